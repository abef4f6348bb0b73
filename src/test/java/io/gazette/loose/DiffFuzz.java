package io.gazette.loose;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.Redline;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import java.util.List;

/**
 * Two texts from strangers, one below the other: their redline is proved, and of one text empty.
 */
public final class DiffFuzz {

  private static final String CUT = "\n=====\n";

  private DiffFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, UTF_8);
    int at = text.indexOf(CUT);
    List<TextBlock> old = blocks(at < 0 ? text : text.substring(0, at));
    List<TextBlock> now = blocks(at < 0 ? text : text.substring(at + CUT.length()));
    TextDiff diff = Redline.compare(old, now);
    if (!diff.unproven().isEmpty()) {
      throw new AssertionError("not proved: " + diff.unproven());
    }
  }

  private static List<TextBlock> blocks(String text) {
    return LooseMarkdown.blocks(text, "x.md", new Diagnostics());
  }
}
