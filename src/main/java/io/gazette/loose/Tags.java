package io.gazette.loose;

import io.gazette.diff.TextBlock.Format;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the elements of HTML mean to a reader. */
final class Tags {

  private static final List<String> HIDDEN =
      List.of("script", "style", "template", "iframe", "noembed", "noframes");

  private Tags() {}

  /** Whether readers never see what stands in an element. */
  static boolean isHidden(String name) {
    return HIDDEN.contains(name);
  }

  /** Whether an element shows something that has an address of its own. */
  static boolean isMedium(String name) {
    return switch (name) {
      case "img", "image", "video", "audio", "source", "embed", "object", "iframe" -> true;
      default -> false;
    };
  }

  /** The attribute that has the address. */
  static String source(String name) {
    return name.equals("object") ? "data" : "src";
  }

  /** How the text in an element looks; null if like any other. */
  static @Nullable Format format(String name) {
    return switch (name) {
      case "b", "strong" -> Format.KEY;
      case "i", "em" -> Format.EMPHASIS;
      case "u", "ins" -> Format.UNDERLINED;
      case "s", "del", "strike" -> Format.STRUCK;
      case "sub" -> Format.SUBSCRIPT;
      case "sup" -> Format.SUPERSCRIPT;
      case "kbd" -> Format.KEYBOARD;
      case "code", "tt", "samp" -> Format.CODE;
      default -> null;
    };
  }
}
