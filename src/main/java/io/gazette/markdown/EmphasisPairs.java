package io.gazette.markdown;

import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the marks among one list of siblings: the procedure <i>process emphasis</i> of CommonMark
 * 0.31.2 (appendix, phase 2).
 *
 * <p>Each mark is searched for a bounded number of times and each node moved once, so the time is
 * linear in the number of siblings.
 */
final class EmphasisPairs {

  /**
   * By kind of closer, the ordinal below which no opener for it is left: a search never goes there
   * again.
   */
  private final int[] searchedBelow = new int[12];

  private @Nullable EmphasisRun first;
  private @Nullable EmphasisRun last;

  private EmphasisPairs() {}

  static void resolveChildren(Node parent) {
    EmphasisPairs pairs = new EmphasisPairs();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof EmphasisMarks marks) {
        pairs.append(new EmphasisRun(marks));
      }
    }
    pairs.resolve();
  }

  private void append(EmphasisRun run) {
    if (last == null) {
      first = run;
    } else {
      run.linkAfter(last);
    }
    last = run;
  }

  private void resolve() {
    EmphasisRun closer = first;
    while (closer != null) {
      EmphasisRun opener = closer.marks.canClose ? openerFor(closer) : null;
      if (opener != null) {
        closer = join(opener, closer);
      } else {
        EmphasisRun next = closer.next;
        if (!closer.marks.canOpen) {
          remove(closer);
        }
        closer = next;
      }
    }
    while (first != null) {
      remove(first);
    }
  }

  private @Nullable EmphasisRun openerFor(EmphasisRun closer) {
    int kind = closer.kind();
    EmphasisRun opener = closer.previous;
    while (opener != null && opener.ordinal >= searchedBelow[kind]) {
      if (opener.opensFor(closer)) {
        return opener;
      }
      opener = opener.previous;
    }
    searchedBelow[kind] = closer.ordinal;
    return null;
  }

  /** Makes one emphasis of two runs and gives the run at which to go on. */
  private @Nullable EmphasisRun join(EmphasisRun opener, EmphasisRun closer) {
    for (EmphasisRun between = opener.next; between != null && between != closer; ) {
      EmphasisRun next = between.next;
      remove(between);
      between = next;
    }
    EmphasisRun next = closer.next;
    if (closer.depthBefore >= EmphasisResolver.MAX_DEPTH) {
      remove(opener);
      remove(closer);
      return next;
    }
    opener.wrapUpTo(closer);
    if (opener.isEmpty()) {
      remove(opener);
    }
    if (!closer.isEmpty()) {
      return closer;
    }
    remove(closer);
    return next;
  }

  private void remove(EmphasisRun run) {
    if (run == first) {
      first = run.next;
    }
    if (run == last) {
      last = run.previous;
    }
    run.unlinkAsText();
  }
}
