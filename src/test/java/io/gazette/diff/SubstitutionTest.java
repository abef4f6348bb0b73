package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.Substitutions.Told;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a few words which turn a sentence around are told for what they are. */
class SubstitutionTest {

  /** Of a hundred that were kept out of sight, and of those that were seen. */
  private static final int LEAST_UNSEEN = 90;

  private static final int LEAST_SEEN = 98;

  @Test
  void nearlyAllAreToldForWhatTheyAre() {
    for (boolean chinese : new boolean[] {true, false}) {
      for (boolean unseen : new boolean[] {true, false}) {
        Map<Told, Integer> told = new EnumMap<>(Told.class);
        Substitutions.all().stream()
            .filter(each -> each.chinese() == chinese && each.unseen() == unseen)
            .forEach(each -> told.merge(each.told(), 1, Integer::sum));
        int all = told.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(100 * told.getOrDefault(Told.RIGHT, 0) / all)
            .as("chinese %s, unseen %s: %s", chinese, unseen, told)
            .isGreaterThanOrEqualTo(unseen ? LEAST_UNSEEN : LEAST_SEEN);
        assertThat(told).as("silent").doesNotContainKey(Told.NOTHING);
        assertThat(100 * told.getOrDefault(Told.UNTRUE, 0) / all).isLessThanOrEqualTo(3);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"可以", "能", "会", "应当", "应", "可", "能够", "须"})
  void aNegationThatPassesAModalWordIsOne(String modal) {
    for (String verb : List.of("经通知进入房间", "征求意见更换课程", "查看证件放行", "留下记录开箱", "事先告知调整班次", "等待答复发货")) {
      for (String who : List.of("管理处", "我们", "值班的老师", "仓库")) {
        String old = who + modal + "不" + verb + "。";
        String now = who + "不" + modal + verb + "。";
        assertThat(subjects(old, now)).as(now).contains(Subject.NEGATION);
        assertThat(subjects(now, old)).as(old).contains(Subject.NEGATION);
      }
    }
  }

  /** 不同意 is a negation, 不同 and 不同意见 are none. */
  @ParameterizedTest
  @ValueSource(strings = {"更换课程", "出租房间", "提前开箱", "推迟发货"})
  void whatSomebodyDoesNotAgreeToIsDenied(String what) {
    for (String frame : List.of("三日内没有答复的，视为%s" + what + "。", "家长%s" + what + "的，写信告诉学校。")) {
      assertThat(subjects(frame.formatted("不同意"), frame.formatted("同意")))
          .contains(Subject.NEGATION);
      assertThat(subjects(frame.formatted("同意"), frame.formatted("不同意")))
          .contains(Subject.NEGATION);
    }
    for (String other : List.of("不同", "不同意见")) {
      assertThat(subjects("各方对" + what + "有看法。", "各方对" + what + "有" + other + "看法。"))
          .doesNotContain(Subject.NEGATION);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"每月%s日清点。", "每季度%s月清点。", "合同%s年免租。", "%s日闭馆。"})
  void theFirstAndTheLastOfAPeriodAreFigures(String frame) {
    assertThat(subjects(frame.formatted("首"), frame.formatted("末"))).contains(Subject.FIGURE);
    assertThat(subjects(frame.formatted("末"), frame.formatted("首"))).contains(Subject.FIGURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"may", "can", "should", "will", "must", "shall"})
  void anEnglishNegationThatPassesAVerbIsOne(String modal) {
    for (List<String> verbs :
        List.of(
            List.of("enter the room", "having rung the bell"),
            List.of("open the box", "keeping a record"),
            List.of("change the course", "asking the parents"))) {
      for (String who : List.of("The office", "We", "A member of staff")) {
        String old = who + " " + modal + " not " + verbs.get(0) + " " + verbs.get(1) + ".";
        String now = who + " " + modal + " " + verbs.get(0) + " not " + verbs.get(1) + ".";
        assertThat(subjects(old, now)).as(now).contains(Subject.NEGATION);
        assertThat(subjects(now, old)).as(old).contains(Subject.NEGATION);
      }
    }
  }

  /** Words of an enumeration in another order. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "前台收下茶叶、面粉和糖。→前台收下糖、面粉和茶叶。",
        "The desk takes tea, flour and sugar.→The desk takes sugar, flour and tea."
      })
  void anotherOrderAloneIsNone(String change) {
    List<String> sides = List.of(change.split("→", -1));
    assertThat(subjects(sides.get(0), sides.get(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "中文文本优先于英文文本适用。→英文文本优先于中文文本适用。",
        "The schedule overrides the form.→The form overrides the schedule."
      })
  void wordsThatChangePlacesSaySomethingElse(String change) {
    List<String> sides = List.of(change.split("→", -1));
    assertThat(subjects(sides.get(0), sides.get(1))).containsExactly(Subject.OTHER);
  }

  private static Set<Subject> subjects(String old, String now) {
    Set<Subject> found = EnumSet.noneOf(Subject.class);
    Redline.compare(List.of(Texts.paragraph(old)), List.of(Texts.paragraph(now)))
        .clauses()
        .forEach(clause -> found.addAll(clause.subjects()));
    return found;
  }
}
