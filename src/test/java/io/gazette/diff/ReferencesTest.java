package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** References to clauses by their numbers, in texts where these change. */
final class ReferencesTest {

  private static final List<String> CHINESE =
      List.of("租金", "押金", "保险", "清洁", "维修", "门禁", "停车", "宠物", "噪声", "转租", "续约", "退租");

  private static final List<String> ENGLISH =
      List.of(
          "rent",
          "deposit",
          "insurance",
          "cleaning",
          "repairs",
          "keys",
          "parking",
          "pets",
          "noise");

  /** An article about a matter, with what it adds. */
  private static String chinese(int number, String matter, String more) {
    return "第" + han(number) + "条 承租人应当就" + matter + "事项按月支付费用，由出租人出具收据。" + more;
  }

  private static String english(int number, String matter, String more) {
    return "Section "
        + number
        + ". The tenant pays the bill for "
        + matter
        + " every month."
        + more;
  }

  private static String han(int number) {
    return io.gazette.text.NumeralSystem.HAN.write(number);
  }

  private static List<TextBlock> text(List<String> articles) {
    return TextBlocks.labelled(articles.stream().map(Texts::paragraph).toList());
  }

  private static TextDiff diff(List<String> old, List<String> now) {
    return Redline.compare(text(old), text(now));
  }

  /** Each article refers to the next but one; an article is put in at each place. */
  @Test
  void aReferenceThatFollowsItsClauseIsNoNews() {
    for (int place = 0; place < 8; place++) {
      for (boolean chinese : List.of(true, false)) {
        List<String> matters = (chinese ? CHINESE : ENGLISH).subList(0, 8);
        List<String> longer = new ArrayList<>(matters);
        longer.add(place, (chinese ? CHINESE : ENGLISH).get(8));
        TextDiff diff =
            diff(referring(matters, matters, chinese), referring(longer, matters, chinese));
        assertThat(PlainRedline.news(diff)).isEmpty();
        assertThat(diff.clauses())
            .filteredOn(clause -> !clause.kinds().contains(ClauseChange.Kind.ADDED))
            .allMatch(clause -> clause.subjects().isEmpty());
      }
    }
  }

  private static List<String> referring(List<String> matters, List<String> known, boolean chinese) {
    return IntStream.range(0, matters.size())
        .mapToObj(
            at -> {
              int own = known.indexOf(matters.get(at));
              int one = 1 + matters.indexOf(known.get((own + 2 + known.size()) % known.size()));
              int other = 1 + matters.indexOf(known.get((own + 3 + known.size()) % known.size()));
              String more =
                  own < 0
                      ? ""
                      : chinese
                          ? "违反第" + han(one) + "条和第" + han(other) + "条约定的除外。"
                          : " Breaches of Section "
                              + one
                              + " and Section "
                              + other
                              + " count here.";
              return chinese
                  ? chinese(at + 1, matters.get(at), more)
                  : english(at + 1, matters.get(at), more);
            })
        .toList();
  }

  /** In a cell, or in a sentence on its way from one article to another. */
  @Test
  void aReferenceThatFollowsElsewhereThanInAParagraphIsNoNews() {
    String sentence = "因第%s条所列费用发生争执的，双方先行协商，协商不成的再请物业公司调解。";
    for (String cell : List.of("见第%s条", "第%s条所列各项，另计", "不适用于第%s条和第四条")) {
      TextDiff diff =
          Redline.compare(
              table(contract(false, 2, ""), "事项", "垫付", cell.formatted("二")),
              table(contract(true, 2, ""), "事项", "垫付", cell.formatted("三").replace("四", "五")));
      assertThat(PlainRedline.news(diff)).isEmpty();
      TextDiff stays =
          Redline.compare(
              table(contract(false, 2, ""), "事项", "垫付", cell.formatted("二")),
              table(contract(true, 2, ""), "事项", "垫付", cell.formatted("二")));
      assertThat(stays.entries())
          .filteredOn(entry -> entry.has(Note.REFERS_ELSEWHERE))
          .singleElement()
          .satisfies(entry -> assertThat(entry.shown().block().isRow()).isTrue());
    }
    TextDiff moved =
        Redline.compare(
            contract(false, 2, sentence.formatted("二")),
            contract(true, 3, sentence.formatted("三")));
    assertThat(PlainRedline.news(moved)).isEmpty();
    assertThat(moved.movedSentences()).singleElement().matches(each -> !each.changed());
  }

