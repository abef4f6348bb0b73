package io.gazette.check.language;

import io.gazette.text.ChineseScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence says no, and whether it says “only”. The same is said in many ways: not
 * without your consent, only with your consent; 未经您同意不会, 经您同意后才会. A “not” and an exception to it
 * are therefore one “only”, whichever of the two comes first.
 *
 * @param denials how often it says no apart from that
 * @param conditional whether what it says holds only in some case
 * @param excepted whether it says no of an exception alone
 */
public record Stance(long denials, boolean conditional, boolean excepted) {

  /** What words do to a sentence. */
  private enum Kind {
    /** Looks like a “not” and is none. */
    NONE,
    ONLY,
    /** An exception: with a “not” an “only”, without one a “not”. */
    EXCEPTION,
    /** Other things than those: with a “not” an “only”, without one nothing. */
    OTHERS,
    DENIAL
  }

  private record Words(Kind kind, Pattern pattern) {

    Words(Kind kind, String pattern) {
      this(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
  }

  private static final String STOPS = "，,。；;：:";
  private static final String PART = "[^，,。；;]";

  /** The first that match count; what one has taken, no later one reads. */
  private static final List<Words> WORDS =
      List.of(
          new Words(
              Kind.ONLY,
              "\\band (?:nothing|nobody|no one) else\\b|\\bno (?:longer|more) than (?:is |are |it is |we |you |they )?(?:necessary|needed|need|require[ds]?)\\b"),
          // “No one under eighteen can” is “only who is eighteen can”.
          new Words(
              Kind.EXCEPTION,
              "(?:未满|不满(?!意)|没有|未持有|不持有|不具备)"
                  + PART
                  + "{1,16}?(?:的?(?:人|者|用户|儿童|孩子|未成年人)|的)(?="
                  + PART
                  + "{0,8}不[能得可])"
                  + "|(?:未满|不满(?!意))"
                  + PART
                  + "{1,10}?岁(?=(?:或者?|以及|[和及且])(?:没有|未|不)"
                  + PART
                  + "{0,16}不[能得可])"),
          new Words(
              Kind.ONLY,
              "\\b(?:nobody|no one)\\b"
                  + PART
                  + "{1,80}?\\bwithout\\b"
                  + PART
                  + "{0,30}?\\b(?:consent|permission|agreement|approval)\\b"
                  + "|\\b(?:nobody|no one) (?:under|below|younger than|without|who (?:is|has|does) not?)\\b[^.;]{0,60}?\\b(?:can|may)\\b"),
          new Words(
              Kind.NONE,
              "([是能会要可该对])不\\1|不(?!同意|授权|接受|允许)"
                  + PART
                  + "{1,6}[，,]?[也都亦]?不(?:会)?影响|有没有|(?<!我们|我司|公司|平台)可以?(?:选择)?不(?=[填提选注登绑开打参接授上])|除(?:此|(?:上述|前述|以上|这[些一二两三四五几])[^，。；]{0,8}(?=之外|以外|外))(?:以外|之外|外)?|此外|不[得能会]不|无不|不断|不限于|不同(?![意步])|不[仅论管时便良法当明实久妨]|不(?:会)?(?:因此)?(?:受到?)?(?:任何)?影响|不(?:再|会|另)?[^，。；]{0,8}?收(?:[取费]|任何费)|无[需须]?(?:支付|付|缴纳?|另行)[^，。；]{0,4}费用?|不(?:会|得|予)?(?:外泄|泄[露漏])|不特定|不动产|(?:不(?:同意|认可|接受)|拒绝)(?=[^，。；]{0,10}[，,][^，。；]{0,4}(?:可以?|有权)(?:要求|请求|申请|投诉|请|向|通过|联系))|不满意|不服|不可抗力|不正当|不晚于|不迟于|不[少低多高]于|不[足到](?=百分|千分|[\\d一二两三四五六七八九十])|不超过|不满(?!意)|未满|未成年|未来|未必"
                  + "|无线|无锡|无障碍|无论|非常|非法|非营利|莫名|是否|能否|与否"
                  + "|\\bnot only\\b|\\bnot limited to\\b|\\bno later than\\b|\\b(?:no|not) (?:more|less|fewer|longer|shorter|later|earlier|greater|higher|lower|older|younger) than\\b|\\bonly (?:by )?(?=\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b)|\\bwhether or not\\b"
                  + "|拒绝的(?=理由|原因)|\\b(?:do|does) not (?:have|need) to\\b|(?<=\\b(?:you|they) )do not need\\b|\\bneed not\\b|\\bno obligation\\b|\\bwithout (?:giving|stating|having to)\\b|\\bnot (?:happy|satisfied|content)\\b|\\bwithout limitation\\b|\\bwithout (?:undue |unreasonable )?delay\\b|\\bno matter\\b|\\bbut (?:you |they )?(?:do not (?:have|need) to|need not)\\b|(?<=[，,])但?(?:并非|不是|并不)必[填须需]|\\bnot affect\\w*|\\bunaffected\\b|\\b(?:not|never) (?:be )?charge\\w*|\\bcosts? (?:you )?nothing\\b|\\bcharge\\w* (?:you )?nothing\\b|\\bno (?:charge|fee|cost)s?\\b|\\bwithout (?:a )?(?:charge|fee|cost)\\b|\\bnot exceed\\w*"),
          new Words(
              Kind.EXCEPTION,
              "除非|(?:没有|缺少|若无|如无)[^，。；]{1,16}?(?=[，,]?[^，。；]{0,8}(?:无法|不能|不会|就))|(?<=^|[。；;])您?不(?![得能会])[^，。；]{2,16}(?=[，,][^，。；]{0,8}(?:无法|不能|不会))|[^，。；]{1,12}(?:以外|之外)的(?:任何|所有|一切|全部)|除(?!了|去)"
                  + PART
                  + "{0,30}?(?:以外|之外|外)|除外|否则"
                  + "|(?:未经|未获|未取得|未得到|未征得|不经|非经|没有)"
                  + PART
                  + "{0,20}?(?:同意|授权|许可|批准|要求|允许|确认|点头|答应|开启|打开|勾选|订阅|点击|选择)"
                  + "|(?<=^|[，,。；;])[您你]?(?:如果?|若|倘若|当|即[使便])"
                  + PART
                  + "{0,30}?(?:不|未|无法|拒绝|没有)"
                  + PART
                  + "{0,30}[，,]"
                  + "|(?<=^|[，,。；;])您?"
                  + PART
                  + "{0,8}?(?:不|未|无法|拒绝)"
                  + PART
                  + "{0,30}(?:(?<!目)的|时|后|情况下)[，,]|(?<=^|[，,。；;])您?拒绝后"
                  + "|(?<=^|[，,。；;])您?"
                  + PART
                  + "{0,12}?(?:不|未)"
                  + PART
                  + "{1,8}?则"
                  + "|(?<=^|[,;] )without [^,.;]{2,50}?(?=,? (?:we|you|it|they|the) [^,.;]{0,16}(?:not|cannot|unable)\\b)|\\bwithout (?:it|this|that|them|these|those)\\b|\\bfailing (?:which|that|this|it)\\b|\\bunless\\b|\\bexcept\\b|\\bother than\\b|(?<!kept |keep )\\bapart from\\b|\\botherwise\\b"
                  + "|\\bwithout\\b"
                  + PART
                  + "{0,30}?\\b(?:consent|permission|agreement|approval)\\b"
                  + "|\\b(?:if|where|when|should(?= you\\b))\\b[^,.;]{0,60}?(?:\\b(?:not|cannot)\\b|\\brefus|\\bdeclin|\\bdisagree|\\bwithhold|\\bwithout\\b)[^,.;]{0,60}"),
          new Words(
              Kind.ONLY,
              "只有|唯有|限于|(?:仅|只(?![要是读]))[能可会在有于当将供限]?|才[会能可得将予]?|(?<![一双对他各三])方[会能可得]"
                  + "|(?:取得|征得|获得|得到|经过?)"
                  + PART
                  + "{0,16}?(?:同意|授权|许可)(?=之?后|的情况下|的前提下|[，,方才])|(?:如果?|若|当|在)您[^，。；不未]{0,6}(?:同意|授权|许可)(?!不)"
                  // What comes before something is a condition of it.
                  + "|先(?:行)?(?:取得|征得|获得|征求)"
                  + PART
                  + "{0,16}?(?:同意|授权|许可)"
                  + "|前[，,]?"
                  + PART
                  + "{0,12}?(?:取得|征得|获得|得到|征求|征询|请求)"
                  + PART
                  + "{0,16}?(?:同意|授权|许可)"
                  + "|\\bbefore\\b[^.;]{1,80}?\\bwe\\b[^,.;]{0,20}?\\b(?:ask|obtain|get|seek|request)\\b[^,.;]{0,30}?\\b(?:consent|permission)\\b"
                  + "|\\b(?:ask|obtain|get|seek|request)\\b[^,.;]{0,30}?\\b(?:consent|permission)\\b[^,.;]{0,20}?\\bbefore\\b"
                  + "|(?:必须|[须需应])[当要]?(?:您|"
                  + PART
                  + "{0,6}?[由经得有])[^。；]{0,20}?(?:同意|授权|许可|批准|审批)"
                  + "|\\b(?:must|ha(?:ve|s) to)\\b[^,.;]{0,20}?\\b(?:agree|consent|approv)\\w*"
                  + "|(?<!\\bwe )\\bneeds? an? [^,.;]{1,30}? to\\b|\\bfor [^,.;]{1,40} to \\w{2,12}\\b[^,.;]{0,30}, [^,.;]{1,30}? (?:must|ha(?:s|ve) to|needs? to)\\b|\\bto \\w{2,12}, (?:you|riders?|users?|members?) needs? an?\\b|\\b(?:cannot|can not)\\b[^,.;]{1,60}?\\bwithout an?\\b|\\bneeds?\\b[^,.;]{0,24}?\\b(?:consent|permission|approval)\\b|\\ball (?:that )?\\w+ (?:\\w+ )?(?:sees?|gets?|receives?|needs?|ha(?:s|ve)|keeps?|knows?|stores?|collects?) (?:is|are)\\b"
                  + "|\\b(?:only|solely|exclusively|limited to|confined to)\\b|\\b(?:nobody|no one|nothing) but\\b"
                  + "|\\b(?:with|after|upon|having|subject to)\\b[^,.;]{0,30}?\\b(?:consent|permission)\\b"
                  + "|\\bif you (?:have )?(?:agreed?|consent(?:ed)?|opt(?:ed)? in|g[ai]ven? (?:us )?(?:your )?(?:consent|permission))\\b|\\bmust be\\b[^,.;]{1,30}? to\\b"
                  + "|\\b(?:after|once) (?:you|your parents|parents|guardians) (?:have )?(?:agree|consent)\\w*"),
          new Words(
              Kind.OTHERS,
              "(?<=[^，,。；;])(?:(?:其他|其它)(?!人(?![员才])|第三方)|别的)|以外|之外|超出|超越|无关|不必要|非必要|不相干|\\b(?:any )?other (?:purpose|use|person|part|compan|reason|way)\\w*|\\b(?:any|no) ?one else\\b|\\buntil\\b|\\b(?:beyond|unrelated|unnecessary)\\b"),
          new Words(
              Kind.DENIAL,
              "没有|不再|不|未|无|没|禁止|拒绝|停止|终止|中止|勿"
                  + "|\\b(?:not|never|no longer|cannot|neither|none|nothing|nobody|no|without|rather than|instead of)\\b"
                  + "|\\b(?:stop(?:s|ped)?|cease[sd]?|refus\\w+|declin\\w+|prohibit\\w*|forbid\\w*|unable|impossible|off[- ]limits)\\b"));

  /** “Not” as part of another word, before which “can” and “will” are others. */
  private static final Pattern NOT =
      Pattern.compile("\\b(?:(ca)|(wo))n['’]t\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern HELPERS = Pattern.compile("会|(?i)\\b(?:do|does|will)\\b");

  private static String not(MatchResult word) {
    return word.group(1) != null ? "cannot" : word.group(2) != null ? "will not" : " not";
  }

  /** The stance of a sentence in Chinese or English; other languages say neither. */
  public static Stance of(String sentence) {
    String plain = ChineseScript.simplified(sentence).replace('你', '您');
    StringBuilder rest = new StringBuilder(NOT.matcher(plain).replaceAll(Stance::not));
    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    List<Integer> others = new ArrayList<>();
    int othersDenied = 0;
    for (Words words : WORDS) {
      Matcher found = words.pattern().matcher(rest.toString());
      while (found.find()) {
        counts.merge(words.kind(), 1, Integer::sum);
        int place = found.start();
        switch (words.kind()) {
          case OTHERS -> others.add(place);
          case DENIAL ->
              othersDenied += others.removeIf(other -> isOnePart(rest, other, place)) ? 1 : 0;
          default -> {}
        }
        for (int at = found.start(); at < found.end(); at++) {
          // Its commas still part the sentence.
          rest.setCharAt(at, STOPS.indexOf(rest.charAt(at)) < 0 ? ' ' : rest.charAt(at));
        }
      }
    }
    int denials = counts.getOrDefault(Kind.DENIAL, 0);
    int exceptions = counts.getOrDefault(Kind.EXCEPTION, 0);
    int paired = Math.min(denials, exceptions + othersDenied);
    // 除非…否则 is one exception in two words.
    int left = paired > 0 ? denials - paired : denials + exceptions;
    boolean conditional = counts.getOrDefault(Kind.ONLY, 0) + paired > 0;
    return new Stance(left, conditional, denials == 0 && exceptions > 0);
  }

  /** A sentence, in Simplified characters, without the words that deny and their helpers. */
  public static String withoutDenials(String sentence) {
    String words = ChineseScript.simplified(sentence);
    for (Words each : WORDS) {
      if (each.kind() == Kind.DENIAL) {
        words = each.pattern().matcher(words).replaceAll("");
      }
    }
    return HELPERS.matcher(words).replaceAll("");
  }

  /** Whether no comma or stop stands between two places. */
  private static boolean isOnePart(CharSequence sentence, int one, int other) {
    return sentence
        .subSequence(Math.min(one, other), Math.max(one, other))
        .chars()
        .noneMatch(c -> STOPS.indexOf(c) >= 0);
  }

  /** Whether one says no, and the other yes but for an exception. */
  public boolean isTurnedByException(Stance other) {
    return denials > 0
        && other.denials > 0
        && excepted != other.excepted
        && !conditional
        && !other.conditional;
  }

  /** Whether it says neither “no” nor “only”. */
  public boolean isPlain() {
    return denials == 0 && !conditional;
  }
}
