package io.gazette.diff.summary;

import io.gazette.diff.words.Mentions;
import io.gazette.diff.words.Quantities;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers, dates, amounts and periods in a text, each with the words and signs that bound it:
 * 三日内, 不超过三十日, at least six months, 30 days after, −5, > 10. A number that is a part of a name is
 * none.
 */
final class Figures {

  private static final String DIGITS = "[0-9０-９]++(?:[.,:/．，：~～–－-][0-9０-９]++)*+";

  /**
   * What a number is more or less than zero by. A stroke behind a letter, a number or what it
   * counts joins two of them, and one before a blank is a dash.
   */
  private static final String SIGN =
      "(?:(?<![\\p{Alnum}０-９年月日号號天元时時分岁歲条條章款页頁%％)）.–-])[−–－-]|[+＋±] ?)";

  /** What is a figure wherever it stands: no word of a text looks like it. */
  private static final String OPERATOR = "[≥≤≧≦≠≈±×÷]";

  private static final String HAN = "〇零一二三四五六七八九十百千万萬亿億两兩";

  /**
   * Begins where a run begins, or a long run of numerals without unit would take quadratic time.
   */
  private static final String HAN_DIGITS_BARE = "[" + HAN + "]++";

  private static final String HAN_DIGITS = "(?<![" + HAN + "])" + HAN_DIGITS_BARE;

  /** A number needs no unit if it is long enough to be no word, as 一些 and 统一 are. */
  private static final String LONG_HAN =
      "(?<![" + HAN + "])(?!(?:千万|萬一|万一|一一)(?![" + HAN + "]))[" + HAN + "]{2,}+";

  /** Of days, and of hours: working ones are fewer. */
  private static final String DAY_KINDS =
      "business|calendar|working|trading|banking|consecutive|cumulative|clear";

  private static final String UNITS =
      "年|个月|個月|月|季度|(?:工作|自然|交易|营业|營業|日历|日曆|公历|公曆|银行|銀行)日|日|天|(?:工作)?(?:小时|小時)|分钟|分鐘|周岁|週歲|周|週"
          + "|(?:美|欧|歐|港|日|韩|韓|澳|加|新台|新臺|澳门|澳門)?元(?:人民币|人民幣)?"
          + "|人民币|人民幣|港[币幣]|美金|英[镑鎊]|日[圆圓]|(?:瑞士)?法郎|[卢盧]布|次|倍|岁|歲|%|％|‰|percent|per cent|[KMGT]B"
          + "|(?:(?:"
          + DAY_KINDS
          + ") )?(?:days?|hours?)|months?|years?|minutes?|weeks?"
          + "|degrees?(?: (?:Celsius|Fahrenheit|centigrade))?"
          + "|USD|EUR(?!o)|RMB|CNY|HKD|GBP|AUD|CAD|JPY|CHF|SGD|euros?|(?:(?:US|Australian|Canadian|Hong Kong|Singapore|New Zealand) )?dollars?|pounds?|yen|yuan";

  /** What is a unit behind digits, and may be another word elsewhere: 5 g, 5度, 5 p.m. */
  private static final String MEASURES =
      "(?:[mkµμ]g|g|[mcdk]?m[²³]?|[mc]?l|[kM]?Wh?|[kMG]?Hz|[kMG]bit/s|ms|°[CF]|[ap]m|mmol|kcal|k?Pa)(?![\\p{Alnum}])"
          + "|[ap]\\.m\\b\\.?|[℃℉°]"
          + "|(?:毫克|微克|千克|公斤|市斤|[克斤吨噸]|毫升|[升]|(?:平方|立方)?(?:千米|公里|厘米|釐米|毫米|[米])|(?:摄氏|攝氏|华氏|華氏)?度)(?![者假数數])";

  /** What is a unit behind any number but one, which is as often no number: 六人, but not 一人. */
  private static final String COUNTED =
      "(?<!第)(?<!["
          + HAN
          + "])(?!一[^"
          + HAN
          + "])"
          + HAN_DIGITS_BARE
          + "(?:[人名位台件份张張本枚桌辆輛场場遍户戶组組批瓶箱套间間折](?![格员員质質扣旧舊断斷]))"
          + "|"
          + HAN_DIGITS
          + "(?:毫克|微克|千克|公斤|毫升|平方米|公里|千米|厘米|釐米|毫米|(?:摄氏|攝氏|华氏|華氏)?度(?![假数數]))";

