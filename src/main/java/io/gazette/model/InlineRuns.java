package io.gazette.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Running text as stretches of one style: what a character looks like counts, not how the nodes
 * around it are nested, and white space is one space between words.
 */
final class InlineRuns {

  /** What characters can be marked as, in the order of nesting. */
  enum Mark {
    KEY,
    UNDERLINED_KEY,
    STRESS,
    SUPERSCRIPT,
    SUBSCRIPT,
    UNDERLINED,
    STRUCK,
    KEYBOARD,
    LINK,
    CODE
  }

  /** The marks of some characters; {@link Mark#LINK} is among them where there is a target. */
  record Style(Set<Mark> marks, Optional<LinkTarget> link) {

    static final Style PLAIN = new Style(EnumSet.noneOf(Mark.class), Optional.empty());

    Style with(Mark added) {
      Set<Mark> all = EnumSet.copyOf(marks);
      all.add(added);
      return new Style(all, link);
    }

    Style to(LinkTarget target) {
      return new Style(with(Mark.LINK).marks, Optional.of(target));
    }

    /** How the space between characters of two styles looks. */
    Style shared(Style other) {
      Set<Mark> both = EnumSet.copyOf(marks);
      both.retainAll(other.marks);
      if (!link.equals(other.link)) {
        both.remove(Mark.LINK);
      }
      return new Style(both, both.contains(Mark.LINK) ? link : Optional.empty());
    }

    /** Whether one of two adjacent styles has a mark that does not go on in the other. */
    boolean differs(Mark mark, Style other) {
      return marks.contains(mark) != other.marks.contains(mark)
          || (mark == Mark.LINK && !link.equals(other.link));
    }
  }

  /** Characters of one style, or one line break. */
  record Run(Style style, String text) {

    boolean isBreak() {
      return text.equals(BREAK);
    }
  }

  private static final String BREAK = "\n";
  private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\n\\x0B\\f\\r]+");

  private final List<Run> runs = new ArrayList<>();
  private Style spaceAfter = Style.PLAIN;
  private boolean spaceDue;

  private InlineRuns() {}

  static List<Run> of(List<Inline> content) {
    List<Run> joined = new ArrayList<>();
    collect(content, Style.PLAIN, joined);
    InlineRuns result = new InlineRuns();
    joined.forEach(result::add);
    return result.runs;
  }

  static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static void collect(List<Inline> content, Style style, List<Run> into) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        join(new Run(style, WHITE_SPACE.matcher(text.text()).replaceAll(" ")), into);
      } else if (inline instanceof Inline.Code code) {
        String text = WHITE_SPACE.matcher(code.text()).replaceAll(" ");
        join(new Run(style.with(Mark.CODE), text), into);
      } else if (inline instanceof Inline.LineBreak) {
        into.add(new Run(style, BREAK));
      } else if (inline instanceof Inline.Emphasis emphasis) {
        collect(emphasis.content(), style.with(Mark.STRESS), into);
      } else if (inline instanceof Inline.Key key) {
        Style bold = style.with(Mark.KEY);
        boolean underlined = key.style() == Inline.KeyStyle.BOLD_UNDERLINED;
        collect(key.content(), underlined ? bold.with(Mark.UNDERLINED_KEY) : bold, into);
      } else if (inline instanceof Inline.Format format) {
        collect(format.content(), style.with(Mark.valueOf(format.kind().name())), into);
      } else if (inline instanceof Inline.Link link) {
        collect(link.content(), style.to(link.target()), into);
      } else {
        throw new IllegalArgumentException("no text for " + inline);
      }
    }
  }

  private static void join(Run run, List<Run> into) {
    int last = into.size() - 1;
    if (last >= 0 && !into.get(last).isBreak() && into.get(last).style.equals(run.style)) {
      into.set(last, new Run(run.style, into.get(last).text + run.text));
    } else if (!run.text.isEmpty()) {
      into.add(run);
    }
  }

  /** Adds a run without the white space at its edges, which is due when more words follow. */
  private void add(Run run) {
    if (run.isBreak()) {
      runs.add(run);
      spaceDue = false;
      return;
    }
    String collapsed = WHITE_SPACE.matcher(normalized(run.text)).replaceAll(" ");
    String words = trimmed(collapsed);
    boolean behindWords = !runs.isEmpty() && !runs.get(runs.size() - 1).isBreak();
    spaceDue |= behindWords && collapsed.startsWith(" ");
    if (words.isEmpty()) {
      return;
    }
    if (spaceDue) {
      join(new Run(spaceAfter.shared(run.style), " "), runs);
    }
    join(new Run(run.style, words), runs);
    spaceAfter = run.style;
    spaceDue = collapsed.endsWith(" ");
  }

  private static String trimmed(String collapsed) {
    int from = collapsed.startsWith(" ") ? 1 : 0;
    int to = collapsed.length() - (collapsed.length() > from && collapsed.endsWith(" ") ? 1 : 0);
    return collapsed.substring(from, to);
  }
}
