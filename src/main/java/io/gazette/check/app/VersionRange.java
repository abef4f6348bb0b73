package io.gazette.check.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The versions that a row of a list says: 5.8 and every 5.8.x, 9.4 – 9.8, 5.x, 4.2 及以上, or several
 * of these with commas between them.
 */
final class VersionRange {

  private static final String NUMBER = "\\d{1,9}(?:\\.\\d{1,9}){0,5}";

  private static final Pattern FIRST_NUMBER = Pattern.compile(NUMBER);

  private static final Pattern VERSION = Pattern.compile("[vV]?" + NUMBER + "(?:[-.+]\\w.*)?");

  private static final Pattern PART =
      Pattern.compile(
          "(?<from>≥|>=)? ?[vV]?(?<low>"
              + NUMBER
              + ")(?:\\.[xX*])?(?: ?(?:-|–|—|~|～|至|到|to) ?[vV]?(?<high>"
              + NUMBER
              + ")(?:\\.[xX*])?)?(?<up> ?(?:\\+|及以上|以上|and (?:above|later)|or (?:above|later)))?");

  private static final Pattern BETWEEN =
      Pattern.compile(" ?[,，、;；] ?| (?:or|and) (?!above|later)|或|和");

  private final List<Range> ranges;

  private VersionRange(List<Range> ranges) {
    this.ranges = ranges;
  }

  /**
   * From one version to another.
   *
   * @param high may be empty: then there is no end
   */
  private record Range(List<Integer> low, List<Integer> high) {

    boolean has(List<Integer> version) {
      return compare(version, low) >= 0 && (high.isEmpty() || compare(version, high) <= 0);
    }

    /** As far as the second one goes: 5.8.2 is 5.8. */
    private static int compare(List<Integer> version, List<Integer> bound) {
      return IntStream.range(0, bound.size())
          .map(at -> Integer.compare(at < version.size() ? version.get(at) : 0, bound.get(at)))
          .filter(order -> order != 0)
          .findFirst()
          .orElse(0);
    }
  }

  /** Empty if it says something else besides. */
  static Optional<VersionRange> parse(String words) {
    List<Optional<Range>> ranges =
        BETWEEN.splitAsStream(words.strip()).map(VersionRange::range).toList();
    return ranges.isEmpty() || ranges.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(new VersionRange(ranges.stream().flatMap(Optional::stream).toList()));
  }

  private static Optional<Range> range(String part) {
    return Optional.of(PART.matcher(part.strip()))
        .filter(matcher -> matcher.matches())
        .map(
            matcher -> {
              List<Integer> low = numbers(matcher.group("low"));
              boolean open = matcher.group("from") != null || matcher.group("up") != null;
              String high = matcher.group("high");
              return new Range(low, open ? List.of() : high == null ? low : numbers(high));
            });
  }

  /** Whether it is one that can be compared. */
  static boolean isVersion(String version) {
    return VERSION.matcher(version).matches();
  }

  boolean has(String version) {
    List<Integer> numbers =
        FIRST_NUMBER
            .matcher(version)
            .results()
            .map(MatchResult::group)
            .findFirst()
            .map(VersionRange::numbers)
            .orElse(List.of());
    return ranges.stream().anyMatch(range -> range.has(numbers));
  }

  private static List<Integer> numbers(String version) {
    return Arrays.stream(version.split("\\.", -1)).map(Integer::valueOf).toList();
  }
}