  /** In capitals, as on cheques: 壹佰, 叁仟. */
  private static final String CAPITALS =
      "(?<![大内內登着著水])[壹贰貳叁參肆伍陆陸柒捌玖拾](?:[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟零〇万萬亿億]++|(?=(?:个|個|份|" + UNITS + ")))";

  /** With it a period is a day: 第七日 is none of seven. */
  private static final String ORDINAL =
      "(?:第(?=[0-9０-９" + HAN + "]{1,4} ?(?:个|個)?(?:年|月|周|週|日|天|小时|小時|工作日|自然日|交易日)))?";

  private static final String CURRENCY_SIGN =
      "(?:(?:(?<![A-Za-z])(?:US|HK|AU?|CA?|NZ|NT|S)\\$|[$€£¥￥]) ?|(?:人民[币幣]|港[币幣]|美[元金]|[欧歐日港]元|英[镑鎊]) ?)?";

  /** When on a day; 早上 and 晚上 may be any. */
  private static final String TIME_OF_DAY =
      "[上下]午(?!茶|餐)|凌晨|正午|午夜|\\b(?:noon|midnight)\\b|(?:早上|早晨|中午|傍晚|晚上|晚间|晚間)(?= ?[0-9０-９"
          + HAN
          + "])";

  /** A part of a whole: 三分之一, 一半. */
  private static final String PART =
      HAN_DIGITS + "分之(?:[0-9０-９]|" + HAN_DIGITS_BARE + ")|(?<!另)一半(?!径|徑)";

  /** No number: the mark of a footnote, or a part of a name, as in IPv6 and 360公司. */
  private static final String NO_NAME =
      "(?<!\\[\\^)(?:(?<![A-Za-z0-9０-９])|(?<=USD|EUR|RMB|CNY|HKD|GBP|US))"
          + "(?![0-9]{2,4}(?![年月日天个個家余餘多名位间間小分秒次倍岁歲周週元万萬亿億千百项項条條款件份種种类類人号號级級期页頁])"
          + "[\\p{IsHan}]{0,8}?(?:公司|集团|集團|科技|平台|浏览器|瀏覽器|云|雲|网|網|同城))";

  /** What a number counts where it stands behind it: 百分之十, 第三款. */
  private static final String COUNTED_HAN =
      "(?<=百分之)"
          + HAN_DIGITS_BARE
          + "|(?<=第)"
          + HAN_DIGITS_BARE
          + "(?=[条條款项項章节節编編期次页頁号號类類级級]|部分|阶段|階段)";

  /** What bounds a number, also where it stands apart from it: 至少保存三年. */
  private static final String BOUND =
      "至少|至多|最少|最多|最短|最长|最長|不少于|不少於|不低于|不低於|不超过|不超過|不多于|不多於|不高于|不高於"
          + "|\\bat (?:least|most)\\b|\\b(?:no|not) (?:less|fewer|more) than\\b"
          + "|零下(?= ?[0-9０-９"
          + HAN
          + "])|\\bminus (?=[0-9])";

  /** How often: 每半年, 按季度, monthly. */
  private static final String OFTEN =
      "每(?:个|個)?(?:半|["
          + HAN
          + "]{1,3}|[0-9]{1,3})?(?:个|個)?(?:年度?|季度?|月|周|週|工作日|自然日|日|天|小时|小時)"
          + "|[按逐](?:年度?|季度?|月|周|週|日|天)(?!龄|齡)"
          + "|\\b(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?|half-yearly)\\b";

  private static final String HALF =
      "半(?:个|個)?(?:年|月|天|日|小时|小時)|(?<=[年月日天时時周週个個]|[0-9０-９一二三四五六七八九十][点點])半(?![年月日天])";

  /** Names of months; not of people, who have a second name, nor a “May” that is none. */
  private static final String MONTH =
      "\\b(?-i:January|February|March|April|June|July|August|September|October|November|December)\\b(?! (?-i:[A-Z][a-z]))"
          + "|(?<=\\b(?:in|by|before|after|until|since|from|to|of|each|every|through|last|next) |\\d )(?-i:May)\\b(?! (?-i:[A-Z][a-z]))"
          + "|\\b(?-i:May)\\b(?=,? \\d)";

