package io.gazette.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sentence that stands elsewhere now.
 *
 * @param from place of the entry in which it went
 * @param to place of the entry in which it came; the same where it stayed in its block
 * @param changed whether words of it changed on the way
 */
public record MovedSentence(int from, int to, boolean changed) {

  /** Those of a redline; the first has the number 1 among its {@linkplain Edit#sentence edits}. */
  public static List<MovedSentence> of(List<Entry> entries) {
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    BitSet changed = new BitSet();
    for (int at = 0; at < entries.size(); at++) {
      for (Edit edit : entries.get(at).edits()) {
        if (edit.sentence() > 0) {
          note(edit.type() == Edit.Type.DELETED ? from : to, edit.sentence(), at);
          changed.set(edit.sentence(), changed.get(edit.sentence()) || edit.isNews());
        }
      }
    }
    List<MovedSentence> moved = new ArrayList<>();
    for (int sentence = 0; sentence < Math.min(from.size(), to.size()); sentence++) {
      moved.add(new MovedSentence(from.get(sentence), to.get(sentence), changed.get(sentence + 1)));
    }
    return List.copyOf(moved);
  }

  private static void note(List<Integer> places, int sentence, int at) {
    while (places.size() < sentence) {
      places.add(at);
    }
    places.set(sentence - 1, at);
  }

  /** Whether it stands in the same block as before, elsewhere among its sentences. */
  public boolean isWithinBlock() {
    return from == to;
  }
}
