package io.gazette.diff.summary;

import io.gazette.diff.Emphasis;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of which one says the opposite of the other, or something else of the same: how much, when
 * or how something is counted beside no number (the greater of two, 上限, in advance, UTC, free),
 * whether one must, may, must not or need not, what is so unless somebody decides otherwise, and
 * with whom one decides. Of a scale each value is another word; what takes the place of another
 * tells what changed.
 */
final class Scales {

  /** So much around a change may belong to its word. */
  private static final int AROUND = 12;

  /** What is longer was rewritten. */
  private static final int LONGEST = 40;

  /** With these 前 and 后 are places. */
  private static final String PLACE = "门門厅廳院排座面方轮輪脚腳胸额額卫衛部边邊侧側";

  private static final String FREE =
      "免[费費]|[无無][偿償]|免收|不另?收|\\bfree(?: of charge)?(?! to)\\b|\\bat no (?:cost|charge)\\b|\\bwithout charge\\b|\\bfor nothing\\b";

  /** What bounds an amount, or says that there is none, where it came or went by itself. */
  private static final Sought ALONE =
      scale(
          "[（(](?:不?含|不?包[含括]|inclusive|exclusive|included|excluded)[）)]|\\b(?:in|ex)clusive\\b(?! of)",
          "免[费費]|[无無][偿償](?=地|提供|使用|\\p{IsHan})|\\bfree of charge\\b|\\bat no (?:cost|charge)\\b|\\bwithout charge\\b",
          "(?<=[元块塊])起(?!\\p{IsHan})|\\bfrom (?=[€$£]?\\d+(?:[.,]\\d+)? ?(?:euros?|dollars?|pounds?|yuan|€|\\$)|[€$£]\\d)");

  /** Each with its values, of which several words may be one. */
  private static final List<Sought> FIGURES =
      List.of(
          scale(
              "较高|較高|较大|較大|较多|較多|较长|較長|孰高|高者|[高大](?=的)|\\b(?:greater|higher|larger|longer)\\b",
              "较低|較低|较小|較小|较少|較少|较短|較短|孰低|低者|[低小](?=的)|\\b(?:lesser|lower|smaller|shorter)\\b"),
          scale(
              "较早|較早|最早|孰早|早者|先者|\\b(?:earlier|earliest|sooner|first)\\b",
              "较晚|較晚|较迟|較遲|最晚|最迟|孰晚|晚者|后者|\\b(?:later|latest|last)\\b"),
          scale("首[日月年]|月初|年初", "末[日月年]|月末|月底|年末|年底"),
          scale(
              "上限|最高额|最高限额|最高額|最大值|\\b(?:caps?|ceiling|upper limit|maximum)\\b",
              "下限|最低额|最低限额|最低額|最小值|\\b(?:floor|lower limit|minimum)\\b"),
          scale("不含税?|不含稅|未税|\\bexclu(?:sive|ding)\\b", "含税?|含稅|\\binclu(?:sive|ding)\\b"),
          scale(
              FREE,
              "[收付][费費]|有[偿償]|[另加酌]收|另外收|收取|[计計][费費]|另[行外]?[计計]|自[费費付]|\\bfor a (?:fee|charge)\\b|\\b(?:charged|chargeable|paid|extra)\\b"
                  + "|\\bat (?:(?:your own |an extra |an additional )?cost\\b(?! of)|cost price|a (?:fee|charge|price))",
              "(?:已|均)?(?:包含|包括|含)(?:于|於)?在|已含|\\bincluded\\b"),
          scale("全[额額部]?(?=退|[赔賠]|支付|付)|\\bin full\\b", "部分(?=退|[赔賠]|支付|付)|\\bin part\\b"),
          scale("\\bstart(?= of)|\\bbeginning(?= of)", "\\bend(?= of)"),
          scale("每次", "首次|第一次", "末次|最后一次"),
          scale(
              "\\b(?:until|till)\\b",
              "\\b(?:before|prior to)\\b",
              "\\b(?:upon|on(?= (?:arrival|delivery|departure|receipt|loading|signing|collection|request))|at the time of)\\b",
              "\\b(?:after|following)\\b",
              "\\b(?:while|as long as|during|throughout)\\b",
              "\\bby(?= (?:noon|midnight|sunset|sunrise|dusk|dawn|the end|the start|\\d))"),
          scale(
              "前(?![述款条條项項台往提])",
              "[后後](?![台者續续果" + PLACE + "])",
              "(?<![小及同暂暫临臨届屆])[时時](?![间間候效段长長])",
              "(?<=日|[时時]|天)起",
              "(?<=日|[时時]|天)止"),
          scale("[至到](?=[0-9一二三四五六七八九十本次当當下年月])", "[自从從](?=[0-9一二三四五六七八九十本次当當下年月])"),
          scale("税前|稅前|毛额|毛額|\\bgross\\b", "税后|稅後|净额|淨額|\\bnet\\b"),
          scale("单利|單利|\\bsimple(?= interest)", "复利|複利|\\bcompound(?:ed)?\\b"),
          scale("固定(?=利率|价|費|费)|\\bfixed\\b", "浮动|浮動|\\b(?:floating|variable)\\b"),
          scale(
              "事先|预先|預先|事前|提前|\\b(?:beforehand|in advance|ahead of|before|prior to)\\b",
              "事后|事後|\\b(?:afterwards?|subsequently|after|following)\\b"),
          scale(
              "工作日|\\bworking\\b",
              "自然日|日历日|日曆日|\\bcalendar\\b",
              "交易日|\\btrading\\b",
              "营业日|營業日|\\bbusiness\\b",
              "银行日|銀行日|\\bbanking\\b"),
          scale(
              "连续|連續|\\b(?:consecutive|successive)\\b",
              "累计|累計|\\b(?:cumulative|in total|in aggregate)\\b"),
          scale("摄氏|攝氏|\\bcelsius\\b", "华氏|華氏|\\bfahrenheit\\b"),
          scale(
              "北京时间|北京時間|\\b(?:beijing|china standard) time\\b",
              "协调世界时|協調世界時|世界标准时间|\\butc\\b",
              "格林[尼威]治(?:标准)?时间|\\bgmt\\b",
              "当地时间|當地時間|\\blocal time\\b",
              "(?:东部|太平洋|纽约|伦敦|东京)时间|\\b(?:eastern|pacific|central european|new york|london|tokyo)(?: standard)? time\\b"));

