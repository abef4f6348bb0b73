package io.gazette.importer.manuscript;

import io.gazette.text.Characters;
import java.util.Locale;

/** What a single character is, as far as reading a policy is concerned. */
public final class Chars {

  private static final String CLOSING = "。，、；：！？）》”’】」』〉";
  private static final String OPENING = "（《“‘【「『〈";

  private static final int TAB = 4;

  private Chars() {}

  /** Space of any kind and width, and characters that show nothing. */
  public static boolean isSpace(char c) {
    return Characters.isSpace(c) || Characters.isInvisible(c);
  }

  /** A character that no text can hold; it only comes from damaged files. */
  public static boolean isControl(char c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  /** Han, or punctuation that only stands in Chinese text. */
  public static boolean isChinese(char c) {
    return Characters.isHan(c) || CLOSING.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
  }

  public static boolean isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isSpace((char) c));
  }

  /** How far the first word of a line stands from the left, in half widths. */
  static int indent(String line) {
    int indent = 0;
    for (int at = 0; at < line.length() && isSpace(line.charAt(at)); at++) {
      indent += line.charAt(at) == '\t' ? TAB : Characters.width(line.substring(at, at + 1));
    }
    return indent;
  }

  /** The letters and digits alone, in lower case: what two spellings of one title share. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> key.append((char) c));
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /** The last character that is no space, or 0. */
  public static char last(String text) {
    for (int at = text.length() - 1; at >= 0; at--) {
      if (!isSpace(text.charAt(at))) {
        return text.charAt(at);
      }
    }
    return 0;
  }

  public static boolean isOneOf(char c, String set) {
    return c != 0 && set.indexOf(c) >= 0;
  }
}
