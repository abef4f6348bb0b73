package io.gazette.importer.repair;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.List;

/**
 * Keeps what raised, lowered and struck characters mean where lists have plain words only: 10⁶ is
 * not 106.
 */
public final class ListStyles {

  private static final String PLAIN = "0123456789+-=()n";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";
  private static final int STYLES = Manuscript.RAISED | Manuscript.LOWERED | Manuscript.STRUCK;

  private final Manuscript source;
  private final Edits edits;
  private final Decisions decisions;

  public ListStyles(Manuscript source, Edits edits, Decisions decisions) {
    this.source = source;
    this.edits = edits;
    this.decisions = decisions;
  }

  /** Looks through the words of a list; what no character can say is a question. */
  public void in(List<Passage> words) {
    words.forEach(this::in);
  }

  private void in(Passage line) {
    int from = 0;
    while (from < line.length()) {
      int style = style(line, from);
      int to = from + 1;
      while (to < line.length() && style(line, to) == style) {
        to++;
      }
      Passage run = line.sub(from, to).strip();
      if (style != 0 && !run.isEmpty() && edits.isEmpty(run)) {
        keep(run, style);
      }
      from = to;
    }
  }

  private int style(Passage line, int at) {
    return source.style(line.place(at)) & STYLES;
  }

  private static String mapped(String text, String signs) {
    StringBuilder mapped = new StringBuilder();
    text.chars()
        .map(PLAIN::indexOf)
        .filter(at -> at >= 0)
        .forEach(at -> mapped.append(signs.charAt(at)));
    return mapped.toString();
  }

  private void keep(Passage run, int style) {
    if ((style & Manuscript.STRUCK) != 0) {
      decisions.guess(Topic.LIST_STYLE_LOST, run, run.text(), "@struck");
      return;
    }
    boolean raised = (style & Manuscript.RAISED) != 0;
    String written = mapped(run.text(), raised ? RAISED : LOWERED);
    if (run.text().chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
      edits.replace(run, written);
      decisions.likely(Topic.LIST_STYLE_WRITTEN, run, written);
    } else {
      decisions.guess(Topic.LIST_STYLE_LOST, run, run.text(), raised ? "@raised" : "@lowered");
    }
  }
}
