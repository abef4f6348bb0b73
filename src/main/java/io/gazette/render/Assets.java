package io.gazette.render;

import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.output.OutputTree;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Stylesheets and pictures of a theme. Each is published under a name that carries a digest of its
 * bytes.
 */
final class Assets {

  private static final int DIGEST_LENGTH = 12;

  private final SortedMap<String, Asset> byName = new TreeMap<>();

  Assets(List<ThemeFile> assets) {
    for (ThemeFile asset : assets) {
      byName.put(asset.name(), new Asset(Routes.asset(nameWithDigest(asset)), asset.bytes()));
    }
  }

  private static String nameWithDigest(ThemeFile asset) {
    int dot = asset.name().lastIndexOf('.');
    String digest = HexFormat.of().formatHex(sha256(asset.bytes())).substring(0, DIGEST_LENGTH);
    return asset.name().substring(0, dot) + "." + digest + asset.name().substring(dot);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The address of each asset as a page links it, by its name in the theme. */
  Map<String, String> references(Addresses addresses) {
    SortedMap<String, String> references = new TreeMap<>();
    byName.forEach((name, asset) -> references.put(name, addresses.to(asset.path())));
    return references;
  }

  void addTo(OutputTree.Builder tree) {
    byName.values().forEach(asset -> tree.add(asset.path().file(), asset.bytes()));
  }

  private record Asset(SitePath path, byte[] bytes) {}
}
