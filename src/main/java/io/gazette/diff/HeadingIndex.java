package io.gazette.diff;

import java.util.List;
import java.util.OptionalInt;

/**
 * Names the clause in which a block stands by its number and heading; one without a number, of
 * which several sections may have one of its name, by the headings above it, too.
 */
public final class HeadingIndex {

  private final TextDiff diff;
  private final String top;

  /**
   * The headings of a comparison.
   *
   * @param top what stands before the first heading is called so
   */
  public HeadingIndex(TextDiff diff, String top) {
    this.diff = diff;
    this.top = top;
  }

  public String of(ClauseChange clause) {
    OptionalInt now = clause.newHeading();
    if (now.isPresent()) {
      return name(diff.newText(), now.getAsInt());
    }
    return clause.oldHeading().isPresent()
        ? name(diff.oldText(), clause.oldHeading().getAsInt())
        : top;
  }

  public String ofOld(int block) {
    return of(diff.oldText(), block);
  }

  public String ofNew(int block) {
    return of(diff.newText(), block);
  }

  private String of(List<TextBlock> text, int block) {
    for (int at = block; at >= 0; at--) {
      if (text.get(at).isHeading() || text.get(at).isArticle()) {
        return name(text, at);
      }
    }
    return top;
  }

  private static String name(List<TextBlock> text, int heading) {
    TextBlock block = text.get(heading);
    if (block.isChapter()) {
      return (block.label().strip() + " " + block.body()).strip();
    }
    if (block.isArticle()) {
      return block.label().strip();
    }
    String label = TextBlocks.fullLabel(text, heading);
    return label.isEmpty() ? TextBlocks.path(text, heading) : (label + " " + block.body()).strip();
  }
}
