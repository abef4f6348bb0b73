package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Memory;
import io.gazette.diff.summary.EmphasisFinder;
import io.gazette.diff.words.Typography;
import java.util.List;

/**
 * What readers are told of edits: which are a matter of typography, what they must not overlook.
 */
public final class Markings {

  /** Edits with the matter of each change. */
  record Marked(List<Edit> edits, List<Emphasis> emphases) {

    static Marked of(List<Edit> edits) {
      List<Edit> marked = List.copyOf(Typography.marked(edits));
      return new Marked(marked, EmphasisFinder.find(marked));
    }
  }

  private final Memory<List<Edit>, Marked> known =
      new Memory<>(marked -> Edit.length(marked.edits));

  Marked of(List<Edit> edits) {
    for (Edit edit : edits) {
      if (edit.isChange()) {
        return known.of(List.copyOf(edits), Marked::of);
      }
    }
    return new Marked(edits, List.of());
  }
}
