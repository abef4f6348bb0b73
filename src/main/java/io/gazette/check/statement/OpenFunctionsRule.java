package io.gazette.check.statement;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Handling;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A clause names all the functions and purposes for which data is collected and used: 等功能 and such
 * as at the end of an enumeration tell that there are more. One finding for a clause.
 */
final class OpenFunctionsRule implements Rule {

  /** What is about the use of data without saying so. */
  private static final Set<Role> OF_USE = EnumSet.of(Role.COLLECTION, Role.USE, Role.PERMISSIONS);

  /** Says that data is used. */
  private static final Sought USES =
      Sought.learning(
          Pattern.compile(
              "使用|利用|处理|用于|用来|用以|用作|(?i)\\b(?:us(?:e[sd]?|ing)|process\\w*|need|ask(?:s|ed)? for)\\b"));

  /** Names data, if only in general. */
  static final Pattern DATA =
      Pattern.compile(
          "信息|数据|资料|记录|标识|号码|证件|证号|位置|照片|影像|录音|通讯录|权限|地址|日志|型号|序列号|电量|位址|版本|姓名|电话|时间|时长|录音|您的(?!同意|授权|权利)|(?i)\\b(?:data|information|details|identifiers?|records?|address(?:es)?|numbers?|location|contacts|photos|pictures|logs?|(?:device|screen|browser|battery) \\w+|your (?!consent|permission|rights?)[a-z]+)\\b");

  private static final String NOUN =
      "(?:功能|服务(?![商器方业提机人])|场景|目的|用途|业务(?![方员伙])|需求|活动|环节|操作(?!系统)|过程)";

  /** What is counted behind 等, or named before the enumeration, is closed. */
  private static final Pattern OPEN =
      Pattern.compile(
          "[^，。；：\\n]{1,60}等(?![级待候同于])(?!(?:措施|方式|渠道|形式|机构|机关|信息|数据))\\p{IsHan}{0,2}"
              + NOUN
              + "|供[^，。；：\\n]{1,40}等之?[使之]用"
              + "|(?:用于|用来|用以|以便|为[了]?(?![您我他])|实现)[^，。；：\\n]{1,40}(?:等(?=[，。；）)]|$)|之类|什么的|诸如此类|等等|云云)"
              + "|"
              + NOUN
              + "[^，。；\\n]{0,4}(?:包括但不限于|例如|比如|诸如|[（(]如(?![您有果需适遇此以通]))"
              + "|包括但不限于[^，。；\\n]{0,30}"
              + NOUN
              + "|(?:例如|比如|诸如)(?:用于|用来|用以|为了)"
              + "|(?i)\\b(?:purposes?|features?|functions?|functionality|(?:provid|offer|support|deliver|enabl)\\w* (?:\\w+ ){0,3}services|reasons?|activities|uses|things)\\b,?\\s*\\(?(?:such as|including but not limited to|including without limitation|like|for example|for instance|e\\.g\\.)"
              + "|\\bfor (?:various|different|a variety of|a range of|many) (?:\\w+ )?purposes\\b"
              + "|\\bamong other(?:s| things| purposes)\\b"
              + "|\\b(?:to (?!us\\b|you\\b|the\\b|our\\b|your\\b|a\\b|comply\\b)[a-z]+|for [a-z]+(?:ing\\b|,))[^.\\n]{1,100}?(?:\\betc\\.|\\band so (?:on|forth)\\b|\\band the like\\b)");

  /** Leaves open what else; of what is done when people agreed to it, it is said all the same. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "(?:用于|用作|出于|为了|[及和与或、](?:[^，。；、\\n]{1,10}的)?)(?:其[他它]|别的)(?:合理|正当|合法|相关|类似|商业|必要|一些)?的?(?:用途|用处|目的|事项|事宜)"
              + "|诸如此类的?(?:用途|用处|目的)"
              + "|(?i)\\b(?:and|or) (?!the\\b)(?:\\w+ )?(?:any )?(?:other|similar|related) (?:\\w+ )?(?:purposes|features|functions|services|uses|reasons)\\b"
              + "|\\bfor (?:other|similar) (?:\\w+ )?purposes\\b");

  private static final Pattern AGREED =
      Pattern.compile(
          "同意|授权|告知|未载明|无关|规定的|(?i)\\b(?:consent|ask you|agree|permission|notify|tell you)\\b");

  /** In its part of a sentence: an enumeration is a whole one, or what it names may be ended. */
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?:上述|以上|前述|前款)[^，。；\\n]{0,40}等|等[^，。；\\n]{0,4}(?:[二两三四五六七八九十]|\\d{1,2})[项种个类]|无法|不能|影响|失效|所必[要需]|停用|关闭|退出|未载明|超出|征得|同意的|(?i)\\b(?:providers?|partners?|vendors?|compan(?:y|ies)|will not work|turn off|consent)\\b");

  /** What is only done after people were asked. */
  private static final Pattern TO_COME =
      Pattern.compile("另行|再次|重新[取征]|(?i)\\b(?:ask you (?:first|again|before)|new consent)\\b");

  /** Says what for. */
  private static final Pattern PURPOSE =
      Pattern.compile(
          "用于|用来|用以|以便|以(?![上下前后及外内])|为[了]?|实现|供|(?i)\\bto (?!us\\b|you\\b|the\\b|our\\b|your\\b|a\\b)[a-z]+\\b|\\bfor [a-z]+ing\\b");

  private final Published published;

  OpenFunctionsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return OpenEnds.check(policy, published, Code.FUNCTIONS_LEFT_OPEN, OpenFunctionsRule::leftOpen);
  }

  /** Whether the enumeration that words end is one of purposes, and not of data. */
  static boolean isOfPurposes(String sentence, int from, int to) {
    int label = Math.max(sentence.lastIndexOf('：', from), sentence.lastIndexOf(": ", from));
    String before = sentence.substring(Math.max(label, 0), to);
    String part = label < 0 ? Assertion.part(before, from, to) : before;
    return PURPOSE.matcher(part).find();
  }

  private static int leftOpen(String plain, Set<Role> roles) {
    boolean about =
        !Collections.disjoint(roles, OF_USE)
            || Assertion.isMade(Handling.VERBS, plain)
            || (DATA.matcher(plain).find() && Assertion.isMade(USES, plain));
    if (!about || TO_COME.matcher(plain).find()) {
      return 0;
    }
    int end = end(OPEN, plain);
    return end == 0 && !AGREED.matcher(plain).find() ? end(OTHERS, plain) : end;
  }

  private static int end(Pattern words, String plain) {
    return OpenEnds.end(
        words,
        plain,
        open ->
            Assertion.isMadeAt(plain, open.start(), open.end())
                && !CLOSED.matcher(Assertion.part(plain, open.start(), open.end())).find());
  }
}
