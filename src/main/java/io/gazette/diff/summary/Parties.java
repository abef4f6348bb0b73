package io.gazette.diff.summary;

import io.gazette.diff.summary.Sentences.Range;
import io.gazette.diff.summary.SubjectWords.Run;
import io.gazette.text.Sought;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds that a clause binds, or entitles, another party of the text than it did. */
final class Parties {

  /** One or more of the parties, whoever they are. */
  private static final String COLLECTIVE =
      "任何?一方|[双雙各一][方](?![面法案式向])|(?i:\\b(?:both|one|either|each|neither) part(?:y|ies)\\b)";

  private static final Pattern ANY_OF_THEM = Pattern.compile(COLLECTIVE);

  private static final Sought PARTY =
      Sought.learning(
          Pattern.compile(
              COLLECTIVE
                  + "|[甲乙丙丁我你您贵貴]方|(?:违约|違約|守约|守約|[非被]?(?:侵权|侵權)|受损|受損|受害|披露|接收|通知|请求|請求|过错|過錯|无过错)[方人]|[出承转轉分]租[人方]|房东|房東|租客|租户|租戶|业主|業主|物业(?:公司|管理人)?|物業(?:公司|管理人)?"
                  + "|发卡(?:行|机构|银行)|發卡(?:行|機構|銀行)|持卡人|收单机构|收單機構|[买賣卖買供需]方|[买買]受人|出[卖賣]人|[买買卖賣]家|商家|商户|商戶"
                  + "|委托[人方]|委託[人方]|受托[人方]|受託[人方]|[借贷貸]款人|出借人|债[权务]人|債[權務]人|保证人|保證人|担保人|擔保人|抵押[权權]?人|质权人|質權人"
                  + "|投保人|被?保[险險]人|受益人|用人单位|用人單位|[劳勞][动動]者|雇主|雇员|雇員|员工|員工|[发發承分]包[人方]|被?[许許]可[人方]|被?授[权權][人方]|[转轉受][让讓][人方]"
                  + "|店[家铺鋪方]|酒店|[宾賓][馆館]|旅店|住客|[顾顧]客|客人|[储儲][户戶]|存款人|玩家|[运運][营營][方商]|家[属屬]|[学學][员員]|[诊診]所|[厂廠](?:家|商)|制造商|製造商|生[产產][商者]|使用[单單]位|[维維](?:保|修)(?:[单單]位|方)|原告|被告|申[请請]人|被申[请請]人|平台|服务商|服務商|服务提供[者方]|服務提供[者方]|用户|用戶|客户|客戶|会员|會員|消费者|消費者|经营者|經營者|[患][者方]|医院|醫院|医疗机构|醫療機構"
                  + "|学校|學校|学生|學生|家长|家長|监护人|監護人|[处處]理者|控制者|[我您你]们?|我們|本公司|公司|银行|銀行|寄件人|收件人|承运人|承運人|托运人|託運人|旅客|乘客|房[客]"
                  + "|(?i)\\b(?:landlord|tenant|less(?:or|ee)|sellers?|buyers?|purchasers?|vendors?|suppliers?|customers?|clients?|users?|members?|licens(?:or|ee)"
                  + "|employ(?:er|ee)s?|lenders?|borrowers?|insurer|insured|policyholder|issuer|cardholders?|controllers?|processors?|providers?|contractors?|subcontractors?"
                  + "|guarantor|trustee|beneficiar(?:y|ies)|merchants?|patients?|carrier|shipper|consignee|passengers?|company|bank|hotel|guests?|depositors?|savers?|school|parents?|students?|makers?|manufacturers?|clinic|hospital|shop|platform|players?|claimant|plaintiff|defendant|respondent|franchis(?:or|ee)|publisher|author|we|you|(?-i:us))\\b|\\b(?-i:Part(?:y|ies) [A-D])\\b|(?i)\\bpart(?:y|ies) (?:in|giving|receiving|bearing|at|without|not in) [a-z]+|\\b(?:[a-z-]{3,}(?:ing|ed)|other|innocent|injured) part(?:y|ies)\\b"));

