package io.gazette.diff.align;

import io.gazette.diff.words.BlockDiff;
import java.util.List;

/**
 * What became of the units of a text: everything not named here was removed or added.
 *
 * @param inPlace in order on both sides
 * @param moved in old order
 */
public record Alignment(List<Unit> old, List<Unit> now, List<Match> inPlace, List<Match> moved) {

  /** The steps, surest first; each sees only what those before it left over. */
  public static Alignment of(List<Unit> old, List<Unit> now, BlockDiff blockDiff) {
    Pairing pairing = new Pairing(old, now, blockDiff);
    new IdAnchors(pairing).pair();
    new MovedSections(pairing).pair();
    IdenticalAnchors identical = new IdenticalAnchors(pairing, pairing::pair);
    pairing.gaps().forEach(identical::pair);
    new ExactMoves(pairing).pair();
    NumberedHeadings numbered = new NumberedHeadings(pairing);
    numbered.pairOfOneText();
    new FuzzyMoves(pairing).pairBetweenGaps();
    new Terms(pairing).pairLabels();
    new GapAlignment(pairing, pairing::pair).pair(pairing.gaps());
    new Terms(pairing).pair();
    new FuzzyMoves(pairing).pair();
    new ExactMoves(pairing).pairButForFigures();
    numbered.pair();
    new RetitledHeadings(pairing).pair();
    new Settlement(pairing).settle();
    new Strays(pairing).bringBack();
    new Uncrossing(pairing).uncross();
    new SplitTables(pairing).pair();
    new WordForWord(pairing).pair();
    SplitsAndMerges whole = new SplitsAndMerges(pairing);
    List<Match> inPlace = whole.findInPlace();
    return new Alignment(old, now, inPlace, whole.findMoved());
  }
}
