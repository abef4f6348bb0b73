package io.gazette.importer.reading;

import io.gazette.text.NumeralSystem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A list of a page, with the numbers that a browser would show; for use by one walk. */
final class HtmlList {

  /** Stands where no list is open. */
  static final HtmlList NONE = new HtmlList(null);

  private static final Pattern STYLE =
      Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*([a-z -]+)");

  private final @Nullable Element element;
  private final int step;
  private int next = 1;

  HtmlList(@Nullable Element element) {
    this.element = element;
    this.step = element != null && element.hasAttr("reversed") ? -1 : 1;
    if (element != null) {
      int first = step < 0 ? items(element) : 1;
      next = number(element.attr("start")).orElse(first);
    }
  }

  private static int items(Element list) {
    return (int) list.children().stream().filter(child -> child.nameIs("li")).count();
  }

  private static Optional<Integer> number(String written) {
    String number = written.strip();
    return number.matches("[+-]?\\d{1,5}")
        ? Optional.of(Integer.parseInt(number))
        : Optional.empty();
  }

  /** The number of the next item as it is shown; empty for a bullet or none. */
  String label(Element item) {
    if (element == null || !element.nameIs("ol")) {
      return "";
    }
    int here = number(item.attr("value")).orElse(next);
    next = here + step;
    Optional<NumeralSystem> system = system(item);
    if (system.isEmpty()) {
      return "";
    }
    String number = here > 0 ? system.get().write(here) : Integer.toString(here);
    return number + (system.get() == NumeralSystem.HAN ? "、" : ".");
  }

  /** Whether a label counts, and so can be that of an item. */
  static boolean isCounted(String label) {
    return label.isEmpty() || !label.matches("-.*|0\\..*");
  }

  /** How an item counts; empty if it has a bullet or nothing. */
  private Optional<NumeralSystem> system(Element item) {
    String type = item.attr("type").strip();
    if (type.isEmpty() && element != null) {
      type = element.attr("type").strip();
    }
    String style = style(item).or(() -> style(element)).orElse("");
    if (style.isEmpty()) {
      style =
          switch (type) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "decimal";
          };
    }
    return switch (style) {
      case "none", "disc", "circle", "square" -> Optional.empty();
      case "lower-alpha", "lower-latin" -> Optional.of(NumeralSystem.LOWER_LETTER);
      case "upper-alpha", "upper-latin" -> Optional.of(NumeralSystem.UPPER_LETTER);
      case "lower-roman" -> Optional.of(NumeralSystem.LOWER_ROMAN);
      case "upper-roman" -> Optional.of(NumeralSystem.UPPER_ROMAN);
      case "cjk-ideographic", "trad-chinese-informal", "simp-chinese-informal" ->
          Optional.of(NumeralSystem.HAN);
      default -> Optional.of(NumeralSystem.ARABIC);
    };
  }

  private static Optional<String> style(@Nullable Element element) {
    Matcher style = STYLE.matcher(element == null ? "" : element.attr("style"));
    return style.find()
        ? Optional.of(style.group(1).strip().toLowerCase(Locale.ROOT).replaceFirst(" .*", ""))
        : Optional.empty();
  }

  /** Whether its items have a bullet or a number. */
  boolean hasSigns() {
    return style(element).filter("none"::equals).isEmpty();
  }

  /** Whether it is a numbered line: a list of one item that says where it begins. */
  boolean isLine() {
    return element != null
        && element.hasAttr("start")
        && element.childrenSize() == 1
        && element.closest("li") == null;
  }
}
