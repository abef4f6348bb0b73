package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.text.Characters;
import java.util.regex.Pattern;

/** Whether the words of a line look like a heading. */
final class HeadingShape {

  private static final int WIDEST = 90;

  /** A sentence that goes on with another one. */
  private static final Pattern SENTENCES =
      Pattern.compile("(?<![Cc]orp)(?<=\\p{Ll}{3})[.!?]\\s+\\p{Lu}");

  /** The name of who publishes, as it stands above an address. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "(?:公司|集团|集團|事务所|事務所|合作社)$|\\b(?:Ltd|Limited|Inc|Incorporated|LLC|LLP|GmbH|AG|plc|PLC"
              + "|Corp|Corporation|Co|B\\.V|S\\.A|N\\.V|Pty)\\.?$");

  private HeadingShape() {}

  /** Short, and not a sentence; the words are those without the number. */
  static boolean fits(String words) {
    String text = words.strip();
    if (text.isEmpty() || Characters.width(text) > WIDEST) {
      return false;
    }
    boolean sentence = text.endsWith(".") && !isShort(text);
    if (sentence
        || SENTENCES.matcher(text).find()
        || Chars.isOneOf(Chars.last(text), "。；;，,、！!？?…")) {
      return false;
    }
    String inside = text.substring(0, text.length() - 1);
    int commas = count(inside, "，,");
    return count(inside, "。；;！!？?") == 0
        && count(inside, "：:") == 0
        && commas <= 1
        && (commas == 0 || Chars.isOneOf(Chars.last(text), ":：") || !isChinese(text));
  }

  private static boolean isShort(String text) {
    return Characters.width(text) <= 40;
  }

  private static boolean isChinese(String text) {
    return text.chars().anyMatch(c -> Characters.isHan((char) c));
  }

  private static int count(String text, String set) {
    return (int) text.chars().filter(c -> set.indexOf(c) >= 0).count();
  }

  /** The stricter test for lines that have no number: a few words, without any comma. */
  static boolean fitsWithoutNumber(String words) {
    String text = words.strip();
    return fits(text)
        && Characters.width(text) >= 4
        && Characters.width(text) <= 48
        && count(text, "，,：:.@=/_") == 0
        && !COMPANY.matcher(text).find()
        && text.chars().anyMatch(Character::isLetter);
  }
}
