package io.gazette.render.redline;

import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlocks;
import io.gazette.render.html.Numbered;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Names the places of a compared text as readers know them: by number and heading. */
final class HeadingNames {

  private static final int NONE = -1;

  private final List<TextBlock> blocks;
  private final String introduction;
  private final int[] headings;

  /**
   * @param introduction what stands before the first heading, or under the title alone
   */
  HeadingNames(List<TextBlock> blocks, String introduction) {
    this.blocks = blocks;
    this.introduction = introduction;
    this.headings = new int[blocks.size()];
    int heading = NONE;
    for (int at = 0; at < headings.length; at++) {
      TextBlock block = blocks.get(at);
      boolean title = at == 0 && block.level() == 0;
      heading = (block.isHeading() && !title) || block.isArticle() ? at : heading;
      headings[at] = heading;
    }
  }

  /** The heading that a block is or stands under. */
  String of(int block) {
    return headings[block] == NONE ? introduction : name(headings[block]);
  }

  /** What stands before the first heading. */
  String introduction() {
    return introduction;
  }

  /** The heading of the clause with an id. */
  Optional<String> ofClause(String id) {
    return IntStream.range(0, blocks.size())
        .filter(at -> blocks.get(at).isHeading() && blocks.get(at).id().equals(id))
        .mapToObj(this::name)
        .findFirst();
  }

  private String name(int heading) {
    TextBlock block = blocks.get(heading);
    if (block.isArticle() && !block.isChapter()) {
      return block.label();
    }
    String label = TextBlocks.fullLabel(blocks, heading);
    return label.isEmpty()
        ? TextBlocks.path(blocks, heading)
        : label + Numbered.gap(label) + block.body();
  }
}
