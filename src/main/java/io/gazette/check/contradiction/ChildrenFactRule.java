package io.gazette.check.contradiction;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.text.Sought;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the facts of a product say that it admits no children, no sentence says that they can use
 * it, or that their data are handled as a matter of course; else rules for them are looked for in
 * vain.
 */
final class ChildrenFactRule implements Rule {

  /** Denies nothing. */
  private static final Pattern BELOW = Pattern.compile("[不未]满(?=[\\d十])");

  private static final Sought ADMITTED =
      Sought.learning(
          Pattern.compile(
              "(?:儿童|孩子|小朋友|小于(?:14|十四)周?岁的(?:人|用户|未成年人))也?(?:可以?|能够?)[^，。；]{0,12}(?:使用|注册|登录|报名|购[票买]|预[订约]|参加)"
                  + "|我们会?(?:处理|收集)(?:小于(?:14|十四)周?岁的[^，。；]{1,6}|儿童)的(?:个人)?信息"
                  + "|(?i)\\b(?:children|a child|kids)\\b[^.;,]{0,20}\\bcan (?:\\w+ )?(?:use|register|sign up|join|take part|book|buy)\\b"
                  + "|\\bwe (?:process|collect) (?:the )?(?:personal )?(?:information|data) (?:about|of|on|from) (?:children|kids|people under 14)\\b"));

  /** What would be so, what is found out, and what people may ask for. */
  private static final Sought IN_CASE =
      Sought.learning(
          Pattern.compile(
              "如|若|发现|误|仅[^，。]{0,6}法|(?i)\\b(?:if|where|unless|discover|find|learn|mistake\\w*|inadvertent\\w*)\\b"));

  private final Published published;

  ChildrenFactRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    boolean denied = policy.settings().facts().children().filter(admitted -> !admitted).isPresent();
    return denied && policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(ChildrenFactRule::check).toList()
        : List.of();
  }

  private static Stream<Diagnostic> check(Published.Open open) {
    return open.passages().stream()
        .filter(passage -> !passage.isHeading())
        .flatMap(
            passage ->
                open.sentences(passage).stream()
                    .filter(sentence -> isSaid(open.plain(sentence)))
                    .map(
                        sentence ->
                            Diagnostic.of(
                                Code.TEXT_CONTRADICTS,
                                passage.at(sentence),
                                Quoted.sentence(sentence),
                                "@in-file",
                                FileNames.POLICY,
                                "children: false")))
        .limit(1);
  }

  private static boolean isSaid(String sentence) {
    String said = BELOW.matcher(sentence).replaceAll("小于");
    return Assertion.isMade(ADMITTED, said) && !IN_CASE.isIn(said);
  }
}
