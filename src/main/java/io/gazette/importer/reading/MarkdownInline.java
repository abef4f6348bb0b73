package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Topic;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the running text of one line of Markdown: its marks, links and escapes. */
final class MarkdownInline {

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
  private static final Pattern LINK =
      Pattern.compile(
          "\\[((?:[^\\[\\]\\\\]|\\\\.){0,2000})]\\(<?((?:[^\\s()<>]|\\([^\\s()<>]{0,200}\\)){1,2000})>?(?:\\s+\"[^\"]{0,500}\")?\\)");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]{1,60}]");
  private static final Pattern IMAGE =
      Pattern.compile("!\\[([^\\[\\]]{0,500})]\\(([^()\\s]{0,2000})[^()]{0,500}\\)");
  private static final Pattern AUTOLINK =
      Pattern.compile("<((?:https?://|mailto:)[^\\s<>]{1,2000}|[^\\s<>@]{1,64}@[^\\s<>@]{1,255})>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(/?)(a|b|strong|i|em|u|ins|s|del|span|font|sub|sup|small|big|mark|code|center|div|p|nobr|wbr|hr)((?:\\s[^<>]{0,2000})?)/?>");
  private static final Pattern HREF =
      Pattern.compile("(?i)href\\s*=\\s*[\"']?([^\"'\\s<>]{1,200})");
  private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

  private final String line;
  private final int number;
  private final Manuscript.Builder out;
  private final Runnable onBreak;
  private int column;
  private int style;

  /** Where the words of an open insertion began, in the manuscript and in the line. */
  private int insertedFrom = -1;

  private int insertedAt;

  /**
   * @param column of the first character
   * @param onBreak is called for a line break that the text asks for
   */
  MarkdownInline(String line, int number, int column, Manuscript.Builder out, Runnable onBreak) {
    this.line = line;
    this.number = number;
    this.column = column;
    this.out = out;
    this.onBreak = onBreak;
  }

  /** Takes the line down; marks that are still open at its end are open no more. */
  void write() {
    write(0, line.length(), 0);
  }

  private void write(int from, int to, int link) {
    int at = from;
    while (at < to) {
      int next = special(at, to, link);
      if (next == at) {
        out.append(line.charAt(at), number, column + at, style, link);
        next++;
      }
      at = next;
    }
  }

  /** Reads what is no plain character, and gives the index after it; the same index for none. */
  private int special(int at, int to, int link) {
    char c = line.charAt(at);
    return switch (c) {
      case '\\' -> escape(at, to, link);
      case '*', '_', '+' -> mark(at, to);
      case '~' -> struck(at, to);
      case '`' -> code(at, to, link);
      case '!' -> image(at);
      case '[' -> link(at, to, link);
      case '<' -> tag(at, link);
      default -> at;
    };
  }

  private int escape(int at, int to, int link) {
    if (at + 1 >= to || PUNCTUATION.indexOf(line.charAt(at + 1)) < 0) {
      return at;
    }
    out.append(line.charAt(at + 1), number, column + at + 1, style, link);
    return at + 2;
  }

  /** Bold, underlined or stressed, if the mark that closes it is there too. */
  private int mark(int at, int to) {
    char c = line.charAt(at);
    boolean isDouble = at + 1 < to && line.charAt(at + 1) == c;
    int length = isDouble ? 2 : 1;
    String mark = line.substring(at, at + length);
    int bit = c == '+' ? Manuscript.UNDERLINED : isDouble ? Manuscript.BOLD : Manuscript.EMPHASIS;
    if (c == '+' && (!isDouble || (style & Manuscript.BOLD) == 0)) {
      return at;
    }
    boolean closes = (style & bit) != 0;
    boolean opens =
        at + length < to
            && !Chars.isSpace(line.charAt(at + length))
            && line.indexOf(mark, at + length + 1) >= 0;
    boolean inWord = c == '_' && isWord(at - 1) && isWord(at + length);
    if (inWord || (!closes && !opens)) {
      return at;
    }
    style = closes ? style & ~bit : style | bit;
    return at + length;
  }

  /** Two tildes on both sides, as GitHub has it. */
  private int struck(int at, int to) {
    boolean closes = (style & Manuscript.STRUCK) != 0;
    boolean isMark = line.startsWith("~~", at) && at + 2 <= to;
    if (!isMark || (!closes && line.indexOf("~~", at + 3) < 0)) {
      return at;
    }
    style ^= Manuscript.STRUCK;
    return at + 2;
  }

  private boolean isWord(int at) {
    return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
  }

  private int code(int at, int to, int link) {
    int end = line.indexOf('`', at + 1);
    if (end < 0 || end >= to) {
      return at;
    }
    for (int index = at + 1; index < end; index++) {
      out.append(line.charAt(index), number, column + index, style, link);
    }
    return end + 1;
  }

  private int image(int at) {
    Matcher image = IMAGE.matcher(line).region(at, line.length());
    if (!image.lookingAt()) {
      return at;
    }
    String words = image.group(1).isBlank() ? image.group(2) : image.group(1);
    out.noteHere(Topic.IMAGE_LEFT_OUT, words);
    return image.end();
  }

  private int link(int at, int to, int around) {
    Matcher note = FOOTNOTE.matcher(line).region(at, to);
    if (note.lookingAt()) {
      // Where the note itself stands, it is told that it is left out.
      return note.end();
    }
    Matcher link = LINK.matcher(line).region(at, to);
    if (around > 0 || !link.lookingAt()) {
      return at;
    }
    String address = link.group(2);
    boolean usable = address.matches("(?i)(https?://(?!mailto:|tel:)|mailto:|tel:)[^()]*");
    boolean inner = address.startsWith("#") && address.length() > 1;
    if (!usable && !inner) {
      out.noteHere(Topic.LINK_DROPPED, address);
    }
    write(link.start(1), link.end(1), usable || inner ? out.link(address) : 0);
    return link.end();
  }

  private int tag(int at, int around) {
    Matcher breaks = BREAK.matcher(line).region(at, line.length());
    if (breaks.lookingAt()) {
      onBreak.run();
      return breaks.end();
    }
    Matcher tag = TAG.matcher(line).region(at, line.length());
    if (tag.lookingAt()) {
      return styled(tag);
    }
    Matcher autolink = AUTOLINK.matcher(line).region(at, line.length());
    if (!autolink.lookingAt()) {
      return at;
    }
    for (int index = autolink.start(1); index < autolink.end(1); index++) {
      out.append(line.charAt(index), number, column + index, style, around);
    }
    return autolink.end();
  }

  /** A tag is no text; a mark that it sets is kept, and where it leads is told. */
  private int styled(Matcher tag) {
    String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
    boolean closes = !tag.group(1).isEmpty();
    boolean inserted = name.equals("ins");
    if (inserted && !closes) {
      insertedFrom = out.place();
      insertedAt = tag.end();
    } else if (inserted && insertedFrom >= 0) {
      String words = line.substring(insertedAt, tag.start());
      out.note(Topic.INSERTION_MARKED, insertedFrom, words);
      insertedFrom = -1;
    }
    int bit = inserted ? 0 : HtmlElements.styleOfTag(name);
    style = closes ? style & ~bit : style | bit;
    Matcher address = HREF.matcher(tag.group(3));
    if (!closes && address.find()) {
      out.noteHere(Topic.LINK_DROPPED, address.group(1));
    }
    return tag.end();
  }

  /** The id in braces at the end of a heading, and the heading without it. */
  record Attributes(String heading, Optional<String> id) {

    private static final Pattern BRACES =
        Pattern.compile(
            "^(.*?)(?<!\\s)\\s*+\\{#([a-z][a-z0-9]*+(?:-[a-z0-9]++)*+)(?:\\s[^{}]*+)?}\\s*+$");

    public static Attributes of(String heading) {
      Matcher braces = BRACES.matcher(heading);
      return braces.matches() && braces.group(2).length() <= 64
          ? new Attributes(braces.group(1), Optional.of(braces.group(2)))
          : new Attributes(heading, Optional.empty());
    }
  }
}
