package io.gazette.exchange;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from making something else of a cell: an apostrophe before what would be taken
 * for a formula, a number or a date, or before a text that reads like one of our own words.
 *
 * <p>What begins a formula: OWASP, CSV Injection. The apostrophe is a part of the cell when a
 * spreadsheet opens the file, so it comes back; and a text that has one of its own gets a second.
 */
final class Defused {

  private static final String MARK = "'";
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9 .,:/eE+%-]*");

  private Defused() {}

  static String of(String text) {
    return isRisky(text) ? MARK + text : text;
  }

  static String undo(String cell) {
    return cell.startsWith(MARK) && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isRisky(String text) {
    return (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0)
        || NUMBER.matcher(text).matches()
        || text.equals(Written.NONE)
        || text.equals(Written.UNKNOWN)
        || (text.startsWith(MARK) && isRisky(text.substring(1)));
  }
}
