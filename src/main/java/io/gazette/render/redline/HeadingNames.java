package io.gazette.render.redline;

import io.gazette.diff.TextBlock;
import io.gazette.render.html.Numbered;
import java.util.List;
import java.util.Optional;

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
      heading = block.kind() == TextBlock.Kind.HEADING && !title ? at : heading;
      headings[at] = heading;
    }
  }

  /** The heading that a block is or stands under. */
  String of(int block) {
    return headings[block] == NONE ? introduction : name(blocks.get(headings[block]));
  }

  /** The heading of the clause with an id. */
  Optional<String> ofClause(String id) {
    return blocks.stream()
        .filter(block -> block.kind() == TextBlock.Kind.HEADING && block.id().equals(id))
        .findFirst()
        .map(HeadingNames::name);
  }

  private static String name(TextBlock heading) {
    return heading.label() + Numbered.gap(heading.label()) + heading.body();
  }
}
