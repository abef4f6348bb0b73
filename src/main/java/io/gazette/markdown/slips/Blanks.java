package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import io.gazette.text.TemplateBlanks;
import java.util.regex.MatchResult;

/** Places of a template that nobody filled in. */
final class Blanks implements Rule {

  @Override
  public void check(Words words, Findings findings) {
    for (MatchResult blank : TemplateBlanks.in(words.text())) {
      findings.tell(
          Code.PLACEHOLDER_LEFT,
          words,
          blank.start(),
          blank.end(),
          "blank",
          Findings.term("form-blank"));
    }
  }
}
