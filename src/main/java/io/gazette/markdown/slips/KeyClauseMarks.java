package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** {@code [!IMPORTANT]} and quotations that are none. */
final class KeyClauseMarks implements Rule {

  private static final Pattern MARKER =
      Pattern.compile(
          "(?m)^[ \\u3000]*(?:[>＞》〉»][ \\u3000]?)?[\\[【［〔][ \\u3000]?[!！][ \\u3000]?"
              + "(IMPORTANT|NOTE|TIP|WARNING|CAUTION|重要|注意|提示|警告)[ \\u3000]?[]】］〕]?",
          Pattern.CASE_INSENSITIVE);

  /** More than 18 is no quotation. */
  private static final Pattern QUOTATION =
      Pattern.compile("(?m)^[ \\u3000]*＞(?![ \\u3000]*[\\d=＝])[ \\u3000]*[^\\n\\u2028]{0,40}");

  /** What the reader of quotations takes, or reports itself. */
  private static final Pattern PROPER = Pattern.compile("\\[![A-Za-z]+]");

  private final SourceText source;

  KeyClauseMarks(SourceText source) {
    this.source = source;
  }

  @Override
  public void check(Words words, Findings findings) {
    if (!(words.block() instanceof Paragraph)) {
      return;
    }
    Matcher marker = MARKER.matcher(words.text());
    while (marker.find()) {
      if (marker.start() > 0 || !isProper(words.block())) {
        boolean alone =
            marker.end() == words.text().length() || words.text().charAt(marker.end()) == '\n';
        String rest = alone ? "" : words.writtenFrom(marker.end());
        findings.tell(
            Code.MARKUP_KEY_CLAUSE,
            words,
            marker.start(),
            marker.end(),
            words.block().getParent() instanceof BlockQuote ? "key-spelling" : "key-no-quote",
            "> [!IMPORTANT]" + (rest.isEmpty() ? "" : " ⏎ > " + rest));
      }
    }
    Matcher quotation = QUOTATION.matcher(words.text());
    while (quotation.find()) {
      String form = "> " + quotation.group().strip().substring(1).strip();
      findings.tell(
          Code.MARKUP_SHOWN, words, quotation.start(), quotation.end(), "quote-full-width", form);
    }
  }

  /** An empty line without its mark ends a quotation: what follows is no part of the clause. */
  @Override
  public void check(Node node, Findings findings) {
    if (node instanceof BlockQuote quote
        && quote.getPrevious() instanceof BlockQuote before
        && isKey(before)
        && !isKey(quote)) {
      int start = source.start(quote);
      findings.suspect(Code.MARKUP_KEY_CLAUSE, start, source.line(start).strip(), "key-apart", ">");
    }
  }

  private static boolean isKey(BlockQuote quote) {
    return quote.getFirstChild() instanceof Paragraph first && isProper(first);
  }

  private static boolean isProper(Node paragraph) {
    return paragraph.getParent() instanceof BlockQuote
        && paragraph.getPrevious() == null
        && paragraph.getFirstChild() instanceof Text text
        && PROPER.matcher(text.getLiteral()).lookingAt();
  }
}
