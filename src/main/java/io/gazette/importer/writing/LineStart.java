package io.gazette.importer.writing;

import io.gazette.importer.writing.InlineWriter.Setting;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the first characters of a paragraph from being read as the beginning of something else. */
final class LineStart {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?!\\d)");
  private static final Pattern SIGN = Pattern.compile("[-+](?=\\s|$)|[#＃|]|>|[-=~]{2,}|=+$");

  private LineStart() {}

  static String escape(String line, Setting setting) {
    if (setting != Setting.PARAGRAPH) {
      return line;
    }
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt()) {
      return number.group(1) + "\\" + line.substring(number.end(1));
    }
    return SIGN.matcher(line).lookingAt() ? "\\" + line : line;
  }
}
