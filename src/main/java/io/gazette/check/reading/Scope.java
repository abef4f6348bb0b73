package io.gazette.check.reading;

import io.gazette.check.language.Countries;
import io.gazette.model.Clause;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Of what a sentence promises something: of everything, or of what its words name, such as photos,
 * visitors or one edition. A sentence that speaks of none of that contradicts nothing.
 *
 * @param words that name something; none if it is of everything
 */
public record Scope(Set<String> words) {

  /** Before what is promised, in what case it is. */
  private static final Sought CASE =
      Sought.learning(
          Pattern.compile(
              "(?:[的时后前者中下间内]|以外|之外)$|^(?:当|对|在|于|仅|只|凡)|(?i)\\b(?:as|so) long as\\b|\\bwhile\\b|\\bwhen\\b|\\bonce\\b"));

  private static final Sought NEGATED =
      Sought.learning(
          Pattern.compile("不|未|没|非|无|(?i)\\b(?:not|no|never|without|non|outside)\\b|n['’]t\\b"));

  private static final Sought WE =
      Sought.learning(Pattern.compile("我们|我司|本公司|(?i)\\b(?:we|us|our)\\b"));

  /** Goes on with a statement of its own: what is said before is no part of it. */
  private static final Pattern OWN =
      Pattern.compile("^\\s*(?:(?:也|并且|而且|同时)?(?:我们|我司|本公司)|(?i)(?:and|but|nor) (?:we|our)\\b)");

  /** Where data are, said by itself. */
  private static final Pattern KEPT =
      Pattern.compile("[存放留][储放]?[在于][^的]*$|(?i)\\b(?:is|are) (?:stored|kept|held|hosted)\\b");

  /** Where they are names nothing that the promise is of. */
  private static final Pattern PLACE =
      Pattern.compile(
          "[存放留][储放]?[在于][^，。；]*+[。；]?$|(?i)\\b(?:stored|kept|held|hosted) (?:only )?(?:in|on|at) [^,.;]{1,60}?(?= and\\b|$)");

  /** Says of whom or of which edition a clause is. */
  private static final Sought GROUP =
      Sought.learning(
          Pattern.compile(
              "儿童|未成年|岁|访客|游客|员工|求职|会员|版|小程序|(?i)\\b(?:child|kids|minor|teen|visitor|guest|employ|staff|applicant|member|edition|version|website)\\w*"));

  /** What names nothing. */
  private static final Pattern COMMON =
      Pattern.compile(
          "我们|本公司|我司|公司|平台|绝对|[绝决从永]不|从来|永远|一[律概]|不[会得能]|承诺|保证|郑重|任何|所有|全部|一切|各类|每次|情况|情形|理由|方式|形式|主动"
              + "|用户|客户|个人|信息|数据|资料|记录|隐私|第三方|他人|别人|其他|组织|机构|企业|一经|一旦|[作做]出|随时|之后|同意|授权|许可"
              + "|出售|售卖|贩卖|出租|交换|买卖|交易|披露|泄露|提供|共享|分享|公开|展示|使用|传输|发送|转移|离开|存储|储存|存放|保存|保留|留存|收集|采集|获取|读取|处理|撤[回销]"
              + "|免费|收取|收费|费用|请求|申请|提出|[答回]复|查[阅询]|复制|副本|办理|行使|权利|更正|删除|可以|有权|能够|这些|上述|为您|直接|间接|牟利|商业|目的|明确|单独|取得|征得|获得"
              + "|境[外内]|[国海]外|出境|国家|地区|大陆|服务器|数据中心|机房|位于|完全|均|都|也|将|会|不|没有|未|经|给|向|与|把|被|到|至|往|在|于|从|其|的|了|所|(?<!涉)及|和|或|以|为|对|仅|只|并|您|你|后|才|时|则");

