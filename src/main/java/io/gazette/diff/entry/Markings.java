package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.summary.EmphasisFinder;
import io.gazette.diff.words.Memory;
import io.gazette.diff.words.Typography;
import java.util.List;

/** What readers are told of edits: which are a matter of typography, what they must not overlook. */
public final class Markings {

  /** Edits with the matter of each change. */
  record Marked(List<Edit> edits, List<Emphasis> emphases) {

    static Marked of(List<Edit> edits) {
      List<Edit> marked = List.copyOf(Typography.marked(edits));
      return new Marked(marked, EmphasisFinder.find(marked));
    }
  }

  private final Memory<List<Edit>, Marked> known = new Memory<>();

  Marked of(List<Edit> edits) {
    int length = 0;
    boolean changed = false;
    for (Edit edit : edits) {
      length += edit.text().length();
      changed |= edit.isChange();
    }
    return changed ? known.of(List.copyOf(edits), length, Marked::of) : new Marked(edits, List.of());
  }
}
