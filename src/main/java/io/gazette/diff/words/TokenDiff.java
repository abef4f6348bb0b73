package io.gazette.diff.words;

import java.util.List;

/** The changes between two texts as readers would mark them: few, and cut at natural places. */
final class TokenDiff {

  private final Tokens old;
  private final Tokens now;

  private TokenDiff(Tokens old, Tokens now) {
    this.old = old;
    this.now = now;
  }

  static List<Hunk> hunks(Tokens old, Tokens now) {
    return new TokenDiff(old, now).hunks();
  }

  private List<Hunk> hunks() {
    HunkSlider slider = new HunkSlider(old, now);
    HunkJoiner joiner = new HunkJoiner(old, now);
    List<Hunk> hunks = MyersDiff.hunks(old.ids(), now.ids());
    hunks = new HunkRefiner(old, now).refine(hunks);
    hunks = joiner.join(slider.slide(hunks));
    hunks = joiner.join(slider.slide(hunks));
    hunks = joiner.join(new SentencePairs(old, now).pair(hunks));
    return new Seams(old, now).part(hunks);
  }
}
