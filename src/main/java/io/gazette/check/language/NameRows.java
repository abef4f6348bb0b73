package io.gazette.check.language;

import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file of what is called otherwise in Chinese and in English: a row each, with a pattern of its
 * names in either language, and behind these of what may loosely stand for the Chinese one in
 * English. Names with capital letters are written so, the others anyhow.
 */
final class NameRows {

  private final List<String[]> rows;
  private final Names chinese;
  private final Names english;
  private final List<Optional<Pattern>> loosely;

  private NameRows(List<String[]> rows, int first) {
    this.rows = rows;
    this.chinese = names(first, Sought::learning, "%s");
    this.english = names(first + 1, Sought::learningWords, "\\b(?:%s)\\b");
    this.loosely =
        IntStream.range(0, rows.size())
            .mapToObj(row -> cell(row, first + 2).map(words -> "\\b(?i:" + words + ")\\b"))
            .map(words -> words.map(Pattern::compile))
            .toList();
  }

  /**
   * Reads a file of rows.
   *
   * @param first the column of Chinese names, which those of English and the loose ones follow
   */
  static NameRows beside(Class<?> owner, String file, int first) {
    return new NameRows(TabbedRows.beside(owner, file), first);
  }

  /**
   * Names of a language.
   *
   * @param sought one pattern with a group for each
   * @param rows which each group is
   */
  private record Names(Sought sought, List<Integer> rows) {

    Set<Integer> in(String sentence) {
      Set<Integer> found = new HashSet<>();
      Sought.Matches matches = sought.in(sentence);
      while (matches.find()) {
        Matcher match = matches.match();
        for (int group = 1; group <= match.groupCount(); group++) {
          if (match.start(group) >= 0) {
            found.add(rows.get(group - 1));
          }
        }
      }
      return found;
    }
  }

  private Names names(int column, Function<Pattern, Sought> sought, String frame) {
    List<Integer> named =
        IntStream.range(0, rows.size())
            .filter(row -> cell(row, column).isPresent())
            .boxed()
            .toList();
    String all =
        named.stream().map(row -> group(rows.get(row)[column])).collect(Collectors.joining("|"));
    return new Names(sought.apply(Pattern.compile(frame.formatted(all))), named);
  }

  private static String group(String name) {
    boolean small = name.equals(name.toLowerCase(Locale.ROOT));
    return small ? "((?i:" + name + "))" : "(" + name + ")";
  }

  /** The rows that a Chinese sentence names, in Chinese. */
  Set<Integer> inChinese(String sentence) {
    return chinese.in(sentence);
  }

  /** The rows that a sentence names in English. */
  Set<Integer> inEnglish(String sentence) {
    return english.in(sentence);
  }

  /** Whether something stands in an English sentence that may be a row, and need not. */
  boolean isLoosely(int row, String sentence) {
    return loosely.get(row).filter(words -> words.matcher(sentence).find()).isPresent();
  }

  /** What a row has in a column. */
  Optional<String> cell(int row, int column) {
    String[] cells = rows.get(row);
    return Optional.of(cells)
        .filter(all -> all.length > column && !all[column].isEmpty())
        .map(all -> all[column]);
  }

  int size() {
    return rows.size();
  }
}
