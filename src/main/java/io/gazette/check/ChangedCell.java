package io.gazette.check;

import io.gazette.check.language.Occasions;
import io.gazette.check.language.Rewording;
import io.gazette.check.language.Sentences;
import io.gazette.model.Block;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.text.ChineseScript;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cell of a table and what stands in its row and column in another version. “Required” may stand
 * in many rows: only its place says that it is said of something else.
 *
 * @param column what its column is headed
 */
record ChangedCell(String column, Rewording words) {

  /** Of what is done or asked for when, and how long something is kept. */
  private static final Pattern WHEN =
      Pattern.compile("何时|时机|时点|场景|什么时候|期限|多久|(?i)\\b(?:when|kept|retention|how long)\\b");

  /** Of whether people have to give something. */
  private static final Pattern NEED =
      Pattern.compile("必[需要填须选]|是否|(?i)\\b(?:required|mandatory|necessary|optional)\\b");

  private static final Pattern NEEDED =
      Pattern.compile("(?i)(?:是|必[需要填须选]|yes|required|mandatory|necessary)(?![\\p{IsHan}\\w])");

  /** The cells that became others, of the rows of tables that both clauses have. */
  static List<ChangedCell> between(ClauseChange.Side then, ClauseChange.Side now) {
    List<Block.Table> old = tables(then.clause());
    List<Block.Table> fresh = tables(now.clause());
    List<ChangedCell> changed = new ArrayList<>();
    for (int at = 0; at < Math.min(old.size(), fresh.size()); at++) {
      if (old.get(at).columns().size() == fresh.get(at).columns().size()) {
        addChanged(rows(old.get(at), then), rows(fresh.get(at), now), changed);
      }
    }
    return List.copyOf(changed);
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
    Map<String, List<String>> before = new HashMap<>();
    old.forEach(row -> before.put(ClauseChange.plain(row.get(0)), row));
    for (List<String> row : fresh.subList(1, fresh.size())) {
      List<String> was = before.getOrDefault(ClauseChange.plain(row.get(0)), row);
      for (int column = 1; column < row.size(); column++) {
        Rewording words = new Rewording(was.get(column), row.get(column));
        if (isOne(words.before()) && isOne(words.now()) && isChanged(words)) {
          changed.add(new ChangedCell(fresh.get(0).get(column), words));
        }
      }
    }
  }

  private static boolean isOne(String cell) {
    return Sentences.of(cell).size() == 1;
  }

  private static boolean isChanged(Rewording words) {
    return !ClauseWords.meaning(words.before()).equals(ClauseWords.meaning(words.now()));
  }

  /** What its column makes of it: something has to be given, or is done at another time. */
  Optional<Substance> substance() {
    String head = ChineseScript.simplified(column);
    Optional<String> kind =
        NEED.matcher(head).find() && !isNeeded(words.before()) && isNeeded(words.now())
            ? Optional.of("@changed-duty")
            : WHEN.matcher(head).find() && isAtAnotherTime()
                ? Optional.of("@changed-time")
                : Optional.empty();
    return kind.map(
        each -> Substance.of(each, words.before(), words.now(), words.now(), ChangeLevel.CONSENT));
  }

  private static boolean isNeeded(String cell) {
    return NEEDED.matcher(ChineseScript.simplified(ClauseWords.unmarked(cell))).lookingAt();
  }

  private boolean isAtAnotherTime() {
    Rewording same = words.inSameWords();
    return Occasions.areOtherTimes(words.before(), words.now())
        && Occasions.areOtherTimes(same.before(), same.now());
  }
}
