package io.gazette.markdown;

import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Text;

/**
 * What looks like the definition of a link and is text: {@code [^1]: Kept for three years.} is a
 * footnote, and {@code [注]：…} says something; only an address defines a link.
 */
final class Definitions {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "[#/?].*|[.]{1,2}/.*|[a-z][a-z0-9+.-]*:\\S+|[\\w%~-]++([./][\\w%~.-]++)++([/?#].*)?",
          Pattern.CASE_INSENSITIVE);

  private Definitions() {}

  static boolean isText(LinkReferenceDefinition definition) {
    return definition.getLabel().startsWith("^")
        || (!definition.getDestination().isEmpty()
            && !ADDRESS.matcher(definition.getDestination()).matches());
  }

  static String text(LinkReferenceDefinition definition) {
    String title = definition.getTitle();
    return "["
        + definition.getLabel()
        + "]: "
        + definition.getDestination()
        + (title == null || title.isEmpty() ? "" : " " + title);
  }

  /** Whether a link is the mark of a footnote, such as {@code [^1]}. */
  static boolean isFootnote(Link link) {
    return link.getFirstChild() instanceof Text text
        && text.getNext() == null
        && text.getLiteral().startsWith("^");
  }
}
