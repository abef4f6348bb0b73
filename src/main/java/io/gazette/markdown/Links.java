package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Inline;
import io.gazette.model.LinkTarget;
import java.util.List;
import java.util.Optional;

/**
 * Makes links of addresses that are allowed; of the others only the text is left. A text that is
 * only compared may have any.
 */
final class Links {

  private final Source source;

  Links(Source source) {
    this.source = source;
  }

  /** The link, or its mere content where it cannot be one; what is wrong is reported. */
  List<Inline> link(String address, List<Inline> content, SourcePosition position) {
    if (!source.reading().isStrict()) {
      return List.of(new Inline.Link(new LinkTarget.Unchecked(address), content, position));
    }
    Optional<LinkTarget> target = Addresses.read(address);
    if (target.isEmpty()) {
      source.reportWords(Code.LINK_UNSAFE, position, address);
      return content;
    }
    // Markdown has no links within links, but together with HTML they can be written.
    if (content.stream().anyMatch(Links::holdsLink)) {
      source.report(Code.HTML_REMOVED, position, "<a>");
      return content;
    }
    if (target.get() instanceof LinkTarget.ToWeb && isBlank(content)) {
      source.reportWords(Code.LINK_WITHOUT_TEXT, position, address);
      return List.of();
    }
    return List.of(new Inline.Link(target.get(), isBlank(content) ? List.of() : content, position));
  }

  private static boolean isBlank(List<Inline> content) {
    return Inline.plainText(content).isBlank();
  }

  /** A row of a list comes of a placeholder, whose place nobody could see to be one for a link. */
  private static boolean holdsLink(Inline inline) {
    return (inline instanceof Inline.Link link && !(link.target() instanceof LinkTarget.ToListRow))
        || children(inline).stream().anyMatch(Links::holdsLink);
  }

  private static List<Inline> children(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return emphasis.content();
    } else if (inline instanceof Inline.Key key) {
      return key.content();
    } else if (inline instanceof Inline.Format format) {
      return format.content();
    } else if (inline instanceof Inline.Link link) {
      return link.content();
    }
    return List.of();
  }
}
