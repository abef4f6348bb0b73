package io.gazette.diff;

import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.flatten.BlockFlattener;
import io.gazette.diff.flatten.CountingColumn;
import io.gazette.diff.flatten.InlineFlattener;
import io.gazette.diff.flatten.TypedLabels;
import io.gazette.model.Clause;
import io.gazette.model.PolicyText;
import io.gazette.model.Routes;
import java.util.ArrayList;
import java.util.List;

/** Texts as lists of leaf blocks, in reading order. */
public final class TextBlocks {

  private TextBlocks() {}

  /**
   * The blocks of one version of a policy: its title (with the id {@link Routes#TOP}), its
   * preamble, its clauses. Contents lists and dividers are no text and are left out; numbers that
   * the author typed are {@linkplain #labelled labels}.
   */
  public static List<TextBlock> of(PolicyText text) {
    List<TextBlock> blocks = new ArrayList<>();
    blocks.add(TextBlockBuilder.of(Kind.HEADING).id(Routes.TOP).text(text.title()).build());
    new BlockFlattener("", blocks).addAll(text.preamble());
    for (Clause clause : text.allClauses()) {
      TextBlockBuilder heading =
          TextBlockBuilder.of(Kind.HEADING)
              .id(clause.id())
              .clause(clause.id())
              .level(clause.level())
              .label(clause.label());
      new InlineFlattener(heading).addAll(clause.heading());
      blocks.add(heading.build());
      new BlockFlattener(clause.id(), blocks).addAll(clause.body());
    }
    return labelled(blocks);
  }

  /**
   * The same blocks with the numbers typed at their beginning taken out of the body and made
   * labels: 第三条, （一）, 一、, 1., 1.2.3, (a), a), iv., Section 4, ①, and a first column that only
   * counts the rows of its table. Blocks that have a label keep it. Where a number could as well be
   * text ({@code 3.2 million}), it is a label only if the number before or after it stands at
   * another block.
   */
  public static List<TextBlock> labelled(List<TextBlock> blocks) {
    return TypedLabels.split(CountingColumn.split(blocks));
  }

  /** Where the table whose first row stands at a place is over. */
  public static int endOfTable(List<TextBlock> blocks, int first) {
    int end = first + 1;
    while (end < blocks.size() && blocks.get(end).isRow() && !blocks.get(end).opensTable()) {
      end++;
    }
    return end;
  }
}