  /** Of each contract what its parties are called: the name of one is never the other's. */
  private static final List<Pattern> COUNTERPARTS =
      List.of(
          sides("甲方|party a", "乙方|party b"),
          sides("我[们們方]?|本公司|we|us", "[您你贵貴][们們方]?|you"),
          sides("出租[人方]|房东|房東|lessors?|landlords?", "承租[人方]|租[客户戶]|lessees?|tenants?"),
          sides(
              "[卖賣供]方|出[卖賣]人|[卖賣]家|sellers?|vendors?|suppliers?",
              "[买買需]方|[买買]受人|[买買]家|buyers?|purchasers?|customers?"),
          sides(
              "商[家户戶]|店[家铺鋪方]|经营者|經營者|merchants?|shop",
              "客[户戶人]|[顾顧]客|会员|會員|消费者|消費者|用[户戶]|customers?|consumers?"),
          sides("酒店|[宾賓][馆館]|旅店|店家|hotel", "住客|房客|客人|旅客|guests?"),
          sides("[银銀]行|bank", "[储儲][户戶]|存款人|客[户戶]|持卡人|depositors?|savers?|customers?"),
          sides(
              "[厂廠](?:家|商)|制造商|製造商|生[产產][商者]|makers?|manufacturers?",
              "用[户戶]|使用[单單]位|消费者|消費者|users?|consumers?"),
          sides("[运運][营營][方商]", "玩家|用[户戶]"),
          sides("原告|申[请請]人|claimant|plaintiff", "被告|被申[请請]人|defendant|respondent"),
          sides("[发發]包[人方]|employers?", "承包[人方]|contractors?"),
          sides("委[托託][人方]|principals?", "受[托託][人方]|agents?"),
          sides("出借[人方]|[贷貸]款人|lenders?", "借款[人方]|borrowers?"),
          sides("债权人|債權人|creditors?", "债务人|債務人|保证人|保證人|担保人|擔保人|debtors?|guarantors?"),
          sides("保[险險]人|insurers?", "投保人|被保[险險]人|受益人|insured|policyholders?"),
          sides("用人单位|用人單位|雇主|employers?", "[劳勞][动動]者|雇[员員]|[员員]工|employees?"),
          sides("[许許]可[人方]|licensors?|franchisors?", "被[许許]可[人方]|licensees?|franchisees?"),
          sides("[转轉][让讓][人方]|transferors?", "受[让讓][人方]|transferees?"),
          sides("承[运運]人|carriers?", "托[运運]人|寄件人|旅客|乘客|shippers?|passengers?"),
          sides("[发發]卡(?:行|机构|機構|银行|銀行)|issuers?", "持卡人|cardholders?"),
          sides("学校|學校|schools?", "家长|家長|学生|學生|[学學][员員]|parents?|students?"),
          sides("医院|醫院|医疗机构|醫療機構|[诊診]所|hospitals?|clinic", "患[者方]|家[属屬]|patients?"),
          sides("平台|platforms?", "用[户戶]|会员|會員|商[家户戶]|users?|members?|merchants?"),
          sides(
              "(?:违约|違約)方|(?:defaulting|breaching) party",
              "(?:守约|守約)方|(?:non-defaulting|innocent|other) party"));

  private static Pattern sides(String one, String other) {
    return Pattern.compile("(" + one + ")|(" + other + ")", Pattern.CASE_INSENSITIVE);
  }

  /** No name has more letters. */
  private static final int LONGEST = 16;

  /** What is longer was rewritten, and says more than who it is about. */
  private static final int LONGEST_RUN = 80;

  private Parties() {}

  /**
   * Whether one party took the place of another. Where the old name is gone and the new one was not
   * there, a party only has another name.
   *
   * @param stood what the old text names
   * @param stands what the new text names
   */
  static boolean areExchanged(
      Run gone, Run come, Predicate<String> stood, Predicate<String> stands) {
    if (Math.max(gone.to() - gone.from(), come.to() - come.from()) > LONGEST_RUN) {
      return false;
    }
    Set<String> old = in(gone);
    if (old.isEmpty()) {
      return false;
    }
    Set<String> now = in(come);
    return !old.containsAll(now)
        && !now.containsAll(old)
        && (areOpposed(old, now) || now.stream().anyMatch(stood) || old.stream().anyMatch(stands));
  }

  /** Whether a name is that of a party, as contracts call them. */
  static boolean isParty(String name) {
    return PARTY.in(name).all().anyMatch(found -> found.group().equals(name));
  }

  /** Whether one name cannot be another one of the same party. */
  private static boolean areOpposed(Set<String> old, Set<String> now) {
    return old.stream()
        .anyMatch(
            was ->
                now.stream()
                    .anyMatch(
                        is ->
                            (ANY_OF_THEM.matcher(was).matches()
                                    && ANY_OF_THEM.matcher(is).matches())
                                || COUNTERPARTS.stream()
                                    .map(sides -> side(sides, was) * side(sides, is))
                                    .anyMatch(sides -> sides == 2)));
  }

  /** On which side of a contract a party is: 1 or 2, or 0 for neither. */
  private static int side(Pattern sides, String party) {
    Matcher matcher = sides.matcher(party);
    return !matcher.matches() ? 0 : matcher.group(1) == null ? 2 : 1;
  }

  /**
   * Whether nothing but parties changed places: the same of them are named in another order, and
   * what else went came back.
   */
  static boolean changedPlaces(String old, String now, String gone, String come) {
    return Math.max(gone.length(), come.length()) <= LONGEST_RUN
        && (haveSameLetters(gone, come) || others(gone).equals(others(come)))
        && !sequence(old).equals(sequence(now));
  }

  private static List<String> sequence(String text) {
    return PARTY.in(text).all().map(MatchResult::group).toList();
  }

  private static boolean haveSameLetters(String gone, String come) {
    return Arrays.equals(
        gone.chars().filter(c -> c != ' ').sorted().toArray(),
        come.chars().filter(c -> c != ' ').sorted().toArray());
  }

  private static String others(String words) {
    return PARTY.replaceAll(words, "").replace(" ", "");
  }

  /**
   * Who is named where a run changes, wholly or in part; nobody if most of it says other things.
   */
  private static Set<String> in(Run run) {
    Set<String> found = new TreeSet<>();
    int named = 0;
    for (MatchResult party : new Range(run.from(), run.to()).matches(PARTY, run.text(), LONGEST)) {
      found.add(party.group().toLowerCase(Locale.ROOT));
      named += Math.min(party.end(), run.to()) - Math.max(party.start(), run.from());
    }
    return 2 * named >= run.to() - run.from() ? found : Set.of();
  }
}
