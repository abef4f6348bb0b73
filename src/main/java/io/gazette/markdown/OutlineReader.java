package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole text: its title, what stands before the first heading, and the tree of sections.
 */
final class OutlineReader {

  private final Set<Node> settled;
  private final Function<Optional<String>, Filler> fillers;
  private final Source source;
  private final InlineReader inlines;
  private final ModelBlocks model;
  private final BlockReader blocks;
  private final List<Block> preamble = new ArrayList<>();
  private final List<SectionDraft> all = new ArrayList<>();
  private final List<SectionDraft> chapters = new ArrayList<>();

  /** The section being read, innermost first. */
  private final Deque<SectionDraft> open = new ArrayDeque<>();

  private Optional<String> title = Optional.empty();

  private @Nullable Filler filler;

  /**
   * @param settled the headings of which it is said already that they are no good ones
   * @param fillers given the title, if there is one, knows what fills placeholders in
   */
  OutlineReader(
      String file,
      String text,
      Set<Node> settled,
      Function<Optional<String>, Filler> fillers,
      Diagnostics diagnostics) {
    this.settled = settled;
    this.fillers = fillers;
    this.source = new Source(file, text, Reading.STRICT, this::filler, diagnostics);
    this.inlines = new InlineReader(source);
    this.model = new ModelBlocks(source);
    this.blocks = new BlockReader(source, inlines, model);
  }

  /** No title comes after the first placeholder, which is text before a title already. */
  private Filler filler() {
    if (filler == null) {
      filler = fillers.apply(title);
    }
    return filler;
  }

  ParsedText read(Node document) {
    model.into(preamble);
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Heading heading)) {
        child = blocks.read(child);
      } else if (heading.getLevel() == 1) {
        readTitle(heading);
      } else {
        readSection(heading);
      }
    }
    new ClauseIds(source).assign(all);
    return new ParsedText(title, preamble, chapters.stream().map(SectionDraft::finish).toList());
  }

  private void readTitle(Heading heading) {
    boolean first = title.isEmpty() && preamble.isEmpty() && all.isEmpty();
    HeadingAttributes attributes = HeadingAttributes.take(heading, source);
    attributes.forbid(source);
    InlineContent content = inlines.read(heading);
    if (!first) {
      if (!settled.contains(heading)) {
        source.report(Code.TITLE_REPEATED, heading);
      }
    } else if (content.isEmpty()) {
      source.report(Code.HEADING_EMPTY, heading);
    } else {
      content.placeholders().forEach(this::forbidPlaceholder);
      title = Optional.of(content.words());
    }
  }

  /** A title is words alone, also outside its page. */
  private void forbidPlaceholder(Placeholder placeholder) {
    String raw = "{{" + placeholder.name() + "}}";
    source.reportWords(Code.BAD_PLACEHOLDER, placeholder.position(), raw);
  }

  private void readSection(Heading heading) {
    int marks = heading.getLevel();
    while (!open.isEmpty() && open.element().marks >= marks) {
      open.pop();
    }
    int above = open.isEmpty() ? 1 : open.element().marks;
    if (marks > above + 1) {
      source.report(
          Code.HEADING_LEVEL_SKIPPED,
          heading,
          Integer.toString(marks),
          Integer.toString(above),
          Integer.toString(above + 1));
    }
    HeadingAttributes attributes = HeadingAttributes.take(heading, source);
    InlineContent content = inlines.read(heading);
    if (content.isEmpty()) {
      source.report(Code.HEADING_EMPTY, heading);
    }
    SectionDraft draft =
        new SectionDraft(marks, open.size() + 1, attributes, content, source.position(heading));
    draft.settled = settled.contains(heading);
    (open.isEmpty() ? chapters : open.element().children).add(draft);
    open.push(draft);
    model.into(draft.body);
    all.add(draft);
  }
}
