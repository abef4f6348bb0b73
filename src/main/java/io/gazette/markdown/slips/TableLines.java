package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Lines that were to be a table, and rows that are not what they look like. */
final class TableLines implements Rule {

  private static final Pattern BAR = Pattern.compile("[|｜]");
  private static final Pattern RULE_LIKE = Pattern.compile("[|｜:：\\s\\u3000=—–－―─━_-]{3,}");
  private static final Pattern RULE = Pattern.compile("[|:\\s-]+");
  private static final Pattern GRID = Pattern.compile("\\+[-=+]{3,}\\+");
  private static final Pattern TABS = Pattern.compile("\\S\\t+\\S");
  private static final Pattern CELLS = Pattern.compile("\\s*(?:[|｜]|\\t+)\\s*");

  private final SourceText source;

  TableLines(SourceText source) {
    this.source = source;
  }

  @Override
  public void check(Words words, Findings findings) {
    if (words.block() instanceof Paragraph) {
      checkLines(words, findings);
    } else if (words.block() instanceof TableCell
        && words.text().indexOf('｜') >= 0
        && cells((TableRow) words.block().getParent()) == 1) {
      String line = words.writtenLine(0);
      int from = words.text().indexOf('｜');
      findings.tell(
          Code.MARKUP_TABLE, words, from, from + 1, "table-full-width", line.replace('｜', '|'));
    }
  }

  /** The first line that belongs to a table is told for all of them. */
  private static void checkLines(Words words, Findings findings) {
    List<Words.Line> lines = words.lines();
    for (int at = 0; at < lines.size(); at++) {
      Words.Line line = lines.get(at);
      String next = at + 1 < lines.size() ? lines.get(at + 1).text() : "";
      boolean framed = isFramed(line.text());
      if (framed || GRID.matcher(line.text().strip()).matches() || isColumns(line.text(), next)) {
        boolean certain = framed || line.text().indexOf('｜') < 0;
        String form = form(words.written(line.start(), line.end()));
        String reason = reason(lines.subList(at, lines.size()));
        if (certain) {
          findings.tell(Code.MARKUP_TABLE, words, line.start(), line.end(), reason, form);
        } else {
          findings.suspect(Code.MARKUP_TABLE, words, line.start(), line.end(), reason, form);
        }
        return;
      }
    }
  }

  private static boolean isFramed(String line) {
    String words = line.strip();
    return !words.isEmpty() && BAR.matcher(words).lookingAt() && bars(words) > 1;
  }

  private static boolean isColumns(String line, String next) {
    int bars = bars(line);
    if (line.indexOf(Words.OPAQUE) == 0 || next.indexOf(Words.OPAQUE) == 0) {
      // Behind a backslash a bar is meant.
      return false;
    }
    return (bars > 0 && bars(next) == bars)
        || (TABS.matcher(line).find() && TABS.matcher(next).find());
  }

  private static int bars(String line) {
    return (int) line.chars().filter(c -> c == '|' || c == '｜').count();
  }

  private static String reason(List<Words.Line> lines) {
    boolean rule = false;
    for (Words.Line line : lines) {
      String text = line.text();
      if (text.indexOf('｜') >= 0) {
        return "table-full-width";
      } else if (text.indexOf('|') >= 0 && RULE_LIKE.matcher(text).matches()) {
        if (!RULE.matcher(text).matches()) {
          return "table-dashes";
        }
        rule = true;
      }
    }
    if (bars(lines.get(0).text()) == 0) {
      return lines.get(0).text().indexOf('\t') >= 0 ? "table-tabs" : "table-grid";
    }
    return rule ? "table-columns" : "table-no-rule";
  }

  /** The two lines that a table begins with. */
  private static String form(String line) {
    List<String> cells = CELLS.splitAsStream(line.strip()).filter(cell -> !cell.isBlank()).toList();
    if (cells.isEmpty() || (bars(line) == 0 && line.indexOf('\t') < 0)) {
      return "| … | … | ⏎ |---|---|";
    }
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"))
        + " ⏎ |"
        + "---|".repeat(cells.size());
  }

  /** A line below a table is a row of it, and a short row is filled up. */
  @Override
  public void check(Node node, Findings findings) {
    if (!(node instanceof TableRow row) || !(row.getParent() instanceof TableBody)) {
      return;
    }
    SourceSpan span = row.getSourceSpans().get(0);
    String line = source.text().substring(span.getInputIndex(), SourceText.end(span)).strip();
    int start = source.start(row);
    int columns = cells(row);
    int written = writtenCells(line);
    if (start < 0 || columns < 2 || written >= columns) {
      return;
    }
    if (line.indexOf('｜') >= 0) {
      findings.tell(Code.MARKUP_TABLE, start, line, "table-full-width", line.replace('｜', '|'));
    } else if (line.indexOf('|') < 0) {
      findings.suspect(
          Code.MARKUP_TABLE, start, line, "table-swallows", Findings.term("form-blank-line"));
    } else {
      String missing = " |".repeat(columns - written);
      findings.suspect(
          Code.MARKUP_TABLE,
          start,
          line,
          "table-short",
          line + (line.endsWith("|") ? missing : " |" + missing));
    }
  }

  private static int cells(TableRow row) {
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells++;
    }
    return cells;
  }

  private static int writtenCells(String line) {
    int bars = 0;
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) == '\\') {
        at++;
      } else if (line.charAt(at) == '|') {
        bars++;
      }
    }
    boolean closed = line.endsWith("|") && !line.endsWith("\\|");
    return bars + 1 - (line.startsWith("|") ? 1 : 0) - (closed && bars > 1 ? 1 : 0);
  }
}
