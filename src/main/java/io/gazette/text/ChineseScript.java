package io.gazette.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The two scripts of Chinese, character by character.
 *
 * <p>That a character belongs to one script alone is a fact of the character sets of the mainland
 * and of Taiwan, GB 2312 and Big5: it is in the one and not in the other.
 */
public final class ChineseScript {

  private static final Map<Character, Character> TRADITIONAL = new HashMap<>();
  private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();

  static {
    for (String row : rows()) {
      boolean certain = !row.startsWith("~");
      for (String pair : List.of(row.replaceFirst("~ ", "").split(" ", -1))) {
        SIMPLIFIED.put(pair.charAt(1), pair.charAt(0));
        if (certain) {
          TRADITIONAL.put(pair.charAt(0), pair.charAt(1));
        }
      }
    }
  }

  private ChineseScript() {}

  private static List<String> rows() {
    String name = "simplified-traditional.txt";
    try (var stream = Objects.requireNonNull(ChineseScript.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one Traditional form that a character can stand for, or the same character. */
  public static char traditional(char c) {
    return TRADITIONAL.getOrDefault(c, c);
  }

  /** A text in Simplified characters, as far as they are known: for looking words up. */
  public static String simplified(String text) {
    StringBuilder simplified = new StringBuilder(text.length());
    text.chars().forEach(c -> simplified.append(SIMPLIFIED.getOrDefault((char) c, (char) c)));
    return simplified.toString();
  }

  /** Whether only Simplified Chinese has a character. */
  public static boolean isSimplifiedOnly(char c) {
    return Characters.isHan(c) && Sets.mainland(c) && !Sets.taiwan(c);
  }

  /** Whether only Traditional Chinese has a character. */
  public static boolean isTraditionalOnly(char c) {
    return Characters.isHan(c) && Sets.taiwan(c) && !Sets.mainland(c);
  }

  /** Whether a Chinese text is in Traditional characters, by those that only one script has. */
  public static boolean isTraditional(CharSequence text) {
    long traditional = text.chars().filter(c -> isTraditionalOnly((char) c)).count();
    long simplified = text.chars().filter(c -> isSimplifiedOnly((char) c)).count();
    return traditional > simplified;
  }

  /** Which Han characters of the basic plane the two character sets have; made once, when asked. */
  private static final class Sets {

    private static final int FIRST = 0x3400;
    private static final boolean[] MAINLAND = of("GB2312");
    private static final boolean[] TAIWAN = of("Big5");

    private static boolean[] of(String charset) {
      CharsetEncoder encoder = Charset.forName(charset).newEncoder();
      boolean[] encoded = new boolean[0xFB00 - FIRST];
      for (int at = 0; at < encoded.length; at++) {
        encoded[at] = encoder.canEncode((char) (FIRST + at));
      }
      return encoded;
    }

    static boolean mainland(char c) {
      return has(MAINLAND, c);
    }

    static boolean taiwan(char c) {
      return has(TAIWAN, c);
    }

    private static boolean has(boolean[] encoded, char c) {
      return c >= FIRST && c - FIRST < encoded.length && encoded[c - FIRST];
    }
  }
}
