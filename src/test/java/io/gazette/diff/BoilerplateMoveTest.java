package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles made of phrases that other articles have, too: one that went and another one that came
 * share these, and only what is said with them tells whether it moved.
 */
final class BoilerplateMoveTest {

  /** Phrases with what each article says with them: whom, whose, of what, what is done. */
  private record Language(List<String> phrases, List<List<String>> matters) {

    String article(List<String> phrases, List<Integer> matter) {
      StringBuilder article = new StringBuilder();
      for (String phrase : phrases) {
        String words = phrase;
        for (int slot = 0; slot < matters.size(); slot++) {
          words = words.replace("{" + slot + "}", matters.get(slot).get(matter.get(slot)));
        }
        article.append(words);
      }
      return article.toString().strip();
    }

    List<Integer> matter(Random random, List<Integer> other) {
      List<Integer> matter = new ArrayList<>();
      for (int slot = 0; slot < matters.size(); slot++) {
        int own = random.nextInt(matters.get(slot).size());
        boolean same = !other.isEmpty() && own == other.get(slot);
        matter.add(same ? (own + 1) % matters.get(slot).size() : own);
      }
      return matter;
    }

    List<String> two(Random random) {
      int first = random.nextInt(phrases.size());
      int second = (first + 1 + random.nextInt(phrases.size() - 1)) % phrases.size();
      return List.of(phrases.get(first), phrases.get(second));
    }
  }

  private static final Language CHINESE =
      new Language(
          List.of(
              "{0}应当在知道{2}的情况之日起七日内书面告知{1}，并提交有关证明材料。",
              "因{2}{3}造成损失的，{0}不承担赔偿责任，但有重大过失的除外。",
              "{0}未按照约定{3}{2}的，{1}有权要求其限期改正。",
              "{2}的{3}费用由{0}先行垫付，凭票据向{1}结算。",
              "{1}可以委托第三人{3}{2}，{0}应当予以配合。"),
          List.of(
              List.of("出租人", "承租人", "物业公司", "中介机构", "保证人", "监理单位"),
              List.of("管理处", "业主", "出卖人", "银行", "公证处", "装修队"),
              List.of("锅炉", "门锁", "电梯", "水表", "屋顶", "地板", "车位", "围墙", "烟道", "泵房", "天线"),
              List.of("检修", "更换", "清洗", "加固", "拆除", "验收", "登记", "涂改", "转交")));

  private static final Language ENGLISH =
      new Language(
          List.of(
              "The {0} informs the {1} in writing of any {2} within a week and hands over the papers. ",
              "The {0} is not liable where the {2} was {3} before the day of the handover. ",
              "Where the {0} fails to have the {2} {3}, the {1} may ask for it to be done in time. ",
              "The cost of having the {2} {3} is borne by the {0} and settled with the {1}. ",
              "The {1} may have the {2} {3} by somebody else, and the {0} gives all help needed. "),
          List.of(
              List.of("landlord", "tenant", "agent", "surveyor", "guarantor", "caretaker"),
              List.of("office", "owner", "seller", "bank", "notary", "builder"),
              List.of(
                  "boiler", "lock", "lift", "meter", "roof", "floor", "wall", "chimney", "pump"),
              List.of("repaired", "replaced", "cleaned", "secured", "removed", "altered", "sold")));

  private static boolean isMove(List<String> old, List<String> now) {
    return Redline.compare(
            old.stream().map(Texts::paragraph).toList(),
            now.stream().map(Texts::paragraph).toList())
        .entries()
        .stream()
        .anyMatch(entry -> entry.op() == Op.MOVED_TO);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingButPhrasesIsNoMove(boolean chinese) {
    Language language = chinese ? CHINESE : ENGLISH;
    int pairs = 150;
    int untrue = 0;
    int found = 0;
    for (int seed = 0; seed < pairs; seed++) {
      Random random = new Random(seed);
      List<String> rest = new ArrayList<>();
      for (int article = 0; article < 12; article++) {
        rest.add(language.article(language.two(random), language.matter(random, List.of())));
      }
      List<String> phrases = language.two(random);
      List<Integer> matter = language.matter(random, List.of());
      List<String> old = new ArrayList<>(rest);
      old.add(2, language.article(phrases, matter));
      List<String> now = new ArrayList<>(rest);
      List<String> turned =
          random.nextBoolean() ? phrases : List.of(phrases.get(1), phrases.get(0));
      now.add(9, language.article(turned, language.matter(random, matter)));
      untrue += isMove(old, now) ? 1 : 0;
      now.set(9, old.get(2).replaceFirst(chinese ? "应当|造成|按照|费用|可以" : "in|the|is", "#"));
      found += isMove(old, now) ? 1 : 0;
    }
    assertThat(untrue).as("of %d", pairs).isLessThanOrEqualTo(pairs / 15);
    assertThat(found).as("of %d", pairs).isGreaterThanOrEqualTo(pairs - pairs / 50);
  }

  /** Of the same wording, about other things; some end with a sentence that any could have. */
  private record Kin(String wording, List<String> things, List<String> endings) {

    String article(int thing, int days, String ending) {
      return wording
              .replace("{0}", things.get(thing))
              .replace("{1}", Integer.toString(days))
              .replace("{2}", Integer.toString(days / 7 + 3))
          + ending;
    }
  }

  private static final Kin CHINESE_KIN =
      new Kin(
          "为提供服务，我们收集您的{0}。{0}自收集之日起保存{1}日，期满后删除。对{0}有异议的，可以在{2}个工作日内提出。",
          List.of("退货凭证", "投票记录", "借阅清单", "停车时长", "门禁照片", "报修单据", "体检结果", "课程成绩", "积分明细", "发票抬头"),
          List.of("未经您书面同意，不向任何第三方披露，法律另有规定的除外。", "本条所称日，均指自然日。", "上述规定不影响您依法享有的其他权利。"));

  private static final Kin ENGLISH_KIN =
      new Kin(
          "To run the service we collect your {0}. We keep {0} for {1} days and erase them then. Complaints about {0} may"
              + " be raised within {2} working days. ",
          List.of(
              "return slips",
              "poll answers",
              "loan lists",
              "parking times",
              "door pictures",
              "repair tickets",
              "check-up results",
              "course marks",
              "point statements",
              "invoice titles"),
          List.of(
              "Nothing of it is disclosed to anybody without your written consent.",
              "A day within the meaning of this article is a calendar day.",
              "Rights that the law gives you besides are not affected by this."));

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneSentenceThatAnyCouldHaveIsNoMove(boolean chinese) {
    Kin kin = chinese ? CHINESE_KIN : ENGLISH_KIN;
    int pairs = 100;
    int untrue = 0;
    int found = 0;
    for (int seed = 0; seed < pairs; seed++) {
      Random random = new Random(seed);
      String ending = kin.endings.get(random.nextInt(kin.endings.size()));
      List<String> rest = new ArrayList<>();
      for (int thing = 0; thing < 8; thing++) {
        rest.add(kin.article(thing, 30 + 10 * random.nextInt(9), ""));
      }
      List<String> old = new ArrayList<>(rest);
      old.add(1, kin.article(8, 30 + 10 * random.nextInt(9), ending));
      List<String> now = new ArrayList<>(rest);
      now.add(7, kin.article(9, 30 + 10 * random.nextInt(9), ending));
      untrue += isMove(old, now) ? 1 : 0;
      now.set(7, kin.article(8, 365, ending));
      found += isMove(old, now) ? 1 : 0;
    }
    assertThat(untrue).as("of %d", pairs).isZero();
    assertThat(found).as("of %d", pairs).isEqualTo(pairs);
  }
}
