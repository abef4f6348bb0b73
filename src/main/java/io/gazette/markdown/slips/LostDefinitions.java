package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * What reads like the definition of a link, {@code [1]: …}, and is used by no link: it is not on
 * the page. So footnotes get lost.
 */
final class LostDefinitions implements Rule {

  private final SourceText source;

  LostDefinitions(SourceText source) {
    this.source = source;
  }

  @Override
  public void check(Node node, Findings findings) {
    if (node instanceof Document) {
      Definitions found = new Definitions();
      node.accept(found);
      found.lost.stream()
          .filter(definition -> !found.used.contains(definition.getDestination()))
          .forEach(definition -> tell(definition, findings));
    }
  }

  private void tell(LinkReferenceDefinition definition, Findings findings) {
    int start = source.start(definition);
    String line = source.line(start).strip();
    boolean footnote = definition.getLabel().startsWith("^");
    findings.tell(
        Code.MARKUP_LINK,
        start,
        line,
        footnote ? "footnote-lost" : "definition-lost",
        footnote ? Findings.term("form-footnote") : "\\" + line);
  }

  private static final class Definitions extends AbstractVisitor {

    private final Set<String> used = new HashSet<>();
    private final List<LinkReferenceDefinition> lost = new ArrayList<>();

    @Override
    public void visit(Link link) {
      used.add(link.getDestination());
      visitChildren(link);
    }

    /** {@code [//]: # (…)} is a note to oneself. */
    @Override
    public void visit(LinkReferenceDefinition definition) {
      if (!definition.getDestination().equals("#")) {
        lost.add(definition);
      }
    }
  }
}
