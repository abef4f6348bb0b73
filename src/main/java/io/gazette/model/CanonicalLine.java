package io.gazette.model;

import io.gazette.model.InlineRuns.Mark;
import io.gazette.model.InlineRuns.Run;
import io.gazette.model.InlineRuns.Style;
import java.util.List;
import java.util.regex.Pattern;

/** Writes running text as one line of the canonical text. */
final class CanonicalLine {

  private static final String SPECIAL_IN_CODE = "\\`|";
  private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,31};");
  private static final Pattern SPECIAL_AT_START =
      Pattern.compile("#|>|~~~|-(?=[ -]|$)|\\+(?= |$)|\\d{1,9}(?=[.)](?: |$))");
  private static final Pattern SPECIAL_IN_TARGET = Pattern.compile("[\\\\()]");

  private final StringBuilder line = new StringBuilder();
  private Style open = Style.PLAIN;

  private CanonicalLine() {}

  /** Text that stands behind something else in its line. */
  static String of(List<Inline> content) {
    CanonicalLine writer = new CanonicalLine();
    List<Run> runs = InlineRuns.of(content);
    for (int at = 0; at < runs.size(); at++) {
      writer.run(runs.get(at), at > 0, at < runs.size() - 1);
    }
    writer.change(Style.PLAIN);
    return writer.line.toString();
  }

  static String of(String text) {
    return of(List.of(new Inline.Text(text)));
  }

  /** Text that begins its line, where more characters could be misread. */
  static String paragraph(List<Inline> content) {
    String line = of(content);
    var start = SPECIAL_AT_START.matcher(line);
    if (!start.lookingAt()) {
      return line;
    }
    int at = Character.isDigit(line.charAt(0)) ? start.end() : 0;
    return line.substring(0, at) + "\\" + line.substring(at);
  }

  private void run(Run run, boolean follows, boolean isFollowed) {
    change(run.style());
    if (run.isBreak()) {
      line.append("<br>");
      return;
    }
    String text = run.text();
    boolean code = run.style().marks().contains(Mark.CODE);
    boolean underlined = run.style().marks().contains(Mark.UNDERLINED_KEY);
    int written = 0;
    for (int at = 0; at < text.length(); at++) {
      if (code
          ? SPECIAL_IN_CODE.indexOf(text.charAt(at)) >= 0
          : isSpecial(text, at, follows || underlined, isFollowed || underlined)) {
        line.append(text, written, at).append('\\');
        written = at;
      }
    }
    line.append(text, written, text.length());
  }

  /** Whether a character could be misread; at the edges of the text it depends on what is there. */
  private static boolean isSpecial(String text, int at, boolean follows, boolean isFollowed) {
    int last = text.length() - 1;
    return switch (text.charAt(at)) {
      case '+' ->
          (at == 0 ? follows : text.charAt(at - 1) == '+')
              || (at == last ? isFollowed : text.charAt(at + 1) == '+');
      case '!' -> at == last && isFollowed;
      case '&' -> ENTITY.matcher(text).region(at, text.length()).lookingAt();
      case '\\', '`', '*', '_', '[', ']', '<', '|', '{' -> true;
      default -> false;
    };
  }

  /** Closes what ends and opens what begins; what nests inside closes and opens with it. */
  private void change(Style next) {
    Mark[] marks = Mark.values();
    int kept = 0;
    while (kept < marks.length && !open.differs(marks[kept], next)) {
      kept++;
    }
    for (int at = marks.length - 1; at >= kept; at--) {
      if (open.marks().contains(marks[at])) {
        line.append(closing(marks[at]));
      }
    }
    for (int at = kept; at < marks.length; at++) {
      if (next.marks().contains(marks[at])) {
        line.append(opening(marks[at]));
      }
    }
    open = next;
  }

  private static String opening(Mark mark) {
    return switch (mark) {
      case KEY -> "**";
      case UNDERLINED_KEY -> "++";
      case STRESS -> "_";
      case SUPERSCRIPT, SUBSCRIPT, UNDERLINED, KEYBOARD -> "<" + mark.tag() + ">";
      // Older than the element that pages have; sealed texts do not change.
      case STRUCK -> "<del>";
      case LINK -> "[";
      case CODE -> "`";
    };
  }

  private String closing(Mark mark) {
    return mark == Mark.LINK
        ? "](" + open.link().map(CanonicalLine::target).orElseThrow() + ")"
        : opening(mark).replace("<", "</");
  }

  private static String target(LinkTarget target) {
    return SPECIAL_IN_TARGET.matcher(target.written()).replaceAll("\\\\$0");
  }
}
