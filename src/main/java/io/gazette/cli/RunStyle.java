package io.gazette.cli;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.text.Visible;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;

/**
 * How the runs of a redline look: struck in red and underlined in green on a terminal with colours,
 * else as Git marks words, {@code [-went-]{+came+}}, and of sentences that moved {@code
 * [<from<]{>to>}}.
 */
final class RunStyle {

  /** So much of what stayed is shown on either side of a change, in columns of a terminal. */
  private static final int CONTEXT = 36;

  private static final String CUT = "…";

  private final boolean colours;

  private RunStyle(boolean colours) {
    this.colours = colours;
  }

  static RunStyle of(Ansi ansi) {
    return new RunStyle(ansi.enabled());
  }

  String heading(String text) {
    return styled("1", text);
  }

  String note(String text) {
    return styled("36", text);
  }

  /** The runs of a block; of those that stayed only what stands beside a change. */
  String edits(Entry entry) {
    List<Edit> edits = entry.edits();
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      if (isSeam(entry, at)) {
        continue;
      }
      switch (edit.type()) {
        case EQUAL -> line.append(visible(stayed(edit.text(), at > 0, at + 1 < edits.size())));
        case DELETED ->
            line.append(
                edit.isMoved()
                    ? marked(entry, at, "33;9", "[<", "<]")
                    : marked(entry, at, "31;9", "[-", "-]"));
        case INSERTED ->
            line.append(
                edit.isMoved()
                    ? marked(entry, at, "33;4", "{>", ">}")
                    : marked(entry, at, "32;4", "{+", "+}"));
      }
    }
    return line.toString();
  }

  /** Whether it is the blank that parts what were two blocks, or what are two now. */
  private static boolean isSeam(Entry entry, int at) {
    Edit edit = entry.edits().get(at);
    return (entry.has(Note.SPLIT) || entry.has(Note.MERGE))
        && edit.isChange()
        && edit.text().isBlank()
        && (at == 0 || at == entry.edits().size() - 1);
  }

  /** The beginning of a text. */
  String excerpt(String text) {
    return visible(shortened(text));
  }

  static String shortened(String text) {
    return columns(text) <= 2 * CONTEXT ? text : text.substring(0, head(text)) + CUT;
  }

  private static String stayed(String text, boolean after, boolean before) {
    if (columns(text) <= 2 * CONTEXT + 2) {
      return text;
    }
    if (!after && !before) {
      return shortened(text);
    }
    String start = after ? text.substring(0, head(text)) : "";
    String end = before ? text.substring(tail(text)) : "";
    return start + CUT + end;
  }

  private String marked(Entry entry, int edit, String codes, String open, String close) {
    String text = entry.edits().get(edit).text();
    if (!colours) {
      return open + visible(text) + close;
    }
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Emphasis emphasis : entry.emphases()) {
      if (emphasis.edit() == edit) {
        marked.append(styled(codes, visible(text.substring(done, emphasis.start()))));
        String figure = text.substring(emphasis.start(), emphasis.end());
        marked.append(styled(codes + ";1", visible(figure)));
        done = emphasis.end();
      }
    }
    return marked.append(styled(codes, visible(text.substring(done)))).toString();
  }

  private String styled(String codes, String text) {
    return colours && !text.isEmpty() ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
  }

  /** How far from the beginning the context reaches; never between a character and its accents. */
  private static int head(String text) {
    int at = 0;
    int columns = 0;
    while (at < text.length() && (columns < CONTEXT || belongsToPrevious(text.codePointAt(at)))) {
      int c = text.codePointAt(at);
      columns += columns(c);
      at += Character.charCount(c);
    }
    return at;
  }

  private static int tail(String text) {
    int at = text.length();
    int columns = 0;
    while (at > 0 && (columns < CONTEXT || belongsToPrevious(text.codePointAt(at)))) {
      int c = text.codePointBefore(at);
      columns += columns(c);
      at -= Character.charCount(c);
    }
    return at;
  }

  private static boolean belongsToPrevious(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.MODIFIER_SYMBOL;
  }

  private static int columns(String text) {
    return text.codePoints().map(RunStyle::columns).sum();
  }

  private static int columns(int c) {
    return c >= 0x2E80 ? 2 : 1;
  }

  /**
   * What a terminal may print: cells of a row with a bar between, lines of code indented, and in
   * place of characters that would steer the terminal or turn the text around their code points.
   */
  static String visible(String text) {
    return text.lines()
        .map(line -> Visible.of(line.replace("\t", " | ")))
        .collect(Collectors.joining("\n      "));
  }
}
