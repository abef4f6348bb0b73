package io.gazette.markdown;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** A run of marks while its siblings are being paired: what is left of it, and its neighbours. */
final class EmphasisRun {

  final EmphasisMarks marks;
  int ordinal;

  /** The deepest emphasis among the nodes between the previous run and this one. */
  int depthBefore;

  @Nullable EmphasisRun previous;
  @Nullable EmphasisRun next;

  /** As an opener a run is used up from its end, as a closer from its beginning. */
  private int begin;

  private int end;

  EmphasisRun(EmphasisMarks marks) {
    this.marks = marks;
    this.end = marks.length;
  }

  void linkAfter(EmphasisRun last) {
    ordinal = last.ordinal + 1;
    previous = last;
    last.next = this;
  }

  boolean isEmpty() {
    return begin == end;
  }

  /** What decides which openers fit a closer, as a number below 12. */
  int kind() {
    return (marks.mark == '*' ? 0 : 6) + (marks.canOpen ? 3 : 0) + marks.length % 3;
  }

  /** Rules 9 and 10 of CommonMark 6.2: lengths of ambiguous runs must not add up to a triple. */
  boolean opensFor(EmphasisRun closer) {
    if (!marks.canOpen || marks.mark != closer.marks.mark) {
      return false;
    }
    boolean ambiguous = marks.canClose || closer.marks.canOpen;
    return !ambiguous
        || (marks.length + closer.marks.length) % 3 != 0
        || (marks.length % 3 == 0 && closer.marks.length % 3 == 0);
  }

  /** Wraps everything up to the closer into emphasis, or strong emphasis if both have two marks. */
  void wrapUpTo(EmphasisRun closer) {
    int used = end - begin >= 2 && closer.end - closer.begin >= 2 ? 2 : 1;
    String delimiter = String.valueOf(marks.mark).repeat(used);
    Node wrapper = used == 2 ? new StrongEmphasis(delimiter) : new Emphasis(delimiter);
    end -= used;
    closer.begin += used;

    SourceSpans spans = new SourceSpans();
    spans.addAll(spans(end, end + used));
    for (Node node = marks.getNext(); node != closer.marks; ) {
      Node following = node.getNext();
      wrapper.appendChild(node);
      spans.addAll(node.getSourceSpans());
      node = following;
    }
    spans.addAll(closer.spans(closer.begin - used, closer.begin));
    wrapper.setSourceSpans(spans.getSourceSpans());
    marks.insertAfter(wrapper);
    closer.depthBefore++;
  }

  /** Leaves the list of runs; whatever marks are left become text. */
  void unlinkAsText() {
    if (previous != null) {
      previous.next = next;
    }
    if (next != null) {
      next.previous = previous;
      next.depthBefore = Math.max(next.depthBefore, depthBefore);
    }
    if (!isEmpty()) {
      Text text = new Text(String.valueOf(marks.mark).repeat(end - begin));
      text.setSourceSpans(spans(begin, end));
      marks.insertBefore(text);
    }
    marks.unlink();
  }

  private List<SourceSpan> spans(int from, int to) {
    return marks.getSourceSpans().stream().map(span -> span.subSpan(from, to)).toList();
  }
}
