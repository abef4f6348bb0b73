package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Edit.Matter;
import io.gazette.diff.Entry;
import io.gazette.diff.Op;
import io.gazette.diff.words.WordCharacters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds sentences that went from one block and came to another, word for word: blocks that stayed
 * where they were, so that nothing else tells of it.
 */
public final class SentenceMoves {

  /** Below this weight equal words may be chance: twelve ideographs, four words. */
  private static final int LEAST_WEIGHT = 24;

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
      if (entry.op() == Op.CHANGED || entry.op() == Op.MOVED_TO) {
        for (int edit = 0; edit < entry.edits().size(); edit++) {
          note(entry.edits().get(edit), new Place(at, edit));
        }
      }
    }
    List<Entry> marked = new ArrayList<>(entries);
    gone.forEach(
        (words, from) -> {
          List<Place> to = come.getOrDefault(words, List.of());
          if (from.size() == 1 && to.size() == 1 && from.get(0).entry != to.get(0).entry) {
            mark(marked, from.get(0));
            mark(marked, to.get(0));
          }
        });
    return marked;
  }

  private void note(Edit edit, Place place) {
    String words = edit.text().strip();
    if (edit.isChange() && WordCharacters.weight(words) >= LEAST_WEIGHT) {
      (edit.type() == Edit.Type.DELETED ? gone : come)
          .computeIfAbsent(words, first -> new ArrayList<>())
          .add(place);
    }
  }

  private static void mark(List<Entry> marked, Place place) {
    Entry entry = marked.get(place.entry);
    List<Edit> edits = new ArrayList<>(entry.edits());
    Edit edit = edits.get(place.edit);
    edits.set(place.edit, new Edit(edit.type(), edit.text(), Matter.MOVED));
    marked.set(place.entry, entry.withMoved(edits));
  }
}
