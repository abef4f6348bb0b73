package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Inline;
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
  private final InlineContent outside = new InlineContent();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<String, Integer> openByName = new HashMap<>();

  InlineFrames(Source source, Links links, int depth) {
    this.source = source;
    this.links = links;
    this.depth = depth;
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
    if (tag.name().equals("br")) {
      content().add(new Inline.LineBreak());
    } else if (HtmlTags.isImage(tag.name())) {
      source.reportWords(Code.IMAGE_UNSUPPORTED, position, tag.attributes().get("src"));
      content().text(tag.attributes().get("alt"));
    } else if (tag.isEnd()) {
      close(tag, position);
    } else if (HtmlTags.isVoid(tag.name())) {
      source.report(Code.HTML_REMOVED, position, tag.toString());
    } else if (depth() >= InlineReader.MAX_DEPTH) {
      source.report(Code.NESTING_TOO_DEEP, position, Integer.toString(InlineReader.MAX_DEPTH));
    } else {
      open.push(new Frame(tag, position, new InlineContent()));
      openByName.merge(tag.name(), 1, Integer::sum);
      reportRemoved(tag, position);
    }
  }

  private void reportRemoved(InlineTag tag, SourcePosition position) {
    if (isLink(tag) || HtmlTags.isFormat(tag.name())) {
      HtmlTags.removedAttributes(tag.name(), tag.attributes())
          .ifPresent(removed -> source.report(Code.HTML_REMOVED, position, removed));
    } else {
      source.report(Code.HTML_REMOVED, position, tag.toString());
    }
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
    List<Inline> inner = frame.content().finish();
    String name = end.name();
    if (isLink(frame.tag())) {
      String address = frame.tag().attributes().get("href");
      content().addAll(links.link(address, inner, frame.position()));
    } else if (!HtmlTags.isFormat(name)) {
      content().addAll(HtmlTags.isDiscarded(name) ? List.of() : inner);
    } else if (!inner.isEmpty()) {
      HtmlTags.format(name, inner).ifPresent(content()::add);
    }
  }

  /** Drops an element that is never closed, and keeps its content. */
  private void giveUp() {
    Frame frame = pop();
    if (isLink(frame.tag()) || HtmlTags.isFormat(frame.tag().name())) {
      source.report(Code.HTML_REMOVED, frame.position(), frame.tag().toString());
    }
    content().addAll(frame.content().finish());
  }

  private Frame pop() {
    Frame frame = open.pop();
    openByName.merge(frame.tag().name(), -1, Integer::sum);
    return frame;
  }
}
