package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

  private static String news(TextDiff diff) {
    return diff.entries().stream()
        .filter(entry -> entry.op() == Op.CHANGED || entry.op() == Op.MOVED_TO)
        .flatMap(entry -> entry.edits().stream())
        .filter(Edit::isNews)
        .map(edit -> edit.type().symbol() + edit.text())
        .collect(Collectors.joining(" "));
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
        assertThat(news(diff)).isEmpty();
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
    assertThat(news(diff)).isEqualTo("-一 +三");
    assertThat(diff.clauses())
        .filteredOn(clause -> clause.kinds().contains(ClauseChange.Kind.CHANGED))
        .singleElement()
        .satisfies(clause -> assertThat(clause.subjects()).containsExactly(Subject.REFERENCE));
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
      assertThat(news(diff(old, now))).as(law).isEqualTo("-一 +二");
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
    assertThat(news(diff(old, now))).isEqualTo("-1 +2");
  }

  /** Marks for private use, as of a font of icons, are words like others. */
  @Test
  void anyTextIsComparedWhateverItsCharacters() {
    String icon = "\uE000\uF8FF";
    List<String> old = List.of(chinese(1, "租金", ""), chinese(2, "押金", icon + "见第一条。"));
    List<String> now =
        List.of(chinese(1, "停车", ""), chinese(2, "租金", ""), chinese(3, "押金", icon + "见第二条。"));
    assertThat(news(diff(old, now))).isEqualTo("-一 +二");
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
    assertThat(news(diff(old, now))).isEmpty();
    List<String> other = new ArrayList<>(now);
    other.set(4, chinese(2, "押金", "有第一条第（一）项情形的除外："));
    assertThat(news(diff(old, other))).isEqualTo("-二 +一");
  }
}
