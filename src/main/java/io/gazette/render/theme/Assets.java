package io.gazette.render.theme;

import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.output.OutputTree;
import io.gazette.render.html.Addresses;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stylesheets, pictures and fonts of a theme. Each is published under a name that carries a digest
 * of its bytes; stylesheets are compact, and where one names another file, it gets that name.
 */
public final class Assets {

  private static final int DIGEST_LENGTH = 12;

  private static final Pattern REFERENCE =
      Pattern.compile("(url\\(\\s*[\"']?)([a-z0-9][a-z0-9-]*\\.[a-z0-9]+)(?=[\"']?\\s*\\))");

  private final SortedMap<String, ThemeFile> assets = new TreeMap<>();

  Assets(List<ThemeFile> files) {
    files.forEach(file -> assets.put(file.name(), file));
    assets.replaceAll((name, file) -> name.endsWith(".css") ? asPublished(file) : file);
  }

  /** A stylesheet as it is published; it refers to no other stylesheet. */
  private ThemeFile asPublished(ThemeFile sheet) {
    String css = CompactCss.of(new String(sheet.bytes(), StandardCharsets.UTF_8));
    String published =
        REFERENCE
            .matcher(css)
            .replaceAll(
                found -> Matcher.quoteReplacement(found.group(1) + published(found.group(2))));
    return new ThemeFile(sheet.path(), sheet.shownAs(), published.getBytes(StandardCharsets.UTF_8));
  }

  private String published(String name) {
    ThemeFile file = assets.get(name);
    return file == null || name.endsWith(".css") ? name : fileName(file);
  }

  private static String fileName(ThemeFile asset) {
    int dot = asset.name().lastIndexOf('.');
    String digest = asset.digest().substring(0, DIGEST_LENGTH);
    return asset.name().substring(0, dot) + "." + digest + asset.name().substring(dot);
  }

  private static SitePath path(ThemeFile asset) {
    return Routes.asset(fileName(asset));
  }

  /** The address of each asset as a page links it, by its name in the theme. */
  public Map<String, String> references(Addresses addresses) {
    SortedMap<String, String> references = new TreeMap<>();
    assets.forEach((name, asset) -> references.put(name, addresses.to(path(asset))));
    return references;
  }

  /** A stylesheet as it is published; empty if the theme has none of that name. */
  String text(String name) {
    ThemeFile file = assets.get(name);
    return file == null ? "" : new String(file.bytes(), StandardCharsets.UTF_8);
  }

  public void addTo(OutputTree.Builder tree) {
    assets.values().forEach(asset -> tree.add(path(asset).file(), asset.bytes()));
  }
}
