package io.gazette.diff.words;

import io.gazette.diff.Footnotes;
import io.gazette.diff.TextBlock;
import io.gazette.text.Characters;

/**
 * Cuts text into the units that change as a whole: each ideograph, word or number, whitespace,
 * punctuation mark; several Chinese numerals are one number. What readers see as one character is
 * never cut. Tokens that differ in typography alone have one id, and so have all marks of
 * footnotes; a blank beside an ideograph is a part of the token before it: neither is a change of
 * words.
 */
public final class Tokenizer {

  /** Ids of block bounds; no two are equal, so none is ever matched. */
  private int nextBound = -1;

  private final Vocabulary vocabulary = new Vocabulary();

  /** The form of all marks of footnotes: which one it is, is for {@link Footnotes} to say. */
  private static final String NOTE_MARK = "[^]";

  public Tokens cut(String text) {
    Tokens.Builder tokens = new Tokens.Builder();
    cutInto(tokens, text);
    return tokens.build();
  }

  /** The tokens of several texts, with a bound between each two. */
  public Tokens cut(Iterable<String> texts) {
    Tokens.Builder tokens = new Tokens.Builder();
    boolean first = true;
    for (String text : texts) {
      if (!first) {
        tokens.add("", nextBound--, TokenType.BOUND);
      }
      first = false;
      cutInto(tokens, text);
    }
    return tokens.build();
  }

  private void cutInto(Tokens.Builder tokens, String text) {
    for (int start = 0; start < text.length(); ) {
      TokenType type = type(text.codePointAt(start));
      int end = end(text, start, type);
      int numeral = endOfNumeral(text, start);
      if (numeral > end) {
        type = TokenType.NUMERAL;
        end = numeral;
      }
      int mark = Footnotes.endOfMark(text, start);
      if (mark > start) {
        tokens.add(text.substring(start, mark), vocabulary.number(NOTE_MARK), TokenType.MARK);
        start = mark;
        continue;
      }
      String token = text.substring(start, end);
      if (type == TokenType.SPACE && start > 0 && Typography.isBesideHan(text, start, end)) {
        tokens.extend(token);
      } else {
        tokens.add(token, vocabulary.number(Typography.form(text, start, end)), type);
      }
      start = end;
    }
  }

  public static TokenType type(int c) {
    if (Characters.isIdeograph(c)) {
      return TokenType.IDEOGRAPH;
    }
    if (WordCharacters.isWordPart(c)) {
      return TokenType.WORD;
    }
    return c != TextBlock.CELL_BOUND && WordCharacters.isSpace(c)
        ? TokenType.SPACE
        : TokenType.MARK;
  }

  public static int end(String text, int start, TokenType type) {
    return switch (type) {
      case WORD -> endOfWord(text, start);
      case SPACE -> endOfSpace(text, start);
      default -> endOfCharacter(text, start);
    };
  }

  private static int endOfNumeral(String text, int start) {
    int end = start;
    while (end < text.length() && WordCharacters.isNumeral(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int endOfSpace(String text, int start) {
    int end = start;
    while (end < text.length() && type(text.charAt(end)) == TokenType.SPACE) {
      end++;
    }
    return end;
  }

  private static int endOfWord(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (WordCharacters.isWordPart(c) || WordCharacters.extendsPrevious(c)) {
        end += Character.charCount(c);
      } else if (joinsWord(text, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /**
   * An apostrophe between letters (user's), a point, comma or stroke between digits (3.2; 1,000;
   * 1/2).
   */
  private static boolean joinsWord(String text, int at) {
    char c = text.charAt(at);
    if (at + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    return switch (c) {
      case '\'', '’' -> isLetter(before) && isLetter(after);
      case '.', ',', '/' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) && WordCharacters.isWordPart(c);
  }

  /** One character as readers see it: with its accents, skin tone, other half, joined emoji. */
  private static int endOfCharacter(String text, int start) {
    int first = text.codePointAt(start);
    int end = start + Character.charCount(first);
    if (WordCharacters.isRegionalIndicator(first) && end < text.length()) {
      int second = text.codePointAt(end);
      end += WordCharacters.isRegionalIndicator(second) ? Character.charCount(second) : 0;
    }
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!WordCharacters.extendsPrevious(c)) {
        break;
      }
      end += Character.charCount(c);
      if (c == WordCharacters.ZERO_WIDTH_JOINER && end < text.length()) {
        end += Character.charCount(text.codePointAt(end));
      }
    }
    return end;
  }
}
