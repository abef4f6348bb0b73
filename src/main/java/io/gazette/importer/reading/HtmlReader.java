package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.text.Decoded;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a saved web page: its main text; what is left out is reported word for word. */
public final class HtmlReader {

  private static final Pattern META_CHARSET =
      Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9._:-]{1,40})");
  private static final Pattern POLICY =
      Pattern.compile("(?i)政策|协议|協議|声明|聲明|条款|條款|清单|清單|规则|規則|policy|notice|terms|statement");
  private static final int HEAD = 4096;
  private static final int LONGEST_TITLE = 40;

  private HtmlReader() {}

  /** Decodes a page in the encoding that it names, if that can be true. */
  static Decoded decode(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(head);
    return meta.find()
        ? Decoded.named(bytes, meta.group(1)).orElseGet(() -> Decoded.of(bytes))
        : Decoded.of(bytes);
  }

  public static Manuscript read(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    Element body = page.body();
    endWithFeet(body);
    Element main = MainContent.of(body);
    Element title = main.selectFirst("h1") == null ? body.selectFirst("h1") : null;
    Manuscript.Builder out = Manuscript.builder();
    if (body.selectFirst("h1") == null && !beginsWithTitle(main)) {
      titleOf(page).ifPresent(words -> writeTitle(words, out));
    }
    HtmlWalk walk = new HtmlWalk(main, title, out, 0);
    body.traverse(walk);
    walk.finish();
    return out.build();
  }

  /** A browser shows the foot of a table below its rows, wherever it stands. */
  private static void endWithFeet(Element body) {
    for (Element table : body.select("table:has(> tfoot)")) {
      table.children().stream().filter(child -> child.nameIs("tfoot")).forEach(table::appendChild);
    }
  }

  /** What the page calls itself, where it is the name of a policy that its text does not tell. */
  private static Optional<String> titleOf(Document page) {
    String title = page.title().strip();
    return Optional.of(title)
        .filter(words -> POLICY.matcher(words).find() && !page.body().text().contains(words));
  }

  /** Whether the first words of a text are the name of a policy. */
  private static boolean beginsWithTitle(Element main) {
    return main.stream()
        .filter(element -> !element.ownText().isBlank())
        .findFirst()
        .map(Element::text)
        .filter(words -> words.length() <= LONGEST_TITLE && POLICY.matcher(words).find())
        .isPresent();
  }

  private static void writeTitle(String words, Manuscript.Builder out) {
    out.append(words, 1, 1);
    out.endLine(1, new Hint.Title());
  }

  /**
   * Reads HTML that stands within another text.
   *
   * @param line the index of its first line
   * @param tables how many tables there are already
   * @return how many there are now
   */
  static int readInto(String html, Manuscript.Builder out, int line, int tables) {
    String placed = "\n".repeat(line) + html;
    Document page = Jsoup.parse(placed, "", Parser.htmlParser().setTrackPosition(true));
    endWithFeet(page.body());
    HtmlWalk walk = new HtmlWalk(page.body(), null, out, tables);
    page.body().traverse(walk);
    return walk.finish();
  }
}