  private static final List<Sought> DUTIES =
      List.of(
          scale(
              "必[填选選修]|[强強]制|\\b(?:mandatory|compulsory)\\b",
              "[选選可][填修]|可[选選]|任[选選]|自[愿願]|\\b(?:optional|voluntary)\\b"),
          scale(
              "不必|不用|用不着|不需要?|[无無毋][须須需]|\\bneed(?: not|n['’]t)\\b|\\b(?:do|does|is|are) not (?:need|have|required|obliged)\\b",
              "不得|不可以?|不能|不准|不[许許]|不允[许許]|[禁][止]|[严嚴]禁|\\b(?:must|shall|may|can) ?not\\b|\\bmustn['’]t\\b|\\bcan['’]t\\b|\\b(?:is|are) (?:forbidden|prohibited|barred|not (?:allowed|permitted))\\b",
              "[应應][当當该該]|必[须須]|[务務]必|\\b(?:must|shall|ha(?:s|ve) to)\\b|\\b(?:is|are) (?:required|obliged) to\\b",
              "可以|能[够夠]|\\b(?:may|can)\\b|\\b(?:is|are) (?:allowed|permitted|free) to\\b"));

  private static final List<Sought> DEFAULTS =
      List.of(
          scale(
              "[关關][闭閉]|[关關]|停用|禁用|[不未]勾?[选選]中?|[仅僅]自己可[见見]|私密|[不未]公[开開]|不?可?拒[绝絕]|\\b(?:off|disabled|private|refusal|rejection|opt(?:ed)?[- ]out)\\b",
              "[开開][启啟]|打[开開]|[启啟]用|勾[选選]|[选選]中|公[开開]|接受|同意|[开開]|\\b(?:on|enabled|public|acceptance|consent|opt(?:ed)?[- ]in)\\b"));

  /** What says that something is so of itself. */
  private static final Pattern BY_DEFAULT =
      Pattern.compile(
          "默[认認]|缺省|[预預][设設]|[视視][为為]|(?i)\\b(?:default|deemed|counts? as|(?:treated|taken|regarded) as)\\b");

