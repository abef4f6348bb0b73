package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Manuscript;
import io.gazette.text.Decoded;
import java.nio.charset.StandardCharsets;
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
  private static final int HEAD = 4096;

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
    Element main = MainContent.of(body);
    Element title = main.selectFirst("h1") == null ? body.selectFirst("h1") : null;
    HtmlWalk walk = new HtmlWalk(main, title);
    body.traverse(walk);
    return walk.finish();
  }
}
