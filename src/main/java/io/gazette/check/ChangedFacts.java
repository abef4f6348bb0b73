package io.gazette.check;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.model.ChangeLevel;
import io.gazette.text.ChineseScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers, days, periods and addresses that a clause says otherwise than before. A new address, and
 * a period that is better for people than the old one, is something to know; of anything else
 * people may have to be asked.
 */
final class ChangedFacts {

  private static final Set<Fact.Kind> OF_CONTACT =
      EnumSet.of(Fact.Kind.MAIL, Fact.Kind.HOST, Fact.Kind.PHONE, Fact.Kind.TIME);

  private static final Set<Fact.Kind> OF_TIME = EnumSet.of(Fact.Kind.PERIOD, Fact.Kind.TIME);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "地址|住所|邮编|邮政编码|电话|热线|致电|拨打|\\+\\d{1,3}[ -]|\\d ?[号层室楼幢栋座]|(?i)\\b(?:address|office|write to|street|lane|square|road|avenue|floor|suite|building|postcode|registered office|call|phone|telephone|hotline)\\b");

  /** In whose sentences a longer period is better: notice, and what people have time for. */
  private static final Pattern LONGER =
      Pattern.compile(
          "(?<![目当此])前(?![往款述台端])|异议|申诉|公示|公告期|冷静期|犹豫期|您[^，。；]{0,10}可以?|(?i)\\b(?:notice|before|in advance|prior|object|appeal|you (?:can|may|have))\\b");

  /** And a shorter one: how long data are kept and people have to wait. */
  private static final Pattern SHORTER =
      Pattern.compile(
          "保存|保留|存储|储存|留存|存留|期限|删除|销毁|匿名|答复|回复|反馈|处理|办理|响应|核实|停止|(?i)\\b(?:retain|retention|keep|kept|stor|delet|eras|answer|respond|repl|complet|process|handl|within)\\w*");

  private static final Map<String, Double> DAYS =
      Map.of("days", 1.0, "working days", 1.4, "months", 30.4, "minutes", 1.0 / (24 * 60));

  private ChangedFacts() {}

  private record Said(Fact fact, String sentence) {}

  static Optional<Substance> of(ClauseChange change) {
    List<Said> old = facts(change.gone(), change.then());
    List<Said> now = facts(change.come(), change.now());
    List<Said> missing = notAmong(old, now);
    List<Said> more = notAmong(now, old);
    if (missing.isEmpty() && more.isEmpty()) {
      return Optional.empty();
    }
    String before = missing.isEmpty() ? String.join(" ", change.gone()) : missing.get(0).sentence();
    String sentence = more.isEmpty() ? String.join(" ", change.come()) : more.get(0).sentence();
    boolean harmless = (isContact(missing) && isContact(more)) || isBetter(missing, more);
    return Optional.of(
        Substance.of(
            "@changed-facts",
            before,
            sentence,
            more.isEmpty() ? "" : sentence,
            harmless ? ChangeLevel.NOTICE : ChangeLevel.CONSENT));
  }

  private static List<Said> facts(List<String> sentences, ClauseChange.Side side) {
    return sentences.stream()
        .flatMap(
            sentence ->
                OwnDays.without(Facts.in(sentence), side.version()).stream()
                    .map(fact -> new Said(fact, sentence)))
        .toList();
  }

  /** Those that the others do not say too. 一 and one may also be parts of words. */
  private static List<Said> notAmong(List<Said> some, List<Said> others) {
    return some.stream()
        .filter(said -> said.fact().plain() || OF_TIME.contains(said.fact().kind()))
        .filter(
            said ->
                others.stream()
                    .noneMatch(
                        other ->
                            other.fact().kind() == said.fact().kind()
                                && other.fact().value().equals(said.fact().value())))
        .toList();
  }

  /** Whether they say nothing but how the publisher is reached. */
  private static boolean isContact(List<Said> all) {
    return all.stream()
        .allMatch(
            said ->
                OF_CONTACT.contains(said.fact().kind())
                    || (said.fact().kind() == Fact.Kind.NUMBER
                        && ADDRESS.matcher(said.sentence()).find()));
  }

  /** Whether each period became one that is better for people, or one is said where none was. */
  private static boolean isBetter(List<Said> missing, List<Said> more) {
    if (more.isEmpty() || (!missing.isEmpty() && missing.size() != more.size())) {
      return false;
    }
    for (int at = 0; at < more.size(); at++) {
      double before = missing.isEmpty() ? Double.POSITIVE_INFINITY : days(missing.get(at));
      if (!isBetter(before, more.get(at))) {
        return false;
      }
    }
    return true;
  }

  /** Not for what is no period, of which there are no days. */
  private static boolean isBetter(double before, Said now) {
    String sentence = ChineseScript.simplified(now.sentence());
    int at = Math.max(0, now.sentence().indexOf(now.fact().written()));
    int to = Math.min(sentence.length(), at + now.fact().written().length());
    return LONGER.matcher(Assertion.part(sentence, at, to)).find()
        ? days(now) > before
        : days(now) < before && SHORTER.matcher(sentence).find();
  }

  /** The days of a period, of working days as a week has them; no number for what is none. */
  private static double days(Said said) {
    String[] parts = said.fact().value().split(" ", 2);
    return said.fact().kind() == Fact.Kind.PERIOD && parts.length == 2
        ? Double.parseDouble(parts[0]) * DAYS.getOrDefault(parts[1], Double.NaN)
        : Double.NaN;
  }
}
