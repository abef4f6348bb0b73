package io.gazette.cli;

import io.gazette.text.Characters;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints a page of the handbook for a terminal: headings, paragraphs, lists and blocks, which are
 * all that pages on codes have. Paragraphs are wrapped, blocks stay as they are.
 */
final class ManualPrinter {

  private static final String INDENT = "  ";
  private static final String BLOCK = "    ";
  private static final String ITEM = "- ";

  private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]*)\\]\\([^)\\s]*\\)");

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Stands for a blank at which no line is broken. */
  private static final char NO_BREAK = '\u00a0';

  /** A paragraph of links is for those who have the other pages. */
  private static final Pattern ONLY_LINKS = Pattern.compile("(?:" + LINK + "(?: · )?)+");

  private static final String CLOSING = "，。、；：？！）】》」』”’…";
  private static final String OPENING = "（【《「『“‘";

  private final PrintWriter out;
  private final RunStyle style;
  private final int width;

  /**
   * @param width of the terminal, in columns
   */
  ManualPrinter(PrintWriter out, RunStyle style, int width) {
    this.out = out;
    this.style = style;
    this.width = width;
  }

  void print(String page) {
    boolean blank = true;
    for (String line : page.lines().toList()) {
      if (ONLY_LINKS.matcher(line).matches() || (line.isBlank() && blank)) {
        continue;
      }
      blank = line.isBlank();
      if (line.startsWith("#")) {
        out.println(style.heading(plain(line.replaceFirst("^#+ ", "")).replace(NO_BREAK, ' ')));
      } else if (line.startsWith(BLOCK)) {
        out.println(INDENT + line);
      } else if (line.startsWith(ITEM)) {
        paragraph(INDENT + ITEM, INDENT.repeat(2), line.substring(ITEM.length()));
      } else if (blank) {
        out.println();
      } else {
        paragraph(INDENT, INDENT, line);
      }
    }
    out.flush();
  }

  /** Prints words in lines that are no longer than the terminal is wide. */
  void paragraph(String first, String others, String markdown) {
    String before = first;
    for (String line : wrapped(plain(markdown), width - others.length())) {
      out.println(before + line.replace(NO_BREAK, ' '));
      before = others;
    }
  }

  /** The words without the marks of Markdown; what is to be typed stays on one line. */
  private static String plain(String markdown) {
    return CODE.matcher(LINK.matcher(markdown).replaceAll("$1"))
        .replaceAll(code -> Matcher.quoteReplacement(code.group(1).replace(' ', NO_BREAK)));
  }

  private static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String unit : units(words)) {
      int wide = Characters.width(unit.stripTrailing());
      if (used + wide > width && !line.isEmpty()) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(unit);
      used += Characters.width(unit);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** What stays on one line: a word with the blank behind it, or a character with its marks. */
  private static List<String> units(String words) {
    List<String> units = new ArrayList<>();
    StringBuilder unit = new StringBuilder();
    int before = ' ';
    for (int c : words.codePoints().toArray()) {
      if (!unit.isEmpty() && mayBreak(before, c)) {
        units.add(unit.toString());
        unit.setLength(0);
      }
      unit.appendCodePoint(c);
      before = c;
    }
    units.add(unit.toString());
    return units;
  }

  private static boolean mayBreak(int before, int c) {
    if (c == ' ' || CLOSING.indexOf(c) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return before == ' ' || Characters.isCjk(before) || Characters.isCjk(c);
  }
}
