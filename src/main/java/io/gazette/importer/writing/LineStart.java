package io.gazette.importer.writing;

import io.gazette.importer.writing.InlineWriter.Setting;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the first characters of a paragraph from being read as the beginning of something else. */
final class LineStart {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?!\\d)");
  private static final Pattern SIGN = Pattern.compile("[-+](?=\\s|$)|[#|]|>|[-=~]{2,}|=+$");

  /** What is read as a typing slip for #; a backslash would not change that, and would be shown. */
  private static final String WIDE_NUMBER_SIGN = "＃";

  private static final String ENTITY = "&#65283;";

  /** Marks of emphasis or of a link, which do not keep others from looking like marks. */
  private static final Pattern MARKED =
      Pattern.compile("(?:\\*\\*(?:\\+\\+)?|<[a-z]{1,3}>|\\[)+(?=[#|])");

  private LineStart() {}

  static String escape(String line, Setting setting) {
    if (setting != Setting.CELL && line.startsWith(WIDE_NUMBER_SIGN)) {
      return ENTITY + line.substring(1);
    } else if (setting != Setting.PARAGRAPH) {
      return line;
    }
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt()) {
      return number.group(1) + "\\" + line.substring(number.end(1));
    }
    Matcher marked = MARKED.matcher(line);
    if (marked.lookingAt()) {
      return marked.group() + "\\" + line.substring(marked.end());
    }
    return SIGN.matcher(line).lookingAt() ? "\\" + line : line;
  }
}
