package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyText;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import io.gazette.vocabulary.UsualHeading;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A privacy policy has a clause for each thing that the law wants told, and says by its role which
 * one it is: proposed where a heading names it, asked about where nothing in the text speaks of it.
 *
 * <p>PIPL art. 17 (contact, retention, rights) and 31 (minors), Network Data Security Management
 * Regulations art. 20 (complaints) and 21; security measures and how changes are told are practice.
 */
final class RolesRule implements Rule {

  /** What is wanted, with the words that speak of it in whatever clause. */
  private static final Map<Role, Sought> WANTED = wanted();

  /** Others that checks look for. */
  private static final Set<Role> READ =
      EnumSet.of(
          Role.COLLECTION,
          Role.RECIPIENTS,
          Role.SHARING,
          Role.MERGER,
          Role.COOKIES,
          Role.INCIDENT,
          Role.CONTROLLER);

  private final Published published;

  private final Map<Role, PassageReading<Boolean>> speaking = new EnumMap<>(Role.class);
  private final PassageReading<List<Role>> named =
      new PassageReading<>(
          heading -> UsualHeading.find(heading).map(UsualHeading::roles).orElse(List.of()));

  RolesRule(Published published) {
    this.published = published;
  }

  private static Map<Role, Sought> wanted() {
    Map<Role, Sought> wanted = new EnumMap<>(Role.class);
    wanted.put(
        Role.CONTACT,
        Sought.learning(
            Pattern.compile(
                "(?i)联系我们|聯絡我們|联系方式|聯絡方式|邮箱|郵箱|信箱|电子邮件|電子郵件|电话|電話|致电|致電|热线|熱線|contact us|e-?mail|write to|phone")));
    wanted.put(
        Role.RETENTION,
        Sought.learning(
            Pattern.compile(
                "(?i)(?:保存|存储|儲存|保留)[^。\\n]{0,12}(?:期限|期间|期間|时间|時間|时长)|(?:期限|期间|期間|时限|時限|时间|時間)[^。，]{0,20}(?:保存|保留|存储|存儲|儲存)|最短(?:时间|期限)|卸载|解除安裝|retain|retention|how long|keep(?:s|ing)? (?:your|it|them|on)|hold on to")));
    wanted.put(
        Role.RIGHTS, Sought.learning(Pattern.compile("(?i)权利|權利|查阅|查閱|更正|删除您|刪除您|\\brights?\\b")));
    wanted.put(
        Role.MINORS,
        Sought.learning(Pattern.compile("(?i)未成年|儿童|兒童|监护人|監護人|child|minors?\\b|under the age")));
    wanted.put(
        Role.COMPLAINT,
        Sought.learning(
            Pattern.compile(
                "(?i)投诉|投訴|举报|舉報|申诉|申訴|反映|不满|不滿|不服|陈情|陳情|complain|supervisory authority|\\bthe authority|regulator|ombuds")));
    wanted.put(
        Role.SECURITY,
        Sought.learning(
            Pattern.compile("(?i)安全(?:措施|保护|保護|技术|技術)|加密|保护.{0,8}安全|secur|encrypt|safeguard")));
    wanted.put(
        Role.UPDATES,
        Sought.learning(
            Pattern.compile(
                "(?i)(?:政策|声明|聲明|指引|条款|條款).{0,12}(?:更新|变更|變更|修订|修訂|修改)|(?:更新|修订|修訂|变更|變更).{0,12}(?:政策|声明|聲明|条款)|(?:policy|notice|statement|terms|this page).{0,60}(?:chang|updat|amend|revis|modif)|(?:chang|updat|amend|revis|modif)\\w*.{0,60}(?:policy|notice|statement|terms|this page)")));
    return wanted;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    if (policy.settings().kind() == PolicyKind.PRIVACY_POLICY) {
      published.open(policy).forEach(open -> check(open, findings));
    }
    return findings;
  }

  private void check(Published.Open open, List<Diagnostic> findings) {
    PolicyText text = open.text();
    Map<String, List<Role>> proposed = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      if ((WANTED.containsKey(role) || READ.contains(role)) && !has(text, role)) {
        text.allClauses().stream()
            .filter(clause -> isNamed(clause, role))
            .findFirst()
            .ifPresentOrElse(
                clause -> proposed.computeIfAbsent(clause.id(), any -> new ArrayList<>()).add(role),
                () -> wanted(role, open).ifPresent(findings::add));
      }
    }
    proposed.forEach((id, roles) -> findings.add(proposal(text.clause(id).orElseThrow(), roles)));
  }

  private Optional<Diagnostic> wanted(Role role, Published.Open open) {
    Sought spoken = WANTED.get(role);
    return spoken == null
            || open.text().allClauses().isEmpty()
            || open.lines().stream().anyMatch(line -> speaks(role, spoken).of(line))
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.CLAUSE_WANTED,
                SourcePosition.startOf(open.file()),
                "@role-" + role.id(),
                role.id()));
  }

  private PassageReading<Boolean> speaks(Role role, Sought words) {
    return speaking.computeIfAbsent(
        role,
        any -> new PassageReading<>(line -> words.isIn(published.without(asides(role), line))));
  }

  /** In what a text says of other things, it does not speak of a matter. */
  private static Asides.Kind asides(Role role) {
    return switch (role) {
      case RIGHTS -> Asides.Kind.BUSINESS;
      case RETENTION, COMPLAINT -> Asides.Kind.THINGS;
      default -> Asides.Kind.NONE;
    };
  }

  private static Diagnostic proposal(Clause clause, List<Role> roles) {
    List<String> ids = roles.stream().map(Role::id).toList();
    return Diagnostic.of(
        Code.ROLE_PROPOSED,
        clause.position(),
        clause.title(),
        "@role-" + String.join(", @role-", ids),
        "{#" + clause.id() + " role=" + String.join(",", ids) + "}");
  }

  private static boolean has(PolicyText text, Role role) {
    return text.allClauses().stream().anyMatch(clause -> clause.roles().contains(role));
  }

  private boolean isNamed(Clause clause, Role role) {
    return clause.roles().isEmpty() && named.of(clause.title()).contains(role);
  }
}
