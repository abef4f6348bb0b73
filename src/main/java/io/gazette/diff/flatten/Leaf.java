package io.gazette.diff.flatten;

import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.model.CanonicalText;
import io.gazette.model.Inline;
import java.util.List;

/**
 * All that a leaf of running text is made of.
 *
 * @param formats of all of it, for where it stands
 * @param content of its cells; of what is no row its only one
 * @param before what its exact form begins with
 */
record Leaf(
    Kind kind,
    String id,
    String clauseId,
    int level,
    String label,
    List<Format> formats,
    List<List<Inline>> content,
    String before) {

  TextBlock block() {
    TextBlockBuilder leaf =
        TextBlockBuilder.of(kind).id(id).clause(clauseId).level(level).label(label);
    formats.forEach(leaf::begin);
    InlineFlattener words = new InlineFlattener(leaf);
    for (int cell = 0; cell < content.size(); cell++) {
      if (cell > 0) {
        leaf.nextCell();
      }
      words.addAll(content.get(cell));
    }
    formats.forEach(format -> leaf.end());
    return leaf.exact(before + line()).build();
  }

  private String line() {
    return switch (kind) {
      case HEADING -> CanonicalText.line(content.get(0));
      case ROW -> row();
      case PARAGRAPH, ITEM, CODE -> label + " " + CanonicalText.line(content.get(0));
    };
  }

  private String row() {
    StringBuilder line = new StringBuilder("| ");
    content.forEach(cell -> line.append(CanonicalText.line(cell)).append(" | "));
    return line.toString();
  }
}
