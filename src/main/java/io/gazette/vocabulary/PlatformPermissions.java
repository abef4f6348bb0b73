package io.gazette.vocabulary;

import io.gazette.diagnostic.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The permissions of Android and its vendors, the usage descriptions of Apple's Info.plist, the
 * permissions of HarmonyOS and the scopes of WeChat's mini programs.
 *
 * <p>Immutable and safe for use by several threads. Complete for Android's own permissions (AOSP,
 * API level 36); of vendors' permissions those that are met in real apps, spelt as the vendor
 * spells them.
 */
public final class PlatformPermissions {

  static final String AOSP_FILE = "android-permissions.tsv";

  /** What says more about the table, or adds to it; each read on top of those before. */
  static final List<String> FILES =
      List.of(
          "android-permissions.txt",
          "vendor-permissions.txt",
          "apple-permissions.txt",
          "harmonyos-permissions.txt",
          "wechat-permissions.txt");

  private static final String ANY = "*";
  private static final int MOST_GUESSES = 3;

  /** More than where all of a platform begin alike. */
  private static final int SHORTEST_BEGINNING = 10;

  private final SortedMap<String, PermissionFact> facts;

  private PlatformPermissions(SortedMap<String, PermissionFact> facts) {
    this.facts = Collections.unmodifiableSortedMap(facts);
  }

  /**
   * The permissions that come with Gazette.
   *
   * @throws IllegalStateException if one of their files is faulty, which a test holds off
   */
  public static PlatformPermissions builtIn() {
    return BuiltIn.VALUE;
  }

  /** Immutable, and so read once, when they are first asked for. */
  private static final class BuiltIn {

    private static final PlatformPermissions VALUE =
        BuiltInFile.read(
            AOSP_FILE,
            (text, diagnostics) -> {
              SortedMap<String, PermissionFact> facts =
                  AospTable.read(AOSP_FILE, text, diagnostics);
              for (String file : FILES) {
                PermissionReader.readInto(facts, file, BuiltInFile.text(file), diagnostics);
              }
              return new PlatformPermissions(facts);
            });
  }

  /**
   * All permissions by name. A name that begins or ends with {@code *} stands for one permission an
   * app, whose package name comes in that place.
   */
  public List<PermissionFact> all() {
    return List.copyOf(facts.values());
  }

  /** What is known of a permission, written exactly as in a manifest. */
  public Optional<PermissionFact> find(String name) {
    return Optional.ofNullable(facts.get(name)).or(() -> findByPattern(name));
  }

  private Optional<PermissionFact> findByPattern(String name) {
    return facts.values().stream()
        .filter(fact -> fits(name, fact.name()))
        .findFirst()
        .map(fact -> fact.named(name));
  }

  private static boolean fits(String name, String pattern) {
    if (pattern.startsWith(ANY)) {
      return name.endsWith(pattern.substring(ANY.length()));
    }
    return pattern.endsWith(ANY)
        && name.startsWith(pattern.substring(0, pattern.length() - ANY.length()));
  }

  /**
   * The names that somebody may have meant, nearest first, at most three. Case does not matter, a
   * name may be cut off, and a name without dots is compared with the last word of each.
   */
  public List<String> nearest(String written) {
    String wanted = written.toLowerCase(Locale.ROOT);
    SortedMap<String, List<String>> bySpelling = new TreeMap<>();
    for (String name : facts.keySet()) {
      String whole = name.toLowerCase(Locale.ROOT);
      String spelling = wanted.contains(".") ? whole : lastWord(whole);
      bySpelling.computeIfAbsent(spelling, any -> new ArrayList<>()).add(name);
    }
    int changes = Spelling.slipsIn(lastWord(wanted));
    Stream<String> longer =
        facts.keySet().stream()
            .filter(name -> wanted.length() >= SHORTEST_BEGINNING)
            .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(wanted));
    Stream<String> near =
        Spelling.near(wanted, List.copyOf(bySpelling.keySet()), changes).stream()
            .flatMap(spelling -> bySpelling.getOrDefault(spelling, List.of()).stream());
    return Stream.concat(near, longer).distinct().limit(MOST_GUESSES).toList();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
