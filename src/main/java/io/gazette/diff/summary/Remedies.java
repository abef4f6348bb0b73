package io.gazette.diff.summary;

import io.gazette.diff.Subject;
import io.gazette.diff.summary.Sentences.Range;
import io.gazette.diff.summary.SubjectWords.Place;
import io.gazette.diff.summary.SubjectWords.Word;
import io.gazette.text.Characters;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what people are owed that no single word names: to be told, to be given reasons, to have
 * somebody look at what a machine decided, and a way out that is as short as the way in.
 */
final class Remedies {

  private static final String PEOPLE =
      "(?:[您你]|用户|用戶|会员|會員|客户|客戶|住户|住戶|读者|讀者|家长|家長|学生|學生|患者|旅客|乘客|参赛者|參賽者|消费者|消費者|当事人|當事人|本人|个人|個人|[的]人)";

  private static final String PERSONS =
      "(?:you|(?:[a-z]+ ){0,2}?(?:users?|members?|customers?|subscribers?|residents?|tenants?|readers?|guests?|patients?|parents|students?"
          + "|runners?|participants?|applicants?|landlords?|less(?:or|ee)s?|licens(?:or|ee)s?|sellers?|buyers?|lenders?|borrowers?|suppliers?|consumers?|individuals?|persons?|people|those)\\b)";

  private static final Phrases NOTICE =
      Phrases.of(
          "(?:通知|告知|提醒|告诉|告訴|知会|知會)(?:[^，。；、]{0,6}?)"
              + PEOPLE
              + "|[向对對](?:[^，。；、]{0,6}?)"
              + PEOPLE
              + "[^，。；]{0,8}?(?:通知|告知|说明|說明|提示)|征[求得询](?:[^，。；]{0,10}?)意见",
          "\\b(?:notif(?:y|ies|ied)|inform(?:s|ed)?|tells?|alert(?:s|ed)?|warn(?:s|ed)?|consult(?:s|ed)?)\\b "
              + PERSONS
              + "|\\bgives? "
              + PERSONS
              + " (?:[a-z]+ ){0,3}?notice\\b");

  private static final Phrases REASONS =
      Phrases.of(
          "(?:说明|說明|解释|解釋|告知|附有?|给出|給出|陈述|陳述|载明|載明)[^，。；]{0,4}?(?:理由|原因)",
          "\\b(?:(?:gives?|giving|states?|stating|setting out|with|its|our) (?:[a-z]+ )?reasons|reasoned"
              + "|explain(?:s|ing)? (?:[a-z]+ )?(?:why|reasons|decision)|explanation of|(?:tells?|telling) you why)\\b");

  private static final Phrases REVIEW =
      Phrases.of(
          "(?:人工|专人|專人|真人|(?:工作)?人员|人員|员工|員工|专员|專員|亲自|親自)[^，。；]{0,8}?"
              + "(?:审查|審查|复查|複查|核查|复核|複核|复审|查看|审核|審核|处理|處理|判断|判斷|评估|評估|受理|检查|檢查|介入)",
          "\\b(?:humans?|person|members? of staff|employees?|colleagues?|staff|somebody|someone|our team)\\b[^.;,]{0,24}?"
              + "\\b(?:review|check|look|confirm|decid|handl|examin|assess|verif|re-?consider)\\w*"
              + "|\\b(?:review|check|look|confirm|decid|handl|examin|assess|verif|re-?consider)\\w*\\b[^.;]{0,24}?"
              + "\\bby (?:an? |our |one of our )?(?:humans?|person|members? of staff|employees?|colleagues?|staff|people)\\b"
              + "|\\bask for (?:a )?(?:human|person)\\b|\\b(?:human|manual) review\\b");

  /** Without it, who looks at something is no remedy. */
  private static final Sought MACHINE =
      Sought.learning(
          Pattern.compile(
              "自动|自動|系统|系統|算法|演算法|模型|程序|程式|机器|機器|评分|評分|封禁"
                  + "|automat|machine|system|algorithm|model|program|chatbot|\\bscores?\\b|blocked|profil",
              Pattern.CASE_INSENSITIVE));

