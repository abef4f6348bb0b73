package io.gazette.importer.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters of the two Chinese scripts that stand for each other, one for one. */
public final class Scripts {

  private static final Map<Character, Character> TRADITIONAL = new HashMap<>();
  private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();

  static {
    for (String row : Resource.lines("simplified-traditional.txt")) {
      boolean certain = !row.startsWith("~");
      for (String pair : List.of(row.replaceFirst("~ ", "").split(" ", -1))) {
        SIMPLIFIED.put(pair.charAt(1), pair.charAt(0));
        if (certain) {
          TRADITIONAL.put(pair.charAt(0), pair.charAt(1));
        }
      }
    }
  }

  private Scripts() {}

  /** The one Traditional form a character can stand for, or the same character. */
  public static char traditional(char c) {
    return TRADITIONAL.getOrDefault(c, c);
  }

  /** A text in Simplified characters, as far as they are known: for looking words up. */
  public static String simplified(String text) {
    StringBuilder simplified = new StringBuilder(text.length());
    text.chars().forEach(c -> simplified.append(SIMPLIFIED.getOrDefault((char) c, (char) c)));
    return simplified.toString();
  }
}
