package io.gazette.exchange;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Does to a CSV what Excel does: reads it cell by cell (with a reader of its own, not the one under
 * test) and writes it with the delimiter and the code page of the system.
 */
final class Excel {

  private final List<List<String>> cells = new ArrayList<>();

  Excel(String csv) {
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < csv.length(); at++) {
      char c = csv.charAt(at);
      if (quoted && c == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
        cell.append('"');
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          cells.add(row);
          row = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
  }

  List<List<String>> cells() {
    return cells;
  }

  /** The columns in the opposite order, two empty columns and two empty rows at the end. */
  byte[] saved(String delimiter, Charset charset) {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : cells) {
      List<String> written = new ArrayList<>();
      for (int column = row.size() - 1; column >= 0; column--) {
        written.add('"' + row.get(column).replace("\"", "\"\"") + '"');
      }
      csv.append(String.join(delimiter, written)).append(delimiter.repeat(2)).append("\r\n");
    }
    String empty = delimiter.repeat(cells.get(0).size() + 1) + "\r\n";
    return (csv + empty + empty).getBytes(charset);
  }
}