  private static final Phrases EASY =
      Phrases.of(
          "一键|一鍵|点击|點擊|点[^，。]{0,4}?下|在线|線上|设置|設置|设定|設定|开关|開關|随时|隨時|页面|頁面|应用(?:里|内|中)",
          "\\b(?:(?:one|two) (?:taps?|clicks?)|click|taps?|links?|switch|toggle|settings|online|in the app|on this page|at any time)\\b");

  private static final Phrases HARD =
      Phrases.of(
          "书面|書面|邮寄|郵寄|寄送|申请表|申請表|递交|遞交|提交[^，。]{0,4}?申请|致电|致電|门店|門店|柜台|櫃檯|身份证|身份證|等待|亲自到",
          "\\b(?:in writing|written|signed|by post|by mail|forms?|application|letter|call us|by phone|wait|approval|branch|passport|notari[sz]ed"
              + "|requests? to)\\b");

  /** What people take back or end. */
  private static final Phrases ENDING =
      Phrases.of(
          "关闭|關閉|退订|退訂|取消|撤回|撤销|撤銷|注销|註銷|解绑|解除|停用|停止|删除|刪除|退出|不想|拒绝|拒絕",
          "\\b(?:turn(?:s|ed)? off|unsubscribe|opt(?:s|ed)? out|stop|stopped|clos(?:e|ing)|cancel|end|unlink|withdraw|delet|object|disable)");

  /** The words of both languages. */
  private record Phrases(Sought chinese, Sought others) {

    static Phrases of(String chinese, String others) {
      return new Phrases(
          Sought.learning(Pattern.compile(chinese)),
          Sought.learningWords(Pattern.compile(others, Pattern.CASE_INSENSITIVE)));
    }

    boolean isIn(String text) {
      return (Characters.hasHan(text) && chinese.isIn(text)) || others.isIn(text);
    }

    List<Range> in(String text) {
      List<Range> found = new ArrayList<>();
      if (Characters.hasHan(text)) {
        add(chinese, text, found);
      }
      add(others, text, found);
      return found;
    }

    private static void add(Sought words, String text, List<Range> into) {
      words.in(text).all().map(match -> new Range(match.start(), match.end())).forEach(into::add);
    }
  }

  private Remedies() {}

  /** Those of which something changed. */
  static List<Place> in(String text, List<Range> changed) {
    if (changed.isEmpty()) {
      return List.of();
    }
    BitSet characters = Sentences.characters(changed);
    List<Place> found = new ArrayList<>();
    for (Range sentence : Sentences.around(text, changed)) {
      add(NOTICE, "notice", text, sentence, characters, found);
      add(REASONS, "reasons", text, sentence, characters, found);
      add(REVIEW, "review", text, sentence, characters, found);
    }
    Predicate<Place> review = place -> place.word().stem().equals("review");
    if (found.stream().anyMatch(review) && !MACHINE.isIn(text)) {
      found.removeIf(review);
    }
    return found;
  }

  private static void add(
      Phrases words,
      String name,
      String text,
      Range sentence,
      BitSet characters,
      List<Place> into) {
    for (Range phrase : words.in(sentence.of(text))) {
      int from = sentence.from();
      Range place = new Range(from + phrase.from(), from + phrase.to());
      if (place.isIn(characters)) {
        into.add(new Place(new Word(Subject.RIGHT, name), place.from(), place.to()));
      }
    }
  }

  /**
   * Whether a way out became a longer one, or a shorter one.
   *
   * @param gone what changed of the old text, with what else its sentences say
   * @param come the same of the new text
   */
  static boolean isOtherWay(String gone, String before, String come, String after) {
    return ((EASY.isIn(gone) && HARD.isIn(come)) || (HARD.isIn(gone) && EASY.isIn(come)))
        && ENDING.isIn(before)
        && ENDING.isIn(after);
  }
}
