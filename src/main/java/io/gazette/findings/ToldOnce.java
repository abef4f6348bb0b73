package io.gazette.findings;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A finding that a person reads once, although the same words stand in several versions.
 *
 * @param finding the one in the last of these versions, by name
 * @param others the names of the other versions, the last one first
 */
public record ToldOnce(Diagnostic finding, List<String> others) {

  private static final int NAMED = 4;

  public ToldOnce {
    others = List.copyOf(others);
  }

  /**
   * What is said of the same words.
   *
   * @param file without the version
   * @param turn how often the same was found in the same file before
   */
  private record Cause(
      String file, Code code, Severity severity, List<String> arguments, String line, int turn) {}

  /** What is worth showing, in its order. */
  public static List<ToldOnce> of(Outcome<?> outcome) {
    Map<Cause, List<Diagnostic>> causes = new LinkedHashMap<>();
    Map<List<Object>, Integer> turns = new HashMap<>();
    for (Diagnostic finding : outcome.shown()) {
      String file = finding.position().file();
      String line = outcome.lines().getOrDefault(finding.position(), "");
      List<String> arguments =
          finding.arguments().stream().map(each -> withoutVersion(each, file)).toList();
      int turn = turns.merge(List.of(file, finding.code(), arguments, line), 1, Integer::sum);
      Cause cause =
          new Cause(
              withoutVersion(file, file),
              finding.code(),
              finding.severity(),
              arguments,
              line,
              turn);
      causes.computeIfAbsent(cause, first -> new ArrayList<>()).add(finding);
    }
    return causes.values().stream()
        .map(ToldOnce::of)
        .sorted(Comparator.comparing(ToldOnce::finding))
        .toList();
  }

  /** The words around findings, in the language of who reads them. */
  public static Phrases words(Locale locale) {
    return Phrases.beside(
        ToldOnce.class, "findings." + (isChinese(locale) ? "zh" : "en") + ".properties");
  }

  static boolean isChinese(Locale locale) {
    return locale.getLanguage().equals("zh");
  }

  /** A sentence on where else it stands; empty if nowhere. */
  public Optional<String> inOthers(Phrases words) {
    String named = others.stream().limit(NAMED).collect(Collectors.joining(words.text("list")));
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            others.size() > NAMED
                ? words.text("versions-more", named, others.size() - NAMED)
                : words.text("versions", named));
  }

  private static ToldOnce of(List<Diagnostic> found) {
    List<String> others =
        found.stream()
            .limit(found.size() - 1L)
            .map(other -> other.position().file().split("/", -1)[1])
            .sorted(Comparator.reverseOrder())
            .toList();
    return new ToldOnce(found.get(found.size() - 1), others);
  }

  /** Words that may name the folder of a file's version, as they are for each version. */
  private static String withoutVersion(String words, String file) {
    String[] names = file.split("/", -1);
    return names.length == 3
        ? words.replace(names[0] + "/" + names[1] + "/", names[0] + "/*/")
        : words;
  }
}
