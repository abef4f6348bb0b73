package io.gazette.render.theme;

import io.gazette.diagnostic.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * What the markup of a page, a template or a picture may do: nothing that runs, and no request to
 * anybody else. Links that readers follow may lead anywhere.
 */
final class MarkupPromises {

  private static final Set<String> EMBEDDING =
      Set.of("iframe", "frame", "object", "embed", "applet", "portal", "fencedframe");

  /** Attributes for which a browser asks without anybody's doing. */
  private static final Set<String> REQUESTS =
      Set.of(
          "src",
          "srcset",
          "imagesrcset",
          "poster",
          "data",
          "background",
          "ping",
          "action",
          "formaction",
          "manifest",
          "lowsrc",
          "dynsrc",
          "archive",
          "codebase",
          "classid");

  /** Kinds of links that a browser only knows of. */
  private static final Set<String> KNOWN_ONLY =
      Set.of(
          "canonical", "alternate", "author", "license", "help", "next", "prev", "me", "bookmark");

  /** A tag of a template within a tag of a page. */
  private static final Pattern DIRECTIVE =
      Pattern.compile("</?[#@](?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>");

  /** A value in a template, and the character that stands for it while the template is judged. */
  private static final Pattern VALUE =
      Pattern.compile("[$#]\\{(?:[^}\"']++|\"[^\"]*+\"|'[^']*+')*+}");

