package io.gazette.check.contradiction;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Scope;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long people wait for an answer is the same wherever a text says it of the same requests. Of
 * those that are hard, or of one kind, it may say another time; so it may of other steps.
 */
final class AnswerTimesRule implements Rule {

  private static final Sought ANSWERED =
      Sought.learning(
          Pattern.compile(
              "[答回]复|响应|回应|回音|(?i)\\b(?:answer(?:s|ed)?|repl(?:y|ies)|responds?|hear from us|handled?|deal with|dealt with)\\b"));

  private static final Sought ASKED =
      Sought.learning(Pattern.compile("请求|申请|投诉|举报|(?i)\\b(?:requests?|complain\\w*)\\b"));

  /** What clauses are about in which nothing but people’s requests is answered. */
  private static final Set<Role> OF_REQUESTS =
      EnumSet.of(Role.SUMMARY, Role.RIGHTS, Role.CONTACT, Role.COMPLAINT);

  /** Another step, a hard case, or something that is no matter of people's data. */
  private static final Sought ASIDE =
      Sought.learning(
          Pattern.compile(
              "复杂|延[长期]|特殊|确有|例外|如|若|不满|不服|复核|异议|确认|受理|补充|另|紧急|未成年|儿童|监护人|退[款货]|售后|订单|发票|维修|报修|预约|报名|入驻|侵权|可以|有权|[答回]复后|保存|保留"
                  + "|(?i)\\b(?:complex|extend\\w*|longer|further|(?<!no )more|special|confirm\\w*|acknowledg\\w*|(?<!of )receipt|if|unless|except|may|review|appeal|urgent|child\\w*|parents?|guardians?|refunds?|orders?|invoices?|repairs?|bookings?|infring\\w*|our (?:answer|reply|response)|kept|keep)\\b"));

  /** So many kinds of requests are all of them. */
  private static final int SEVERAL = 3;

  /** What kinds of requests there are; each may have a time of its own. */
  private enum Asked {
    COMPLAINT("投诉|举报|(?i)\\bcomplain"),
    CLOSING("注销|(?i)\\bclos(?:e|ing|ure)\\b"),
    COPY("查[阅询看]|复制|副本|(?i)\\b(?:access|cop(?:y|ies)|consult)\\b"),
    CORRECTION("更正|补正|(?i)\\b(?:correct|rectif)"),
    ERASURE("删除|(?i)\\b(?:delet|eras)"),
    TRANSFER("转移|携带|(?i)\\b(?:transfer|portab)"),
    WITHDRAWAL("撤[回销]|(?i)\\bwithdr"),
    EXPLANATION("解释|(?i)\\bexplain|\\bexplanation");

    private final Pattern words;

    Asked(String words) {
      this.words = Pattern.compile(words);
    }

    String blanked(String sentence) {
      return words.matcher(sentence).replaceAll(" ");
    }

