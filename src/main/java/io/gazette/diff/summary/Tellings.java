package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.MovedSentence;
import io.gazette.diff.Op;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads off the entries of a redline what tells what they are about. What changed of a block that
 * moved is told where it arrived; what changed of a sentence, which two blocks tell by halves, is
 * told of either as a whole.
 */
final class Tellings {

  private final List<Entry> entries;
  private final Sections old;
  private final Sections now;
  private final List<MovedSentence> sentences;

  /** What is told of each sentence that changed on its way. */
  private final Map<Integer, Told> wholes = new HashMap<>();

  Tellings(List<Entry> entries, Sections old, Sections now) {
    this.entries = entries;
    this.old = old;
    this.now = now;
    this.sentences = MovedSentence.of(entries);
  }

  /** What some entries tell, in order. */
  List<Told> of(List<Integer> places) {
    List<Told> told = new ArrayList<>();
    for (int at : places) {
      Entry entry = entries.get(at);
      if (entry.op() != Op.MOVED_FROM) {
        told.add(Told.of(entry, old, now));
        entry.edits().stream()
            .map(Edit::sentence)
            .filter(sentence -> sentence > 0)
            .distinct()
            .filter(sentence -> sentences.get(sentence - 1).changed())
            .forEach(sentence -> told.add(wholes.computeIfAbsent(sentence, this::whole)));
      }
    }
    return told;
  }

  private Told whole(int number) {
    MovedSentence sentence = sentences.get(number - 1);
    Entry from = entries.get(sentence.from());
    Entry to = entries.get(sentence.to());
    List<Edit> edits =
        joined(end(from, Edit.Type.DELETED, number), end(to, Edit.Type.INSERTED, number));
    return Told.of(edits, from.oldBlock().orElseThrow(), old, to.newBlock().orElseThrow(), now);
  }

  private static List<Edit> end(Entry entry, Edit.Type type, int number) {
    return entry.edits().stream()
        .filter(edit -> edit.type() == type && edit.sentence() == number)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** The changes of a sentence from its two ends, which share what only moved. */
  private static List<Edit> joined(List<Edit> gone, List<Edit> come) {
    List<Edit> joined = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < gone.size() || j < come.size()) {
      if (i < gone.size() && (!gone.get(i).isMoved() || j == come.size())) {
        Edit edit = gone.get(i++);
        joined.add(new Edit(edit.type(), edit.text(), edit.matter()));
      } else if (i == gone.size() || !come.get(j).isMoved()) {
        Edit edit = come.get(j++);
        joined.add(new Edit(edit.type(), edit.text(), edit.matter()));
      } else {
        String before = gone.get(i).text();
        String after = come.get(j).text();
        int length = Math.min(before.length(), after.length());
        joined.add(Edit.equal(after.substring(0, length)));
        i = advance(gone, i, length);
        j = advance(come, j, length);
      }
    }
    return joined;
  }

  private static int advance(List<Edit> edits, int at, int length) {
    Edit edit = edits.get(at);
    if (length == edit.text().length()) {
      return at + 1;
    }
    edits.set(at, edit.withText(edit.text().substring(length)));
    return at;
  }
}
