package io.gazette.diff;

import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlock.Link;
import io.gazette.diff.TextBlock.Span;
import io.gazette.diff.flatten.InlineFlattener;
import io.gazette.diff.words.WordCharacters;
import io.gazette.model.Inline;
import io.gazette.text.Characters;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts one {@link TextBlock} together from running text and normalises it on the way.
 *
 * <p>The body is in NFC; a run of whitespace (U+3000 and no-break spaces too) is one space, none at
 * the ends of the block or of a cell, and a line break between two full-width characters is none at
 * all; zero-width spaces, soft hyphens and byte order marks are dropped. Formats and links follow
 * the characters they cover; what covers none is dropped. For one block and one thread.
 */
public final class TextBlockBuilder {

  private final Kind kind;
  private String id = "";
  private String clauseId = "";
  private int level;
  private String label = "";
  private final StringBuilder text = new StringBuilder();

  /** The same text with the blanks and other characters that the text leaves out. */
  private final StringBuilder raw = new StringBuilder();

  private final StringBuilder oddBlanks = new StringBuilder();
  private @Nullable String exact;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Span> formats = new ArrayList<>();
  private final Map<Format, Integer> lastOf = new EnumMap<>(Format.class);
  private final List<Link> links = new ArrayList<>();
  private boolean blankPending;
  private boolean breakPending;

  private TextBlockBuilder(Kind kind) {
    this.kind = kind;
  }

  public static TextBlockBuilder of(Kind kind) {
    return new TextBlockBuilder(kind);
  }

  /** See {@link TextBlock#id()}. */
  public TextBlockBuilder id(String id) {
    this.id = id;
    return this;
  }

  /** See {@link TextBlock#clauseId()}. */
  public TextBlockBuilder clause(String clauseId) {
    this.clauseId = clauseId;
    return this;
  }

  /** See {@link TextBlock#level()}. */
  public TextBlockBuilder level(int level) {
    this.level = level;
    return this;
  }

  /** The number, where it is known apart from the text. */
  public TextBlockBuilder label(String label) {
    this.label = new TextBlockBuilder(kind).text(label).normalized();
    return this;
  }

  /** Adds running text. */
  public TextBlockBuilder text(String added) {
    for (int at = 0; at < added.length(); ) {
      int c = added.codePointAt(at);
      if (WordCharacters.isSpace(c)) {
        blankPending = true;
        breakPending |= c == '\n';
        oddBlanks.append(c > ' ' ? Character.toString(c) : "");
      } else if (Characters.isInvisible(c)) {
        oddBlanks.appendCodePoint(c);
      } else {
        flushBlank(c);
        startOpen();
        text.appendCodePoint(c);
        raw.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return this;
  }

  /** Adds running text with its formats and links. */
  public TextBlockBuilder inlines(List<Inline> content) {
    new InlineFlattener(this).addAll(content);
    return this;
  }

  /** See {@link TextBlock#exact()}; without it, the text with all that readers cannot see. */
  public TextBlockBuilder exact(String exact) {
    this.exact = exact;
    return this;
  }

  /** Adds literal lines, whose blanks and line breaks count. */
  public TextBlockBuilder literal(String lines) {
    startOpen();
    String ended = lines.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    raw.append(ended);
    ended.codePoints().filter(c -> !Characters.isInvisible(c)).forEach(text::appendCodePoint);
    return this;
  }

  /** From here on until {@link #end()} the text has a format. */
  public TextBlockBuilder begin(Format format) {
    open.push(new Open(format, ""));
    return this;
  }

  /** From here on until {@link #end()} the text leads to a target. */
  public TextBlockBuilder beginLink(String target) {
    open.push(new Open(null, target));
    return this;
  }

  /** Ends what was begun last. */
  public TextBlockBuilder end() {
    Open ended = open.pop();
    if (ended.start >= 0 && ended.start < text.length()) {
      if (ended.format != null) {
        addFormat(ended.format, ended.start);
      } else {
        addLink(ended.target, ended.start);
      }
    }
    return this;
  }

  /** A format that goes on, over a blank at most, is one format. */
  private void addFormat(Format format, int start) {
    Integer last = lastOf.get(format);
    if (last != null && goesOn(formats.get(last).end(), start)) {
      formats.set(last, new Span(format, formats.get(last).start(), text.length()));
      return;
    }
    lastOf.put(format, formats.size());
    formats.add(new Span(format, start, text.length()));
  }

  private void addLink(String target, int start) {
    Link last = links.isEmpty() ? null : links.get(links.size() - 1);
    if (last != null && last.target().equals(target) && goesOn(last.end(), start)) {
      links.set(links.size() - 1, new Link(target, last.start(), text.length()));
    } else {
      links.add(new Link(target, start, text.length()));
    }
  }

  private boolean goesOn(int end, int start) {
    return end == start || (end + 1 == start && text.charAt(end) == ' ');
  }

  /** Ends a cell of a row; the next text belongs to the next cell. */
  public TextBlockBuilder nextCell() {
    blankPending = false;
    breakPending = false;
    text.append(TextBlock.CELL_BOUND);
    oddBlanks.setLength(0);
    raw.append(TextBlock.CELL_BOUND);
    return this;
  }

  /** The block; everything begun must have ended. */
  public TextBlock build() {
    String body = normalized();
    formats.sort(Comparator.comparingInt(Span::start).thenComparing(Span::format));
    links.sort(Comparator.comparingInt(Link::start));
    if (body.contentEquals(text)) {
      return new TextBlock(kind, id, clauseId, level, label, body, exact(), formats, links);
    }
    List<Span> spans = new ArrayList<>();
    formats.forEach(s -> spans.add(new Span(s.format(), after(s.start()), after(s.end()))));
    List<Link> targets = new ArrayList<>();
    links.forEach(l -> targets.add(new Link(l.target(), after(l.start()), after(l.end()))));
    return new TextBlock(kind, id, clauseId, level, label, body, exact(), spans, targets);
  }

  private String exact() {
    return exact == null ? Normalizer.normalize(raw, Normalizer.Form.NFC) : exact;
  }

  private String normalized() {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Where an offset lies once the text is composed. Rare, so simple rather than fast. */
  private int after(int offset) {
    return Normalizer.normalize(text.substring(0, offset), Normalizer.Form.NFC).length();
  }

  private void flushBlank(int next) {
    boolean first = text.isEmpty() || text.charAt(text.length() - 1) == TextBlock.CELL_BOUND;
    boolean blank = blankPending && !first && !(breakPending && joinsLines(next));
    if (blank) {
      text.append(' ');
    }
    if (!first) {
      raw.append(oddBlanks.isEmpty() && blank ? " " : oddBlanks);
    }
    oddBlanks.setLength(0);
    blankPending = false;
    breakPending = false;
  }

  private boolean joinsLines(int next) {
    return Characters.isWrittenWithoutSpaces(next)
        && Characters.isWrittenWithoutSpaces(text.codePointBefore(text.length()));
  }

  private void startOpen() {
    for (Open begun : open) {
      if (begun.start >= 0) {
        return;
      }
      begun.start = text.length();
    }
  }

  /** A format or link begun; it starts at the first character that is seen. */
  private static final class Open {
    final @Nullable Format format;
    final String target;
    int start = -1;

    Open(@Nullable Format format, String target) {
      this.format = format;
      this.target = target;
    }
  }
}
