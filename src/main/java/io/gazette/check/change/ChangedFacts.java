package io.gazette.check.change;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.Rewording;
import io.gazette.check.language.SameWords;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.OwnDays;
import io.gazette.model.ChangeLevel;
import io.gazette.model.ClauseWords;
import io.gazette.text.ChineseScript;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers, days, periods and addresses that a clause says otherwise than before. A new address, and
 * a period that is better for people than the old one, is something to know; of anything else
 * people may have to be asked.
 */
final class ChangedFacts {

  private static final Set<Fact.Kind> OF_CONTACT =
      EnumSet.of(
          Fact.Kind.MAIL, Fact.Kind.HOST, Fact.Kind.PHONE, Fact.Kind.TIME, Fact.Kind.WEEKDAY);

  private static final Set<Fact.Kind> OF_TIME =
      EnumSet.of(Fact.Kind.PERIOD, Fact.Kind.TIME, Fact.Kind.WEEKDAY);

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
          "保存|保留|存储|储存|留存|存留|留(?=[\\d一二两三四五六七八九十半])|期限|删除|销毁|备份|匿名|答复|回复|回信|反馈|处理|办理|响应|核实|停止|(?i)\\b(?:retain|retention|keep|kept|stor|backup|delet|eras|answer|respond|repl|complet|process|handl|within)\\w*");

  private static final Pattern OPEN =
      Pattern.compile(
          "客服|热线|服务时间|工作时间|办公|营业|受理|(?i)\\b(?:lines?|office|open|available|hours|reach)\\b");

  private static final Pattern EACH = Pattern.compile("每|(?i)(?:every|each|dai)");

  /** A clause of more facts is a table that nobody reads as a sentence. */
  private static final int MOST = 40;

  private static final String KIND = "@changed-facts";

  private ChangedFacts() {}

  private record Said(Fact fact, String sentence) {}

  /** Not of a clause that only one version has, of which everything is news. */
  static Optional<Substance> of(ClauseChange change, List<Rewording> reworded) {
    if (change.isOfOneVersion()) {
      return Optional.empty();
    }
    List<Said> old = facts(change.gone(), change.then());
    List<Said> now = facts(change.come(), change.now());
    List<Said> missing = notAmong(old, now);
    List<Said> more = notAmong(now, old);
    if (missing.isEmpty() && more.isEmpty()) {
      return exchanged(change, reworded);
    }
    String before = missing.isEmpty() ? String.join(" ", change.gone()) : missing.get(0).sentence();
    Optional<String> place =
        more.isEmpty()
            ? reworded.stream()
                .filter(pair -> pair.before().equals(before))
                .map(Rewording::now)
                .findFirst()
            : Optional.of(more.get(0).sentence());
    List<Said> lost = missing.stream().filter(said -> !isContact(said)).toList();
    List<Said> others = more.stream().filter(said -> !isContact(said)).toList();
    boolean harmless = (lost.isEmpty() && others.isEmpty()) || isBetter(lost, others, change);
    return Optional.of(
        Substance.of(
            KIND,
            before,
            place.orElse(""),
            place.orElse(""),
            harmless ? ChangeLevel.NOTICE : ChangeLevel.CONSENT));
  }

  /** Numbers that stand in each other's places, with the same words around them, or in words. */
  private static Optional<Substance> exchanged(ClauseChange change, List<Rewording> reworded) {
    Rewording whole = new Rewording(change.then().words(), change.now().words());
    return Stream.concat(reworded.stream(), Stream.of(whole))
        .filter(pair -> isExchanged(pair, change) || isCountedAnew(pair))
        .findFirst()
        .map(
            pair ->
                Substance.of(
                    KIND,
                    pair.before(),
                    pair.now(),
                    pair.equals(whole) ? "" : pair.now(),
                    ChangeLevel.CONSENT));
  }

  private static boolean isExchanged(Rewording pair, ClauseChange change) {
    List<Fact> old = certain(pair.before(), change.then());
    List<Fact> fresh = certain(pair.now(), change.now());
    boolean moved = false;
    if (old.size() != fresh.size() || old.size() < 2 || old.size() > MOST) {
      return false;
    }
    for (int at = 0; at < old.size(); at++) {
      moved |= !old.get(at).isSame(fresh.get(at));
    }
    return moved
        && ClauseWords.meaning(without(pair.before(), old))
            .equals(ClauseWords.meaning(without(pair.now(), fresh)));
  }

  /**
   * Whether a sentence counts as many things as before in words, but has other numbers: eighteen
   * became sixteen. One that is there no more may only have been put otherwise.
   */
  private static boolean isCountedAnew(Rewording pair) {
    List<String> old = counted(pair.before());
    List<String> fresh = counted(pair.now());
    return old.size() == fresh.size() && !old.equals(fresh) && pair.isAlike();
  }

  private static List<String> counted(String words) {
    return Facts.in(SameWords.once(words)).stream()
        .filter(Fact::counted)
        .map(Fact::value)
        .sorted()
        .toList();
  }

  private static List<Fact> certain(String words, ClauseChange.Side side) {
    return OwnDays.without(Facts.in(words), side.version()).stream()
        .filter(fact -> fact.plain() || OF_TIME.contains(fact.kind()))
        .toList();
  }

  private static String without(String words, List<Fact> facts) {
    String rest = words;
    for (Fact fact : facts) {
      rest = rest.replace(fact.written(), " ");
    }
    return rest;
  }

  /** Each once: what is said again is no other fact. */
  private static List<Said> facts(List<String> sentences, ClauseChange.Side side) {
    Map<String, Said> facts = new LinkedHashMap<>();
    for (String sentence : sentences) {
      for (Fact fact : OwnDays.without(Facts.in(SameWords.once(sentence)), side.version())) {
        facts.putIfAbsent(
            fact.kind() + " " + fact.value() + " " + fact.unit() + fact.plain(),
            new Said(fact, sentence));
      }
    }
    return List.copyOf(facts.values());
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
                                && other.fact().isSame(said.fact())))
        .toList();
  }

  /** Whether it says nothing but how and when the publisher is reached. */
  private static boolean isContact(Said said) {
    return OF_CONTACT.contains(said.fact().kind())
        || (said.fact().kind() == Fact.Kind.NUMBER && ADDRESS.matcher(said.sentence()).find())
        || (OPEN.matcher(ChineseScript.simplified(said.sentence())).find()
            && EACH.matcher(said.fact().written()).lookingAt());
  }

  /** Whether each period became one that is better for people, or one is said where none was. */
  private static boolean isBetter(List<Said> missing, List<Said> more, ClauseChange change) {
    if (more.isEmpty() || (!missing.isEmpty() && missing.size() != more.size())) {
      return false;
    }
    for (int at = 0; at < more.size(); at++) {
      double before = missing.isEmpty() ? Double.POSITIVE_INFINITY : days(missing.get(at));
      if (!isBetter(before, more.get(at), change)) {
        return false;
      }
    }
    return true;
  }

  /** Not for what is no period, of which there are no days. */
  private static boolean isBetter(double before, Said now, ClauseChange change) {
    String sentence = ChineseScript.simplified(now.sentence());
    int at = Math.max(0, now.sentence().indexOf(now.fact().written()));
    int to = Math.min(sentence.length(), at + now.fact().written().length());
    return LONGER.matcher(Assertion.part(sentence, at, to)).find()
        ? days(now) > before
        : days(now) < before
            && SHORTER
                .matcher(
                    ClauseChange.isEntry(sentence)
                        ? ChineseScript.simplified(change.now().words())
                        : sentence)
                .find();
  }

  /** The days of a period, of working days as a week has them; no number for what is none. */
  private static double days(Said said) {
    return said.fact().days().orElse(Double.NaN);
  }
}
