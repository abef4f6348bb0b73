package io.gazette.markdown;

import org.commonmark.parser.Parser;

/**
 * Makes {@code *} and {@code _} work beside Chinese, Japanese and Korean characters: {@code
 * 包括**手机号、**验证码} is bold, which plain CommonMark leaves as it is.
 *
 * <p>All other CommonMark is unchanged; text without such characters parses exactly as before. Time
 * grows linearly with the text, and emphasis within emphasis ends at a depth of 100: marks beyond
 * it stay text. Immutable and safe for use by several threads.
 *
 * <p>Source of the rules: the <a
 * href="https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md">CommonMark
 * CJK-friendly Amendments</a> to CommonMark 0.31.2, section 6.2.
 */
public final class CjkFriendlyEmphasis implements Parser.ParserExtension {

  private final boolean underlineMarks;

  private CjkFriendlyEmphasis(boolean underlineMarks) {
    this.underlineMarks = underlineMarks;
  }

  public static CjkFriendlyEmphasis create() {
    return new CjkFriendlyEmphasis(false);
  }

  /** Also reads {@code **++} and {@code ++**} as one mark each, which the dialect needs. */
  static CjkFriendlyEmphasis withUnderlineMarks() {
    return new CjkFriendlyEmphasis(true);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder
        .customInlineContentParserFactory(new EmphasisMarksParser.Factory(underlineMarks))
        .postProcessor(new EmphasisResolver());
  }
}
