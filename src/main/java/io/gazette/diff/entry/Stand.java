package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.words.BlockDiff;
import io.gazette.diff.words.WordCharacters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * An entry out of which sentences may be taken that went elsewhere, and into which others came:
 * what is left of its two texts is compared anew, and the sentences are put back where they stood.
 */
final class Stand {

  /**
   * A sentence that moved, at one of its ends.
   *
   * @param from its first character in the text of its side
   * @param to exclusive
   * @param runs its words, all of that side
   */
  record End(int from, int to, List<Edit> runs) {}

  private final int place;
  private final Entry entry;
  private final int oldAt;
  private final int newAt;
  private final String old;
  private final String now;
  private final List<End> gone = new ArrayList<>();
  private final List<End> come = new ArrayList<>();

  /**
   * @param place of the entry in the redline
   * @param oldAt where the old block's part begins that the entry tells of
   */
  Stand(int place, Entry entry, int oldAt, int newAt) {
    this.place = place;
    this.entry = entry;
    this.oldAt = oldAt;
    this.newAt = newAt;
    this.old = Proof.oldText(entry.edits());
    this.now = Proof.newText(entry.edits());
  }

  int place() {
    return place;
  }

  /** How much there is to compare. */
  int length() {
    return old.length() + now.length();
  }

  Entry entry() {
    return entry;
  }

  /** The place of its block in the text of a side. */
  int block(Edit.Type side) {
    return (side == Edit.Type.DELETED ? entry.oldBlock() : entry.newBlock()).orElseThrow().index();
  }

  /** Where the part of that block begins that the entry tells of. */
  int startInBlock(Edit.Type side) {
    return side == Edit.Type.DELETED ? oldAt : newAt;
  }

  String text(Edit.Type side) {
    return side == Edit.Type.DELETED ? old : now;
  }

  /** How much there is to each place of a side that is told as having stayed. */
  int[] kept(Edit.Type side) {
    int[] kept = new int[text(side).length() + 1];
    int at = 0;
    for (Edit edit : entry.edits()) {
      if (!edit.isChange() || edit.type() == side) {
        for (char c : edit.text().toCharArray()) {
          kept[at + 1] = kept[at] + (edit.isChange() ? 0 : WordCharacters.weight(c));
          at++;
        }
      }
    }
    return kept;
  }

  /** Takes a sentence out. */
  void add(Edit.Type side, End end) {
    ends(side).add(end);
    ends(side).sort(Comparator.comparingInt(End::from));
  }

  void remove(Edit.Type side, End end) {
    ends(side).remove(end);
  }

  void clear() {
    gone.clear();
    come.clear();
  }

  private List<End> ends(Edit.Type side) {
    return side == Edit.Type.DELETED ? gone : come;
  }

  boolean isUntouched() {
    return gone.isEmpty() && come.isEmpty();
  }

  /** Whether the words that are left can be compared anew. */
  boolean isFree() {
    return switch (entry.op()) {
      case CHANGED, REPLACED, MOVED_TO ->
          !entry.shown().block().isRow()
              && !entry.has(Note.SPLIT)
              && !entry.has(Note.MERGE)
              && !entry.has(Note.UNPROVEN);
      case EQUAL, ADDED, REMOVED, MOVED_FROM -> false;
    };
  }

  /** What is to read of changes, by weight; what moved is none. */
  static int changed(List<Edit> edits) {
    int changed = 0;
    for (Edit edit : edits) {
      changed += edit.isNews() ? WordCharacters.weight(edit.text()) : 0;
    }
    return changed;
  }

  /** The edits with the sentences as moved. */
  List<Edit> edits(BlockDiff blockDiff) {
    List<Edit> rest;
    if (isFree()) {
      String before = without(old, gone);
      String after = without(now, come);
      rest =
          before.isEmpty() || after.isEmpty()
              ? BlockDiff.whole(before, after)
              : blockDiff.edits(before, after);
    } else {
      rest = withoutEnds();
    }
    return withBlanks(new Weaving(rest).woven());
  }

