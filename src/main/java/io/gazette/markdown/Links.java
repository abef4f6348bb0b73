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

  private static final HoldsLink HOLDS_LINK = new HoldsLink();

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
    if (holdLink(content)) {
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

  private static boolean holdLink(List<Inline> content) {
    return content.stream().anyMatch(inline -> inline.accept(HOLDS_LINK));
  }

  private static final class HoldsLink implements Inline.Visitor<Boolean> {

    @Override
    public Boolean text(Inline.Text text) {
      return false;
    }

    @Override
    public Boolean code(Inline.Code code) {
      return false;
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
      return false;
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
      return holdLink(emphasis.content());
    }

    @Override
    public Boolean key(Inline.Key key) {
      return holdLink(key.content());
    }

    @Override
    public Boolean format(Inline.Format format) {
      return holdLink(format.content());
    }

    /**
     * A row of a list comes of a placeholder, whose place nobody could see to be one for a link.
     */
    @Override
    public Boolean link(Inline.Link link) {
      return !(link.target() instanceof LinkTarget.ToListRow) || holdLink(link.content());
    }
  }
}
