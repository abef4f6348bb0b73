package io.gazette.diff.words;

import java.util.Arrays;

/** A text cut into tokens; together they are the text. */
public final class Tokens {

  private final String text;
  private final int[] starts;
  private final int[] widths;
  private final int[] ids;
  private final TokenType[] types;

  private Tokens(String text, int[] starts, int[] widths, int[] ids, TokenType[] types) {
    this.text = text;
    this.starts = starts;
    this.widths = widths;
    this.ids = ids;
    this.types = types;
  }

  public int size() {
    return ids.length;
  }

  /** Equal numbers for tokens of one {@link Tokenizer} that are equal but for typography. */
  public int[] ids() {
    return ids;
  }

  int id(int token) {
    return ids[token];
  }

  public TokenType type(int token) {
    return types[token];
  }

  int length(int token) {
    return starts[token + 1] - starts[token];
  }

  public String text(int from, int to) {
    return text.substring(starts[from], starts[to]);
  }

  /** Whether these and those of another text are equal to the letter. */
  boolean isSame(int from, int to, Tokens other, int otherFrom) {
    int start = other.starts[otherFrom];
    int length = starts[to] - starts[from];
    return other.starts[otherFrom + to - from] - start == length
        && text.regionMatches(starts[from], other.text, start, length);
  }

  /** Whether it is a number, or a Chinese numeral. */
  boolean isFigure(int token) {
    return switch (types[token]) {
      case NUMERAL -> true;
      case IDEOGRAPH -> WordCharacters.isNumeral(text.charAt(starts[token]));
      case WORD -> Character.isDigit(text.charAt(starts[token]));
      default -> false;
    };
  }

  int firstCodePoint(int token) {
    return text.codePointAt(starts[token]);
  }

  /** How wide the characters from one token to another are: an ideograph counts two. */
  int width(int from, int to) {
    return widths[to] - widths[from];
  }

  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[16];
    private int[] widths = new int[16];
    private int[] ids = new int[16];
    private TokenType[] types = new TokenType[16];
    private int size;

    void add(String token, int id, TokenType type) {
      if (size + 1 == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size + 2);
        widths = Arrays.copyOf(widths, 2 * size + 2);
        ids = Arrays.copyOf(ids, 2 * size + 2);
        types = Arrays.copyOf(types, 2 * size + 2);
      }
      ids[size] = id;
      types[size] = type;
      text.append(token);
      widths[size + 1] = widths[size] + width(type, token);
      starts[++size] = text.length();
    }

    /** Adds a blank to the last token, since it parts no words. */
    void extend(String blank) {
      text.append(blank);
      widths[size] += blank.length();
      starts[size] = text.length();
    }

    private static int width(TokenType type, String token) {
      return switch (type) {
        case IDEOGRAPH -> 2;
        case NUMERAL -> 2 * token.length();
        default -> token.length();
      };
    }

    Tokens build() {
      return new Tokens(
          text.toString(),
          Arrays.copyOf(starts, size + 1),
          Arrays.copyOf(widths, size + 1),
          Arrays.copyOf(ids, size),
          Arrays.copyOf(types, size));
    }
  }
}
