package io.gazette.diff.flatten;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.model.Inline;
import io.gazette.model.InlineRuns;
import io.gazette.model.InlineRuns.Mark;
import io.gazette.model.InlineRuns.Run;
import java.util.List;
import java.util.Set;

/** Pours running text into a block under construction. */
public final class InlineFlattener {

  private final TextBlockBuilder leaf;

  public InlineFlattener(TextBlockBuilder leaf) {
    this.leaf = leaf;
  }

  public void addAll(List<Inline> content) {
    InlineRuns.of(content).forEach(this::add);
  }

  private void add(Run run) {
    Set<Mark> marks = run.style().marks();
    int open = 0;
    for (Mark mark : marks) {
      if (mark == Mark.LINK) {
        leaf.beginLink(run.style().link().orElseThrow().written());
        open++;
      } else if (mark != Mark.KEY || !marks.contains(Mark.UNDERLINED_KEY)) {
        leaf.begin(format(mark));
        open++;
      }
    }
    leaf.text(run.isBreak() ? " " : run.text());
    for (; open > 0; open--) {
      leaf.end();
    }
  }

  private static Format format(Mark mark) {
    return switch (mark) {
      case KEY -> Format.KEY;
      case UNDERLINED_KEY -> Format.KEY_UNDERLINED;
      case STRESS -> Format.EMPHASIS;
      case SUPERSCRIPT -> Format.SUPERSCRIPT;
      case SUBSCRIPT -> Format.SUBSCRIPT;
      case UNDERLINED -> Format.UNDERLINED;
      case STRUCK -> Format.STRUCK;
      case KEYBOARD -> Format.KEYBOARD;
      case CODE -> Format.CODE;
      case LINK -> throw new IllegalArgumentException("a link has a target, not a format");
    };
  }
}
