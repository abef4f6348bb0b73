package io.gazette.check.statement;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.ListKind;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that says that others get data says who they are: by a name, a list, or a link to one
 * (PIPL art. 23). One finding for a text.
 */
final class UnnamedRecipientRule implements Rule {

  private static final Set<Role> ROLES = EnumSet.of(Role.RECIPIENTS, Role.SHARING);

  /** Others, without a name. */
  private static final String OTHERS =
      "(?:第三方|合作(?:方|[伙夥]伴|商|机构|单位)|[伙夥]伴|关联(?:公司|方|企业)|附属公司|供[应货]商|服务商|承运商|广告(?:主|商)|(?:物流|快递|配送|支付|收款|短信|统计|保险|征信|印刷|客服)[^，。、；]{0,4}(?:公司|机构|企业|商|平台)|[^，。、；：]{1,6}(?:机构|单位|企业|商家|车队|公司))";

  private static final Sought GIVEN =
      Sought.learning(
          Pattern.compile(
              "(?:向|与|给|和)[^。，]{0,20}"
                  + OTHERS
                  + "[^。，]{0,20}(?:提供|共享|分享|披露|传输)"
                  + "|(?:提供|共享|分享|披露|传输|转|传|交|交付|发送)(?:给|予|至|由)[^。，]{0,20}"
                  + OTHERS
                  + "|由[^。，；]{0,8}"
                  + OTHERS
                  + "(?:代|处理|发送|寄送|保管|配送|承办|承接|完成|负责|提供|运[营维])"
                  + "|(?i)\\b(?:share|disclose|provide|give|pass|hand|send|transfer|forward)s?\\b[^.\\n]{0,80}\\b(?:third part(?:y|ies)|partners|affiliates|suppliers|vendors|advertisers|couriers?|carriers?|contractors?|processors?|agencies|(?:the|a|an|our) (?:\\w+ )?(?:firm|company|bank|agency)(?= (?:that|which|who)))\\b"
                  // In a clause on who gets data, whoever gets something or heads an entry.
                  + "|"
                  + OTHERS
                  + "[^，。；：不未无]{0,6}(?:收到|拿到|得到|获得|接收)|^"
                  + OTHERS
                  + "[^，。；：]{0,10}："
                  + "|(?i)^(?:the|an?|our) [^.,;\\n]{2,60}\\b(?:gets?|receives?|(?:is|are) given)\\b"
                  + "|(?i)\\bby (?:our|some) (?:\\w+ )?(?:partners|suppliers|vendors|contractors|firms|companies)\\b"
                  + "|(?i)\\b(?:an?|our|some) (?:\\w+ )?(?:firm|company|partner|supplier|vendor|contractor|bank|agency)(?:s|ies)? (?:gets?|receives?|sees?|process(?:es)?|keeps?|stores?|hosts?|handles?)\\b"));

  private static final Pattern NAMED =
      Pattern.compile(
          "[^，。、（）]{2,16}(?:有限|股份)|[（(][^）)]{2,30}(?:公司|集团)|(?:清单|目录|名单|名录|列表|一览)|https?://|\\b(?:Inc|Ltd|Limited|LLC|GmbH|Corp|B\\.V|S\\.A)\\b|[\\p{IsHan}][A-Z][A-Za-z]+|(?<=[a-z,(] )(?:[A-Z][a-z]+[A-Z]?[a-z]*)\\b");

  private final Published published;

  UnnamedRecipientRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    boolean asked = policy.kind() == PolicyKind.PRIVACY_POLICY && policy.companions().isEmpty();
    return asked
        ? published.open(policy).flatMap(open -> check(open).stream()).toList()
        : List.of();
  }

  private static Optional<Diagnostic> check(Published.Open open) {
    List<Clause> clauses =
        open.text().allClauses().stream()
            .filter(clause -> open.isAbout(clause, ROLES))
            .flatMap(clause -> clause.allClauses().stream())
            .distinct()
            .toList();
    boolean listed =
        open.version().lists().rows(ListKind.SHARED).isPresent()
            || open.version().lists().rows(ListKind.SDKS).isPresent();
    boolean named =
        listed
            || clauses.stream()
                .anyMatch(
                    clause ->
                        clause.body().stream().anyMatch(UnnamedRecipientRule::isTable)
                            || open.passages(clause).stream()
                                .anyMatch(passage -> isNamed(passage, open)));
    return named
        ? Optional.empty()
        : clauses.stream()
            .flatMap(clause -> open.passages(clause).stream())
            .flatMap(passage -> given(passage, open))
            .findFirst();
  }

  private static Stream<Diagnostic> given(Passage passage, Published.Open open) {
    return open.sentences(passage).stream()
        .filter(sentence -> Assertion.isMade(GIVEN, open.plain(sentence)))
        .map(
            sentence ->
                Diagnostic.of(
                    Code.RECIPIENT_UNNAMED,
                    passage.at(sentence),
                    passage.clause().map(Clause::title).orElse("")));
  }

  private static boolean isNamed(Passage passage, Published.Open open) {
    return passage.links().findAny().isPresent()
        || NAMED.matcher(open.plain(passage.words())).find();
  }

  private static boolean isTable(Block block) {
    return block instanceof Block.Table || block instanceof Block.ListTable;
  }
}
