package io.gazette.render.theme;

import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.output.OutputTree;
import io.gazette.render.html.Addresses;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Stylesheets and pictures of a theme. Each is published under a name that carries a digest of its
 * bytes.
 */
public final class Assets {

  private static final int DIGEST_LENGTH = 12;

  private final List<ThemeFile> assets;

  Assets(List<ThemeFile> assets) {
    this.assets = List.copyOf(assets);
  }

  private static SitePath path(ThemeFile asset) {
    int dot = asset.name().lastIndexOf('.');
    String digest = asset.digest().substring(0, DIGEST_LENGTH);
    return Routes.asset(
        asset.name().substring(0, dot) + "." + digest + asset.name().substring(dot));
  }

  /** The address of each asset as a page links it, by its name in the theme. */
  public Map<String, String> references(Addresses addresses) {
    SortedMap<String, String> references = new TreeMap<>();
    assets.forEach(asset -> references.put(asset.name(), addresses.to(path(asset))));
    return references;
  }

  public void addTo(OutputTree.Builder tree) {
    assets.forEach(asset -> tree.add(path(asset).file(), asset.bytes()));
  }
}
