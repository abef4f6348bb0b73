package io.gazette.exchange;

import java.util.List;

/** Writes CSV as RFC 4180 has it: commas, quotes where they are needed, rows that end in CRLF. */
final class CsvText {

  private final StringBuilder text = new StringBuilder();

  void row(List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      text.append(at == 0 ? "" : ",").append(quoted(cells.get(at)));
    }
    text.append("\r\n");
  }

  /** Other delimiters are quoted too: not every reader takes the comma for it. */
  private static String quoted(String cell) {
    boolean plain =
        cell.equals(cell.strip())
            && cell.chars().noneMatch(character -> "\",;\t\r\n".indexOf(character) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
