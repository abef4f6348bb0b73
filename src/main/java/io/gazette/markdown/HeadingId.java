package io.gazette.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Text;

/** The id that an author gave a heading: {@code {#id …}} or <code>{: #id …}</code> at its end. */
final class HeadingId {

  private static final Pattern ATTRIBUTES =
      Pattern.compile("[ \\t]*\\{:?[ \\t]*(?=[#.])([^{}]*)}[ \\t]*$");

  private static final Pattern ID = Pattern.compile("#([^\\s#.{}\"'=]+)");

  private HeadingId() {}

  /** The id, or an empty string; the attributes are no words and are taken away. */
  static String take(Heading heading) {
    String id = "";
    while (heading.getLastChild() instanceof Text text) {
      Matcher attributes = ATTRIBUTES.matcher(text.getLiteral());
      if (!attributes.find()) {
        return id;
      }
      Matcher found = ID.matcher(attributes.group(1));
      id = id.isEmpty() && found.find() ? found.group(1) : id;
      text.setLiteral(text.getLiteral().substring(0, attributes.start()));
      if (!text.getLiteral().isEmpty()) {
        return id;
      }
      text.unlink();
    }
    return id;
  }
}
