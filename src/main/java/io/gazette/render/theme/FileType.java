package io.gazette.render.theme;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Tells whether a file of a theme is what the end of its name says. */
final class FileType {

  /** How the files begin, a character for each byte. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "png", "\u0089PNG\r\n\u001a\n",
          "jpg", "\u00ff\u00d8\u00ff",
          "webp", "RIFF",
          "ico", "\u0000\u0000\u0001\u0000",
          "woff2", "wOF2");

  private FileType() {}

  static boolean isAsNamed(ThemeFile file) {
    String kind = file.name().substring(file.name().lastIndexOf('.') + 1);
    if (kind.equals("svg")) {
      return isPicture(new String(file.bytes(), StandardCharsets.UTF_8));
    }
    String bytes = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    return kind.equals("css")
        ? bytes.indexOf('\0') < 0 && !bytes.stripLeading().startsWith("<")
        : bytes.startsWith(BEGINNINGS.getOrDefault(kind, ""));
  }

  private static boolean isPicture(String xml) {
    Element root = Parser.xmlParser().parseInput(xml, "").firstElementChild();
    return root != null && root.tagName().replaceFirst(".*:", "").equals("svg");
  }
}