  private static final Pattern COMMON_ENGLISH =
      Pattern.compile(
          "we|our|ours|us|you|yours?|they|them|their|the|an?|any|all|every|each|no|not|never|do|does|don|will|shall|would|may|can|cannot|could|must|is|are|be|been|its?|to|of|with|for|in|on|at|by|from|or|and|nor|neither|this|that|which|these|those|also|ever|under|circumstances|whatsoever|any(?:one|body)|no(?:body|one)|one|else|but|thirds?|part(?:y|ies)|persons?|personal"
              + "|data|information|details|records?|users?|customers?|people|company|s"
              + "|s[eo]l[ld]s?|rents?|trades?|shar(?:es?|ed)|giv(?:es?|en)|provided?s?|disclosed?s?|transfers?|transferred|sen[dt]s?|pass|show[ns]?|publish(?:es|ed)?|use[ds]?|leaves?|stor(?:es?|ed)|keeps?|kept|host(?:s|ed)?|held|located|servers?|abroad|overseas|out|country|mainland|only|solely|exclusively"
              + "|collects?|gathers?|obtains?|reads?|asks?|consents?|agree[ds]?|permission|withdrawn?|revoked?|taken|back|once|given|requests?|answer(?:s|ed)?|respond|free|charged?|costs?|fees?|access|cop(?:y|ies)|rights?|exercise|times?|promise|always|simply|without|if|after|when|nothing|within|working|business|days?|weeks?|months?|(?:twen|thir)ty|one|two|three|five|seven|ten|fifteen|fees?|pay|receives?|gets?");

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");

  /** So many letters of a word say which one it is. */
  private static final int STEM = 5;

  /** That of the words at a place in a sentence; empty if it is for what is not the case. */
  public static Optional<Scope> of(String sentence, int from, int to) {
    String said = Assertion.part(sentence, from, to);
    int start = sentence.lastIndexOf(said, from);
    StringBuilder words = new StringBuilder(PLACE.matcher(said).replaceAll(""));
    for (String part : sentence.substring(0, Math.max(0, start)).split("[，,；;]", -1)) {
      String before = part.strip();
      boolean apart = OWN.matcher(said).find() && KEPT.matcher(before).find();
      if (apart || (WE.isIn(before) && !CASE.isIn(before))) {
        continue;
      }
      if (NEGATED.isIn(before) && !named(before).isEmpty()) {
        return Optional.empty();
      }
      words.append(' ').append(PLACE.matcher(before).replaceAll(""));
    }
    return Optional.of(new Scope(named(words.toString())));
  }

  /**
   * Whether a passage is of some people or one edition, as its clause or what it goes on from says.
   */
  public static boolean isOfGroup(Passage passage, Published.Open open) {
    return GROUP.isIn(
        open.plain(passage.lead() + " " + passage.clause().map(Clause::title).orElse("")));
  }

  private static Set<String> named(String words) {
    Stream<String> chinese =
        HAN.matcher(COMMON.matcher(words).replaceAll(" ")).results().map(found -> found.group());
    Stream<String> english =
        LATIN
            .matcher(words)
            .results()
            .map(found -> found.group())
            .filter(word -> !COMMON_ENGLISH.matcher(word.toLowerCase(Locale.ROOT)).matches());
    return Stream.concat(chinese, english)
        .filter(word -> Countries.named(word).isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isOfAll() {
    return words.isEmpty();
  }

  /** Whether a sentence speaks of all of it. */
  public boolean isIn(String sentence) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> isNamed(word, lower));
  }

  /** 学籍信息 in a sentence on 学生学籍; pupils in one on a pupil. */
  private static boolean isNamed(String word, String sentence) {
    if (!Character.isIdeographic(word.codePointAt(0))) {
      return sentence.contains(word.substring(0, Math.min(STEM, word.length())));
    }
    List<String> pairs =
        IntStream.range(0, word.length() - 1).mapToObj(at -> word.substring(at, at + 2)).toList();
    return pairs.stream().filter(sentence::contains).count() * 2 > pairs.size();
  }
}
