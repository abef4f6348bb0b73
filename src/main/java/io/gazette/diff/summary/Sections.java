package io.gazette.diff.summary;

import io.gazette.diff.TextBlock;
import java.util.List;

/** To which heading, or article without one, each block of a text belongs. */
final class Sections {

  /** The heading of what stands before the first heading. */
  static final int PREAMBLE = -1;

  private final List<TextBlock> blocks;
  private final int[] headings;

  Sections(List<TextBlock> blocks) {
    this.blocks = blocks;
    this.headings = new int[blocks.size()];
    int heading = PREAMBLE;
    for (int at = 0; at < headings.length; at++) {
      heading = blocks.get(at).isHeading() || blocks.get(at).isArticle() ? at : heading;
      headings[at] = heading;
    }
  }

  int headingOf(int block) {
    return headings[block];
  }

  boolean isHeading(int block) {
    return headings[block] == block;
  }

  String words(int block) {
    return blocks.get(block).body();
  }

  String clauseId(int heading) {
    return heading == PREAMBLE ? "" : blocks.get(heading).clauseId();
  }
}
