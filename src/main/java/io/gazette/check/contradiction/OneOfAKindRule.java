package io.gazette.check.contradiction;

import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What there is one of is the same wherever a text says it: the court before which people can sue,
 * and how old one must be to use the product.
 */
final class OneOfAKindRule implements Rule {

  private static final String AGE = "(\\d{1,2}|十[一二三四五六七八九]?) ?周?岁";

  /** Behind a number, what says that it is an age. */
  private static final String OLD = "(?= ?(?:years\\b|or (?:older|over|above)\\b|of age\\b))";

  private static final String ENGLISH_AGE =
      "(\\d{1,2})(?:"
          + OLD
          + "|(?= to (?:use|join|register|sign|open|create)\\b|\\s*(?:[.,;)]|$)))";

  /** Those who are not all who use a product. */
  private static final Pattern SOME =
      Pattern.compile(
          "会员|主播|商[家户]|卖家|店主|司机|骑手|志愿者|(?i)\\b(?:member|seller|driver|host|courier|volunteer)(?=s?\\b)");

  private static final Pattern UNDER = Pattern.compile("^[不未]|(?i)^not\\b");

  /**
   * One of those that there is one of.
   *
   * @param of for some only; empty for all
   * @param under whether it tells who is left out
   */
  private record Value(String of, boolean under, String figure) {

    /** Whether both cannot be: from 18, but for nobody under 14, can. */
    boolean isOther(Value other) {
      return under == other.under
          ? of.equals(other.of) && !figure.equals(other.figure)
          : under ? leavesOut(other) : other.leavesOut(this);
    }

    private boolean leavesOut(Value from) {
      return (of.isEmpty() || of.equals(from.of))
          && Integer.parseInt(figure) > Integer.parseInt(from.figure);
    }
  }

  /**
   * @param about of what sentences are read
   * @param value the one in the first group that is found, of which there is one
   * @param unless in some case, or for something of it
   */
  private record Kind(Pattern about, Pattern value, Pattern unless) {

    /** What a sentence says; empty if it says none or several. */
    Optional<Value> in(String sentence) {
      Set<Value> found =
          about.matcher(sentence).find() && !unless.matcher(sentence).find()
              ? value
                  .matcher(sentence)
                  .results()
                  .map(each -> value(each, sentence))
                  .collect(Collectors.toSet())
              : Set.of();
      return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private static Value value(MatchResult found, String sentence) {
      Matcher who = SOME.matcher(sentence);
      return new Value(
          who.find() ? who.group().toLowerCase(Locale.ROOT) : "",
          UNDER.matcher(found.group()).find(),
          figure(group(found)));
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              Pattern.compile("起诉|诉讼|管辖|(?i)\\b(?:sue|suit|proceedings|jurisdiction|action)\\b"),
              Pattern.compile(
                  "(\\p{IsHan}{2}[区县旗])人民法院"
                      + "|Court of (?:the )?(\\p{Lu}\\w{1,20}) (?:District|County)\\b"
                      + "|\\b(\\p{Lu}\\w{1,20}) (?:District|County) (?:People[’']s )?Court\\b"),
              Pattern.compile(
                  "原告|被告|您(?:的)?住所|(?i)\\b(?:plaintiff|defendant|your residence|where you live)\\b")),
          new Kind(
              Pattern.compile(
                  "(?:App|应用|小程序|产品|服务|平台|软件|用户|会员|账[号户]|[您你]|面向|(?i)\\b(?:apps?|services?|products?|you|users?|members?)\\b)"),
              Pattern.compile(
                  "(?:须|必须|只(?:供|向|对|面向|允许)|仅(?:供|向|对|面向|限|允许)|应当?|核[对实验]您?|供)(?:已)?年?满 ?"
                      + AGE
                      + "|(?<!未)满 ?"
                      + AGE
                      + "(?:的?(?:人|用户|自然人))?，?(?:方可|才[能可]以?|即可)(?:注册|使用)"
                      + "|[未不]满 ?"
                      + AGE
                      + "(?:的?(?:人|用户|未成年人|儿童))?，?(?:不得|不能|不可以?|禁止)(?:注册|使用)"
                      + "|(?:仅|只)(?:供|限|向|面向|允许) ?"
                      + AGE
                      + "(?:及?以上|（含）以上)"
                      + "|不(?:面向|提供给|向|供|对)[^，。；]{0,4}(?:未满|不满) ?"
                      + AGE
                      + "|(?i)\\bmust be (?:(?:at least|over|aged) ){0,2}(\\d{1,2})"
                      + OLD
                      + "|\\b(?:(?:you|users|members|everyone|they) must be (?:(?:at least|over|aged) ){0,2}|only (?:for|to) people (?:over|aged|of) )"
                      + ENGLISH_AGE
                      + "|\\bnot (?:for|meant for|directed (?:to|at)|offered to) (?:people|children|anyone|persons) under (?:the age of )?"
                      + ENGLISH_AGE),
              Pattern.compile(
                  "的，|时，|如果?|若|监护|(?i)\\b(?:if|when|where|guardian|parent|to (?:buy|drive|rent|book|order))\\b")));

  private static String group(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(group -> group != null)
        .findFirst()
        .orElseThrow();
  }

  private record Said(Passage passage, String sentence, Value value) {}

  private final Published published;

  OneOfAKindRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published
            .open(policy)
            .flatMap(open -> KINDS.stream().flatMap(kind -> check(kind, open)))
            .toList()
        : List.of();
  }

  private static Stream<Diagnostic> check(Kind kind, Published.Open open) {
    List<Said> all = new ArrayList<>();
    Set<Value> values = new HashSet<>();
    for (Passage passage : open.passages()) {
      for (String sentence : passage.isHeading() ? List.<String>of() : open.sentences(passage)) {
        kind.in(open.plain(sentence))
            .filter(values::add)
            .ifPresent(value -> all.add(new Said(passage, sentence, value)));
      }
    }
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            at ->
                all.subList(0, at).stream()
                    .filter(before -> before.value().isOther(all.get(at).value()))
                    .limit(1)
                    .map(
                        before ->
                            Contradiction.of(
                                all.get(at).passage(),
                                all.get(at).sentence(),
                                before.passage(),
                                before.sentence())));
  }

  /** 十六 and 16 are one age. */
  private static String figure(String written) {
    int place = "一二三四五六七八九".indexOf(written.charAt(written.length() - 1));
    return written.startsWith("十")
        ? String.valueOf(10 + (written.length() == 1 ? 0 : place + 1))
        : written.toLowerCase(Locale.ROOT);
  }
}
