package io.gazette.diff.flatten;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.model.Inline;
import io.gazette.model.InlineRuns;
import io.gazette.model.InlineRuns.Mark;
import io.gazette.model.InlineRuns.Run;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pours running text into a block under construction. */
public final class InlineFlattener {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";

  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋";

  private static final String PLAIN = "0123456789+-";

  private final TextBlockBuilder leaf;

  /** Whether a digit stands before what comes next. */
  private boolean behindDigit;

  public InlineFlattener(TextBlockBuilder leaf) {
    this.leaf = leaf;
  }

  public void addAll(List<Inline> content) {
    InlineRuns.of(content).forEach(this::add);
  }

  private void add(Run run) {
    Set<Mark> marks = run.style().marks();
    String text = run.isBreak() ? " " : run.text();
    Optional<String> power = behindDigit ? power(text, marks) : Optional.empty();
    behindDigit = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    int open = 0;
    for (Mark mark : marks) {
      if (power.isPresent() && (mark == Mark.SUPERSCRIPT || mark == Mark.SUBSCRIPT)) {
        continue;
      }
      if (mark == Mark.LINK) {
        leaf.beginLink(run.style().link().orElseThrow().written());
        open++;
      } else if (mark != Mark.KEY || !marks.contains(Mark.UNDERLINED_KEY)) {
        leaf.begin(format(mark));
        open++;
      }
    }
    leaf.text(power.orElse(text));
    for (; open > 0; open--) {
      leaf.end();
    }
  }

  /**
   * What is raised or lowered behind a number, in characters that are so by themselves: it is a
   * part of the number, and no matter of looks. 10⁶ is not 106.
   */
  private static Optional<String> power(String text, Set<Mark> marks) {
    boolean raised = marks.contains(Mark.SUPERSCRIPT);
    if (raised == marks.contains(Mark.SUBSCRIPT)
        || text.isEmpty()
        || text.codePoints().anyMatch(c -> PLAIN.indexOf(c) < 0 && c != '−')) {
      return Optional.empty();
    }
    StringBuilder power = new StringBuilder();
    for (char c : text.replace('−', '-').toCharArray()) {
      power.append((raised ? RAISED : LOWERED).charAt(PLAIN.indexOf(c)));
    }
    return Optional.of(power.toString());
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
