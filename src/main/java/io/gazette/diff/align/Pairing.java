package io.gazette.diff.align;

import io.gazette.diff.Edit;
import io.gazette.diff.words.BlockDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which old unit belongs to which new one, as it grows step by step.
 *
 * <p>Pairs in place never cross each other; pairs that moved may. For one thread.
 */
public final class Pairing {

  public static final int NONE = -1;

  /** Above this similarity there is always something left to recognise. */
  private static final double LIKE_ENOUGH = 0.75;

  /** What weighs less may stand in any other passage: four ideographs, two words. */
  private static final int LEAST_EXTENDED = 8;

  private final BlockDiff blockDiff;
  private final List<Unit> old;
  private final List<Unit> now;
  private final int[] newOfOld;
  private final int[] oldOfNew;
  private final BitSet movedOld = new BitSet();
  private final Outline oldOutline;
  private final Outline newOutline;
  private final Siblings siblings;
  private final Distinction distinction;

  public Pairing(List<Unit> old, List<Unit> now, BlockDiff blockDiff) {
    this.blockDiff = blockDiff;
    this.old = old;
    this.now = now;
    this.newOfOld = new int[old.size()];
    this.oldOfNew = new int[now.size()];
    Arrays.fill(newOfOld, NONE);
    Arrays.fill(oldOfNew, NONE);
    this.oldOutline = new Outline(old);
    this.newOutline = new Outline(now);
    this.siblings = new Siblings(old, now);
    this.distinction = new Distinction(old, now);
  }

  public List<Unit> old() {
    return old;
  }

  public List<Unit> now() {
    return now;
  }

  public Unit old(int i) {
    return old.get(i);
  }

  public Unit now(int j) {
    return now.get(j);
  }

  void pair(int i, int j) {
    newOfOld[i] = j;
    oldOfNew[j] = i;
  }

  void pairMoved(int i, int j) {
    pair(i, j);
    movedOld.set(i);
  }

  /** Takes a pair apart again. */
  void part(int i) {
    oldOfNew[newOfOld[i]] = NONE;
    newOfOld[i] = NONE;
    movedOld.clear(i);
  }

  /** Says of a pair whether it stays in place or has moved. */
  void settle(int i, boolean inPlace) {
    movedOld.set(i, !inPlace);
  }

  public int newOf(int i) {
    return newOfOld[i];
  }

  int oldOf(int j) {
    return oldOfNew[j];
  }

  public boolean isMoved(int i) {
    return movedOld.get(i);
  }

  boolean isFreeOld(int i) {
    return i >= 0 && i < newOfOld.length && newOfOld[i] == NONE;
  }

  boolean isFreeNew(int j) {
    return j >= 0 && j < oldOfNew.length && oldOfNew[j] == NONE;
  }

  boolean isInPlace(int i) {
    return newOfOld[i] != NONE && !movedOld.get(i);
  }

  double similarity(int i, int j) {
    return Similarity.of(old.get(i), now.get(j));
  }

  /** Whether so little stayed that the two share nothing readers would recognise. */
  boolean isRewritten(int i, int j) {
    Unit before = old.get(i);
    return !before.isTable()
        && before.content() != now.get(j).content()
        && similarity(i, j) < LIKE_ENOUGH
        && blockDiff.isWholesale(before.block().body(), now.get(j).block().body());
  }

  /** How much of two units stays where the one becomes the other, 0 to 1. */
  double kept(int i, int j) {
    Unit before = old.get(i);
    Unit after = now.get(j);
    if (before.isTable() || before.content() == after.content()) {
      return 1;
    }
    String was = before.block().body();
    String is = after.block().body();
    int kept =
        blockDiff.edits(was, is).stream()
            .filter(edit -> !edit.isChange())
            .mapToInt(edit -> edit.text().length())
            .sum();
    return 2.0 * kept / (was.length() + is.length());
  }

  /**
   * Whether all that a passage said is said still and something more at one place, or the other way
   * round: a clause that an exception was put to, or a sentence of two that stayed alone.
   */
  boolean isExtended(int i, int j) {
    Unit before = old.get(i);
    Unit after = now.get(j);
    return !before.isTable()
        && !before.isHeading()
        && before.block().kind() == after.block().kind()
        && Math.min(before.weight(), after.weight()) >= LEAST_EXTENDED
        && blockDiff.edits(before.block().body(), after.block().body()).stream()
                .filter(Edit::isNews)
                .count()
            == 1;
  }

