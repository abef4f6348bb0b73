package io.gazette.diff;

import io.gazette.diff.flatten.CountingColumn;
import io.gazette.diff.flatten.TypedLabels;
import io.gazette.model.Citation;
import io.gazette.model.PolicyText;
import io.gazette.model.Routes;
import java.util.List;
import java.util.regex.Pattern;

/** Texts as lists of leaf blocks, in reading order. */
public final class TextBlocks {

  /**
   * Numbers that begin again under each heading: they say where something is only after its own.
   */
  private static final Pattern PARTIAL =
      Pattern.compile("[（(①-⒛].*|(?:[0-9]{1,3}|[A-Za-z])[.、．)）]");

  private TextBlocks() {}

  /**
   * The blocks of one version of a policy: its title (with the id {@link Routes#TOP}), its
   * preamble, its clauses. Contents lists are no text and are left out, dividers are no blocks;
   * numbers that the author typed are {@linkplain #labelled labels}.
   */
  public static List<TextBlock> of(PolicyText text) {
    return new BlockReader().read(text);
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

  /**
   * The number of a heading with those above it that it needs to be found: 二、（八）. A number that
   * says all, such as 3.2 or 第三条, stands alone.
   */
  public static String fullLabel(List<TextBlock> blocks, int heading) {
    TextBlock block = blocks.get(heading);
    String label = block.label();
    int level = block.level();
    boolean partial = PARTIAL.matcher(label).matches();
    for (int at = heading - 1; at >= 0 && partial; at--) {
      TextBlock above = blocks.get(at);
      if (above.isHeading() && above.level() < level) {
        if (above.label().isEmpty()) {
          return label;
        }
        level = above.level();
        label = Citation.join(above.label(), label);
        partial = PARTIAL.matcher(above.label()).matches();
      }
    }
    return label;
  }

  /** Where the table whose first row stands at a place is over. */
  public static int endOfTable(List<TextBlock> blocks, int first) {
    int end = first + 1;
    while (end < blocks.size() && blocks.get(end).isRow() && !blocks.get(end).opensTable()) {
      end++;
    }
    return end;
  }

  /**
   * A heading that has no number, with the headings above it but for the title of the text: several
   * sections may have one of its name.
   */
  public static String path(List<TextBlock> text, int heading) {
    String path = text.get(heading).body();
    int level = text.get(heading).level();
    for (int at = heading - 1; at >= 0 && level > 2; at--) {
      TextBlock above = text.get(at);
      if (above.isHeading() && above.level() < level) {
        level = above.level();
        if (level > 1) {
          path = (above.label() + " " + above.body()).strip() + " › " + path;
        }
      }
    }
    return path;
  }
}
