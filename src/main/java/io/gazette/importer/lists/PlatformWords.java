package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Passage;
import io.gazette.model.Platform;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where an SDK runs from the words of a policy. */
public final class PlatformWords {

  private static final Map<String, Platform> NAMES =
      Map.ofEntries(
          Map.entry("android", Platform.ANDROID),
          Map.entry("安卓", Platform.ANDROID),
          Map.entry("ios", Platform.IOS),
          Map.entry("harmonyos", Platform.HARMONYOS),
          Map.entry("鸿蒙", Platform.HARMONYOS),
          Map.entry("鴻蒙", Platform.HARMONYOS),
          Map.entry("windows", Platform.WINDOWS),
          Map.entry("macos", Platform.MACOS),
          Map.entry("linux", Platform.LINUX),
          Map.entry("web", Platform.WEB),
          Map.entry("小程序", Platform.MINI_PROGRAM));

  private PlatformWords() {}

  /** The letters of a head without the words that name a platform. */
  static String without(String head) {
    String rest = head;
    for (String name : NAMES.keySet()) {
      rest = rest.replaceAll("(?i)(?<![a-z])" + name + "(?![a-z])(?:端|系统|系統|平台|版)?", "");
    }
    return Chars.key(rest);
  }

  /** The platforms that a cell names; none if it says anything else besides. */
  public static Optional<Set<Platform>> read(List<Passage> cell) {
    Set<Platform> platforms = new LinkedHashSet<>();
    for (Passage line : cell) {
      for (String word : line.text().split("[、，,;；/&]|和|及|\\band\\b", -1)) {
        Platform platform = NAMES.get(Chars.key(word).replaceFirst("(?:端|系统|系統|平台|版)$", ""));
        if (platform == null) {
          return Optional.empty();
        }
        platforms.add(platform);
      }
    }
    return platforms.isEmpty() ? Optional.empty() : Optional.of(platforms);
  }
}
