package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Part.Look;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Markdown of any origin, as far as policies use it: blocks line by line. */
public final class MarkdownReader {

  private static final Pattern HEADING = Pattern.compile("\\s{0,3}(#{1,6})\\s+(.*)");
  private static final Pattern UNDERLINE = Pattern.compile("\\s{0,3}(=+|-{3,})\\s*");
  private static final Pattern RULE =
      Pattern.compile("\\s{0,3}(?:(?:-\\s*+){3,}+|(?:\\*\\s*+){3,}+|(?:_\\s*+){3,}+)");
  private static final Pattern ITEM = Pattern.compile("(\\s*)([-*+]|\\d{1,9}[.)])\\s+(.*)");
  private static final Pattern QUOTE = Pattern.compile("\\s{0,3}>\\s?(.*)");
  private static final Pattern CALLOUT = Pattern.compile("\\s*\\[!([A-Za-z]{1,20})][+-]?\\s*(.*)");
  private static final Pattern HTML =
      Pattern.compile(
          "(?i)\\s{0,3}</?(?:table|div|p|ul|ol|dl|center|section|article|details|blockquote|h[1-6])(?:[\\s>/].*|$)");
  private static final Pattern DELIMITER =
      Pattern.compile("\\s*+\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*+");
  private static final Pattern MEANING = Pattern.compile("\\s{0,3}:\\s+(.*)");
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\s{0,3}\\[\\^[^\\[\\]\\s]{1,60}]:\\s*(.*)");
  private static final Pattern TITLE = Pattern.compile("title\\s*:\\s*([\"']?)(.{1,120}?)\\1\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");

  /** As many lines of a paragraph as one may be wrapped into before the next number. */
  private static final int MOST_ABOVE = 8;

  /** As many characters of a comment as a question quotes. */
  private static final int QUOTED = 200;

  /** 更新日期：… and the like. */
  private static final Pattern FIELD = Pattern.compile("[*_]{0,2}\\p{IsHan}{2,10}[*_]{0,2}[：:]");

  private final List<String> lines;
  private final Deque<MarkdownComments.Comment> comments;
  private final Manuscript.Builder out = Manuscript.builder();

  /** The indents of the items that are open, the innermost first. */
  private final Deque<Integer> indents = new ArrayDeque<>();

  /** Of each open list, how many of its last items are typed as 1. */
  private final Deque<Integer> ones = new ArrayDeque<>();

  private Hint hint = new Hint.None();
  private int lineNumber = 1;
  private int tables;

  private MarkdownReader(String text) {
    MarkdownComments read = new MarkdownComments(text.lines().toList());
    this.lines = read.lines();
    this.comments = new ArrayDeque<>(read.comments());
  }

  public static Manuscript read(String text) {
    MarkdownReader reader = new MarkdownReader(text);
    reader.readAll();
    return reader.out.build();
  }

  private void readAll() {
    int at = frontMatter();
    while (at < lines.size()) {
      at = read(at);
      while (!comments.isEmpty() && comments.element().line() < at) {
        String words = comments.remove().words();
        out.noteHere(Topic.COMMENT_DROPPED, words.substring(0, Math.min(QUOTED, words.length())));
      }
    }
    endBlock();
  }

