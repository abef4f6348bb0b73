package io.gazette.check.change;

import io.gazette.check.language.Facts;
import io.gazette.check.language.Occasions;
import io.gazette.check.language.Rewording;
import io.gazette.check.language.Sentences;
import io.gazette.model.Block;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.text.ChineseScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a table and what stands in its row and column in another version. “Required” may stand
 * in many rows: only its place says that it is said of something else.
 *
 * @param column what its column is headed
 */
record ChangedCell(String column, Rewording words) {

  private static final int NONE = -1;

  /** Of more changes than these a person would not read the list. */
  private static final int MOST = 40;

  /** Of what is done or asked for when, and how long something is kept. */
  private static final Pattern WHEN =
      Pattern.compile("何时|时机|时点|场景|什么时候|期限|多久|(?i)\\b(?:when|kept|retention|how long)\\b");

  /** Of whether people have to give something. */
  private static final Pattern NEED =
      Pattern.compile("必[需要填须选]|是否|(?i)\\b(?:required|mandatory|necessary|optional)\\b");

  private static final Pattern NEEDED =
      Pattern.compile("(?i)(?:是|必[需要填须选]|yes|required|mandatory|necessary)(?![\\p{IsHan}\\w])");

  /** From when a period runs. */
  private static final Pattern FROM = Pattern.compile("自([^，。；]{1,24}?)(?:之日|当日)?起");

  /** The cells that became others, of the rows of tables that both clauses have. */
  static List<ChangedCell> between(ClauseChange.Side then, ClauseChange.Side now) {
    List<Block.Table> old = tables(then.clause());
    List<Block.Table> fresh = tables(now.clause());
    List<ChangedCell> changed = new ArrayList<>();
    // Which of several is which is not certain where one came or went.
    for (int at = 0; at < old.size() && old.size() == fresh.size(); at++) {
      if (old.get(at).columns().size() == fresh.get(at).columns().size()) {
        addChanged(rows(old.get(at), then), rows(fresh.get(at), now), changed);
      }
    }
    return List.copyOf(changed.subList(0, Math.min(changed.size(), MOST)));
  }

  private static List<Block.Table> tables(Clause clause) {
    return clause.body().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  /** The words of the cells of each row, the header first. */
  private static List<List<String>> rows(Block.Table table, ClauseChange.Side side) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(cells(table.header(), side));
    table.rows().forEach(row -> rows.add(cells(row, side)));
    return rows;
  }

  private static List<String> cells(Block.Row row, ClauseChange.Side side) {
    return row.cells().stream().map(cell -> side.parts().words(cell).strip()).toList();
  }

  private static void addChanged(
      List<List<String>> old, List<List<String>> fresh, List<ChangedCell> changed) {
    Map<String, List<String>> before = byHead(old);
    List<String> heads = plain(old.get(0));
    List<String> now = plain(fresh.get(0));
    byHead(fresh)
        .forEach(
            (head, row) -> {
              List<String> was = before.getOrDefault(head, List.of());
              for (int column = 1; column < row.size() && !was.isEmpty(); column++) {
                int place = place(heads, now, column);
                if (place > 0 && isChanged(was.get(place), row.get(column))) {
                  changed.add(
                      new ChangedCell(
                          fresh.get(0).get(column),
                          new Rewording(was.get(place), row.get(column))));
                }
              }
            });
  }

  /**
   * Which of the old columns a column was; a heading in other words stands where the old one did.
   */
  private static int place(List<String> old, List<String> now, int column) {
    String head = now.get(column);
    if (old.get(column).equals(head) || (!old.contains(head) && !now.contains(old.get(column)))) {
      return column;
    }
    return Collections.frequency(old, head) == 1 && Collections.frequency(now, head) == 1
        ? old.indexOf(head)
        : NONE;
  }

  /** The rows by what they are about, without those of which several are about the same. */
  private static Map<String, List<String>> byHead(List<List<String>> table) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    Set<String> again = new HashSet<>();
    for (List<String> row : table.subList(1, table.size())) {
      String head = ClauseChange.plain(row.get(0));
      if (rows.put(head, row) != null) {
        again.add(head);
      }
    }
    rows.keySet().removeAll(again);
    return rows;
  }

  private static List<String> plain(List<String> cells) {
    return cells.stream().map(ClauseChange::plain).toList();
  }

  private static boolean isChanged(String before, String now) {
    return isOne(before)
        && isOne(now)
        && !ClauseWords.meaning(before).equals(ClauseWords.meaning(now));
  }

  private static boolean isOne(String cell) {
    return Sentences.of(cell).size() == 1;
  }

  /** What its column makes of it: something has to be given, or is done at another time. */
  Optional<Substance> substance() {
    String head = ChineseScript.simplified(column);
    Optional<String> kind =
        NEED.matcher(head).find() && !isNeeded(words.before()) && isNeeded(words.now())
            ? Optional.of("@changed-duty")
            : WHEN.matcher(head).find() && (isAtAnotherTime() || runsFromAnother())
                ? Optional.of("@changed-time")
                : Optional.empty();
    return kind.map(
        each -> Substance.of(each, words.before(), words.now(), words.now(), ChangeLevel.CONSENT));
  }

  private static boolean isNeeded(String cell) {
    return NEEDED.matcher(ChineseScript.simplified(ClauseWords.unmarked(cell))).lookingAt();
  }

  /** Whether a period runs from something else, however long it is. */
  private boolean runsFromAnother() {
    Matcher before = FROM.matcher(ChineseScript.simplified(words.before()));
    Matcher now = FROM.matcher(ChineseScript.simplified(words.now()));
    if (!before.find() || !now.find()) {
      return false;
    }
    Rewording same = new Rewording(before.group(1), now.group(1)).inSameWords();
    return !same.before().equals(same.now());
  }

  /** Periods are read as facts, in whatever units. */
  private boolean isAtAnotherTime() {
    Rewording same = words.inSameWords();
    return Facts.in(words.before()).isEmpty()
        && Facts.in(words.now()).isEmpty()
        && Occasions.areOtherTimes(words.before(), words.now())
        && Occasions.areOtherTimes(same.before(), same.now());
  }
}
