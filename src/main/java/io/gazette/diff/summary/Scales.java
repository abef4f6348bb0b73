package io.gazette.diff.summary;

import io.gazette.text.Sought;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that say how much, when or how something is counted beside no number: the greater of two,
 * 上限, in advance, UTC. Of a scale each value is another word; where one takes the place of another,
 * a figure changed.
 */
final class Scales {

  /** So much around a change may belong to its word. */
  private static final int AROUND = 12;

  /** What is longer was rewritten. */
  private static final int LONGEST = 40;

  /** Each with its values, of which several words may be one. */
  private static final List<Pattern> SCALES =
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

  /** All words of all scales, to be asked first: most changes have none. */
  private static final Sought ANY =
      Sought.learning(
          Pattern.compile(
              SCALES.stream().map(Pattern::pattern).collect(Collectors.joining("|")),
              Pattern.CASE_INSENSITIVE));

  private Scales() {}

  private static Pattern scale(String... values) {
    StringBuilder all = new StringBuilder();
    for (String value : values) {
      all.append(all.length() == 0 ? "(" : "|(").append(value).append(')');
    }
    return Pattern.compile(all.toString(), Pattern.CASE_INSENSITIVE);
  }

  /**
   * Whether one value of a scale took the place of another.
   *
   * @param old the old text, of which a range changed
   * @param now the new text, of which another did
   */
  static boolean isOther(String old, Sentences.Range gone, String now, Sentences.Range come) {
    if (Math.max(gone.to() - gone.from(), come.to() - come.from()) > LONGEST) {
      return false;
    }
    if (!ANY.isIn(
        old.substring(
            Math.max(0, gone.from() - AROUND), Math.min(old.length(), gone.to() + AROUND)))) {
      return false;
    }
    for (Pattern scale : SCALES) {
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
  private static List<Integer> values(Pattern scale, String text, Sentences.Range range) {
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
