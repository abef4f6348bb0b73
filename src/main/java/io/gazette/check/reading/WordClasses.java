package io.gazette.check.reading;

import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Classes of words that say the same, such as those for deleting: rows of {@code words.tsv}, and of
 * {@code concepts.tsv} with the Chinese and the English words of one thing. A pattern in which
 * their names stand in braces, {@code {delete}[^。]{0,9}{tell}}, is found by any of their words.
 */
public final class WordClasses {

  private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z-]*)\\}");

  private static final Map<String, String> ALL = read();

  private WordClasses() {}

  private static Map<String, String> read() {
    Map<String, String> classes = new HashMap<>();
    for (String[] row : TabbedRows.beside(WordClasses.class, "words.tsv")) {
      classes.put(row[0], "(?:" + expanded(row[1], classes) + ")");
    }
    for (String[] row : TabbedRows.beside(WordClasses.class, "concepts.tsv")) {
      String both = row[1] + "|(?i)\\b(?:" + row[2] + ")";
      classes.put(row[0], "(?:" + expanded(both, classes) + ")");
    }
    return Map.copyOf(classes);
  }

  /** The patterns asked for so far: what one learns of beginnings helps all who ask for it. */
  private static final Map<String, Sought> KNOWN = new ConcurrentHashMap<>();

  /** A pattern that may name classes. */
  public static Sought pattern(String written) {
    return KNOWN.computeIfAbsent(
        written, any -> Sought.learning(Pattern.compile(expanded(written, ALL))));
  }

  private static String expanded(String written, Map<String, String> classes) {
    return NAME.matcher(written)
        .replaceAll(
            found -> {
              String words = classes.get(found.group(1));
              if (words == null) {
                throw new IllegalStateException(found.group());
              }
              return Matcher.quoteReplacement(words);
            });
  }
}
