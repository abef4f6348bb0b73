package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.List;

/** Reads pasted text: lines, tables whose cells are parted, and nothing else to go by. */
public final class PlainTextReader {

  private PlainTextReader() {}

  public static Manuscript read(String text) {
    Manuscript.Builder builder = Manuscript.builder();
    List<String> lines = lines(text);
    TypedTables tables = new TypedTables(lines);
    for (int index = 0; index < lines.size(); index++) {
      TypedTables.Row row = tables.row(index);
      if (row == null) {
        append(lines.get(index), index + 1, builder);
        builder.endLine(index + 1, new Hint.None());
      } else if (!TypedTables.isRule(lines.get(index))) {
        append(lines.get(index), index + 1, row, builder);
      }
    }
    return builder.build();
  }

  /** The cells of a row; the bars around them are no words. */
  private static void append(
      String line, int number, TypedTables.Row row, Manuscript.Builder builder) {
    int first = builder.place();
    boolean bars = row.parting() == '|' && TypedTables.isFramed(line);
    int from = bars ? line.indexOf('|') + 1 : 0;
    int to = bars ? line.lastIndexOf('|') : line.length();
    int column = 0;
    for (int at = from; at < to; at++) {
      if (line.charAt(at) == row.parting()) {
        builder.endLine(number, new Hint.Cell(row.table(), row.number(), column));
        column++;
      } else {
        builder.append(line.charAt(at), number, at + 1, 0, 0);
      }
    }
    builder.endLine(number, new Hint.Cell(row.table(), row.number(), column));
    if (row.number() == 0) {
      builder.note(Topic.TABLE_TYPED, first, line.strip().replace('\t', '|'));
    } else if (row.ragged()) {
      builder.note(Topic.TABLE_RAGGED, first, line.strip().replace('\t', '|'));
    }
  }

  private static void append(String line, int number, Manuscript.Builder builder) {
    for (int at = 0; at < line.length(); at++) {
      builder.append(line.charAt(at), number, at + 1, 0, 0);
    }
  }

  /** The lines, each with what ends it. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (ends(text, at)) {
        lines.add(text.substring(from, at + 1));
        from = at + 1;
      }
    }
    lines.add(text.substring(from));
    return lines;
  }

  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u0085'
        || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
  }
}
