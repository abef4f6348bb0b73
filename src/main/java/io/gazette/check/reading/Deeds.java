package io.gazette.check.reading;

import io.gazette.check.language.Countries;
import io.gazette.text.Sought;
import java.util.regex.Pattern;

/**
 * How something is done with data, by what a sentence in Simplified characters or in English says:
 * where, by whom, and whether without exception. What opposes, denies or is promised is read with
 * it alike.
 */
public final class Deeds {

  /** What makes a promise one with exceptions. */
  private static final Sought EXCEPTION =
      Sought.learning(
          Pattern.compile(
              "除|但(?!不)|例外|(?:未|没有)(?:经|取得|征得|获得)|其[他它余](?![人方]|第三方|组织|机构|公司|企业|个人|单位)|另[有行]|(?<!任何|何种)情形|如|若|为限|仅限|[之以]外|不在此列|只[有要]|(?i)\\b(?:unless|except\\w*|without|other (?:data|information|routes?|cases|products?|services?)|other than|apart from|aside from|save (?:for|as|where|in)|provided that|subject to|but\\b(?! not)|where|if)\\b"));

  /** Begins exceptions to the sentence before. */
  private static final Pattern HOWEVER =
      Pattern.compile(
          "^\\s*(?:但|然而|不过|例外|以[上下]|下列|(?i)(?:however|but|exception|except|the exceptions?|this does not)\\b)");

  /** Where something is done with data; the country is looked for beside it. */
  private static final Sought DONE =
      Sought.learning(
          Pattern.compile(
              "提供给|存储|储存|存放|保存|传输|发送|处理|服务器|伺服器|机房|(?i)\\b(?:provid|stor|kept|keep|transfer|send|sent|process|handl|host|server)\\w*"));

  /** A country in a sentence on something else: where people are, what a law is called. */
  private static final Sought ELSEWHERE =
      Sought.learning(
          Pattern.compile(
              "居民|用户|法律|条例|公约|居住|国籍|护照|(?i)\\b(?:resident|citizen|law|regulation|act|passport|users? in|people in)\\w*"));

  /** What is stored or sent is data, and not goods. */
  private static final Sought DATA =
      Sought.learning(
          Pattern.compile(
              "信息|数据|资料|记录|档案|备份|服务器|录音|录像|照片|画面|(?i)\\b(?:data|information|records?|recordings?|photos?|videos?|files?|backups?|servers?)\\b"));

  /** Out of the country, whichever one it is. */
  private static final Sought OUT =
      Sought.learning(
          Pattern.compile(
              "(?:提供|传输|发送|传送|转移|存储|储存|存放|保存|备份)(?:给|到|至|往|在|于)?(?:境外|海外|国外)|(?:向|往|到|至)(?:境外|海外|国外)[^，。；]{0,16}(?:提供|传输|发送|传送|转移)"
                  + "|(?i)\\b(?:provid|transfer|send|sent|stor|back|kept|keep)\\w*[^.;,]{0,60}\\b(?:abroad|overseas|outside (?:mainland )?China)\\b"));

  /** What would have to be so, or what comes before it, rather than what is done. */
  private static final Sought IN_CASE =
      Sought.learning(
          Pattern.compile(
              "如|若|需|前|法|规定|要求|除|应|(?i)\\b(?:if|where|when|whenever|before|unless|should|need|must|law|legal|requir\\w*|except|case)\\b"));

  /** Somebody else collects it. */
  private static final Sought BY_OTHERS =
      Sought.learning(
          Pattern.compile(
              "第三方|机构|厂商|[商方](?=[会将可]|收集|采集|获取)|银行(?!卡)|微信|支付宝|SDK|(?i)\\b(?:third part(?:y|ies)|providers?|partners?|bank|SDKs?|manufacturers?)\\b|(?-i:\\b(?!We|Our|The|At|In|On|For|When|If|To|You|This|An?\\b)\\p{Lu}[a-z]{2,20}) (?:may |will |also )?collects?\\b"));

  private Deeds() {}

  /** Whether a sentence says that data are kept abroad or go there. */
  public static boolean isAbroad(String sentence) {
    boolean named = Countries.isAbroad(sentence) && Assertion.isMade(DONE, sentence);
    return (named || (Assertion.isMade(OUT, sentence) && !IN_CASE.isIn(sentence)))
        && isOfData(sentence);
  }

  /** Whether a sentence is about data, and not about people or laws. */
  public static boolean isOfData(String sentence) {
    return !ELSEWHERE.isIn(sentence) && (DATA.isIn(sentence) || !DataWords.in(sentence).isEmpty());
  }

  /** Whether a sentence, or the one behind it, has exceptions. */
  public static boolean isExcepted(String sentence, String next) {
    return HOWEVER.matcher(next).find() || EXCEPTION.isIn(sentence);
  }

  /** Whether somebody else than the publisher does what a sentence says. */
  public static boolean isByOthers(String sentence) {
    return BY_OTHERS.isIn(sentence);
  }
}
