package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All ways to write references, in texts of articles with items, into which another article is put
 * first: what follows is no news, and what stayed names another clause.
 */
final class ReferenceFormsTest {

  private static final List<String> CHINESE = List.of("租金", "押金", "保险", "清洁");

  private static final List<String> ENGLISH = List.of("rent", "deposit", "insurance", "cleaning");

  private static final int NONE = -1;

  /** Four articles with three items each, another one before some of them, and one that refers. */
  private static List<TextBlock> text(boolean chinese, int another, String reference) {
    List<String> blocks = new ArrayList<>();
    int number = 1;
    for (int at = 0; at <= CHINESE.size(); at++) {
      if (at == another) {
        blocks.add(article(chinese, number++, chinese ? "停车" : "parking"));
      }
      if (at < CHINESE.size()) {
        String matter = (chinese ? CHINESE : ENGLISH).get(at);
        blocks.add(article(chinese, number++, matter));
        blocks.addAll(
            chinese
                ? List.of(
                    "（一）" + matter + "的数额；", "（二）" + matter + "的缴纳方式；", "（三）" + matter + "的退还。")
                : List.of(
                    "(a) the amount of the " + matter + ";",
                    "(b) the way the " + matter + " is paid;",
                    "(c) the return of the " + matter + "."));
      }
    }
    blocks.add(
        chinese
            ? "第" + NumeralSystem.HAN.write(number) + "条 " + reference
            : "Section " + number + ". " + reference);
    return TextBlocks.labelled(blocks.stream().map(Texts::paragraph).toList());
  }

  private static String article(boolean chinese, int number, String matter) {
    return chinese
        ? "第" + NumeralSystem.HAN.write(number) + "条 双方就" + matter + "约定下列事项，并由出租人出具收据："
        : "Section " + number + ". The parties agree on the following about the " + matter + ":";
  }

  private static String numbered(String form, int first) {
    String text = form;
    for (int at = 0; at < 3; at++) {
      text =
          text.replace("{" + "abc".charAt(at) + "}", NumeralSystem.HAN.write(first + at))
              .replace("{" + (at + 1) + "}", Integer.toString(first + at));
    }
    return text;
  }

  private static List<String> told(TextDiff diff) {
    return diff.entries().stream()
        .filter(entry -> entry.has(Note.REFERS_ELSEWHERE))
        .flatMap(
            entry ->
                entry.emphases().stream()
                    .map(
                        emphasis ->
                            entry
                                .edits()
                                .get(emphasis.edit())
                                .text()
                                .substring(emphasis.start(), emphasis.end())))
        .toList();
  }

  /** A clause went, and what refers to it names nothing any more. */
  @Test
  void aReferenceToAClauseThatWentIsTold() {
    for (boolean chinese : new boolean[] {true, false}) {
      List<TextBlock> old = text(chinese, CHINESE.size(), chinese ? "损坏按第五条办理。" : "See Section 5.");
      List<TextBlock> now = new ArrayList<>(old);
      now.remove(now.size() - 2);
      assertThat(told(Redline.compare(old, now))).containsExactly(chinese ? "五" : "5");
      assertThat(told(Redline.compare(now, now))).isEmpty();
    }
  }

  /** What the article before says is another one's matter once an article is put in between. */
  @Test
  void theArticleBeforeIsTheOneThatStandsThere() {
    for (String form :
        List.of(
            "违反前条约定的，应当赔偿损失。",
            "违反上一条第（二）项约定的，应当赔偿损失。",
            "Breaches of the preceding Section are to be made good.")) {
      boolean chinese = form.startsWith("违");
      List<TextBlock> old = text(chinese, NONE, form);
      assertThat(told(Redline.compare(old, text(chinese, 0, form)))).as(form).isEmpty();
      List<TextBlock> now = text(chinese, CHINESE.size(), form);
      assertThat(told(Redline.compare(old, now))).as(form).isNotEmpty();
    }
  }

