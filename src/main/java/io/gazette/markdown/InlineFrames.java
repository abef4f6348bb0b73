package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Inline;
import io.gazette.model.InlineRuns.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.HtmlInline;

/**
 * Running text in which HTML tags open and close: a tag and its end tag become a format, tags
 * without a partner are dropped.
 *
 * <p>Every tag is opened, closed and given up at most once, so the time is linear in their number.
 */
final class InlineFrames {

  /** An element that is open, with what has been read inside it. */
  private record Frame(InlineTag tag, SourcePosition position, InlineContent content) {}

  private final Source source;
  private final Links links;
  private final int depth;
  private final InlineContent outside;
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<String, Integer> openByName = new HashMap<>();

  InlineFrames(Source source, Links links, int depth) {
    this.source = source;
    this.links = links;
    this.depth = depth;
    this.outside = new InlineContent(source);
  }

  /** Where text goes now. */
  InlineContent content() {
    return open.isEmpty() ? outside : open.element().content();
  }

  int depth() {
    return depth + open.size();
  }

  InlineContent finish() {
    while (!open.isEmpty()) {
      giveUp();
    }
    return outside;
  }

  void tag(HtmlInline html) {
    SourcePosition position = source.position(html);
    Optional<InlineTag> tag = InlineTag.parse(html.getLiteral());
    if (tag.isPresent()) {
      tag(tag.get(), position);
    } else if (!html.getLiteral().startsWith("<!--")) {
      source.reportWords(Code.HTML_REMOVED, position, html.getLiteral());
    }
  }

  private void tag(InlineTag tag, SourcePosition position) {
    if (!source.reading().isStrict() && HtmlTags.isMedium(tag.name()) && !tag.isEnd()) {
      content().add(HtmlTags.reference(tag.name(), tag.attributes()).inline(position));
    }
    if (tag.name().equals("br")) {
      content().add(new Inline.LineBreak());
    } else if (HtmlTags.isImage(tag.name())) {
      source.reportWords(Code.IMAGE_UNSUPPORTED, position, tag.attributes().get("src"));
      content().text(source.reading().isStrict() ? tag.attributes().get("alt") : "");
    } else if (!source.reading().isStrict() && tag.isBlock() && !isHidden(tag)) {
      content().text(" ");
    } else if (tag.isEnd()) {
      close(tag, position);
    } else if (HtmlTags.isVoid(tag.name())) {
      source.report(Code.HTML_REMOVED, position, tag.toString());
    } else if (depth() >= source.reading().inlineDepth()) {
      source.report(
          Code.NESTING_TOO_DEEP, position, Integer.toString(source.reading().inlineDepth()));
    } else {
      open.push(new Frame(tag, position, new InlineContent(source)));
      openByName.merge(tag.name(), 1, Integer::sum);
      reportRemoved(tag, position);
    }
  }

  private void reportRemoved(InlineTag tag, SourcePosition position) {
    if (isKept(tag)) {
      HtmlTags.removedAttributes(tag.name(), tag.attributes())
          .ifPresent(removed -> source.report(Code.HTML_REMOVED, position, removed));
    } else {
      source.report(Code.HTML_REMOVED, position, tag.toString());
    }
  }

  private boolean isKept(InlineTag tag) {
    return isLink(tag) || source.reading().mark(tag.name()).isPresent();
  }

  private boolean isHidden(InlineTag tag) {
    return source.reading().hides(tag.name());
  }

  private static boolean isLink(InlineTag tag) {
    return tag.name().equals("a") && tag.attributes().hasKey("href");
  }

  private void close(InlineTag end, SourcePosition position) {
    if (openByName.getOrDefault(end.name(), 0) == 0) {
      source.report(Code.HTML_REMOVED, position, end.toString());
      return;
    }
    while (!open.element().tag().name().equals(end.name())) {
      giveUp();
    }
    Frame frame = pop();
    if (!isHidden(frame.tag())) {
      keep(frame);
    }
  }

  private void keep(Frame frame) {
    InlineTag tag = frame.tag();
    Optional<Mark> mark = source.reading().mark(tag.name());
    if (isLink(tag)) {
      String address = HtmlTags.address(tag.attributes(), source.reading());
      content().addAll(links.link(address, frame.content().finish(), frame.position()));
    } else if (mark.isPresent()) {
      List<Inline> inner = frame.content().finish();
      content().addAll(HtmlTags.marked(mark.get(), inner, source.reading()));
    } else {
      content().addAll(frame.content());
    }
  }

  /** Drops an element that is never closed, and keeps its content; readers see it marked. */
  private void giveUp() {
    Frame frame = pop();
    if (!source.reading().isStrict()) {
      keep(frame);
      return;
    }
    if (isKept(frame.tag())) {
      source.report(Code.HTML_REMOVED, frame.position(), frame.tag().toString());
    }
    content().addAll(frame.content());
  }

  private Frame pop() {
    Frame frame = open.pop();
    openByName.merge(frame.tag().name(), -1, Integer::sum);
    return frame;
  }
}