  private static final String FILLED_IN = "\uE000";

  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);

  private final StylePromises styles;
  private final Finding finding;

  MarkupPromises(Set<String> assets, Finding finding) {
    this.styles = new StylePromises(assets, finding);
    this.finding = finding;
  }

  /** A whole page, as readers get it: its policy is judged too. */
  void checkPage(String html) {
    Document page = html(html);
    check(page);
    Optional<Element> policy = policy(page);
    if (policy.isEmpty()) {
      finding.report(Code.THEME_CSP_MISSING, 0, ContentPolicy.EXPECTED);
    } else if (policy.get().closest("head") == null || isLate(policy.get())) {
      String late = policy.get().outerHtml();
      finding.report(Code.THEME_CSP_WEAK, 0, late, ContentPolicy.EXPECTED);
    }
  }

  /** A template, before it is filled in; what its directives write is judged on pages. */
  void checkTemplate(String template) {
    check(html(markupOf(template)));
  }

  /** Whether a template that begins a page says what browsers must forbid. */
  void checkHead(String template) {
    Document page = html(markupOf(template));
    Stream.of("head", "html")
        .flatMap(name -> page.getElementsByTag(name).stream())
        .filter(element -> !element.sourceRange().isImplicit())
        .findFirst()
        .ifPresent(
            begin -> finding.report(Code.THEME_CSP_MISSING, offset(begin), ContentPolicy.EXPECTED));
  }

  /** A picture, which browsers also show as a page of its own. */
  void checkPicture(String svg) {
    int entity = svg.indexOf("<!ENTITY");
    if (entity >= 0) {
      finding.report(Code.THEME_SCRIPT, entity, "<!ENTITY");
    }
    int sheet = svg.indexOf("<?xml-stylesheet");
    if (sheet >= 0) {
      finding.report(Code.THEME_REQUEST, sheet, "<?xml-stylesheet");
    }
    check(Parser.xmlParser().setTrackPosition(true).parseInput(svg, ""));
  }

  private static Document html(String html) {
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  /** A template without what is not markup; everything else stays where it is. */
  private static String markupOf(String template) {
    String markup = cover(COMMENT, " ", template);
    return cover(DIRECTIVE, " ", cover(VALUE, FILLED_IN, markup));
  }

  private static String cover(Pattern pattern, String cover, String text) {
    return pattern.matcher(text).replaceAll(found -> found.group().replaceAll("[^\\n]", cover));
  }

  private static Optional<Element> policy(Document page) {
    return page.select("meta[http-equiv=Content-Security-Policy]").stream().findFirst();
  }

  /** A policy rules only what comes after it. */
  private static boolean isLate(Element policy) {
    return policy.previousElementSiblings().stream()
        .anyMatch(
            before -> Set.of("link", "script", "style", "base").contains(before.normalName()));
  }

  private void check(Document document) {
    for (Element element : document.getAllElements()) {
      check(element);
      for (Attribute attribute : element.attributes()) {
        check(element, attribute);
      }
    }
  }

  private void check(Element element) {
    String name = local(element.tagName());
    String shown = "<" + element.tagName() + ">";
    boolean data = element.attr("type").equalsIgnoreCase("application/ld+json");
    if (name.equals("script") && (!data || element.hasAttr("src"))) {
      finding.report(Code.THEME_SCRIPT, offset(element), shown);
    } else if (EMBEDDING.contains(name)) {
      finding.report(Code.THEME_SCRIPT, offset(element), shown);
    } else if (name.equals("base")) {
      finding.report(Code.THEME_REQUEST, offset(element), shown);
    } else if (name.equals("style")) {
      String style = element.data().isEmpty() ? element.wholeText() : element.data();
      styles.check(style, Math.max(0, element.sourceRange().endPos()));
    } else if (name.equals("meta")) {
      checkMeta(element);
    }
  }

  private void checkMeta(Element meta) {
    String kind = meta.attr("http-equiv").toLowerCase(Locale.ROOT);
    String content = meta.attr("content");
    if (kind.equals("refresh") && content.contains("=")) {
      String address = content.substring(content.indexOf('=') + 1).strip().replaceAll("^['\"]", "");
      if (Address.isForeign(address) || Address.isScript(address)) {
        finding.report(Code.THEME_REQUEST, offset(meta), address);
      }
    } else if (kind.equals("content-security-policy") && !content.contains(FILLED_IN)) {
      ContentPolicy.weakness(content)
          .ifPresent(
              weak ->
                  finding.report(Code.THEME_CSP_WEAK, offset(meta), weak, ContentPolicy.EXPECTED));
    }
  }

  private void check(Element element, Attribute attribute) {
    String name = local(attribute.getKey());
    String value = attribute.getValue();
    int offset = offset(element, attribute);
    if (isHandler(name) || (name.equals("attributename") && isHandler(value))) {
      finding.report(Code.THEME_SCRIPT, offset, attribute.getKey());
    } else if (name.equals("srcdoc") || Address.isScript(value) || animatesToScript(name, value)) {
      finding.report(Code.THEME_SCRIPT, offset, name + "=" + value);
    } else if (name.equals("style")) {
      styles.check(value, valueOffset(element, attribute));
    } else if (isRequest(element, name)) {
      for (String address : name.contains("srcset") ? value.split(",", -1) : new String[] {value}) {
        if (Address.isForeign(address.strip())) {
          finding.report(Code.THEME_REQUEST, offset, address.strip());
        }
      }
    } else if (value.contains("url(")) { // An SVG's fill, mask, filter, …
      styles.check(value, valueOffset(element, attribute));
    }
  }

  private static boolean isHandler(String attribute) {
    return attribute.length() > 2
        && attribute.toLowerCase(Locale.ROOT).startsWith("on")
        && Character.isLetter(attribute.charAt(2));
  }

  /** A picture may change its links in the course of time. */
  private static boolean animatesToScript(String attribute, String value) {
    return attribute.equals("values")
        && Stream.of(value.split(";", -1)).anyMatch(Address::isScript);
  }

  private static boolean isRequest(Element element, String attribute) {
    String name = local(element.tagName());
    if (!attribute.equals("href")) {
      return REQUESTS.contains(attribute);
    }
    if (name.equals("link")) {
      String kinds = element.attr("rel").toLowerCase(Locale.ROOT).strip();
      return kinds.isEmpty() || !KNOWN_ONLY.containsAll(List.of(kinds.split("\\s+", -1)));
    }
    return !name.equals("a") && !name.equals("area");
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private static int offset(Element element) {
    Range range = element.sourceRange();
    return range.isTracked() ? range.startPos() : 0;
  }

  private static int offset(Element element, Attribute attribute) {
    Range range = element.attributes().sourceRange(attribute.getKey()).nameRange();
    return range.isTracked() ? range.startPos() : offset(element);
  }

  private static int valueOffset(Element element, Attribute attribute) {
    Range range = element.attributes().sourceRange(attribute.getKey()).valueRange();
    return range.isTracked() ? range.startPos() : offset(element);
  }
}