  /** A law may be named in another cell than its article, or at the head of the table. */
  @Test
  void anArticleOfALawInARowFollowsNothing() {
    for (List<String> row :
        List.of(
            List.of("依据", "民法典"),
            List.of("依据", "《租赁条例》"),
            List.of("法律依据", "押金"),
            List.of("Act", "押金"),
            List.of("事项", "GDPR"))) {
      TextDiff diff =
          Redline.compare(
              table(contract(false, 2, ""), row.get(0), row.get(1), "第二条"),
              table(contract(true, 2, ""), row.get(0), row.get(1), "第三条"));
      assertThat(PlainRedline.news(diff)).as(row.toString()).isEqualTo("-二 +三");
    }
  }

  /** Four articles, with another one behind the first, and a sentence more in one of the four. */
  private static List<TextBlock> contract(boolean longer, int place, String sentence) {
    List<String> matters = new ArrayList<>(CHINESE.subList(0, 4));
    String more = matters.get(place);
    if (longer) {
      matters.add(1, CHINESE.get(8));
    }
    return text(
        IntStream.range(0, matters.size())
            .mapToObj(
                at -> {
                  String matter = matters.get(at);
                  String own = (matter + "须知张贴在" + matter + "处。").repeat(3);
                  return chinese(at + 1, matter, own + (matter.equals(more) ? sentence : ""));
                })
            .toList());
  }

  private static List<TextBlock> table(
      List<TextBlock> articles, String head, String name, String where) {
    List<TextBlock> all = new ArrayList<>(articles);
    all.add(Texts.header(head, "条款"));
    all.add(Texts.row(name, where));
    all.add(Texts.row("其他", "另行商定"));
    return all;
  }

  @Test
  void aReferenceToAnotherClauseIsToldAsOne() {
    List<String> old =
        List.of(chinese(1, "租金", ""), chinese(2, "押金", ""), chinese(3, "保险", "违反第一条约定的除外。"));
    List<String> now =
        List.of(
            chinese(1, "停车", ""),
            chinese(2, "租金", ""),
            chinese(3, "押金", ""),
            chinese(4, "保险", "违反第三条约定的除外。"));
    TextDiff diff = diff(old, now);
    assertThat(PlainRedline.news(diff)).isEqualTo("-一 +三");
    assertThat(diff.clauses())
        .filteredOn(clause -> clause.kinds().contains(ClauseChange.Kind.CHANGED))
        .singleElement()
        .satisfies(clause -> assertThat(clause.subjects()).containsExactly(Subject.REFERENCE));
  }

  /** Each article refers to the next but one; one is put in, or goes, and the words stay. */
  @Test
  void aReferenceThatStayedAndNamesAnotherClauseIsTold() {
    for (int place = 0; place < 8; place++) {
      for (boolean chinese : List.of(true, false)) {
        for (boolean goes : List.of(true, false)) {
          List<String> matters = new ArrayList<>((chinese ? CHINESE : ENGLISH).subList(0, 8));
          List<String> longer = new ArrayList<>(matters);
          longer.add(place, (chinese ? CHINESE : ENGLISH).get(8));
          List<String> one = stale(matters, matters, chinese);
          List<String> other = stale(longer, matters, chinese);
          TextDiff diff = goes ? diff(other, one) : diff(one, other);
          long told =
              diff.entries().stream().filter(entry -> entry.has(Note.REFERS_ELSEWHERE)).count();
          // The last two refer to the first two.
          long wanted = 0;
          for (int at = 0; at < 8; at++) {
            wanted += (at + 2) % 8 >= place ? 1 : 0;
          }
          assertThat(told).as("%s %s %s", place, chinese, goes).isEqualTo(wanted);
          assertThat(PlainRedline.news(diff)).isEmpty();
          assertThat(diff.clauses())
              .filteredOn(
                  clause ->
                      clause.entries().stream()
                          .anyMatch(entry -> diff.entries().get(entry).has(Note.REFERS_ELSEWHERE)))
              .allMatch(clause -> clause.subjects().equals(Set.of(Subject.REFERENCE)));
        }
      }
    }
  }

