package io.gazette.check.statement;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Handling;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause names all the data that it collects or gives away: 等 and such as at the end of an
 * enumeration tell that there is more. One finding for a clause.
 */
final class OpenDataRule implements Rule {

  /** What is counted or named behind it is closed. */
  private static final Pattern OPEN =
      Pattern.compile(
          "、[^、，。；：（）()\\n]{1,20}(?:等|一类的?|这类)(?:必要|相关|有关|其他|基本|个人){0,2}(?:信息|数据|资料|资讯|标识符?)"
              + "|(?:信息|数据|资料|标识|内容|记录|日志|轨迹)[^。；，\\n]{0,6}[（(](?:例如|比如|诸如|包括但不限于|如(?![您有果需适遇此以通]))"
              + "|(?:信息|数据|资料|资讯|标识)[^。；\\n]{0,10}(?:包括但不限于|例如|比如|诸如)|诸如此类|[^，。；]之类|(?:以及|及|和|与|或)[^，。；、\\n]{0,8}(?:别的|另外的?|其余的?|的其[他它])[^，。；、\\n]{0,4}(?:信息|数据|资料|资讯|材料|内容)|(?:以及|及|和|与)(?:其[他它](?!人|用户|方|公司|主体)\\p{IsHan}{0,4}|相关|有关|类似)的?(?:个人)?(?:信息|数据|资料|资讯)(?!处理|保护|主体|安全)|在内的[^，。；\\n]{0,8}(?:信息|数据|资料)"
              + "|(?i)\\b(?:information|data|details|identifiers?),?\\s*\\(?(?:such as|including,? but not limited to|including,? without limitation|like|for example|for instance|e\\.g\\.)"
              + "|\\band so on\\b|\\betc\\.|,? and (?:other|similar|related|further|additional|certain) (?!sensitive )(?:\\w+ ){0,2}(?:information|data|details)\\b");

  /** In a clause on what is collected it needs no verb. */
  private static final Pattern OPEN_BRACKET =
      Pattern.compile("(?:信息|数据|资料|轨迹)[（(](?:例如|比如|诸如|包括但不限于|如(?![您有果需适遇此以通]))");

  /** Ends an enumeration of what is collected; of other things too, so only behind the verb. */
  private static final Pattern OPEN_END = Pattern.compile("、[^、，。；：（）()\\n]{1,20}等(?=[，。；）)]|$)");

  /** In such a clause ends an enumeration of data without a verb, too. */
  private static final Pattern OPEN_ANYHOW =
      Pattern.compile(
          "[^，。；、\\n](?:什么的|诸项|之类|一类的?(?:信息|数据|资料|东西))|等等|云云|、[^、，。；：（）()\\n]{1,20}等(?:要素|字段|项目|内容|材料|情况|参数|指标)|(?:以及|及|和|与|或)(?:其[他它](?!人|用户|方|公司|主体)\\p{IsHan}{0,4}|[^，。；、\\n]{0,8}(?:别的|另外的?|其余的?|另行[^，。；、\\n]{1,6}的|的其[他它])\\p{IsHan}{0,2})(?:信息|数据|资料|资讯|材料|项目)(?!处理|保护|主体|安全)|[：:]\\s*(?:例如|比如|诸如|譬如|比方说?)"
              + "|(?i)\\b(?:and|or) the like\\b|\\band (?:so on|so forth|such like)\\b|\\betc\\.|\\bamong others\\b|\\b(?:whatever|anything|everything) else\\b|\\band (?:other|similar|related|further|additional) (?!sensitive )(?:\\w+ ){0,2}(?:information|data|details)\\b");

  private final Published published;

  OpenDataRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return OpenEnds.check(policy, published, Code.DATA_LEFT_OPEN, OpenDataRule::leftOpen);
  }

  private static int leftOpen(String plain, Set<Role> roles) {
    int left = leftOpen(plain);
    if (left > 0 || !roles.contains(Role.COLLECTION)) {
      return left;
    }
    left = OpenEnds.end(OPEN_BRACKET, plain);
    return left == 0 && namesData(plain)
        ? OpenEnds.end(
            OPEN_ANYHOW,
            plain,
            open ->
                !Assertion.isDenied(plain, open.start(), open.end())
                    && !OpenFunctionsRule.isOfPurposes(plain, open.start(), open.end()))
        : left;
  }

  private static boolean namesData(String plain) {
    return OpenFunctionsRule.DATA.matcher(plain).find() || !DataWords.in(plain).isEmpty();
  }

  /** Where a sentence has left open what it says is handled; 0 if nowhere. */
  private static int leftOpen(String plain) {
    Sought.Matches handles = Handling.VERBS.in(plain);
    boolean handled = false;
    while (!handled && handles.find()) {
      handled = !Assertion.isDenied(plain, handles.match().start(), handles.match().end());
    }
    if (!handled) {
      return 0;
    }
    int left = OpenEnds.end(OPEN, plain);
    if (left > 0) {
      return left;
    }
    Matcher end = OPEN_END.matcher(plain);
    return end.find(handles.match().end()) && !Assertion.isDenied(plain, end.start(), end.end())
        ? end.end()
        : 0;
  }
}
