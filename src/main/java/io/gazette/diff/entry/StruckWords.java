package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.summary.EmphasisFinder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds words that two blocks share and that only one of them has struck out. */
final class StruckWords {

  private final BitSet old;
  private final BitSet now;

  /** Whether there are any. */
  private boolean any;

  private final List<Emphasis> emphases = new ArrayList<>();

  StruckWords(TextBlock old, int oldAt, TextBlock now, int newAt, List<Edit> edits) {
    this.old = struck(old);
    this.now = struck(now);
    if (!this.old.isEmpty() || !this.now.isEmpty()) {
      find(oldAt, newAt, edits);
    }
  }

  private static BitSet struck(TextBlock block) {
    BitSet struck = new BitSet();
    block.formats().stream()
        .filter(span -> span.format() == Format.STRUCK)
        .forEach(span -> struck.set(span.start(), span.end()));
    return struck;
  }

  private void find(int oldAt, int newAt, List<Edit> edits) {
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      int length = edit.text().length();
      if (edit.type() == Edit.Type.EQUAL) {
        findWithin(at, edit.text(), oldAt, newAt);
      }
      oldAt += edit.type() == Edit.Type.INSERTED ? 0 : length;
      newAt += edit.type() == Edit.Type.DELETED ? 0 : length;
    }
  }

  private void findWithin(int edit, String text, int oldAt, int newAt) {
    int start = -1;
    for (int by = 0; by <= text.length(); by++) {
      boolean differs = by < text.length() && old.get(oldAt + by) != now.get(newAt + by);
      if (differs && start < 0) {
        start = by;
      } else if (!differs && start >= 0) {
        any = true;
        emphases.addAll(EmphasisFinder.inStruck(edit, text, start, by));
        start = -1;
      }
    }
  }

  boolean isAny() {
    return any;
  }

  /** The figures and negations among them. */
  List<Emphasis> emphases() {
    return emphases;
  }
}