  /** Articles whose references are those of eight articles, whatever stands between them. */
  private static List<String> stale(List<String> matters, List<String> known, boolean chinese) {
    return IntStream.range(0, matters.size())
        .mapToObj(
            at -> {
              int own = known.indexOf(matters.get(at));
              int number = 1 + (own + 2) % known.size();
              String more =
                  own < 0
                      ? ""
                      : chinese
                          ? "违反第" + han(number) + "条约定的除外。"
                          : " Breaches of Section " + number + " count here.";
              return chinese
                  ? chinese(at + 1, matters.get(at), more)
                  : english(at + 1, matters.get(at), more);
            })
        .toList();
  }

  @Test
  void whatTheNumberingDoesNotSettleIsNotToldToReferElsewhere() {
    for (String reference : List.of("《民法典》第一条另有规定的除外。", "附件一第一条另有规定的除外。", "主合同的第一条另有约定的除外。")) {
      List<String> old = List.of(chinese(1, "租金", ""), chinese(2, "押金", reference));
      List<String> now =
          List.of(chinese(1, "停车", ""), chinese(2, "租金", ""), chinese(3, "押金", reference));
      assertThat(diff(old, now).entries())
          .as(reference)
          .noneMatch(entry -> entry.has(Note.REFERS_ELSEWHERE));
    }
    // A clause that was only reworded, or replaced by another under its number.
    List<String> old = List.of(chinese(1, "租金", ""), chinese(2, "押金", "违反第一条约定的除外。"));
    for (String first : List.of(chinese(1, "租金", "逾期另计。"), "第一条 双方的地址写在封面上。")) {
      assertThat(diff(old, List.of(first, old.get(1))).entries())
          .noneMatch(entry -> entry.has(Note.REFERS_ELSEWHERE));
    }
  }

  @Test
  void articlesOfAnotherTextFollowNothing() {
    for (String law : List.of("《民法典》第%s条", "本合同适用的条例第%s条", "附件一第%s条")) {
      List<String> old =
          List.of(chinese(1, "租金", ""), chinese(2, "押金", law.formatted("一") + "另有规定的除外。"));
      List<String> now =
          List.of(
              chinese(1, "停车", ""),
              chinese(2, "租金", ""),
              chinese(3, "押金", law.formatted("二") + "另有规定的除外。"));
      assertThat(PlainRedline.news(diff(old, now))).as(law).isEqualTo("-一 +二");
    }
    List<String> old =
        List.of(
            english(1, "rent", ""),
            english(2, "keys", " This does not touch Section 1 of the Housing Act."));
    List<String> now =
        List.of(
            english(1, "pets", ""),
            english(2, "rent", ""),
            english(3, "keys", " This does not touch Section 2 of the Housing Act."));
    assertThat(PlainRedline.news(diff(old, now))).isEqualTo("-1 +2");
  }

  /** What a paragraph begins with may be a reference, and no number of its own. */
  @Test
  void aReferenceAtTheBeginningIsNoNumber() {
    for (String text :
        List.of("第二条第（二）项规定的费用不退。", "第二条（二）项的费用不退。", "第二条和第三条的费用不退。", "第二条规定的费用不退。")) {
      assertThat(text(List.of(chinese(1, "租金", ""), text)).get(1).label()).as(text).isEmpty();
    }
    for (String text : List.of("第二条第三方的费用由其承担。", "第二条规定如下。", "第二条和解的费用不退。")) {
      assertThat(text(List.of(chinese(1, "租金", ""), text)).get(1).label())
          .as(text)
          .isEqualTo("第二条");
    }
  }

