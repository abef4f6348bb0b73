package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import io.gazette.text.Characters;
import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/**
 * Stars or underscores that were meant to be seen and found each other: {@code 带*为必填，带*号者可选} loses
 * both, and what is between them leans.
 */
final class VanishedStars implements Rule {

  private static final String STOPS = "，。；：、！？,;:!?\n";
  private static final String CLOSING = "，。；：、！？,;!?.)）]】》」』”";
  private static final String OPENING = "(（[【《「『“";

  /** What stands before a star that is spoken of. */
  private static final String SPEAKS_OF_IT = "带帶标標打注註";

  private final SourceText source;

  VanishedStars(SourceText source) {
    this.source = source;
  }

  @Override
  public void check(Node node, Findings findings) {
    if (isVanished(node)) {
      int start = start(node);
      String written = source.text().substring(start, end(node));
      findings.tell(
          Code.MARKUP_EMPHASIS, start, written, "stars-vanish", written.replace("*", "\\*"));
    } else if (node instanceof StrongEmphasis strong && "__".equals(strong.getOpeningDelimiter())) {
      // A name such as __init__ as often as a key passage; these are written with stars.
      int start = start(node);
      String written = source.text().substring(start, end(node));
      String words = written.substring(2, written.length() - 2);
      findings.tell(
          Code.MARKUP_EMPHASIS, start, written, "underscores-vanish", "**" + words + "**");
    }
  }

  private boolean isVanished(Node node) {
    if (node instanceof Emphasis emphasis) {
      return "*".equals(emphasis.getOpeningDelimiter()) && isUnmeant(node);
    }
    return node instanceof StrongEmphasis strong
        && "**".equals(strong.getOpeningDelimiter())
        && isUnmeantPair(strong);
  }

  private boolean isUnmeant(Node emphasis) {
    String words = words(emphasis);
    int before = characterBefore(start(emphasis));
    int after = characterAt(end(emphasis));
    if (words.isEmpty() || !isWhole(words) || endsSpeakingOfIt(words)) {
      return true;
    }
    boolean inWord = Character.isLetterOrDigit(before) || Character.isLetterOrDigit(after);
    if (!inWord) {
      return false;
    }
    boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return words.chars().anyMatch(c -> STOPS.indexOf(c) >= 0)
        || SPEAKS_OF_IT.indexOf(before) >= 0
        || (within && words.length() == 1 && words.charAt(0) < 0x80)
        || (Character.isDigit(before) && Character.isDigit(after));
  }

  /** Two stars beside two, or a passage that begins with the end of another. */
  private boolean isUnmeantPair(Node strong) {
    String words = words(strong);
    boolean four =
        strong.getFirstChild() instanceof StrongEmphasis
            && strong.getFirstChild().getNext() == null;
    return four || (words.length() > 1 && CLOSING.indexOf(words.charAt(0)) >= 0);
  }

  private static boolean endsSpeakingOfIt(String words) {
    return SPEAKS_OF_IT.indexOf(words.codePointBefore(words.length())) >= 0
        && Characters.hasHan(words);
  }

  /** Whether words could be a passage: they begin and end as one, with all their brackets. */
  private static boolean isWhole(String words) {
    int depth = 0;
    for (int at = 0; at < words.length(); at++) {
      depth += OPENING.indexOf(words.charAt(at)) >= 0 ? 1 : 0;
      depth -= ")）]】》」』”".indexOf(words.charAt(at)) >= 0 ? 1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0 && CLOSING.indexOf(words.charAt(0)) < 0;
  }

  private String words(Node node) {
    return WordsReader.read(node, source).text();
  }

  private int characterBefore(int offset) {
    return offset > 0 ? source.text().codePointBefore(offset) : '\n';
  }

  private int characterAt(int offset) {
    return offset < source.text().length() ? source.text().codePointAt(offset) : '\n';
  }

  private static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return SourceText.end(spans.get(spans.size() - 1));
  }
}
