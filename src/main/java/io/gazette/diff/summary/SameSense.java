package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds that words took the place of others that say the same: as well as for and, 若 for 如. */
final class SameSense {

  /** What is longer was rewritten. */
  private static final int LONGEST = 40;

  /** So much beside a change may belong to its words. */
  private static final int AROUND = 16;

  /** Of each word the first one of its row. */
  private static final Map<String, String> FIRST = first();

  private static final Sought WORDS = words();

  /** A figure says another one, whatever stands beside it. */
  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private SameSense() {}

  private static Map<String, String> first() {
    Map<String, String> first = new HashMap<>();
    for (String[] row : TabbedRows.beside(SameSense.class, "same-sense.tsv")) {
      for (String word : row) {
        first.put(word, row[0]);
      }
    }
    return Map.copyOf(first);
  }

  private static Sought words() {
    return Sought.learning(
        Pattern.compile(
            FIRST.keySet().stream()
                .sorted(
                    Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
                .map(word -> word.charAt(0) < 0x80 ? "\\b" + word + "\\b" : word)
                .collect(Collectors.joining("|"))));
  }

  /** The edits, in which words that say the same are no news. */
  static List<Edit> without(List<Edit> edits) {
    List<Edit> others = new ArrayList<>(edits);
    for (int from = 0; from < edits.size(); from++) {
      int to = Edit.endOfNews(edits, from);
      int same = to > from ? endOfSame(edits, from, to) : from;
      for (int at = from; at < same; at++) {
        if (edits.get(at).isChange()) {
          others.set(at, edits.get(at).with(Edit.Matter.TYPOGRAPHY));
        }
      }
      from = Math.max(to, same);
    }
    return others;
  }

  /**
   * Up to where a change, or it and the next one close behind it, says the same: the words of “let
   * you know” stand on both sides of one that stayed. The beginning if it does not.
   */
  private static int endOfSame(List<Edit> edits, int from, int to) {
    if (areSame(edits, from, to)) {
      return to;
    }
    if (to < edits.size() && edits.get(to).text().length() <= AROUND) {
      int next = Edit.endOfNews(edits, to + 1);
      if (next > to + 1 && areSame(edits, from, next)) {
        return next;
      }
    }
    return from;
  }

  /** Whether what went from one edit to another, exclusive, says the same as what came. */
  static boolean areSame(List<Edit> edits, int from, int to) {
    String gone = text(edits.subList(from, to), Edit.Type.DELETED);
    String come = text(edits.subList(from, to), Edit.Type.INSERTED);
    if (gone.length() + come.length() > LONGEST || DIGIT.matcher(gone + come).find()) {
      return false;
    }
    String before = from == 0 ? "" : edits.get(from - 1).text();
    String after = to == edits.size() ? "" : edits.get(to).text();
    before = before.substring(Math.max(0, before.length() - AROUND));
    after = after.substring(0, Math.min(AROUND, after.length()));
    String old = (before + gone + after).toLowerCase(Locale.ROOT);
    String now = (before + come + after).toLowerCase(Locale.ROOT);
    return !old.equals(now) && WORDS.isIn(old) && said(old).equals(said(now));
  }

  /** What went, or what came, in some edits. */
  static String text(List<Edit> edits, Edit.Type side) {
    return edits.stream()
        .filter(edit -> edit.type() == side)
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  static String said(String text) {
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (MatchResult word : WORDS.in(text).all().toList()) {
      said.append(text, from, word.start()).append(FIRST.get(word.group()));
      from = word.end();
    }
    return said.append(text, from, text.length()).toString();
  }
}
