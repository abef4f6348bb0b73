package io.gazette.markdown;

import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Two tildes around words strike them out, as GitHub has it: the same as {@code <del>}. */
final class StrikeMarks implements DelimiterProcessor {

  private static final int LENGTH = 2;

  @Override
  public char getOpeningCharacter() {
    return '~';
  }

  @Override
  public char getClosingCharacter() {
    return '~';
  }

  @Override
  public int getMinLength() {
    return LENGTH;
  }

  @Override
  public int process(DelimiterRun opening, DelimiterRun closing) {
    if (opening.length() != LENGTH || closing.length() != LENGTH) {
      return 0;
    }
    Text from = opening.getOpener();
    from.insertAfter(tag("<del>"));
    closing.getCloser().insertBefore(tag("</del>"));
    return LENGTH;
  }

  private static HtmlInline tag(String literal) {
    HtmlInline tag = new HtmlInline();
    tag.setLiteral(literal);
    return tag;
  }
}
