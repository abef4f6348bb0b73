package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Edit.Matter;
import io.gazette.diff.Entry;
import io.gazette.diff.Op;
import io.gazette.diff.TextBlock;
import io.gazette.diff.words.WordCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds sentences that went from one block and came to another, word for word: of blocks that
 * stayed where they were, or that were or became such a sentence, so that nothing else tells of it.
 * Of those that changed places within a block it says that none of their figures changed.
 */
public final class SentenceMoves {

  /** Below this weight equal words may be chance: twelve ideographs, four words. */
  private static final int LEAST_WEIGHT = 24;

  /** Within a block a short sentence is no chance. */
  private static final int LEAST_WEIGHT_IN_BLOCK = 12;

  private static final String ENDS = "。！？；.!?;…" + TextBlock.CELL_BOUND;

  private record Place(int entry, int edit) {}

  private final List<Entry> entries;
  private final Map<String, List<Place>> gone = new HashMap<>();
  private final Map<String, List<Place>> come = new HashMap<>();

  private SentenceMoves(List<Entry> entries) {
    this.entries = entries;
  }

  /** The entries, with such sentences marked at both ends. */
  public static List<Entry> marked(List<Entry> entries) {
    return new SentenceMoves(entries).marked();
  }

  private List<Entry> marked() {
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      if (mayHaveMoved(entry)) {
        for (int edit = 0; edit < entry.edits().size(); edit++) {
          note(entry, new Place(at, edit));
        }
      }
    }
    List<Entry> marked = new ArrayList<>(entries);
    gone.forEach(
        (words, from) -> {
          List<Place> to = come.getOrDefault(words, List.of());
          if (from.size() == 1 && to.size() == 1) {
            if (from.get(0).entry == to.get(0).entry) {
              quiet(marked, from.get(0), to.get(0));
            } else if (mayBeOne(words, from.get(0), to.get(0))) {
              mark(marked, from.get(0));
              mark(marked, to.get(0));
            }
          }
        });
    return marked;
  }

  private static boolean mayHaveMoved(Entry entry) {
    return switch (entry.op()) {
      case CHANGED, MOVED_TO -> true;
      case ADDED, REMOVED ->
          entry.kind() == TextBlock.Kind.PARAGRAPH || entry.kind() == TextBlock.Kind.ITEM;
      case EQUAL, REPLACED, MOVED_FROM -> false;
    };
  }

  /** A whole block that went and another that came are no sentence of anything. */
  private boolean mayBeOne(String words, Place from, Place to) {
    return WordCharacters.weight(words) >= LEAST_WEIGHT
        && (entries.get(from.entry).op() != Op.REMOVED || entries.get(to.entry).op() != Op.ADDED);
  }

  private void note(Entry entry, Place place) {
    Edit edit = entry.edits().get(place.edit);
    String words = edit.text().strip();
    if (edit.isChange()
        && WordCharacters.weight(words) >= LEAST_WEIGHT_IN_BLOCK
        && isSentence(entry.edits(), place.edit)) {
      (edit.type() == Edit.Type.DELETED ? gone : come)
          .computeIfAbsent(words, first -> new ArrayList<>())
          .add(place);
    }
  }

  /** Whether a run begins and ends where sentences do, not within one. */
  private static boolean isSentence(List<Edit> edits, int at) {
    Edit.Type other =
        edits.get(at).type() == Edit.Type.DELETED ? Edit.Type.INSERTED : Edit.Type.DELETED;
    int before = at - 1;
    while (before >= 0 && edits.get(before).type() == other) {
      before--;
    }
    int after = at + 1;
    while (after < edits.size() && edits.get(after).type() == other) {
      after++;
    }
    boolean begins = before < 0 || endsSentence(edits.get(before).text());
    return begins
        && (after == edits.size()
            || endsSentence(edits.get(at).text())
            || isEnd(edits.get(after).text().charAt(0)));
  }

  private static boolean endsSentence(String text) {
    int last = text.length() - 1;
    while (last > 0 && text.charAt(last) == ' ') {
      last--;
    }
    return isEnd(text.charAt(last));
  }

  private static boolean isEnd(char c) {
    return ENDS.indexOf(c) >= 0;
  }

  private static void mark(List<Entry> marked, Place place) {
    Entry entry = marked.get(place.entry);
    List<Edit> edits = new ArrayList<>(entry.edits());
    Edit edit = edits.get(place.edit);
    edits.set(place.edit, new Edit(edit.type(), edit.text(), Matter.MOVED));
    marked.set(place.entry, entry.withMoved(edits));
  }

  /** A sentence that changed its place within a block: shown as such, and none of it is news. */
  private static void quiet(List<Entry> marked, Place from, Place to) {
    Entry entry = marked.get(from.entry);
    marked.set(from.entry, entry.withoutEmphases(from.edit).withoutEmphases(to.edit));
  }
}
