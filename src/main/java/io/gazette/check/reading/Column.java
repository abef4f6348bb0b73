package io.gazette.check.reading;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the cells of a column of a table on data, recipients or permissions say, by its head. */
public enum Column {
  PERIOD(
      "(?:保[存留管]|存[储放]|留存)的?(?:(?:多长)?时间|时长|时限|期限?|年限|天数|多久)|(?:存|留)多久|^期限$",
      "\\bretention\\b|\\b(?:kept|keep|retained?|stored?|held|hold)(?: (?:it|them))? (?:for|until)\\b"
          + "|\\bhow long\\b[^.]{0,30}\\b(?:kept|keep|retain|stor|held|hold)|^how long\\??$"
          + "|\\b(?:storage|keeping|data) periods?\\b|^periods?$"),
  /** When people are asked for a permission. */
  WHEN("何时|什么时候|时机|时点|时间", "\\bwhen\\b|\\btiming\\b|\\btime of\\b"),
  /** A “yes” says that something is not necessary. */
  OPTION("可选|(?:可|能)[以否]?(?:拒绝|不[填提给选])[^，。]{0,3}", "optional"),
  REFUSAL("(?:拒绝|不同意|不授权|不给|不提供|关闭)[^，。]{0,6}", "\\brefus|\\bdeclin|\\bwithout\\b"),
  NECESSITY("必[需填要选须][^，。]{0,2}", "necess|mandatory|required"),
  ROLE("角色|身份", "\\brole\\b|capacity|position"),
  PURPOSE("用途|目的|用来(?:做什么|干什么)?|作用|用于", "purpose|\\buse[ds]?\\b|why|what for"),
  RECIPIENT(
      "接收(?:方|人|者)|受托(?:方|人|者)|合作(?:方|伙伴)|第三方|单位|公司|企业|机构|给谁",
      "recipient|receive|\\bwho\\b|compan(?:y|ies)|partner|third part(?:y|ies)|processor"),
  DATA("信息|数据|资料", "\\bdata\\b|information"),
  FUNCTION("功能|场景|环节|业务|服务", "function|feature|scene|service");

  private final Pattern chinese;
  private final Pattern english;

  Column(String chinese, String english) {
    this.chinese = Pattern.compile(chinese);
    this.english = Pattern.compile("(?i)" + english);
  }

  /**
   * That of a head, in Simplified characters if it is Chinese: there what it is about stands last,
   * as in 收集信息的目的.
   */
  public static Optional<Column> of(String head) {
    Optional<Column> last = Optional.empty();
    int most = 0;
    for (Column each : values()) {
      int end = each.chinese.matcher(head).results().mapToInt(MatchResult::end).max().orElse(0);
      if (end > most) {
        most = end;
        last = Optional.of(each);
      }
    }
    return last.or(
        () -> Stream.of(values()).filter(each -> each.english.matcher(head).find()).findFirst());
  }
}
