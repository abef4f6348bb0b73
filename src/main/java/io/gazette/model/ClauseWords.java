package io.gazette.model;

import java.text.Normalizer;
import java.util.List;

/**
 * What the author of a clause wrote in it: the words of its blocks, without tables of lists, which
 * are made, and without titles that stand in links by themselves.
 */
public final class ClauseWords
    implements Block.Visitor<StringBuilder>, Inline.Visitor<StringBuilder> {

  /** Where a key passage begins and ends. */
  public static final char KEY = '\u0001';

  private static final char BREAK = '\n';

  private final PolicyText text;
  private final StringBuilder words = new StringBuilder();
  private boolean addresses;

  private ClauseWords(PolicyText text) {
    this.text = text;
  }

  /** Those of its heading and its own blocks, without the clauses below it. */
  public static String of(Clause clause, PolicyText text) {
    ClauseWords words = new ClauseWords(text);
    words.inlines(clause.heading());
    words.words.append(BREAK);
    words.blocks(clause.body());
    return words.words.toString();
  }

  /** As {@link #of}, and the addresses to which its links lead behind the words of each. */
  public static String withAddresses(Clause clause, PolicyText text) {
    ClauseWords words = new ClauseWords(text);
    words.addresses = true;
    words.inlines(clause.heading());
    words.words.append(BREAK);
    words.blocks(clause.body());
    return words.words.toString().replace(KEY, ' ');
  }

  /** Those of some blocks of a text. */
  public static String of(List<Block> blocks, PolicyText text) {
    ClauseWords words = new ClauseWords(text);
    words.blocks(blocks);
    return words.words.toString();
  }

  /** Those of a cell of a table. */
  public static String of(Block.Cell cell, PolicyText text) {
    return new ClauseWords(text).inlines(cell.content()).toString();
  }

  /** Words without the marks of key passages. */
  public static String unmarked(String words) {
    return words.replace(String.valueOf(KEY), "");
  }

  /**
   * The letters, digits and signs that carry meaning, and where key passages begin and end: what is
   * left the same if only blanks, quotation marks or the width of characters change.
   */
  public static String meaning(String words) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
    StringBuilder meaning = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at += Character.charCount(plain.codePointAt(at))) {
      int c = plain.codePointAt(at);
      if (Character.isLetterOrDigit(c) || c == KEY || c == '%' || isSign(c) || isPoint(plain, at)) {
        meaning.appendCodePoint(c);
      }
    }
    return meaning.toString();
  }

  private static boolean isSign(int c) {
    int type = Character.getType(c);
    return type == Character.CURRENCY_SYMBOL || (type == Character.MATH_SYMBOL && c != '|');
  }

  /** The point of 1.5, which is not 15. */
  private static boolean isPoint(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private StringBuilder blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this).append(BREAK));
    return words;
  }

  private StringBuilder inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
    return words;
  }

  @Override
  public StringBuilder paragraph(Block.Paragraph paragraph) {
    return inlines(paragraph.content());
  }

  @Override
  public StringBuilder keyClause(Block.KeyClause keyClause) {
    words.append(KEY);
    return blocks(keyClause.content()).append(KEY);
  }

  @Override
  public StringBuilder quote(Block.Quote quote) {
    return blocks(quote.content());
  }

  @Override
  public StringBuilder bulletList(Block.BulletList bulletList) {
    bulletList.items().forEach(item -> blocks(item.content()));
    return words;
  }

  @Override
  public StringBuilder orderedList(Block.OrderedList orderedList) {
    orderedList.items().forEach(item -> blocks(item.content()));
    return words;
  }

  @Override
  public StringBuilder table(Block.Table table) {
    cells(table.header());
    table.rows().forEach(this::cells);
    return words;
  }

  private void cells(Block.Row row) {
    row.cells().forEach(cell -> inlines(cell.content()).append(BREAK));
  }

  @Override
  public StringBuilder listTable(Block.ListTable listTable) {
    return words;
  }

  @Override
  public StringBuilder codeBlock(Block.CodeBlock codeBlock) {
    return words.append(codeBlock.text());
  }

  @Override
  public StringBuilder divider(Block.Divider divider) {
    return words;
  }

  @Override
  public StringBuilder contents(Block.Contents contents) {
    return words;
  }

  @Override
  public StringBuilder text(Inline.Text plain) {
    return words.append(plain.text());
  }

  @Override
  public StringBuilder emphasis(Inline.Emphasis emphasis) {
    return inlines(emphasis.content());
  }

  @Override
  public StringBuilder key(Inline.Key key) {
    words.append(KEY);
    return inlines(key.content()).append(KEY);
  }

  @Override
  public StringBuilder format(Inline.Format format) {
    return inlines(format.content());
  }

  @Override
  public StringBuilder code(Inline.Code code) {
    return words.append(code.text());
  }

  @Override
  public StringBuilder link(Inline.Link link) {
    if (!isTitle(link)) {
      inlines(link.content());
    }
    if (addresses && link.target() instanceof LinkTarget.ToWeb web) {
      words.append(" <").append(web.uri().replaceFirst("^(?:mailto|tel):", "")).append("> ");
    }
    return words;
  }

  /** Whether the words of a link are the title of what it leads to, which may change by itself. */
  private boolean isTitle(Inline.Link link) {
    return link.target() instanceof LinkTarget.ToClause target
        && text.clause(target.clauseId())
            .filter(clause -> Inline.plainText(link.content()).endsWith(clause.title()))
            .isPresent();
  }

  @Override
  public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
    return words.append(BREAK);
  }
}
