package io.gazette.exchange;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV as spreadsheets write it: any of three delimiters, any line break, quotes as in RFC
 * 4180.
 */
final class CsvParser {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  /** Excel's own way to name the delimiter. */
  private static final String SEPARATOR_LINE = "sep=";

  private static final char END = '\0';

  private final String file;
  private final String text;
  private final Diagnostics diagnostics;
  private final List<List<Cell>> rows = new ArrayList<>();
  private List<Cell> row = new ArrayList<>();
  private char delimiter = ',';
  private int at;
  private int line = 1;
  private int lineStart;
  private boolean broken;

  /**
   * @param text each line break a line feed
   */
  private CsvParser(String file, String text, Diagnostics diagnostics) {
    this.file = file;
    this.text = text;
    this.diagnostics = diagnostics;
  }

  /** The rows, empty ones included; empty after reporting a quote that is out of place. */
  static Optional<List<List<Cell>>> parse(String file, String text, Diagnostics diagnostics) {
    CsvParser parser = new CsvParser(file, text, diagnostics);
    parser.parse();
    return parser.broken ? Optional.empty() : Optional.of(parser.rows);
  }

  private void parse() {
    readDelimiter();
    while (at < text.length() && !broken) {
      cell();
    }
    if (!row.isEmpty()) {
      endRow();
    }
  }

  private void readDelimiter() {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    if (first.startsWith(SEPARATOR_LINE) && first.length() == SEPARATOR_LINE.length() + 1) {
      delimiter = first.charAt(SEPARATOR_LINE.length());
      at = Math.min(first.length() + 1, text.length());
      newLine();
      // Spreadsheets do not show this line, but count it.
      rows.add(List.of());
      return;
    }
    long most = 0;
    for (char candidate : DELIMITERS) {
      long count = first.chars().filter(character -> character == candidate).count();
      if (count > most) {
        most = count;
        delimiter = candidate;
      }
    }
  }

  private void cell() {
    SourcePosition position = new SourcePosition(file, line, at - lineStart + 1);
    String content = peek() == '"' ? quoted(position) : unquoted();
    row.add(Cell.of(content, row.size(), rows.size(), position));
    char next = peek();
    if (next == delimiter && at < text.length()) {
      at++;
      if (at == text.length()) {
        cell();
      }
    } else if (next == '\n') {
      at++;
      newLine();
      endRow();
    } else if (at < text.length()) {
      refuse(new SourcePosition(file, line, at - lineStart + 1), "@csv-after-quote");
    }
  }

  private String unquoted() {
    int start = at;
    while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted(SourcePosition start) {
    StringBuilder content = new StringBuilder();
    at++;
    while (at < text.length()) {
      char character = text.charAt(at++);
      if (character == '\n') {
        newLine();
      }
      if (character != '"') {
        content.append(character);
      } else if (peek() == '"') {
        content.append('"');
        at++;
      } else {
        return content.toString();
      }
    }
    refuse(start, "@csv-open-quote");
    return content.toString();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private void newLine() {
    line++;
    lineStart = at;
  }

  private void endRow() {
    rows.add(List.copyOf(row));
    row = new ArrayList<>();
  }

  private void refuse(SourcePosition position, String what) {
    if (!broken) {
      diagnostics.report(Code.CSV_SYNTAX, position, what);
    }
    broken = true;
  }
}
