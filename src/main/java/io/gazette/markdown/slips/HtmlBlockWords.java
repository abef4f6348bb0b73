package io.gazette.markdown.slips;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.SourceSpan;

/** Gathers the words of a block of HTML: what stands in no tag, no comment and no code. */
final class HtmlBlockWords {

  /** What is no word: each alternative ends at the first mark that can end it. */
  private static final Pattern NO_WORD =
      Pattern.compile(
          "<!--(?s:.*?)(?:-->|\\z)"
              + "|<(?<code>pre|code|kbd|samp|script|style|textarea)\\b(?s:.*?)(?:</\\k<code>\\s*>|\\z)"
              + "|</?[A-Za-z][^<>]*>|\\{\\{[^{}\\n]{0,300}}}"
              + "|&(?:#\\d{1,7}|#[xX]\\p{XDigit}{1,6}|[A-Za-z][A-Za-z0-9]{1,31});",
          Pattern.CASE_INSENSITIVE);

  private HtmlBlockWords() {}

  static Words read(HtmlBlock block, SourceText source) {
    StringBuilder html = new StringBuilder();
    int length = block.getSourceSpans().stream().mapToInt(span -> span.getLength() + 1).sum();
    int[] offsets = new int[length];
    for (SourceSpan span : block.getSourceSpans()) {
      for (int at = span.getInputIndex(); at < SourceText.end(span); at++) {
        offsets[html.length()] = at;
        html.append(source.text().charAt(at));
      }
      offsets[html.length()] = Math.min(SourceText.end(span), source.text().length() - 1);
      html.append('\n');
    }
    String opaque = String.valueOf(Words.OPAQUE);
    String words =
        NO_WORD
            .matcher(html)
            .replaceAll(found -> Matcher.quoteReplacement(opaque.repeat(found.group().length())));
    return new Words(block, words, offsets, source);
  }
}
