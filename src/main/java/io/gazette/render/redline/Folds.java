package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.TextBlock;
import io.gazette.render.html.Excerpt;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which entries of a redline are folded away: unchanged ones, but for one beside each change and
 * the heading that the next change stands under.
 */
final class Folds {

  /** To fold a line or two away would take as much room as to show them. */
  private static final int SHORT = 160;

  private final List<Entry> entries;
  private final Changes changes;
  private final BitSet folded = new BitSet();

  private Folds(List<Entry> entries, Changes changes) {
    this.entries = entries;
    this.changes = changes;
  }

  static BitSet of(List<Entry> entries, Changes changes) {
    Folds folds = new Folds(entries, changes);
    for (int at = 0; at < entries.size(); at++) {
      if (changes.of(at).isEmpty()) {
        int end = folds.endOfRun(at);
        folds.fold(at, end);
        at = end;
      }
    }
    return folds.folded;
  }

  private int endOfRun(int from) {
    int end = from;
    while (end < entries.size() && changes.of(end).isEmpty()) {
      end++;
    }
    return end;
  }

  private void fold(int from, int to) {
    BitSet hidden = new BitSet();
    hidden.set(from, to);
    if (isLoud(from - 1)) {
      hidden.clear(from);
    }
    if (isLoud(to)) {
      hidden.clear(to - 1);
    }
    if (to < entries.size() && !isHeading(to)) {
      clearLastHeading(hidden, from, to);
    }
    for (int at = hidden.nextSetBit(from); at >= 0; ) {
      int end = hidden.nextClearBit(at);
      folded.set(at, end, end - at > 1 || isLong(at));
      at = hidden.nextSetBit(end);
    }
  }

  private void clearLastHeading(BitSet hidden, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      if (isHeading(at)) {
        hidden.clear(at);
        return;
      }
    }
  }

  private boolean isLong(int entry) {
    String text = entries.get(entry).edits().stream().map(Edit::text).collect(Collectors.joining());
    return !isHeading(entry) && !Excerpt.cut(text, SHORT).equals(text);
  }

  private boolean isHeading(int entry) {
    return entries.get(entry).kind() == TextBlock.Kind.HEADING;
  }

  private boolean isLoud(int entry) {
    return entry >= 0
        && entry < entries.size()
        && changes.of(entry).filter(change -> !change.isQuiet()).isPresent();
  }
}
