package io.gazette.markdown.slips;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the words of a block, each character with its place in the source. */
final class WordsReader {

  /** What a backslash makes literal: CommonMark 2.4. */
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private static final String UNDERLINE = "++";

  private final Node block;
  private final SourceText source;
  private final StringBuilder words = new StringBuilder();
  private int[] offsets = new int[64];

  /** Of what was read last, for what has no place of its own. */
  private int last;

  private WordsReader(Node block, SourceText source) {
    this.block = block;
    this.source = source;
    this.last = Math.max(source.start(block), 0);
  }

  static Words read(Node block, SourceText source) {
    WordsReader reader = new WordsReader(block, source);
    reader.readInside(block);
    return new Words(block, reader.words.toString(), reader.offsets, source);
  }

  private void readInside(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      read(child);
    }
  }

  private void read(Node node) {
    int start = source.start(node);
    last = start < 0 ? last : start;
    if (node instanceof Text text) {
      readText(text);
    } else if (node instanceof SoftLineBreak) {
      addBreak('\n');
    } else if (node instanceof HardLineBreak) {
      addBreak(Words.HARD_BREAK);
    } else if (node instanceof Emphasis) {
      readInside(node);
    } else if (node instanceof StrongEmphasis) {
      readStrong(node);
    } else if (node instanceof Link link) {
      readLink(link);
    } else if (node instanceof CustomNode) {
      readBraces(node);
    } else if (node instanceof Code || node instanceof HtmlInline || node instanceof Image) {
      add(Words.OPAQUE, last);
    }
  }

  /** A text is what was written, but for escapes and references, which take more characters. */
  private void readText(Text text) {
    String literal = text.getLiteral();
    List<SourceSpan> spans = text.getSourceSpans();
    if (spans.isEmpty()) {
      add(Words.OPAQUE, last);
      return;
    }
    int span = 0;
    int from = spans.get(0).getInputIndex();
    for (int at = 0; at < literal.length(); at++) {
      while (span + 1 < spans.size() && from >= SourceText.end(spans.get(span))) {
        from = spans.get(++span).getInputIndex();
      }
      int length = escapeAt(from, literal, at);
      add(length > 0 ? Words.OPAQUE : literal.charAt(at), from);
      from += Math.max(length, 1);
    }
  }

  /** The length of an escape or a reference that stands for a character; 0 if it is itself. */
  private int escapeAt(int from, String literal, int at) {
    String written = source.text();
    if (from + 1 >= written.length()) {
      return 0;
    }
    char next = written.charAt(from + 1);
    if (written.charAt(from) == '\\'
        && ESCAPABLE.indexOf(next) >= 0
        && literal.charAt(at) == next) {
      return 2;
    }
    if (written.charAt(from) != '&') {
      return 0;
    }
    Matcher reference = REFERENCE.matcher(written).region(from, written.length());
    return reference.lookingAt() && !literal.startsWith(reference.group(), at)
        ? reference.end() - from
        : 0;
  }

  /** {@code **++…++**} is a mark of the dialect. */
  private void readStrong(Node strong) {
    int from = words.length();
    readInside(strong);
    int to = words.length();
    int both = 2 * UNDERLINE.length();
    if (to - from > both
        && words.indexOf(UNDERLINE, from) == from
        && words.substring(to - UNDERLINE.length()).equals(UNDERLINE)) {
      for (int mark : new int[] {from, from + 1, to - 2, to - 1}) {
        words.setCharAt(mark, Words.OPAQUE);
      }
    }
  }

  /** What is between angle brackets is an address; the words of any other link are words. */
  private void readLink(Link link) {
    boolean autolink = last < source.text().length() && source.text().charAt(last) == '<';
    add(Words.OPAQUE, last);
    if (!autolink) {
      readInside(link);
      add(Words.OPAQUE, last);
    }
  }

  /** Only in a heading do attributes mean anything; a placeholder does everywhere. */
  private void readBraces(Node braces) {
    SourceSpan span = braces.getSourceSpans().get(0);
    String written = source.text().substring(span.getInputIndex(), SourceText.end(span));
    if (written.startsWith("{{") || block instanceof Heading) {
      add(Words.OPAQUE, last);
      return;
    }
    for (int at = 0; at < written.length(); at++) {
      add(written.charAt(at), span.getInputIndex() + at);
    }
  }

  /** A break has no place of its own: it stands behind the line. */
  private void addBreak(char mark) {
    add(mark, Math.min(last + 1, source.text().length()));
  }

  private void add(char word, int offset) {
    if (words.length() == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
    }
    offsets[words.length()] = offset;
    words.append(word);
    last = offset;
  }
}
