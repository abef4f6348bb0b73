package io.gazette.check.statement;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Handling;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.ListKind;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.Role;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A clause that says which data is collected says what for (PIPL art. 17): if only by the function
 * in which that happens.
 */
final class UnsaidPurposeRule implements Rule {

  private static final Pattern PURPOSE =
      Pattern.compile(
          "用于|用以|用来|以便|(?<![可所予给难足加])以(?![上下前后及外内])|为|目的|从而|便于|帮助|供您|供我们|实现|保障|核[实验对]|验证|识别|(?:当|在|如果?|若)[^，。]{0,4}您|时[，,]|您[^，。]{1,24}的[，,]|才能|所需|需要"
              + "|(?i)\\bto (?!us\\b|you\\b|the\\b|our\\b|your\\b|a\\b)[a-z]+|\\bfor\\b|\\bso that\\b|\\bbecause\\b|\\b(?:when|if) you\\b|\\bpurpose|\\bneed");

  private final Published published;

  UnsaidPurposeRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(UnsaidPurposeRule::check).toList()
        : List.of();
  }

  private static Stream<Diagnostic> check(Published.Open open) {
    boolean listed = open.version().lists().rows(ListKind.COLLECTED).isPresent();
    return open.text().allClauses().stream()
        .filter(clause -> !listed && clause.roles().contains(Role.COLLECTION))
        .filter(clause -> collects(clause, open) && !isSaid(clause, open))
        .map(clause -> Diagnostic.of(Code.PURPOSE_UNSAID, clause.position(), clause.title()));
  }

  private static boolean collects(Clause clause, Published.Open open) {
    return open.passages(clause).stream()
        .flatMap(passage -> open.sentences(passage).stream())
        .anyMatch(
            sentence ->
                Assertion.isMade(Handling.VERBS, open.plain(sentence))
                    && OpenFunctionsRule.DATA.matcher(open.plain(sentence)).find());
  }

  /** In the clause or below it. */
  private static boolean isSaid(Clause clause, Published.Open open) {
    return clause.allClauses().stream()
        .flatMap(each -> open.passages(each).stream())
        .anyMatch(passage -> PURPOSE.matcher(open.plain(passage.words())).find());
  }
}
