package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Entry;
import io.gazette.diff.TextDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the edits of entries stand in their blocks; asked for each entry once, in order,
 * since several entries may tell of parts of one block.
 */
final class RunReader {

  private final int[] oldAt;
  private final int[] newAt;

  RunReader(TextDiff diff) {
    oldAt = new int[diff.oldText().size()];
    newAt = new int[diff.newText().size()];
  }

  List<Run> read(Entry entry) {
    List<Emphasis> emphases = entry.emphases();
    int i = entry.oldIndex().orElse(-1);
    int j = entry.newIndex().orElse(-1);
    int old = i < 0 ? 0 : oldAt[i];
    int now = j < 0 ? 0 : newAt[j];
    List<Run> runs = new ArrayList<>();
    for (int at = 0; at < entry.edits().size(); at++) {
      Edit edit = entry.edits().get(at);
      int place = at;
      runs.add(
          new Run(
              edit,
              old,
              now,
              emphases.stream().filter(emphasis -> emphasis.edit() == place).toList()));
      old += edit.type() == Edit.Type.INSERTED ? 0 : edit.text().length();
      now += edit.type() == Edit.Type.DELETED ? 0 : edit.text().length();
    }
    if (i >= 0) {
      oldAt[i] = old;
    }
    if (j >= 0) {
      newAt[j] = now;
    }
    return runs;
  }
}
