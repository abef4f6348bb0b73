package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.InlineRuns;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What elements of a page mean for reading it. */
final class HtmlElements {

  private static final List<String> NOT_TEXT =
      List.of(
          "script",
          "style",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map");
  private static final List<String> CONTROLS =
      List.of("button", "input", "select", "textarea", "option", "datalist", "progress", "meter");
  private static final List<String> NAVIGATION = List.of("nav", "aside", "menu", "dialog");
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern BOLD =
      Pattern.compile("(?i)font-weight\\s*:\\s*(bold|bolder|[6-9]00)");
  private static final Pattern UNDERLINED =
      Pattern.compile("(?i)text-decoration[a-z-]*\\s*:[^;]*underline");
  private static final Pattern STRUCK =
      Pattern.compile("(?i)text-decoration[a-z-]*\\s*:[^;]*line-through");
  private static final Pattern RAISED = Pattern.compile("(?i)vertical-align\\s*:\\s*super");
  private static final Pattern LOWERED = Pattern.compile("(?i)vertical-align\\s*:\\s*sub");

  private HtmlElements() {}

  static boolean isNotText(Element element) {
    return NOT_TEXT.contains(element.normalName());
  }

  /** Whether it is a link to a place of the page behind another one, as in a contents list. */
  static boolean isEntry(Element element) {
    Element before = element.previousElementSibling();
    return leadsWithin(element)
        && before != null
        && leadsWithin(before)
        && element.previousSibling() != null
        && (element.previousSibling().equals(before)
            || element.previousSibling().outerHtml().isBlank());
  }

  private static boolean leadsWithin(Element element) {
    return element.nameIs("a") && element.attr("href").matches("#.+");
  }

  /** Why an element within the main text is no part of it; empty if it is. */
  static Optional<Topic> reasonToLeaveOut(Element element) {
    String name = element.normalName();
    if (CONTROLS.contains(name)) {
      return Optional.of(Topic.CONTROL_LEFT_OUT);
    }
    String role = element.attr("role").toLowerCase(Locale.ROOT);
    if (NAVIGATION.contains(name) || role.equals("navigation") || role.equals("search")) {
      return Optional.of(Topic.NAVIGATION_LEFT_OUT);
    }
    boolean hidden = element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
    return hidden || name.equals("noscript")
        ? Optional.of(Topic.HIDDEN_LEFT_OUT)
        : Optional.empty();
  }

  /** The style that an element gives to its text. */
  static int style(Element element) {
    String css = element.attr("style");
    int style = styleOfTag(element.normalName());
    if (element.nameIs("ins")) {
      // What is said to be new is not said to be important.
      style &= ~Manuscript.UNDERLINED;
    }
    if (BOLD.matcher(css).find()) {
      style |= Manuscript.BOLD;
    }
    if (UNDERLINED.matcher(css).find() && !element.normalName().equals("a")) {
      style |= Manuscript.UNDERLINED;
    }
    if (STRUCK.matcher(css).find()) {
      style |= Manuscript.STRUCK;
    }
    if (RAISED.matcher(css).find()) {
      style |= Manuscript.RAISED;
    }
    if (LOWERED.matcher(css).find()) {
      style |= Manuscript.LOWERED;
    }
    return style;
  }

  /** The style that an element means by its name. */
  static int styleOfTag(String name) {
    Optional<InlineRuns.Mark> mark = InlineRuns.Mark.ofTag(name);
    if (mark.isEmpty()) {
      return 0;
    }
    return switch (mark.get()) {
      case KEY -> Manuscript.BOLD;
      case UNDERLINED -> Manuscript.UNDERLINED;
      case SUPERSCRIPT -> Manuscript.RAISED;
      case SUBSCRIPT -> Manuscript.LOWERED;
      case STRUCK -> Manuscript.STRUCK;
      default -> 0;
    };
  }

  /** The level of a heading; 0 for everything else. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    return name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
  }

  /** Whether a table only lays the page out: one column, or whole chapters in its cells. */
  static boolean isLayout(Element table) {
    // The first one found will do: tables may be nested thousands deep.
    Element inner = table.selectFirst("table table");
    return table.selectFirst("h1, h2, h3, h4, h5, h6") != null
        || (inner != null && holdsText(inner, table))
        || table.select("tr").stream().allMatch(row -> row.select("> td, > th").size() <= 1);
  }

  /** Whether tables within a table are more than a note in a cell. */
  private static boolean holdsText(Element inner, Element table) {
    return inner.selectFirst("table table") != null
        || 2 * inner.text().length() > table.text().length();
  }

  static boolean endsLine(Element element) {
    return isBlock(element) || element.normalName().equals("br");
  }

  /** Whether it begins a line; a script within a sentence does not. */
  static boolean isBlock(Element element) {
    return (element.isBlock() && !isNotText(element))
        || List.of("li", "td", "th", "dt", "dd", "caption", "option")
            .contains(element.normalName());
  }
}
