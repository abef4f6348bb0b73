package io.gazette.importer.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Signs of symbol fonts in pages that Word has saved: an l in Wingdings is a bullet, and no letter.
 */
final class SymbolFont {

  private static final Pattern FONT =
      Pattern.compile("(?i)font-family\\s*:[^;]*(?:wingdings|symbol|webdings)");
  private static final Pattern TYPEWRITER = Pattern.compile("(?i)font-family\\s*:[^;]*courier");

  private SymbolFont() {}

  /** The words of a node as a reader sees them; in an item the sign is the browser's. */
  static String read(TextNode node) {
    String words = node.getWholeText();
    String sign = words.strip();
    Element parent = node.parent();
    boolean bullet =
        sign.length() == 1
            && parent != null
            && (FONT.matcher(parent.attr("style")).find()
                || (sign.equals("o") && TYPEWRITER.matcher(parent.attr("style")).find()));
    if (!bullet || parent == null) {
      return words;
    }
    return parent.closest("li") == null ? words.replace(sign, "•") : words.replace(sign, "");
  }
}
