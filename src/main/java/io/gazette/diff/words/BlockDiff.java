package io.gazette.diff.words;

import io.gazette.diff.Edit;
import io.gazette.diff.Memory;
import java.util.List;

/**
 * Compares the bodies of blocks that belong together. Remembers what it found, since the same two
 * are often compared again: to see whether they belong together, and in other versions of a text.
 */
public final class BlockDiff {

  /** Below this much in common, old and new are easier read whole, one after the other. */
  private static final double LEAST_SHARED = 0.35;

  /** … unless most of the smaller one is kept inside the larger. */
  private static final double LEAST_KEPT = 0.55;

  private record Bodies(String old, String now) {}

  private final Tokenizer tokenizer = new Tokenizer();
  private final Memory<Bodies, List<Edit>> known = new Memory<>(Edit::length);

  /** The changes of one block; not {@linkplain #isWholesale whole} unless it is better so. */
  public List<Edit> edits(String old, String now) {
    if (old.equals(now)) {
      return old.isEmpty() ? List.of() : List.of(Edit.equal(old));
    }
    return known.of(new Bodies(old, now), this::found);
  }

  private List<Edit> found(Bodies bodies) {
    Tokens oldTokens = tokenizer.cut(bodies.old);
    Tokens newTokens = tokenizer.cut(bodies.now);
    List<Hunk> hunks = TokenDiff.hunks(oldTokens, newTokens);
    return isWholesale(oldTokens, newTokens, hunks)
        ? whole(bodies.old, bodies.now)
        : List.copyOf(EditScript.pieces(oldTokens, newTokens, hunks).get(0).edits());
  }

  /** Whether {@link #edits} of two different texts keeps nothing. */
  public boolean isWholesale(String old, String now) {
    return edits(old, now).stream().allMatch(Edit::isChange);
  }

  /** The changes where one block became several, or several one. */
  public List<Piece> pieces(List<String> old, List<String> now) {
    Tokens oldTokens = tokenizer.cut(old);
    Tokens newTokens = tokenizer.cut(now);
    return EditScript.pieces(oldTokens, newTokens, TokenDiff.hunks(oldTokens, newTokens));
  }

  /** All of the old text deleted, all of the new one inserted. */
  public static List<Edit> whole(String old, String now) {
    if (old.isEmpty()) {
      return now.isEmpty() ? List.of() : List.of(Edit.inserted(now));
    }
    return now.isEmpty()
        ? List.of(Edit.deleted(old))
        : List.of(Edit.deleted(old), Edit.inserted(now));
  }

  private static boolean isWholesale(Tokens old, Tokens now, List<Hunk> hunks) {
    double oldWidth = old.width(0, old.size());
    double newWidth = now.width(0, now.size());
    double equal = oldWidth;
    for (Hunk hunk : hunks) {
      equal -= old.width(hunk.oldFrom(), hunk.oldTo());
    }
    return 2 * equal / (oldWidth + newWidth) < LEAST_SHARED
        && equal / Math.min(oldWidth, newWidth) < LEAST_KEPT;
  }
}