  /** Another paragraph before one that is named is no matter if the number follows, else it is. */
  @ParameterizedTest
  @ValueSource(strings = {"前款不适用于访客。", "本条第{b}款不适用于访客。", "第一条第{b}款不适用于访客。", "上款不适用于访客。"})
  void aParagraphIsTheOneThatStandsThere(String form) {
    TextBlock head = Texts.clause("a", "第一条", "停放");
    List<TextBlock> told = List.of(Texts.paragraph("车辆停放在地下一层。"), Texts.paragraph("夜间不得鸣笛。"));
    TextBlock another = Texts.paragraph("电瓶车停放在棚内。");
    TextBlock stays = Texts.paragraph(numbered(form, 1));
    List<TextBlock> old = List.of(head, told.get(0), told.get(1), stays);
    List<TextBlock> between = List.of(head, told.get(0), told.get(1), another, stays);
    List<TextBlock> before = List.of(head, another, told.get(0), told.get(1), stays);
    boolean numbered = form.contains("{");
    assertThat(told(Redline.compare(old, numbered ? before : between))).isNotEmpty();
    assertThat(told(Redline.compare(old, numbered ? between : before))).isEmpty();
    TextBlock follows = Texts.paragraph(numbered(form, 2));
    TextDiff followed =
        Redline.compare(old, List.of(head, another, told.get(0), told.get(1), follows));
    assertThat(followed.entries())
        .filteredOn(entry -> entry.op() == Op.CHANGED)
        .allSatisfy(entry -> assertThat(entry.edits()).noneMatch(Edit::isNews));
  }

  @Test
  void theNextArticleAndTheLastTwoAreThoseThatStandThere() {
    for (String form : List.of("违反前两条约定的，应当赔偿损失。", "依照上两条的约定办理。")) {
      List<TextBlock> old = text(true, NONE, form);
      assertThat(told(Redline.compare(old, text(true, 0, form)))).as(form).isEmpty();
      assertThat(told(Redline.compare(old, text(true, 3, form)))).as(form).isNotEmpty();
    }
    List<TextBlock> next = new ArrayList<>();
    for (String article : List.of("第一条 下条所称停放以小时计算。", "第二条 车辆停放在地下一层。")) {
      next.add(Texts.paragraph(article));
    }
    List<TextBlock> more = new ArrayList<>(next);
    more.add(1, Texts.paragraph("第二条 夜间不得在院内鸣笛。"));
    more.set(2, Texts.paragraph("第三条 车辆停放在地下一层。"));
    assertThat(told(Redline.compare(TextBlocks.labelled(next), TextBlocks.labelled(more))))
        .containsExactly("下条");
  }

  @Test
  void anItemIsNamedByTheNumberOfItsList() {
    for (String form : List.of("违反第一条第{b}项的除外。", "Who forgets item {2} of Section 1 pays.")) {
      boolean chinese = form.startsWith("违");
      List<TextBlock> old = new ArrayList<>();
      old.add(Texts.clause("a", chinese ? "第一条" : "Section 1", chinese ? "离店" : "Leaving"));
      List<String> items =
          chinese
              ? List.of("关好窗户；", "清空垃圾桶；", "关闭炉灶。")
              : List.of("shut the windows;", "empty the bin;", "turn off the stove.");
      for (int at = 0; at < items.size(); at++) {
        old.add(Texts.item(at + 1 + ".", items.get(at)));
      }
      List<TextBlock> now = new ArrayList<>(old.subList(0, 2));
      now.add(Texts.item("2.", chinese ? "清扫地面；" : "sweep the floor;"));
      now.add(Texts.item("3.", items.get(1)));
      now.add(Texts.item("4.", items.get(2)));
      old.add(Texts.paragraph(numbered(form, 1)));
      List<TextBlock> follows = new ArrayList<>(now);
      follows.add(Texts.paragraph(numbered(form, 2)));
      now.add(Texts.paragraph(numbered(form, 1)));
      assertThat(told(Redline.compare(old, now))).as(form).hasSize(1);
      assertThat(Redline.compare(old, follows).entries())
          .filteredOn(entry -> entry.op() == Op.CHANGED)
          .hasSize(1)
          .allSatisfy(entry -> assertThat(entry.edits()).noneMatch(Edit::isNews));
    }
  }

