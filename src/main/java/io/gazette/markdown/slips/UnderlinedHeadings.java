package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import java.util.List;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;

/** Words that a line of {@code ---} or {@code ===} directly below makes a heading of. */
final class UnderlinedHeadings implements Rule {

  private final SourceText source;

  UnderlinedHeadings(SourceText source) {
    this.source = source;
  }

  /** Whether a heading is one by the line below it, and nothing says that it is to be one. */
  private boolean isUnmeant(Heading heading) {
    int start = source.start(heading);
    boolean first = heading.getLevel() == 1 && heading.getPrevious() == null;
    return start >= 0
        && heading.getSourceSpans().size() > 1
        && source.text().charAt(start) != '#'
        && !first
        && !(heading.getLastChild() instanceof CustomNode);
  }

  @Override
  public void check(Node node, Findings findings) {
    if (node instanceof Heading heading && isUnmeant(heading)) {
      List<SourceSpan> spans = heading.getSourceSpans();
      int line = spans.get(spans.size() - 1).getInputIndex();
      boolean frontMatter =
          heading.getPrevious() instanceof ThematicBreak first && first.getPrevious() == null;
      findings.settle(heading);
      findings.tell(
          Code.MARKUP_HEADING,
          line,
          source.line(line).strip(),
          frontMatter ? "front-matter" : "heading-underline",
          Findings.term(frontMatter ? "form-no-front-matter" : "form-blank-line"));
    }
  }
}