  /** Numbers in words; "one" is as often no number, but then it does not change. */
  private static final String NUMBER_WORDS =
      "(?!ones\\b|one-(?:time|off|stop)\\b|(?:one|two|a few) (?:taps?|clicks?)\\b|one party\\b)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six"
          + "|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand"
          + "|[mb]illion|dozen|half|quarter|twice|third(?! part(?:y|ies)\\b)|(?:four|fif|six|seven|eigh|nin|ten|twelf)th)s?\\b";

  /** Two words with a capital are a name, unless the second is a unit in a title. */
  private static final String NUMBER_IN_WORDS =
      "\\b(?!(?-i:[A-Z][a-z]+ (?!Business|Calendar|Working|Days?|Months?|Years?|Hours?|Minutes?|Weeks?|Percent)[A-Z][a-z]))"
          + "(?<!\\b(?:another|this|that|each|every|which) (?=one\\b(?![ -](?:"
          + UNITS
          + ")\\b)))"
          + NUMBER_WORDS
          + "(?:(?:-| (?:and )?)"
          + NUMBER_WORDS
          + ")*+(?:[ -](?:"
          + UNITS
          + ")\\b)?";

  /** 那一天 is that day, and none of a number. */
  private static final String NO_POINTER = "(?!(?<=[那这這某])一)";

  static final WordFinder NUMBER =
      new WordFinder(
          Pattern.compile(
              ORDINAL
                  + SIGN
                  + "?"
                  + CURRENCY_SIGN
                  + NO_NAME
                  + DIGITS
                  + "(?: ?[万萬亿億千百]?(?:个|個)?(?:"
                  + UNITS
                  + "|"
                  + MEASURES
                  + "))?|[½⅓⅔¼¾⅕⅛]|"
                  + OPERATOR
                  + "|"
                  + BOUND
                  + "|"
                  + OFTEN
                  + "|"
                  + HALF
                  + "|"
                  + TIME_OF_DAY
                  + "|"
                  + PART
                  + "|"
                  + COUNTED
                  + "|"
                  + CAPITALS
                  + "|"
                  + ORDINAL
                  + "(?:人民[币幣]|港[币幣]|美[元金]|[欧歐日港]元|英[镑鎊])?"
                  + NO_POINTER
                  + HAN_DIGITS
                  + "(?:个|個)?(?:"
                  + UNITS
                  + ")(?!(?<=一次)性)|"
                  + COUNTED_HAN
                  + "|"
                  + LONG_HAN
                  + "|(?:工作|自然|交易|营业|營業|日历|日曆|银行|銀行)日|个月|個月|小时|小時|"
                  + MONTH
                  + "|\\b(?:(?:(?:"
                  + DAY_KINDS
                  + ") )?(?:days?|hours?)|months?|years?|weeks?)\\b"
                  // One that is described is counted by nobody.
                  + "(?! (?:on|in|during|for) which\\b| (?:that|when|where)\\b)|"
                  + NUMBER_IN_WORDS,
              Pattern.CASE_INSENSITIVE),
          "0123456789０１２３４５６７８９½⅓⅔¼¾⅕⅛$€£¥￥-−–－+＋±≥≤≧≦≠≈×÷工自交营營日银銀第人港美欧歐英壹贰貳叁參肆伍陆陸柒捌玖拾个個小每按逐半至最不上下凌早中傍晚正午"
              + HAN,
          List.of(
              ("day month year hour week one two three four five six seven eight nine ten eleven twelve thirteen"
                      + " fifteen twenty forty hundred thousand million billion dozen half quarter twice january"
                      + " february march april may june july august september october november december daily"
                      + " fortnightly yearly annual annually at no not noon midnight"
                      + " business calendar working trading banking consecutive cumulative clear minus"
                      + " us hk a au c ca nz nt s fourth fifth sixth seventh eighth ninth tenth twelfth")
                  .split(" ")));

  /** What is one if it is all of a change: 二 of 附件二, or a unit. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?:" + HAN_DIGITS_BARE + "|" + UNITS + "|(?:US|HK|AU?|CA?|NZ|NT|S)?[$€£¥￥])",
          Pattern.CASE_INSENSITIVE);

  /** Whose a currency is. */
  private static final Pattern OF_COUNTRY = Pattern.compile("[美欧歐港日澳加新]");