  /** Sections are numbered here, and Article 1 is one of the law that the reader knows. */
  @Test
  void anArticleIsNoSection() {
    List<String> matters = List.of("rent", "deposit", "keys");
    List<List<TextBlock>> texts = new ArrayList<>();
    for (List<String> each : List.of(matters, List.of("pets", "rent", "deposit", "keys"))) {
      List<TextBlock> text = new ArrayList<>();
      for (String matter : each) {
        text.add(Texts.clause(matter, (each.indexOf(matter) + 1) + ".", "About the " + matter));
        text.add(Texts.paragraph("We need this for the " + matter + ", as Article 1(b) allows."));
      }
      texts.add(text);
    }
    assertThat(Redline.compare(texts.get(0), texts.get(1)).entries())
        .noneMatch(entry -> entry.has(Note.REFERS_ELSEWHERE));
  }

  /** Marks for private use, as of a font of icons, are words like others. */
  @Test
  void anyTextIsComparedWhateverItsCharacters() {
    String icon = "\uE000\uF8FF";
    List<String> old = List.of(chinese(1, "租金", ""), chinese(2, "押金", icon + "见第一条。"));
    List<String> now =
        List.of(chinese(1, "停车", ""), chinese(2, "租金", ""), chinese(3, "押金", icon + "见第二条。"));
    assertThat(PlainRedline.news(diff(old, now))).isEqualTo("-一 +二");
    StringBuilder many = new StringBuilder();
    for (int at = 0; at < 3_000; at++) {
      many.append("见第一条。");
    }
    String more = many.toString();
    assertThat(
            diff(
                    List.of(chinese(1, "租金", ""), chinese(2, "押金", more)),
                    List.of(
                        chinese(1, "停车", ""),
                        chinese(2, "租金", ""),
                        chinese(3, "押金", more.replace('一', '二'))))
                .entries())
        .isNotEmpty();
  }

  @Test
  void anItemIsOneOfItsClause() {
    String own = "有本条第（%s）项情形的除外：";
    List<String> old =
        List.of(
            chinese(1, "租金", own.formatted("二")),
            "（一）损坏门窗的；",
            "（二）拖欠水费的；",
            chinese(2, "押金", "有第一条第（二）项情形的除外："),
            "（一）扰乱邻里的；",
            "（二）私拉电线的。");
    List<String> now =
        List.of(
            chinese(1, "租金", own.formatted("三")),
            "（一）损坏门窗的；",
            "（二）擅自转租的；",
            "（三）拖欠水费的；",
            chinese(2, "押金", "有第一条第（三）项情形的除外："),
            "（一）扰乱邻里的；",
            "（二）私拉电线的。");
    assertThat(PlainRedline.news(diff(old, now))).isEmpty();
    List<String> other = new ArrayList<>(now);
    other.set(4, chinese(2, "押金", "有第一条第（一）项情形的除外："));
    assertThat(PlainRedline.news(diff(old, other))).isEqualTo("-二 +一");
  }

  /** What a last article says, after another one was put in first. */
  private static String newsOf(boolean chinese, String was, String is) {
    List<String> matters = (chinese ? CHINESE : ENGLISH).subList(0, 3);
    List<String> old = new ArrayList<>();
    List<String> now = new ArrayList<>();
    for (int at = 0; at < 3; at++) {
      String matter = matters.get(at);
      old.add(chinese ? chinese(at + 1, matter, "") : english(at + 1, matter, ""));
      now.add(chinese ? chinese(at + 2, matter, "") : english(at + 2, matter, ""));
    }
    now.add(0, chinese ? chinese(1, "停车", "") : english(1, "parking", ""));
    old.add(chinese ? chinese(4, "退租", was) : english(4, "noise", " " + was));
    now.add(chinese ? chinese(5, "退租", is) : english(5, "noise", " " + is));
    return PlainRedline.news(diff(old, now));
  }

