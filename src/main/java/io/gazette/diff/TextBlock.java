package io.gazette.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A leaf of a text as it is compared: one heading, paragraph, list item, table row or code block.
 *
 * <p>What a reader sees as words is in {@code body}; everything else is about it. Made by {@link
 * TextBlocks} from the model or by a {@link TextBlockBuilder}, which normalise; the comparison
 * itself is correct for any strings.
 *
 * @param id identity of the block itself through all versions: the clause id at its heading, the
 *     declared key at a table row, the table's id at its header row; else empty. Blocks of one id
 *     are compared with each other whatever they say
 * @param clauseId the clause the block stands in; empty before the first clause and in texts
 *     without ids
 * @param level of a heading from 0 (the title) on; of an item its nesting from 1 on; of a paragraph
 *     or code block the number of items around it; of a row 0 for the header and 1 for the others
 * @param label the number as readers see it, e.g. {@code 第三条} or {@code 3.2}; else empty
 * @param body normalised text without the label; the cells of a row joined by {@link #CELL_BOUND}
 * @param exact the same block with what readers cannot see, e.g. no-break spaces, and, if it comes
 *     from a policy, with all its marks as the ledger seals them: blocks that differ in nothing
 *     else differ in this
 * @param formats in order of their start
 * @param links in order of their start
 */
public record TextBlock(
    Kind kind,
    String id,
    String clauseId,
    int level,
    String label,
    String body,
    String exact,
    List<Span> formats,
    List<Link> links) {

  /** Stands between two cells of a row and, whitespace being folded, nowhere else in it. */
  public static final char CELL_BOUND = '\t';

  /** What is longer is no title. */
  private static final int LONGEST_CHAPTER = 30;

  public TextBlock {
    formats = List.copyOf(formats);
    links = List.copyOf(links);
    for (Span span : formats) {
      Objects.checkFromToIndex(span.start, span.end, body.length());
    }
    for (Link link : links) {
      Objects.checkFromToIndex(link.start, link.end, body.length());
    }
  }

  /** What a block is; only rows are never compared with other kinds. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    ROW,
    CODE;

    /** The name in JSON, e.g. {@code heading}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How characters look. A change of format is worth a note, never an insertion or a deletion. */
  public enum Format {
    KEY,
    KEY_UNDERLINED,
    KEY_CLAUSE,
    EMPHASIS,
    QUOTE,
    CODE,
    SUPERSCRIPT,
    SUBSCRIPT,
    UNDERLINED,
    STRUCK,
    KEYBOARD;

    /** Whether the format says that the passage is key, which has legal weight. */
    public boolean isKey() {
      return this == KEY || this == KEY_UNDERLINED || this == KEY_CLAUSE;
    }
  }

  /** Characters {@code start} to {@code end} (exclusive) of the body in one format. */
  public record Span(Format format, int start, int end) {}

  /** Characters {@code start} to {@code end} (exclusive) of the body that lead somewhere. */
  public record Link(String target, int start, int end) {}

  /** The cells of a row; of any other block its body alone. */
  public List<String> cells() {
    return kind == Kind.ROW ? List.of(body.split("\t", -1)) : List.of(body);
  }

  /** The same block in another exact form. */
  public TextBlock withExact(String other) {
    return new TextBlock(kind, id, clauseId, level, label, body, other, formats, links);
  }

  public boolean isRow() {
    return kind == Kind.ROW;
  }

  public boolean isHeading() {
    return kind == Kind.HEADING;
  }

  /**
   * Whether it is an article, 第三条 or Section 4, of a text without ids, or a chapter of such: a
   * clause of its own that has no heading.
   */
  public boolean isArticle() {
    return isChapter()
        || (kind != Kind.HEADING && kind != Kind.ROW && clauseId.isEmpty() && isArticle(label));
  }

  /** Whether it is the line above articles, 第二章 门禁, of a text that has no headings. */
  public boolean isChapter() {
    return kind == Kind.PARAGRAPH
        && clauseId.isEmpty()
        && label.startsWith("第")
        && label.codePoints().anyMatch(c -> "编編章节節".indexOf(c) >= 0)
        && body.length() <= LONGEST_CHAPTER
        && body.indexOf('。') < 0;
  }

  private static boolean isArticle(String label) {
    return (label.startsWith("第") && (label.contains("条") || label.contains("條")))
        || label.startsWith("Article ")
        || label.startsWith("Section ");
  }

  public boolean opensTable() {
    return kind == Kind.ROW && level == 0;
  }
}