  private static final Map<String, String> BOUNDS = new LinkedHashMap<>();

  private static final Map<String, String> BOUNDS_BEHIND = new LinkedHashMap<>();

  static {
    BOUNDS.put(
        "≥",
        "[≥≧]|[>＞][=＝]|不少于|不少於|不低于|不低於|不早于|不早於|至少|最少|最低|最短|[满滿]|(?:no|not) (?:less|fewer|earlier|sooner|shorter) than"
            + "|at (?:the )?(?:very )?least|an? minimum of");
    BOUNDS.put(
        "≤",
        "[≤≦]|[<＜][=＝]|不超过|不超過|不多于|不多於|不高于|不高於|不晚于|不晚於|不迟于|不遲於|至多|最多|最高|最长|最長|最迟|最遲"
            + "|(?:no|not) (?:more|later|longer) than|at (?:the )?most|at the latest|up to|an? maximum of");
    BOUNDS.put(
        ">",
        "[>＞]|超过|超過|多于|多於|高于|高於|大于|大於|(?:more|longer|greater|later) than|over|above|exceed(?:ing|s)?");
    BOUNDS.put(
        "<",
        "[<＜]|少于|少於|低于|低於|小于|小於|不足|不到|不满|不滿|未满|未滿|(?:less|fewer|shorter|earlier) than|under|below");
    BOUNDS.put("≠", "≠|!=");
    BOUNDS.put("=", "[=＝]");
    BOUNDS.put("within", "within");
    BOUNDS.put("before", "[之以]?前|before|prior to|until");
    BOUNDS.put("after", "[之以]?[后後]|after|following");
    BOUNDS_BEHIND.put(
        "≥",
        "[+＋](?! ?[0-9])|(?:及|或者?)?以上| (?:or|and) (?:more|older|over|above|longer|later)| at (?:the )?least");
    BOUNDS_BEHIND.put(
        "≤", "(?:及|或者?)?以下| (?:or|and) (?:less|fewer|younger|under|below|shorter|earlier)");
    BOUNDS_BEHIND.put("within", "[之以]?[内內]");
    BOUNDS_BEHIND.put("before", "[之以]?前| (?:before|prior to|in advance)");
    BOUNDS_BEHIND.put("after", "[之以]?[后後]| (?:after|following|later)");
  }

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:" + String.join("|", BOUNDS.values()) + ")(?: (?:the|a|an))? ?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:" + String.join("|", BOUNDS_BEHIND.values()) + ")(?![A-Za-z端台述款面])",
          Pattern.CASE_INSENSITIVE);

  /** What says before or after, if it is all of a change. */
  private static final Pattern EARLIER =
      Pattern.compile("[之以]?前|事[先前]|提前|before|prior to|until", Pattern.CASE_INSENSITIVE);

  private static final Pattern LATER =
      Pattern.compile("[之以]?[后後]|事[后後]|after|following|once", Pattern.CASE_INSENSITIVE);

  private static final Pattern NO_TIME = Pattern.compile("[端台臺述款面置勤门門厅廳院排座]");

  private static final int LONGEST_BOUND = 24;

  private Figures() {}

  /** Finds all of a text, in order. */
  static void find(String text, WordFinder.Found found) {
    int[] done = {0};
    NUMBER.find(
        text,
        (start, end) -> {
          if (start < done[0]) {
            return;
          }
          int least = Math.max(done[0], start - LONGEST_BOUND);
          Matcher before = BEFORE.matcher(text.substring(least, start));
          Matcher behind =
              BEHIND.matcher(text).useTransparentBounds(true).region(end, text.length());
          int from =
              before.find() && isWord(text, least + before.start())
                  ? before.start() + least
                  : start;
          done[0] = behind.lookingAt() ? behind.end() : end;
          found.at(from, done[0]);
        });
  }

  private static final Pattern CLAUSE_BEFORE =
      Pattern.compile(
          "(?:第[（(]?|附[件录錄表]|§ ?|\\b(?i:section|article|clause|chapter|paragraph|part|annex|appendix|schedule)s? ?\\(?"
              // Of several, the last ones.
              + "|\\b(?i:sections|articles|clauses|chapters|paragraphs|annexes|schedules) (?:[0-9.]{1,6}(?:,| to| and| or|–|-) ?){1,4})[0-9"
              + HAN
              + ".]*(?:\\([0-9a-z]{1,3}\\))*\\(?$");

  private static final Pattern CLAUSE_BEHIND =
      Pattern.compile("^[0-9" + HAN + "]*(?:[）)]|[条條款项項章节節编編目]|部分)");

  private static final int LONGEST_NAME = 32;

  /** Whether a number is that of a clause, an item or an annex that a text refers to. */
  static boolean countsClause(String text, int start, int end) {
    Matcher before =
        CLAUSE_BEFORE.matcher(text.substring(Math.max(0, start - LONGEST_NAME), start));
    return (before.find()
            && (!before.group().startsWith("第")
                || CLAUSE_BEHIND
                    .matcher(text.substring(end, Math.min(text.length(), end + LONGEST_NAME)))
                    .find()))
        || isMentioned(text, start, end);
  }

  /** The same of one of several, as in 第三至五条. */
  private static boolean isMentioned(String text, int start, int end) {
    int from = Math.max(0, start - 2 * LONGEST_NAME);
    String around = text.substring(from, Math.min(text.length(), end + 2 * LONGEST_NAME));
    return Mentions.mayBeIn(around)
        && Mentions.in(around).stream()
            .anyMatch(each -> from + each.start() < end && start < from + each.end());
  }

  /**
   * Whether a change is a number or a unit by itself.
   *
   * @param behind what follows it: one of the parties is no number
   */
  static boolean isUnit(String change, String behind) {
    return (ALONE.matcher(change).matches() && !behind.startsWith("方"))
        || (OF_COUNTRY.matcher(change).matches() && behind.startsWith("元"));
  }

  private static boolean isWord(String text, int start) {
    return start == 0
        || !Character.isLetter(text.charAt(start))
        || text.charAt(start) > 'z'
        || !Character.isLetterOrDigit(text.charAt(start - 1))
        || text.charAt(start - 1) > 'z';
  }

  /** What a figure says, in whatever writing and with whatever words for its bound. */
  static String form(String figure) {
    String form = figure;
    StringBuilder bounds = new StringBuilder();
    for (Map.Entry<String, Pattern> bound : FORMS.entrySet()) {
      Matcher matcher = bound.getValue().matcher(form);
      if (matcher.find()) {
        bounds.append(bound.getKey());
        form = matcher.replaceFirst("");
      }
    }
    return bounds + Quantities.form(form.strip());
  }

  private static final Map<String, Pattern> FORMS = forms();

  /** Of which several begin or end alike: 不少于 comes before 少于. */
  private static Map<String, Pattern> forms() {
    Map<String, Pattern> forms = new LinkedHashMap<>();
    BOUNDS.forEach(
        (bound, words) -> {
          String behind = BOUNDS_BEHIND.get(bound);
          forms.put(
              bound,
              Pattern.compile(
                  "^(?:"
                      + words
                      + ")(?: (?:the|a|an)\\b)?"
                      + (behind == null ? "" : "|(?:" + behind + ")$"),
                  Pattern.CASE_INSENSITIVE));
        });
    return forms;
  }

  /** A word of how often before what it is said of, as long as nobody pays that so often. */
  private static final Pattern OF_A_KIND =
      Pattern.compile("(?i)(?:daily|weekly|fortnightly|monthly|quarterly|yearly|annual)");

  private static final Pattern KIND =
      Pattern.compile(
          " (?!(?:in|on|at|by|for|from|to|and|or|as|with|the|a|an|if|when|after|before|until|per|of|is|are|shall|must|may|will|fees?|rents?|rates?|payments?|charges?|prices?|subscriptions?|dues|premiums?|instal?lments?|interest|limits?|caps?|costs?)\\b)[a-z]");

  /** Whether a word says of which kind something is: the annual report, not an annual fee. */
  static boolean namesKind(String text, int end, String word) {
    return OF_A_KIND.matcher(word).matches()
        && KIND.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether one of two words says before and the other after: 到期前 became 到期后. */
  static boolean isTimeReversed(String gone, String come, String behind) {
    String old = gone.strip();
    String now = come.strip();
    return !NO_TIME.matcher(behind).lookingAt()
        && ((EARLIER.matcher(old).matches() && LATER.matcher(now).matches())
            || (LATER.matcher(old).matches() && EARLIER.matcher(now).matches()));
  }
}