  @Test
  void allReferencesOfASentenceFollowOrNone() {
    assertThat(newsOf(true, "第二条至第三条不适用。", "第三条至第四条不适用。")).isEmpty();
    assertThat(newsOf(true, "第二条至第三条不适用。", "第二条至第四条不适用。")).isEqualTo("-三 +四");
    assertThat(newsOf(true, "第一条、第二条继续有效。", "第一条、第三条继续有效。")).isEqualTo("-二 +三");
    assertThat(newsOf(true, "除第二条另有约定外，适用第三条。", "除第二条另有约定外，适用第四条。")).isEqualTo("-三 +四");
    assertThat(
            newsOf(
                false, "Section 2 prevails over Section 3.", "Section 2 prevails over Section 4."))
        .isEqualTo("-3 +4");
    assertThat(
            newsOf(
                false, "Section 2 prevails over Section 3.", "Section 3 prevails over Section 4."))
        .isEmpty();
    assertThat(newsOf(false, "Sections 2 to 3 apply.", "Sections 2 to 4 apply.")).isNotEmpty();
    assertThat(newsOf(false, "Sections 1 to 3 apply.", "Sections 2 to 3 apply.")).isNotEmpty();
  }

  /** A span has come to hold one article more, whose ends both follow. */
  @Test
  void aSpanThatHoldsOtherClausesIsTold() {
    List<String> old =
        List.of(chinese(1, "租金", ""), chinese(2, "押金", ""), chinese(3, "保险", "违反第一条至第二条的除外。"));
    List<String> now =
        List.of(
            chinese(1, "停车", ""),
            chinese(2, "租金", ""),
            chinese(3, "宠物", ""),
            chinese(4, "押金", ""),
            chinese(5, "保险", "违反第二条至第四条的除外。"));
    assertThat(PlainRedline.news(diff(old, now))).isEqualTo("-一 +二 -二 +四");
  }

  @Test
  void whatMayBeOfAnotherTextIsTold() {
    for (String text :
        List.of(
            "依照《价格法》第九条、第%s条办理。",
            "依照《价格法》第九条以及第%s条办理。",
            "依照《价格法》的有关规定，即第%s条办理。",
            "参见民法典（第%s条）。",
            "主合同的第%s条优先。",
            "《主合同》约定的违约责任（见其第%s条）优先。",
            "民法典规定，第%s条不得排除。",
            "本合同以外的主合同的第%s条优先。",
            "本合同以外的合同第%s条优先。")) {
      assertThat(newsOf(true, text.formatted("一"), text.formatted("二")))
          .as(text)
          .isEqualTo("-一 +二");
    }
    for (String text :
        List.of(
            "本合同的第%s条优先。",
            "本合同约定的第%s条优先。", "《民法典》没有规定的，适用本合同第%s条。", "除本合同另有约定外，第%s条优先。", "违反第%s条的，应当赔偿。")) {
      assertThat(newsOf(true, text.formatted("一"), text.formatted("二"))).as(text).isEmpty();
    }
    for (String text :
        List.of(
            "Rights under the Consumer Act, Section %s, remain.",
            "Rights under the Consumer Act (Section %s) remain.",
            "In the Lease, Section %s governs repairs.",
            "Rights under the Act remain; see Section %s thereof.",
            "Section %s and Section 9 of the Housing Act remain.",
            "Consumer Act, Section 9 and Section %s remain.")) {
      assertThat(newsOf(false, text.formatted("1"), text.formatted("2")))
          .as(text)
          .isEqualTo("-1 +2");
    }
    for (String text :
        List.of(
            "See Section %s.",
            "The Tenant pays as set out in Section %s.",
            "In this Agreement, Section %s prevails.",
            "Section %s of this Agreement prevails.")) {
      assertThat(newsOf(false, text.formatted("1"), text.formatted("2"))).as(text).isEmpty();
    }
  }
}