  /** Who decides what data are for, alone or with others. */
  private static final List<Sought> ROLES =
      List.of(
          scale(
              "受[托託](?:的|[处處]理)?(?:[个個]人信息)?(?:[处處]理)?[人者方]|(?<!sub)\\bprocessors?\\b",
              "共同的?(?:[个個]人信息)?(?:[处處]理|控制)者|\\bjoint(?:ly)? controllers?\\b",
              "(?:[独獨]立|各自)的?(?:[独獨]立的?)?(?:[个個]人信息)?(?:[处處]理|控制)者|\\b(?:independent|separate|sole) controllers?\\b",
              "委[托託][人者方]|(?:[处處]理|控制)者|\\bcontrollers?\\b"));

  /** All words of all scales, to be asked first: most changes have none. */
  private static final Sought ANY = any(Stream.of(FIGURES, DUTIES, DEFAULTS).flatMap(List::stream));

  private static final Sought ANY_ROLE = any(ROLES.stream());

  private static Sought any(Stream<Sought> scales) {
    String words = scales.map(scale -> scale.pattern().pattern()).collect(Collectors.joining("|"));
    return Sought.learning(Pattern.compile(words, Pattern.CASE_INSENSITIVE));
  }

  private Scales() {}

  private static Sought scale(String... values) {
    StringBuilder all = new StringBuilder();
    for (String value : values) {
      all.append(all.length() == 0 ? "(" : "|(").append(value).append(')');
    }
    return Sought.learning(Pattern.compile(all.toString(), Pattern.CASE_INSENSITIVE));
  }

  /**
   * What changed where one value of a scale took the place of another.
   *
   * @param old the old text, of which a range changed
   * @param now the new text, of which another did
   */
  static Optional<Emphasis.Kind> kind(
      String old, Sentences.Range gone, String now, Sentences.Range come) {
    if (!mayHave(ANY, old, gone, now, come)) {
      return Optional.empty();
    }
    if (isOther(FIGURES, old, gone, now, come)) {
      return Optional.of(Emphasis.Kind.FIGURE);
    }
    if (isOther(DUTIES, old, gone, now, come)) {
      return Optional.of(Emphasis.Kind.MODALITY);
    }
    return BY_DEFAULT.matcher(around(old, gone)).find() && isOther(DEFAULTS, old, gone, now, come)
        ? Optional.of(Emphasis.Kind.NEGATION)
        : Optional.empty();
  }

  /** Whether words that came, or went, have one that says by itself that other is to be paid. */
  static boolean isAlone(String text, Sentences.Range range) {
    return range.to() - range.from() <= LONGEST && !values(ALONE, text, range).isEmpty();
  }

  /** Whether somebody decides with others who decided alone, or for others who decided himself. */
  static boolean isOtherRole(String old, Sentences.Range gone, String now, Sentences.Range come) {
    return mayHave(ANY_ROLE, old, gone, now, come) && isOther(ROLES, old, gone, now, come);
  }

  private static boolean mayHave(
      Sought words, String old, Sentences.Range gone, String now, Sentences.Range come) {
    return Math.max(gone.to() - gone.from(), come.to() - come.from()) <= LONGEST
        && hasLetter(gone.of(old))
        && hasLetter(come.of(now))
        && !gone.matches(words, old, AROUND).isEmpty();
  }

  /** Numbers and marks alone are values of no scale. */
  private static boolean hasLetter(String words) {
    return words.codePoints().anyMatch(Character::isLetter);
  }

  private static String around(String text, Sentences.Range range) {
    return text.substring(
        Math.max(0, range.from() - AROUND), Math.min(text.length(), range.to() + AROUND));
  }

  private static boolean isOther(
      List<Sought> scales, String old, Sentences.Range gone, String now, Sentences.Range come) {
    for (Sought scale : scales) {
      List<Integer> was = values(scale, old, gone);
      if (!was.isEmpty()) {
        List<Integer> is = values(scale, now, come);
        if (!is.isEmpty() && !was.equals(is)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The values of the words of which a part lies in a range. */
  private static List<Integer> values(Sought scale, String text, Sentences.Range range) {
    return range.matches(scale, text, AROUND).stream().map(Scales::value).toList();
  }

  private static int value(MatchResult word) {
    int value = 1;
    while (word.group(value) == null) {
      value++;
    }
    return value;
  }
}
