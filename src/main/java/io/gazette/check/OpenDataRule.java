package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause names all the data that it collects or gives away: 等 and such as at the end of an
 * enumeration tell that there is more. One finding for a clause.
 */
final class OpenDataRule implements Rule {

  /** Says that data is handled. */
  static final Pattern HANDLES =
      Pattern.compile(
          "[收采搜]集|获取|获得|取得(?![^，。]{0,8}(?:同意|授权))|读取|处理(?=您|以下|的(?:个人)?(?:信息|数据|资料)(?:包括|有|为|如下))|(?:需要?|须)您?(?:填写|提供)|公开展示|(?:会|将|动|可能|需要|统|，)记录|上传|共享|提供给|向[^，。]{1,20}提供"
              + "|(?i)\\b(?:collect|gather|record|shar|disclos|receiv|obtain)\\w*|\\b(?:sends? us|give us|ask for)\\b");

  /** What is counted or named behind it is closed. */
  private static final Pattern OPEN =
      Pattern.compile(
          "、[^、，。；：（）()\\n]{1,20}等(?:必要|相关|有关|其他|基本|个人){0,2}(?:信息|数据|资料|资讯|标识符?)"
              + "|(?:信息|数据|资料|标识|内容|记录|日志|轨迹)[^。；，\\n]{0,6}[（(](?:例如|比如|诸如|包括但不限于|如(?![您有果需适遇此以通]))"
              + "|(?:信息|数据|资料|资讯|标识)[^。；\\n]{0,10}(?:包括但不限于|例如|比如|诸如)|诸如此类|[^，。；]之类|(?:以及|及|和|与)(?:其[他它](?:必要|相关|有关|必需|类似)?|相关|有关|类似)的?(?:个人)?(?:信息|数据|资料|资讯)(?!处理|保护|主体|安全)|在内的[^，。；\\n]{0,8}(?:信息|数据|资料)"
              + "|(?i)\\b(?:information|data|details|identifiers?),?\\s*\\(?(?:such as|including,? but not limited to|including,? without limitation|like|for example|for instance|e\\.g\\.)"
              + "|\\band so on\\b|\\betc\\.|,? and (?:other|similar|related|further) (?:\\w+ )?(?:information|data|details)\\b");

  /** In a clause on what is collected it needs no verb. */
  private static final Pattern OPEN_BRACKET =
      Pattern.compile("(?:信息|数据|资料|轨迹)[（(](?:例如|比如|诸如|包括但不限于|如(?![您有果需适遇此以通]))");

  /** Ends an enumeration of what is collected; of other things too, so only behind the verb. */
  private static final Pattern OPEN_END = Pattern.compile("、[^、，。；：（）()\\n]{1,20}等(?=[，。；）)]|$)");

  private final Published published;

  OpenDataRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return OpenEnds.check(policy, published, Code.DATA_LEFT_OPEN, OpenDataRule::leftOpen);
  }

  private static int leftOpen(String plain, Clause clause) {
    int left = leftOpen(plain);
    return left == 0 && clause.roles().contains(Role.COLLECTION)
        ? OpenEnds.end(OPEN_BRACKET, plain)
        : left;
  }

  /** Where a sentence has left open what it says is handled; 0 if nowhere. */
  private static int leftOpen(String plain) {
    Matcher handles = HANDLES.matcher(plain);
    boolean handled = false;
    while (!handled && handles.find()) {
      handled = !Assertion.isDenied(plain, handles.start(), handles.end());
    }
    if (!handled) {
      return 0;
    }
    int left = OpenEnds.end(OPEN, plain);
    if (left > 0) {
      return left;
    }
    Matcher end = OPEN_END.matcher(plain);
    return end.find(handles.end()) && !Assertion.isDenied(plain, end.start(), end.end())
        ? end.end()
        : 0;
  }
}
