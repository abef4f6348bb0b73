package io.gazette.diff;

import io.gazette.diff.words.BlockDiff;
import java.util.List;

/** The changes from one wording of a sentence to another, as a redline shows them. */
public final class WordEdits {

  private WordEdits() {}

  /** In order; if too little is kept for a comparison to read well, all of both. */
  public static List<Edit> between(String old, String now) {
    return new BlockDiff().edits(old, now);
  }
}
