package io.gazette.markdown;

import io.gazette.model.Inline;
import io.gazette.model.Inline.FormatKind;
import io.gazette.model.Inline.KeyStyle;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;

/** What becomes of the elements of HTML. */
final class HtmlTags {

  /** Elements whose text is not for readers: it goes with them. */
  private static final List<String> DISCARDED =
      List.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "template",
          "audio",
          "video",
          "canvas",
          "noembed",
          "noframes",
          "noscript",
          "head",
          "title",
          "select",
          "textarea",
          "xmp",
          "plaintext");

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

  static boolean isDiscarded(String name) {
    return DISCARDED.contains(name);
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  static boolean isImage(String name) {
    return name.equals("img") || name.equals("image");
  }

  /** Whether an element is a format of running text. */
  static boolean isFormat(String name) {
    return format(name, List.of()).isPresent();
  }

  static Optional<Inline> format(String name, List<Inline> content) {
    return Optional.ofNullable(
        switch (name) {
          case "b", "strong" -> new Inline.Key(KeyStyle.BOLD, content);
          case "i", "em" -> new Inline.Emphasis(content);
          case "u", "ins" -> new Inline.Format(FormatKind.UNDERLINED, content);
          case "s", "del", "strike" -> new Inline.Format(FormatKind.STRUCK, content);
          case "sub" -> new Inline.Format(FormatKind.SUBSCRIPT, content);
          case "sup" -> new Inline.Format(FormatKind.SUPERSCRIPT, content);
          case "kbd" -> new Inline.Format(FormatKind.KEYBOARD, content);
          case "code" -> new Inline.Code(Inline.plainText(content));
          default -> null;
        });
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