  /** Whether a unit is one of several that differ in figures alone. */
  boolean hasSiblings(Unit unit) {
    return siblings.has(unit);
  }

  /** Whether two units are more than alike in the wording that several of their texts have. */
  boolean isTold(int i, int j) {
    return distinction.tells(old.get(i), now.get(j));
  }

  /** The same of a unit and its parts together. */
  boolean isTold(Match match) {
    return distinction.tells(
        old.subList(match.oldFrom(), match.oldTo()), now.subList(match.newFrom(), match.newTo()));
  }

  /** Whether a unit would not be known by the other where it left what it stands under. */
  boolean isLostElsewhere(int i, int j) {
    return (old.get(i).isHead() || !isSameHead(oldOutline.headOf(i), newOutline.headOf(j)))
        && distinction.isLostElsewhere(old.get(i), now.get(j));
  }

  /**
   * Whether a passage went with its section and its like came with another one: what is worded like
   * others may have the same figure, too.
   */
  boolean isChance(int i, int j) {
    return !isHomeLeft(i)
        && !wasHomeThere(j)
        && (hasSiblings(old.get(i)) || distinction.areOfManyAlike(old.get(i), now.get(j)));
  }

  /** Whether what an old unit stood under is there still. */
  boolean isHomeLeft(int i) {
    return newHead(oldOutline.headOf(i)) != NONE;
  }

  boolean wasHomeThere(int j) {
    return oldHead(newOutline.headOf(j)) != NONE;
  }

  boolean identical(int i, int j) {
    return old.get(i).content() == now.get(j).content();
  }

  /** Whether two heads of the {@linkplain Outline outlines} are one, or both the preamble. */
  boolean isSameHead(int oldHead, int newHead) {
    return newHead == newHead(oldHead);
  }

  /** What became of the head of an old outline. */
  int newHead(int head) {
    return head < 0 ? head : newOfOld[head];
  }

  /**
   * Whether one of several that differ in figures alone would leave a section that is there still
   * for one that was there before: among them place says more than words.
   */
  boolean isAway(int i, int j) {
    int oldHead = oldOutline.headOf(i);
    int newHead = newOutline.headOf(j);
    return newHead(oldHead) != NONE
        && oldHead(newHead) != NONE
        && !isSameHead(oldHead, newHead)
        && hasSiblings(old.get(i));
  }

  int oldHead(int head) {
    return head < 0 ? head : oldOfNew[head];
  }

  /** All unpaired units. */
  Gap rest() {
    return gap(0, old.size(), 0, now.size());
  }

  /** The unpaired units between each two neighbouring pairs in place, where both sides have any. */
  List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    int iFrom = 0;
    int jFrom = 0;
    for (int i = 0; i <= old.size(); i++) {
      if (i == old.size() || isInPlace(i)) {
        int j = i == old.size() ? now.size() : newOfOld[i];
        Gap gap = gap(iFrom, i, jFrom, j);
        if (!gap.isOneSided()) {
          gaps.add(gap);
        }
        iFrom = i + 1;
        jFrom = j + 1;
      }
    }
    return gaps;
  }

  /** Whether two units lie between the same pairs in place. */
  boolean faceEachOther(int i, int j) {
    int before = inPlaceBefore(i);
    int after = inPlaceAfter(i);
    return j > (before < 0 ? -1 : newOfOld[before])
        && j < (after == old.size() ? now.size() : newOfOld[after]);
  }

  /** The old unit itself or the nearest before it that stays in place; -1 if none does. */
  int inPlaceBefore(int i) {
    int before = i;
    while (before >= 0 && !isInPlace(before)) {
      before--;
    }
    return before;
  }

  /** The old unit itself or the nearest behind it that stays in place; the size if none does. */
  int inPlaceAfter(int i) {
    int after = i;
    while (after < old.size() && !isInPlace(after)) {
      after++;
    }
    return after;
  }

  private Gap gap(int iFrom, int iTo, int jFrom, int jTo) {
    return new Gap(free(newOfOld, iFrom, iTo), free(oldOfNew, jFrom, jTo));
  }

  private static int[] free(int[] partners, int from, int to) {
    int[] free = new int[to - from];
    int size = 0;
    for (int at = from; at < to; at++) {
      if (partners[at] == NONE) {
        free[size++] = at;
      }
    }
    return Arrays.copyOf(free, size);
  }
}
