package io.gazette.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** One tag in running text. */
record InlineTag(String name, boolean isEnd, Attributes attributes) {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(.*)>", Pattern.DOTALL);

  /** The tag, or empty for a comment, a declaration or an instruction. */
  static Optional<InlineTag> parse(String literal) {
    Matcher tag = TAG.matcher(literal);
    if (!tag.matches()) {
      return Optional.empty();
    }
    Attributes attributes =
        tag.group(3).isBlank()
            ? new Attributes()
            : Parser.htmlParser().parseAttributes(tag.group(3));
    return Optional.of(
        new InlineTag(tag.group(2).toLowerCase(Locale.ROOT), !tag.group(1).isEmpty(), attributes));
  }

  /** Whether text before and after it is not one word. */
  boolean isBlock() {
    return Tag.valueOf(name).isBlock();
  }

  @Override
  public String toString() {
    return (isEnd ? "</" : "<") + name + ">";
  }
}