  /** One list in two forms is one thing; all of it and either of it are two. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          第{a}至{c}条   | 第{a}条至第{c}条    | true
          第{a}、{b}条   | 第{a}条和第{b}条    | true
          第{a}、{b}条   | 第{a}条、第{b}条    | true
          第{a}条和第{b}条 | 第{a}条或第{b}条  | false
          第{a}至{c}条   | 第{a}条、第{c}条    | false
          Sections {1} and {2} | Section {1} and Section {2} | true
          Sections {1} and {2} | Section {1} or Section {2}  | false
          """)
  void aListInAnotherFormIsNoOther(String form, String other, boolean same) {
    boolean chinese = form.startsWith("第");
    String frame = chinese ? "违反%s的，应当赔偿。" : "It holds for %s from the first day.";
    for (int another : new int[] {NONE, 0}) {
      TextDiff diff =
          Redline.compare(
              text(chinese, NONE, frame.formatted(numbered(form, 1))),
              text(chinese, another, frame.formatted(numbered(other, another == NONE ? 1 : 2))));
      assertThat(
              diff.entries().stream()
                  .filter(entry -> entry.op() == Op.CHANGED)
                  .flatMap(entry -> entry.edits().stream())
                  .noneMatch(Edit::isNews))
          .isEqualTo(same);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "违反第{a}条约定的，应当赔偿损失。",
        "违反第 {1} 条约定的，应当赔偿损失。",
        "违反第{a}条第二款约定的，应当赔偿损失。",
        "违反第{a}条第（二）项约定的，应当赔偿损失。",
        "违反第{a}条（二）项约定的，应当赔偿损失。",
        "违反第{a}条第一款第（二）项约定的，应当赔偿损失。",
        "违反第{a}条第二项约定的，应当赔偿损失。",
        "违反第{a}条第（二）、（三）项约定的，应当赔偿损失。",
        "违反第{a}条第二项、第三项约定的，应当赔偿损失。",
        "违反第{a}条第（一）至（三）项约定的，应当赔偿损失。",
        "违反第{a}条第（一）项和第{b}条第（二）项约定的，应当赔偿损失。",
        "违反第{a}条、第{b}条约定的，应当赔偿损失。",
        "违反第{a}、{b}条约定的，应当赔偿损失。",
        "违反第{a}条、{b}条约定的，应当赔偿损失。",
        "违反第{a}条和第{b}条约定的，应当赔偿损失。",
        "违反第{a}至{b}条约定的，应当赔偿损失。",
        "违反第{a}条至第{b}条约定的，应当赔偿损失。",
        "违反第{1}-{2}条约定的，应当赔偿损失。",
        "违反第{a}、{b}及{c}条约定的，应当赔偿损失。",
        "除第{a}条另有约定外，适用第{b}条第（一）项。",
        "Breaches of Section {1} are to be made good.",
        "Breaches of section {1} are to be made good.",
        "Breaches of Section {1}(b) are to be made good.",
        "Breaches of Section {1} (b) are to be made good.",
        "Breaches of Section {1}(a) and (b) are to be made good.",
        "Breaches of Section {1}(a) to (c) are to be made good.",
        "Breaches of Section {1}(a) or Section {2}(b) are to be made good.",
        "Breaches of Section {1}(a) or {2}(b) are to be made good.",
        "Breaches of Sections {1} and {2} are to be made good.",
        "Breaches of Sections {1}, {2} and {3} are to be made good.",
        "Breaches of Sections {1} to {2} are to be made good.",
        "Breaches of Sections {1}–{2} are to be made good.",
        "Breaches of Section {1} or {2} within 30 days are to be made good.",
        "Breaches of point (b) of Section {1} are to be made good.",
        "Breaches of points (a) and (b) of Section {1} are to be made good.",
        "Breaches of letter (c) of Section {1} are to be made good.",
        "Breaches of paragraph (b) of Section {1} and of Section {2} are to be made good.",
        "Breaches of paragraph (b) of Section {1}, and of Section {2}, are to be made good.",
        "Breaches of Sections {1}(b), {2} and {3} are to be made good.",
        "违反第{a}条（一）、（二）项和第{b}条的，应当赔偿损失。",
        "Breaches of § {1} are to be made good.",
        "Breaches of §§ {1} and {2} are to be made good.",
      })
  void follow(String form) {
    boolean chinese = form.startsWith("违") || form.startsWith("除");
    TextDiff follows =
        Redline.compare(
            text(chinese, NONE, numbered(form, 1)), text(chinese, 0, numbered(form, 2)));
    assertThat(PlainRedline.news(follows)).isEmpty();
    assertThat(told(follows)).isEmpty();

    TextDiff stays =
        Redline.compare(
            text(chinese, NONE, numbered(form, 2)), text(chinese, 0, numbered(form, 2)));
    assertThat(PlainRedline.news(stays)).isEmpty();
    assertThat(told(stays)).isNotEmpty();

    String law = chinese ? "《民法典》" : "the Housing Act, ";
    String other = form.replaceFirst("违反|除|Breaches of ", "$0" + law);
    TextDiff others =
        Redline.compare(
            text(chinese, NONE, numbered(other, 2)), text(chinese, 0, numbered(other, 2)));
    assertThat(told(others)).as(other).isEmpty();
    assertThat(
            PlainRedline.news(
                Redline.compare(
                    text(chinese, NONE, numbered(other, 1)), text(chinese, 0, numbered(other, 2)))))
        .as(other)
        .isNotEmpty();
  }
}
