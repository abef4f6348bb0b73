package io.gazette.markdown;

import io.gazette.model.Inline;
import io.gazette.model.InlineRuns.Mark;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;

/** What becomes of the elements of HTML. */
final class HtmlTags {

  /** Elements that have no content and no end tag. */
  private static final List<String> VOID =
      List.of(
          "area",
          "base",
          "basefont",
          "bgsound",
          "br",
          "col",
          "embed",
          "frame",
          "hr",
          "image",
          "img",
          "input",
          "keygen",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  private HtmlTags() {}

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isImage(String name) {
    return name.equals("img") || name.equals("image");
  }

  /** Whether an element shows something that has an address of its own. */
  static boolean isMedium(String name) {
    return isImage(name)
        || switch (name) {
          case "video", "audio", "source", "embed", "object", "iframe" -> true;
          default -> false;
        };
  }

  /** What such an element shows, as a text is compared. */
  static Reference reference(String name, Attributes attributes) {
    String address = attributes.get(name.equals("object") ? "data" : "src");
    return Reference.of(address, attributes.get("alt"), attributes.get("title"));
  }

  /** Where a link of HTML leads; in a text that is compared, with its title. */
  static String address(Attributes attributes, Reading reading) {
    String address = attributes.get("href");
    return reading.isStrict() ? address : Reference.target(address, attributes.get("title"));
  }

  /** Running text as an element marks it; text without any words needs no mark. */
  static List<Inline> marked(Mark mark, List<Inline> content, Reading reading) {
    if (content.isEmpty()) {
      return List.of();
    }
    return mark == Mark.CODE && !reading.isStrict()
        ? CodeMarks.of(content)
        : List.of(mark.around(content));
  }

  /** The tag with its attributes that are left out, or empty if none is: {@code <p onclick>}. */
  static Optional<String> removedAttributes(String name, Attributes attributes) {
    StringBuilder removed = new StringBuilder();
    for (Attribute attribute : attributes) {
      if (!isKept(name, attribute.getKey())) {
        removed.append(' ').append(attribute.getKey());
      }
    }
    return removed.isEmpty() ? Optional.empty() : Optional.of("<" + name + removed + ">");
  }

  private static boolean isKept(String name, String attribute) {
    return switch (name) {
      case "a" -> attribute.equals("href");
      case "ol" -> attribute.equals("start");
      case "td", "th" -> attribute.equals("align");
      default -> isImage(name);
    };
  }
}
