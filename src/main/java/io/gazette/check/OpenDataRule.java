package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause names all the data that it collects or gives away: 等 and such as at the end of an
 * enumeration tell that there is more. One finding for a clause.
 */
final class OpenDataRule implements Rule {

  /** Says that data is handled. */
  static final Pattern HANDLES =
      Pattern.compile(
          "收集|采集|获取|读取|记录|上传|共享|提供给|(?i)\\b(?:collect|gather|record|share|disclos|receiv)\\w*");

  /** What is counted or named behind it is closed. */
  private static final Pattern OPEN =
      Pattern.compile(
          "、[^、，。；：（）()\\n]{1,20}等(?:个人)?(?:信息|数据|资料|标识符?)|(?:信息|数据|资料|标识)[^。；\\n]{0,10}(?:包括但不限于|例如|比如)"
              + "|(?i)\\b(?:information|data|details|identifiers?),? (?:such as|including but not limited to|including without limitation|like)\\b|\\b(?:and so on|etc\\.)");

  private static final Set<Role> OF_RIGHTS =
      EnumSet.of(
          Role.RIGHTS,
          Role.ACCESS,
          Role.COPY,
          Role.CORRECTION,
          Role.DELETION,
          Role.RESTRICTION,
          Role.WITHDRAWAL,
          Role.ACCOUNT_CLOSURE,
          Role.SECURITY);

  private final Published published;

  OpenDataRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    published.open(policy).forEach(open -> check(open, findings));
    return findings;
  }

  private static void check(Published.Open open, List<Diagnostic> findings) {
    for (Clause clause : open.text().allClauses()) {
      if (isAboutData(clause)) {
        open.passages(clause).stream()
            .flatMap(passage -> check(passage, open).stream())
            .findFirst()
            .ifPresent(findings::add);
      }
    }
  }

  /** What people may do with their data is not about which data that is. */
  private static boolean isAboutData(Clause clause) {
    return Collections.disjoint(clause.roles(), OF_RIGHTS);
  }

  private static Optional<Diagnostic> check(Passage passage, Published.Open open) {
    for (String sentence : open.sentences(passage)) {
      String plain = open.plain(sentence);
      Matcher left = OPEN.matcher(plain);
      if (HANDLES.matcher(plain).find()
          && !WantedRule.DENIED.matcher(plain).find()
          && left.find()) {
        return Optional.of(
            Diagnostic.of(
                Code.DATA_LEFT_OPEN,
                passage.position(),
                passage.clause().map(Clause::title).orElse(""),
                Quoted.end(sentence.substring(0, left.end()))));
      }
    }
    return Optional.empty();
  }
}
