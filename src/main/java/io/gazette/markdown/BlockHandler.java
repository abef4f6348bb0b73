package io.gazette.markdown;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import java.util.List;
import java.util.Optional;

/**
 * Is told of the blocks of a text in reading order. What stands in a block is told while the block
 * is: whoever is given {@code content} or {@code items} runs it once, and hears of it meanwhile.
 *
 * <p>Positions are where blocks begin.
 */
public interface BlockHandler {

  /**
   * A heading.
   *
   * @param level from 1 to 6
   * @param id as its author gave it; may be empty
   */
  void heading(int level, String id, List<Inline> words, SourcePosition position);

  void paragraph(List<Inline> content, SourcePosition position);

  /** Literal lines, without the last line break. */
  void code(String lines, SourcePosition position);

  void divider(SourcePosition position);

  /**
   * A table.
   *
   * @param columns as many as the longest row has cells, at least one
   */
  void table(
      List<Block.Alignment> columns,
      Optional<Block.Row> header,
      List<Block.Row> rows,
      SourcePosition position);

  void quote(Runnable content, SourcePosition position);

  /** {@code > [!IMPORTANT]}. */
  void keyClause(Runnable content, SourcePosition position);

  void list(ListStart start, Runnable items, SourcePosition position);

  void item(Runnable content, SourcePosition position);

  /** What stands in a list without being an item of it, as HTML has it. */
  void betweenItems(Runnable content, SourcePosition position);

  /**
   * What a {@link Filler} gave for a placeholder; only a text that is filled in has any.
   *
   * @throws UnsupportedOperationException if the handler is for other texts
   */
  default void filled(Block block) {
    throw new UnsupportedOperationException("no placeholder is filled in: " + block);
  }

  /**
   * How the items of a list are numbered.
   *
   * @param first the number of the first one; empty for bullets
   * @param delimiter what follows each number, a point or a parenthesis
   */
  record ListStart(Optional<Integer> first, String delimiter) {
    static final ListStart BULLETS = new ListStart(Optional.empty(), "");

    static ListStart at(int first, String delimiter) {
      return new ListStart(Optional.of(first), delimiter);
    }
  }
}
