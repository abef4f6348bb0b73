package io.gazette.diff;

import io.gazette.diff.Substitutions.Substitution;
import io.gazette.diff.Substitutions.Told;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what is told of small substitutions by kind. Run by hand, never by the build. */
final class SubstitutionBench {

  private SubstitutionBench() {}

  /**
   * Counts.
   *
   * @param arguments {@code shown} to print each that is not told rightly
   */
  public static void main(String[] arguments) {
    Map<String, Map<Told, Integer>> counts = new LinkedHashMap<>();
    for (Substitution each : Substitutions.all()) {
      Told told = each.told();
      String name = (each.chinese() ? "zh " : "en ") + (each.unseen() ? "unseen " : "seen ");
      for (String row : new String[] {name + each.kind(), name + "all"}) {
        counts
            .computeIfAbsent(row, first -> new EnumMap<>(Told.class))
            .merge(told, 1, Integer::sum);
      }
      if (arguments.length > 0 && told != Told.RIGHT) {
        print(
            told
                + " "
                + each.found()
                + " for "
                + each.wanted()
                + ": "
                + each.old()
                + " → "
                + each.now());
      }
    }
    counts.forEach((row, told) -> print(String.format("%-28s %s", row, told)));
  }

  @SuppressWarnings("SystemOut")
  private static void print(String line) {
    System.out.println(line);
  }
}
