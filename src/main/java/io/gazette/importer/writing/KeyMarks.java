package io.gazette.importer.writing;

import io.gazette.text.Characters;

/** Marks a key passage: with stars, or with tags where stars would not be read as marks. */
final class KeyMarks {

  private KeyMarks() {}

  /**
   * Appends a passage as key.
   *
   * @param inside its Markdown
   * @param after the character after it
   */
  static void append(String inside, boolean underlined, char after, StringBuilder out) {
    char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    boolean stars =
        before != '*'
            && before != '\\'
            && opens(before, inside.charAt(0))
            && opens(after, inside.charAt(inside.length() - 1))
            && !inside.startsWith("++");
    if (stars) {
      String mark = underlined ? "++" : "";
      out.append("**").append(mark).append(inside).append(mark).append("**");
    } else if (underlined) {
      out.append("<b><u>").append(inside).append("</u></b>");
    } else {
      out.append("<b>").append(inside).append("</b>");
    }
  }

  /** Whether stars between two characters are read as marks of the inner one. */
  private static boolean opens(char outer, char inner) {
    boolean word = Character.isLetterOrDigit(inner);
    return word || !Character.isLetterOrDigit(outer) || Characters.isHan(outer);
  }
}