    static Set<Asked> in(String sentence) {
      Set<Asked> found =
          Stream.of(values())
              .filter(asked -> asked.words.matcher(sentence).find())
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Asked.class)));
      return found.size() < SEVERAL ? found : Set.of();
    }
  }

  /** What says when or how people are answered, and nothing of whom or of which requests. */
  private static final Pattern COMMON =
      Pattern.compile(
          "收到|接到|提[交出]|之[日时]|起|书面|[作做]出|予以|给予|得到|[答回]复|响应|回应|请求|申请|投诉|举报|一般|通常|原则上|尽快|最[长迟晚]|不超过|处理|完[毕成]|并|内|本[院行校店]|公司|客服|联系|邮[箱件]|电[话邮]|来[信函电]|[致写去]信|致[函电]|时[限间]|期限|回音|必有"
              + "|(?i)\\b(?:within|recei(?:v|pt)\\w*|latest|most|normally|usually|generally|less|more|than|writing|hear|handled?|deal|dealt|answer(?:s|ed)?|repl(?:y|ies)|responds?|respond|requests?|complain\\w*|making|made|submitt\\w*|so|as|soon|possible|e-?mail|mail|telephone|phone|call|write|contact|time|limit)\\b");

  private static final Pattern STOP = Pattern.compile("[；;]");

  private static final Pattern CAN =
      Pattern.compile("[您你](?:都)?(?:可以?|有权)(?:随时)?(?=查|复|更|补|删|撤|转|注)");

  private static final Set<Fact.Kind> CONTACTS = EnumSet.of(Fact.Kind.MAIL, Fact.Kind.PHONE);

  private static final String WORKING_DAYS = "working days";

  private static final double DAYS_OF_WORKING_DAY = 7.0 / 5;

  /** Holidays make working days longer. */
  private static final int HOLIDAYS = 4;

  /**
   * From so many days to so many: 15 working days are three weeks or more.
   *
   * @param working whether the text counts working days
   */
  private record Time(double least, double most, boolean working) {

    static Optional<Time> of(Fact fact) {
      String[] parts = fact.value().split(" ", 2);
      if (parts.length == 2 && parts[1].equals(WORKING_DAYS)) {
        double days = Double.parseDouble(parts[0]);
        return Optional.of(new Time(days, days * DAYS_OF_WORKING_DAY + HOLIDAYS, true));
      }
      OptionalDouble days = fact.days();
      return days.isPresent()
          ? Optional.of(
              new Time(Math.floor(days.getAsDouble()), Math.ceil(days.getAsDouble()), false))
          : Optional.empty();
    }

    boolean isOther(Time other) {
      return (working && other.working)
          ? least != other.least
          : (most < other.least || other.most < least);
    }
  }

  private record Said(Passage passage, String sentence, Time time) {}

  private final Published published;

  AnswerTimesRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(AnswerTimesRule::check).toList()
        : List.of();
  }

  private static Stream<Diagnostic> check(Published.Open open) {
    Map<Set<Asked>, Said> known = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (Passage passage : open.passages()) {
      for (String sentence :
          passage.isHeading() || Scope.isOfGroup(passage, open)
              ? List.<String>of()
              : open.sentences(passage)) {
        said(open, passage, sentence)
            .ifPresent(
                said -> {
                  Said first = known.computeIfAbsent(Asked.in(open.plain(sentence)), asked -> said);
                  if (said.time().isOther(first.time())) {
                    findings.add(finding(said, first));
                  }
                });
      }
    }
    return findings.stream();
  }

  private static Optional<Said> said(Published.Open open, Passage passage, String sentence) {
    String plain =
        answered(
            open.plain(
                passage.column().isEmpty() ? sentence : passage.labelled(open.text().language())));
    boolean ofRequests =
        ASKED.isIn(plain)
            || passage.clause().filter(clause -> open.isAbout(clause, OF_REQUESTS)).isPresent();
    if (!ANSWERED.isIn(plain) || !ofRequests || ASIDE.isIn(plain)) {
      return Optional.empty();
    }
    List<Fact> periods =
        Facts.in(plain).stream().filter(fact -> fact.kind() == Fact.Kind.PERIOD).toList();
    return periods.size() == 1 && isOfAll(plain, periods.get(0))
        ? Time.of(periods.get(0)).map(time -> new Said(passage, sentence, time))
        : Optional.empty();
  }

  /** What a sentence says of answers, without what people can ask for and what is refused. */
  private static String answered(String sentence) {
    String part = STOP.splitAsStream(sentence).filter(ANSWERED::isIn).findFirst().orElse(sentence);
    return CAN.matcher(part).replaceAll("");
  }

  /** Whether a sentence names nobody and no requests but those of a kind. */
  private static boolean isOfAll(String sentence, Fact period) {
    String rest = sentence.replace(period.written(), " ");
    for (Fact fact : Facts.in(sentence)) {
      rest = CONTACTS.contains(fact.kind()) ? rest.replace(fact.written(), " ") : rest;
    }
    rest = COMMON.matcher(rest).replaceAll(" ");
    for (Asked asked : Asked.values()) {
      rest = asked.blanked(rest);
    }
    return Scope.of(rest, 0, rest.length()).filter(Scope::isOfAll).isPresent();
  }

  private static Diagnostic finding(Said said, Said other) {
    return Contradiction.of(said.passage(), said.sentence(), other.passage(), other.sentence());
  }
}
