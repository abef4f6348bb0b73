package io.gazette.loose;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/** One tag of HTML in running text. */
record InlineTag(String name, boolean isEnd, String attributes) {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(.*)>", Pattern.DOTALL);

  /** The tag; null for a comment, a declaration or an instruction. */
  static @Nullable InlineTag parse(String literal) {
    Matcher tag = TAG.matcher(literal);
    return tag.matches()
        ? new InlineTag(
            tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), tag.group(3))
        : null;
  }

  /** Whether text before and after it is not one word. */
  boolean isBlock() {
    return name.equals("br") || Tag.valueOf(name).isBlock();
  }

  /** The value of an attribute, or an empty string. */
  String attribute(String key) {
    return attributes.isBlank() ? "" : Parser.htmlParser().parseAttributes(attributes).get(key);
  }
}