  /** Metadata between two rows of hyphens before everything else. */
  private int frontMatter() {
    if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
      return 0;
    }
    int end = lines.subList(1, Math.min(lines.size(), 100)).indexOf("---") + 1;
    boolean titled = lines.stream().anyMatch(line -> line.matches("#\\s.*|={3,}\\s*"));
    for (int at = 1; at < end; at++) {
      Matcher title = TITLE.matcher(lines.get(at));
      if (title.matches() && !titled) {
        out.append(title.group(2), at + 1, title.start(2) + 1);
        out.endLine(at + 1, new Hint.Title());
        titled = true;
        continue;
      }
      boolean repeated = title.matches() && isHeading(title.group(2));
      out.append(lines.get(at), at + 1, 1);
      out.endLeftOut(repeated ? Topic.TITLE_REPEATED : Topic.METADATA_LEFT_OUT);
    }
    return end == 0 ? 0 : end + 1;
  }

  private boolean isHeading(String title) {
    return lines.stream()
        .filter(line -> line.matches("#\\s.*"))
        .anyMatch(line -> withoutClosing(line.substring(1)).strip().equals(title.strip()));
  }

  /** A heading without the marks at its end, if a space is before them. */
  private static String withoutClosing(String heading) {
    String words = heading.stripTrailing();
    int end = words.length();
    while (end > 0 && words.charAt(end - 1) == '#') {
      end--;
    }
    boolean closed =
        end > 0 && end < words.length() && Character.isWhitespace(words.charAt(end - 1));
    return closed ? words.substring(0, end).stripTrailing() : words;
  }

  /** Reads a line, or a table from its first line on; gives the index of the next. */
  private int read(int at) {
    String line = lines.get(at);
    String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    Matcher heading = HEADING.matcher(line);
    if (line.isBlank()) {
      endBlock();
      out.addGap();
    } else if (FENCE.matcher(line).matches()) {
      return readFence(at);
    } else if (HTML.matcher(line).matches()) {
      return readHtml(at);
    } else if (heading.matches()) {
      String words = withoutClosing(heading.group(2));
      readHeading(heading.group(1).length(), words, at, heading.start(2));
    } else if (line.contains("|") && next.contains("-") && DELIMITER.matcher(next).matches()) {
      return readTable(at);
    } else if (isTypedRow(line) && out.isLineEmpty() && typedTableEnd(at) > at) {
      return readTypedTable(at);
    } else if (!RULE.matcher(line).matches()
        && UNDERLINE.matcher(next).matches()
        && out.isLineEmpty()
        && !ITEM.matcher(line).matches()) {
      readHeading(next.strip().startsWith("=") ? 1 : 2, line.strip(), at, 0);
      return at + 2;
    } else if (RULE.matcher(line).matches()) {
      endBlock();
    } else {
      readWords(line, at);
    }
    return at + 1;
  }

  private void readHeading(int level, String words, int at, int column) {
    endBlock();
    indents.clear();
    ones.clear();
    MarkdownInline.Attributes attributes = MarkdownInline.Attributes.of(words);
    lineNumber = at + 1;
    hint = new Hint.Heading(level, attributes.id(), "");
    new MarkdownInline(
            attributes.heading(),
            at + 1,
            column + 1,
            out,
            () -> out.append(' ', lineNumber, 0, 0, 0))
        .write();
    endBlock();
  }

  private void readWords(String line, int at) {
    Matcher item = ITEM.matcher(line);
    Matcher quote = QUOTE.matcher(line);
    Matcher meaning = MEANING.matcher(line);
    Matcher footnote = FOOTNOTE.matcher(line);
    if (footnote.matches()) {
      endBlock();
      out.append(footnote.group(1), at + 1, footnote.start(1) + 1);
      out.endLeftOut(Topic.NOTE_LEFT_OUT);
    } else if (meaning.matches()) {
      // A term stands on the line above; each of its meanings is a line of its own.
      begin(continued(line), at);
      write(meaning.group(1), at, meaning.start(1));
    } else if (item.matches()) {
      beginItem(item, at);
      write(item.group(3), at, item.start(3));
    } else if (quote.matches()) {
      readQuote(quote, at);
    } else {
      if (!out.isLineEmpty() && isLineOfItsOwn(line.strip(), at)) {
        breakLine();
        lineNumber = at + 1;
      }
      if (out.isLineEmpty()) {
        begin(continued(line), at);
      }
      write(line.strip(), at, line.indexOf(line.strip()));
    }
  }

  /**
   * Whether a line of a paragraph counts on, or names a field, as the line above it does. Markdown
   * would run both together, and who typed them did not mean that.
   */
  private boolean isLineOfItsOwn(String line, int at) {
    List<Mark> marks = MarkReader.candidates(line);
    boolean field = FIELD.matcher(line).lookingAt();
    int most = marks.isEmpty() ? field ? 1 : 0 : MOST_ABOVE;
    for (int before = at - 1; before >= Math.max(0, at - most); before--) {
      String above = QUOTE.matcher(lines.get(before).strip()).replaceFirst("$1");
      if (above.isBlank()) {
        return false;
      } else if (field && before == at - 1 && FIELD.matcher(above).lookingAt()) {
        return true;
      }
      List<Mark> others = MarkReader.candidates(above);
      if (marks.stream().anyMatch(mark -> others.stream().anyMatch(mark::isOfOneKind))) {
        return true;
      }
    }
    return false;
  }

  private void readQuote(Matcher quote, int at) {
    Matcher callout = CALLOUT.matcher(quote.group(1));
    if (callout.matches() && !callout.group(1).equalsIgnoreCase("IMPORTANT")) {
      begin(new Hint.Quote(Look.QUOTED), at);
      write(callout.group(2).strip(), at, quote.start(1) + callout.start(2));
      endBlock();
      hint = new Hint.Quote(Look.QUOTED);
      return;
    }
    boolean marker = callout.matches();
    boolean inQuote = hint instanceof Hint.Quote && !out.isLineEmpty();
    if (marker || quote.group(1).isBlank()) {
      Look look =
          marker ? Look.KEY : hint instanceof Hint.Quote before ? before.look() : Look.QUOTED;
      endBlock();
      hint = new Hint.Quote(look);
      return;
    }
    boolean item = ITEM.matcher(quote.group(1)).matches();
    if (!inQuote || item || isLineOfItsOwn(quote.group(1).strip(), at)) {
      Look look = hint instanceof Hint.Quote before ? before.look() : Look.QUOTED;
      begin(new Hint.Quote(look), at);
    }
    write(quote.group(1).strip(), at, quote.start(1));
  }

  /** What a line is that begins a paragraph: a part of an item if it is indented like one. */
  private Hint continued(String line) {
    int indent = line.length() - line.stripLeading().length();
    while (!indents.isEmpty() && indent <= indents.element()) {
      indents.pop();
      ones.pop();
    }
    return indents.isEmpty() ? new Hint.None() : new Hint.ItemContinued(indents.size());
  }

  private void beginItem(Matcher item, int at) {
    endBlock();
    int indent = item.group(1).length();
    int before = 0;
    while (!indents.isEmpty() && indent <= indents.element()) {
      before = indents.pop() == indent ? ones.element() : 0;
      ones.pop();
    }
    indents.push(indent);
    String typed = item.group(2);
    ones.push(typed.matches("1[.)]") ? before + 1 : 0);
    // Where each item is typed as the first, any viewer counts them.
    String label = ones.element() > 1 ? ones.element() + typed.substring(1) : typed;
    boolean bullet = "-*+".contains(typed);
    begin(new Hint.Item(indents.size(), bullet ? "" : label), at);
  }

  private void begin(Hint block, int at) {
    endBlock();
    hint = block;
    lineNumber = at + 1;
  }

  /** Adds a line to the paragraph; between Chinese characters a line break is nothing. */
  private void write(String words, int at, int column) {
    if (!out.isLineEmpty() && !words.isEmpty() && !Chars.isChinese(words.charAt(0))) {
      out.append(' ', at + 1, 0, 0, 0);
    }
    boolean escaped = words.endsWith("\\") && !words.endsWith("\\\\");
    String inside = escaped ? words.substring(0, words.length() - 1) : words;
    new MarkdownInline(inside, at + 1, column + 1, out, this::breakLine).write();
    if (escaped || lines.get(at).endsWith("  ")) {
      breakLine();
      lineNumber = at + 2;
    }
  }

  private void breakLine() {
    out.endLine(lineNumber, hint);
    hint = hint instanceof Hint.Item item ? new Hint.ItemContinued(item.depth()) : hint;
  }

  private void endBlock() {
    out.endLineOfWords(lineNumber, hint);
    hint = new Hint.None();
  }

  private int readFence(int from) {
    endBlock();
    int at = from + 1;
    while (at < lines.size() && !FENCE.matcher(lines.get(at)).matches()) {
      out.append(lines.get(at), at + 1, 1);
      out.endLine(at + 1, new Hint.None());
      at++;
    }
    return at + 1;
  }

  /** HTML up to the next empty line; a table up to its end. */
  private int readHtml(int from) {
    endBlock();
    indents.clear();
    ones.clear();
    int at = from;
    StringBuilder html = new StringBuilder();
    int open = 0;
    while (at < lines.size() && (open > 0 || !lines.get(at).isBlank())) {
      String line = lines.get(at).toLowerCase(java.util.Locale.ROOT);
      open += line.split("<table", -1).length - line.split("</table", -1).length;
      html.append(lines.get(at)).append('\n');
      at++;
    }
    tables = HtmlReader.readInto(html.toString(), out, from, tables);
    return at;
  }

  private int readTable(int from) {
    endBlock();
    indents.clear();
    ones.clear();
    tables++;
    int row = 0;
    int at = from;
    while (at < lines.size() && lines.get(at).contains("|")) {
      if (at != from + 1) {
        readRow(lines.get(at), at, row);
        row++;
      }
      at++;
    }
    return at;
  }

  /** Where lines end that bars part like the rows of a table, though no rule stands below one. */
  private int typedTableEnd(int from) {
    int bars = TypedTables.parted(lines.get(from), '|');
    int end = from;
    while (end < lines.size()
        && isTypedRow(lines.get(end))
        && TypedTables.parted(lines.get(end), '|') == bars) {
      end++;
    }
    if (end < lines.size() && !lines.get(end).isBlank()) {
      return from;
    }
    TypedTables table = new TypedTables(lines.subList(from, end));
    for (int at = from; at < end; at++) {
      TypedTables.Row row = table.row(at - from);
      if (row == null || row.parting() != '|') {
        return from;
      }
    }
    return end;
  }

  private static boolean isTypedRow(String line) {
    return line.contains("|")
        && !ITEM.matcher(line).matches()
        && !line.stripLeading().startsWith(">");
  }

  private int readTypedTable(int from) {
    endBlock();
    indents.clear();
    ones.clear();
    tables++;
    int end = typedTableEnd(from);
    int first = out.place();
    for (int at = from; at < end; at++) {
      readRow(lines.get(at), at, at - from);
      if (at == from) {
        out.note(Topic.TABLE_TYPED, first, lines.get(at).strip());
      }
    }
    return end;
  }

  private void readRow(String line, int at, int row) {
    List<int[]> cells = cells(line);
    for (int column = 0; column < cells.size(); column++) {
      int[] cell = cells.get(column);
      Hint here = new Hint.Cell(tables, row, column);
      String words = line.substring(cell[0], cell[1]);
      new MarkdownInline(words, at + 1, cell[0] + 1, out, () -> out.endLine(at + 1, here)).write();
      out.endLineOfWords(at + 1, here);
    }
  }

  /** Where the cells of a row begin and end; a bar behind a backslash is part of its cell. */
  private static List<int[]> cells(String line) {
    List<int[]> cells = new ArrayList<>();
    int end = line.stripTrailing().endsWith("|") ? line.lastIndexOf('|') : line.length();
    int from = line.stripLeading().startsWith("|") ? line.indexOf('|') + 1 : 0;
    for (int at = from; at <= end && cells.size() < 100; at++) {
      boolean bar = at < end && line.charAt(at) == '|' && (at == 0 || line.charAt(at - 1) != '\\');
      if (bar || at == end) {
        cells.add(new int[] {from, at});
        from = at + 1;
      }
    }
    return cells;
  }
}