  private static String without(String text, List<End> ends) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (End end : ends) {
      left.append(text, at, end.from);
      at = end.to;
    }
    return left.append(text, at, text.length()).toString();
  }

  private List<Edit> withoutEnds() {
    List<Edit> left = new ArrayList<>();
    BitSet withoutOld = characters(gone);
    BitSet withoutNew = characters(come);
    int oldPlace = 0;
    int newPlace = 0;
    for (Edit edit : entry.edits()) {
      int length = edit.text().length();
      if (edit.isChange()) {
        boolean isOld = edit.type() == Edit.Type.DELETED;
        int start = isOld ? oldPlace : newPlace;
        StringBuilder text = new StringBuilder();
        for (int by = 0; by < length; by++) {
          if (!(isOld ? withoutOld : withoutNew).get(start + by)) {
            text.append(edit.text().charAt(by));
          }
        }
        addIfAny(left, edit.withText(text.toString()));
      } else {
        left.add(edit);
      }
      oldPlace += edit.type() == Edit.Type.INSERTED ? 0 : length;
      newPlace += edit.type() == Edit.Type.DELETED ? 0 : length;
    }
    return left;
  }

  private static BitSet characters(List<End> ends) {
    BitSet characters = new BitSet();
    ends.forEach(end -> characters.set(end.from, end.to));
    return characters;
  }

  private static void addIfAny(List<Edit> edits, Edit edit) {
    if (!edit.text().isEmpty()) {
      edits.add(edit);
    }
  }

  /** Puts the sentences back among what is left. */
  private final class Weaving {

    private final List<Edit> rest;
    private final List<Edit> woven = new ArrayList<>();
    private int oldAt;
    private int newAt;
    private int nextGone;
    private int nextCome;

    /** How much was put back on either side. */
    private int oldBack;

    private int newBack;

    Weaving(List<Edit> rest) {
      this.rest = rest;
    }

    List<Edit> woven() {
      for (Edit edit : rest) {
        weave(edit);
      }
      putBack(true, true);
      return woven;
    }

    private void weave(Edit edit) {
      boolean inOld = edit.type() != Edit.Type.INSERTED;
      boolean inNew = edit.type() != Edit.Type.DELETED;
      String text = edit.text();
      while (!text.isEmpty()) {
        putBack(inOld, inNew);
        int length = text.length();
        if (inOld && nextGone < gone.size()) {
          length = Math.min(length, gone.get(nextGone).from - oldBack - oldAt);
        }
        if (inNew && nextCome < come.size()) {
          length = Math.min(length, come.get(nextCome).from - newBack - newAt);
        }
        woven.add(edit.withText(text.substring(0, length)));
        oldAt += inOld ? length : 0;
        newAt += inNew ? length : 0;
        text = text.substring(length);
      }
    }

    private void putBack(boolean inOld, boolean inNew) {
      while (inOld && nextGone < gone.size() && gone.get(nextGone).from - oldBack == oldAt) {
        End end = gone.get(nextGone++);
        woven.addAll(end.runs);
        oldBack += end.to - end.from;
      }
      while (inNew && nextCome < come.size() && come.get(nextCome).from - newBack == newAt) {
        End end = come.get(nextCome++);
        woven.addAll(end.runs);
        newBack += end.to - end.from;
      }
    }
  }

  /** A blank that came or went beside a sentence moved with it. */
  private static List<Edit> withBlanks(List<Edit> edits) {
    List<Edit> settled = new ArrayList<>(edits);
    for (int at = 0; at < settled.size(); at++) {
      Edit edit = settled.get(at);
      if (edit.isChange() && edit.sentence() == 0 && edit.text().isBlank()) {
        int sentence = Math.max(beside(settled, at, -1), beside(settled, at, 1));
        if (sentence > 0) {
          settled.set(at, new Edit(edit.type(), edit.text(), Edit.Matter.MOVED, sentence));
        }
      }
    }
    return settled;
  }

  private static int beside(List<Edit> edits, int at, int step) {
    int other = at + step;
    boolean any = other >= 0 && other < edits.size();
    return any ? edits.get(other).sentence() : 0;
  }

  /** Whether both texts can be read off the edits. */
  boolean isProven(BlockDiff blockDiff) {
    if (isUntouched()) {
      return true;
    }
    List<Edit> edits = edits(blockDiff);
    return Proof.oldText(edits).equals(old) && Proof.newText(edits).equals(now);
  }

  /** The entry with its sentences as moved. */
  Entry told(EntryWriter writer, BlockDiff blockDiff) {
    List<Edit> edits = edits(blockDiff);
    Entry told =
        entry.op() == Op.ADDED || entry.op() == Op.REMOVED
            ? entry.with(edits)
            : writer.retold(entry, edits, oldAt, newAt);
    boolean within = gone.stream().anyMatch(this::isBack);
    boolean beyond = gone.stream().anyMatch(end -> !isBack(end)) || come.size() > within(gone);
    told = within ? told.with(Note.SENTENCE_ORDER) : told;
    return beyond ? told.with(Note.SENTENCE_MOVED) : told;
  }

  private int within(List<End> ends) {
    return (int) ends.stream().filter(this::isBack).count();
  }

  private boolean isBack(End end) {
    int sentence = end.runs.get(0).sentence();
    return come.stream().anyMatch(other -> other.runs.get(0).sentence() == sentence);
  }
}
