package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import io.gazette.model.Numbering;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.jspecify.annotations.Nullable;

/**
 * Numbers typed before what Gazette numbers, so that readers see two. What is said of words depends
 * on those around them.
 */
final class TypedNumbers implements Rule {

  private static final Pattern WITHOUT_NUMBER =
      Pattern.compile("\\.unnumbered\\b|\\brole=[^}]*\\bsummary\\b");

  private static final int LONGEST_TITLE = 40;

  private final Numbering numbering;
  private final SourceText source;

  /** How many headings of each level were read below the one above them. */
  private final int[] ordinals = new int[8];

  /** The level of the heading that, with all below it, has no number; 0 for none. */
  private int unnumbered;

  TypedNumbers(Numbering numbering, SourceText source) {
    this.numbering = numbering;
    this.source = source;
  }

  /** Whether anything is said of the words of a block, which depends on those before and behind. */
  boolean looksAt(Node block) {
    return block instanceof Heading
        || (block instanceof Paragraph && (isFirstInItem(block) || isBold(block)));
  }

  @Override
  public void check(Words words, Findings findings) {
    if (words.block() instanceof Heading heading) {
      checkHeading(heading, words, findings);
    } else if (words.block() instanceof Paragraph && isFirstInItem(words.block())) {
      TypedNumber.of(words.text())
          .filter(number -> isDoubled(words.block(), number))
          .ifPresent(number -> tell(number, "1. ", words, findings));
    } else if (isBoldLine(words)) {
      TypedNumber.ofHeading(words.text())
          .ifPresent(
              number ->
                  findings.tell(
                      Code.TYPED_NUMBER,
                      words,
                      0,
                      number.end(),
                      "number-bold",
                      "## " + words.writtenFrom(number.end()).replaceFirst("\\*+$", "") + " {#…}"));
    }
  }

  /** A short line in bold, alone in its paragraph: a heading to the eye, and no clause. */
  private boolean isBoldLine(Words words) {
    return isBold(words.block())
        && words.text().length() <= LONGEST_TITLE
        && numbering.clauseFormat(1).isPresent();
  }

  private static boolean isBold(Node block) {
    return block instanceof Paragraph
        && block.getParent() instanceof Document
        && block.getFirstChild() instanceof StrongEmphasis bold
        && bold.getNext() == null;
  }

  private void checkHeading(Heading heading, Words words, Findings findings) {
    int level = heading.getLevel();
    if (level == 1) {
      return;
    }
    if (unnumbered == 0 || level <= unnumbered) {
      unnumbered = isWithoutNumber(heading) ? level : 0;
    }
    if (unnumbered > 0 || numbering.clauseFormat(level - 1).isEmpty()) {
      return;
    }
    ordinals[level]++;
    ordinals[level + 1] = 0;
    Optional<TypedNumber> number = TypedNumber.ofHeading(words.text());
    number
        .filter(typed -> !typed.bare() || typed.value() == ordinals[level])
        .ifPresent(typed -> tell(typed, "#".repeat(level) + " ", words, findings));
  }

  private boolean isWithoutNumber(Heading heading) {
    return heading.getLastChild() instanceof CustomNode attributes
        && !attributes.getSourceSpans().isEmpty()
        && WITHOUT_NUMBER.matcher(written(attributes)).find();
  }

  private String written(Node node) {
    var span = node.getSourceSpans().get(0);
    return source.text().substring(span.getInputIndex(), SourceText.end(span));
  }

  private static void tell(TypedNumber number, String mark, Words words, Findings findings) {
    String reason = words.block() instanceof Heading ? "number-heading" : "number-item";
    findings.tell(
        Code.TYPED_NUMBER, words, 0, number.end(), reason, mark + words.writtenFrom(number.end()));
  }

  private static boolean isFirstInItem(Node paragraph) {
    return paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
  }

  /**
   * Bullets with numbers are doubled only to the eye: two that follow each other are meant as one.
   */
  private boolean isDoubled(Node paragraph, TypedNumber number) {
    Node item = paragraph.getParent();
    return item.getParent() instanceof OrderedList
        || numberOf(item.getPrevious()).filter(value -> value + 1 == number.value()).isPresent()
        || numberOf(item.getNext()).filter(value -> value - 1 == number.value()).isPresent();
  }

  private Optional<Integer> numberOf(@Nullable Node item) {
    return item != null && item.getFirstChild() instanceof Paragraph paragraph
        ? TypedNumber.of(WordsReader.read(paragraph, source).text()).map(TypedNumber::value)
        : Optional.empty();
  }

  /** {@code - 1. 甲} is a list in an item, which nobody sees in the source. */
  @Override
  public void check(Node node, Findings findings) {
    if (node instanceof OrderedList list
        && list.getParent() instanceof ListItem item
        && list.getPrevious() == null
        && item.getParent() instanceof ListBlock
        && source.lineOf(source.start(list)) == source.lineOf(source.start(item))) {
      int start = source.start(list);
      String line = source.line(start);
      findings.tell(
          Code.TYPED_NUMBER,
          start,
          written(list).strip(),
          "number-item",
          line.strip().replaceFirst("^\\S+\\s+", ""));
    }
  }
}
