package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.SentenceRevision.Told;
import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences that moved are told as moved, those that did not are not; no move is news. */
class SentenceRevisionTest {

  private static final int ROUNDS = 40;

  @ParameterizedTest
  @EnumSource
  void whatBecameOfASentenceIsTold(SentenceRevision.Shape shape) {
    for (List<String> pool : List.of(SentenceRevision.CHINESE, SentenceRevision.ENGLISH)) {
      List<Told> told = new ArrayList<>();
      for (int seed = 0; seed < ROUNDS; seed++) {
        SentenceRevision revision = SentenceRevision.of(shape, pool, new Random(seed));
        told.add(revision.told(Redline.compare(revision.oldText(), revision.newText())));
      }
      assertThat(told).containsOnly(Told.RIGHT);
    }
  }

  @Test
  void aFigureChangedOnTheWayIsToldAtBothEnds() {
    TextDiff diff =
        Redline.compare(
            text("账户", "您可以随时注销账户，注销后不能恢复。我们在收到投诉之后的五个工作日内答复您本人。", "投诉", "投诉由专人处理并逐件登记在册。"),
            text("账户", "您可以随时注销账户，注销后不能恢复。", "投诉", "投诉由专人处理并逐件登记在册。我们在收到投诉之后的七个工作日内答复您本人。"));

    assertThat(diff.movedSentences()).containsExactly(new MovedSentence(1, 3));
    assertThat(diff.clauses())
        .allSatisfy(clause -> assertThat(clause.subjects()).containsExactly(Subject.FIGURE));
    assertThat(diff.summary().of(Summary.Count.CHARACTERS_INSERTED)).isEqualTo(1);
  }

  private static List<TextBlock> text(String... words) {
    List<TextBlock> text = new ArrayList<>();
    for (int at = 0; at < words.length; at++) {
      text.add(at % 2 == 0 ? Texts.heading(words[at]) : Texts.paragraph(words[at]));
    }
    return text;
  }

  @ParameterizedTest
  @CsvSource({
    "我们在五个工作日内答复。, 我们在5个工作日内答复。",
    "日志保存三十日。, 日志保存30日。",
    "自二〇二四年三月一日起生效。, 自2024年3月1日起生效。",
    "违约金为货款的百分之五。, 违约金为货款的5%。",
    "We answer within five days., We answer within 5 days.",
    "It covers twenty-five users., It covers 25 users.",
  })
  void aNumberInAnotherWritingIsTypography(String old, String now) {
    assertThat(entry(old, now).notes()).containsExactly(Note.TYPOGRAPHY);
  }

  @ParameterizedTest
  @CsvSource({
    "共二十天。, 共二10天。",
    "We keep logs for thirty days., We keep logs for 13 days.",
    "第十五条适用。, 第五条适用。",
  })
  void anotherNumberIsAFigure(String old, String now) {
    assertThat(entry(old, now).emphases())
        .extracting(Emphasis::kind)
        .contains(Emphasis.Kind.FIGURE);
  }

  private static Entry entry(String old, String now) {
    return Redline.compare(List.of(Texts.paragraph(old)), List.of(Texts.paragraph(now)))
        .entries()
        .get(0);
  }

  @Test
  void aNewAddressIsContactAndNoFigure() {
    assertThat(subjects("通讯地址：北京市海淀区中关村大街27号8层。", "通讯地址：上海市浦东新区世纪大道100号2层。"))
        .containsExactly(Subject.CONTACT);
    assertThat(subjects("Write to 12 High Street, London.", "Write to 45 Park Lane, Leeds."))
        .containsExactly(Subject.CONTACT);
    assertThat(subjects("您最多绑定27个地址。", "您最多绑定100个地址。")).containsExactly(Subject.FIGURE);
  }

  private static Iterable<Subject> subjects(String old, String now) {
    TextDiff diff = Redline.compare(List.of(Texts.paragraph(old)), List.of(Texts.paragraph(now)));
    return diff.clauses().get(0).subjects();
  }

  @Test
  void whatIsOnlySoIsADuty() {
    assertThat(subjects("我们可以将行程仅用来导航。", "我们可以将行程用来导航。")).contains(Subject.DUTY);
    assertThat(subjects("It is kept only for billing.", "It is kept for billing."))
        .contains(Subject.DUTY);
    assertThat(subjects("我们不仅记录行程。", "我们记录行程。")).doesNotContain(Subject.DUTY);
  }

  @Test
  void aClauseMovedBehindAnother() {
    List<TextBlock> old =
        text(
            "收集的信息", "为了登录，我们收集手机号码和昵称，并在注销之后的七日内删除。",
            "共享的信息", "为了配送，我们把收货人和地址交给承运的快递公司，别无他用。",
            "联系的办法", "如有疑问，请拨打热线或者写信到公司，由专人负责答复。");
    List<TextBlock> now = new ArrayList<>(old.subList(4, 6));
    now.addAll(old.subList(0, 4));
    TextDiff diff = Redline.compare(old, now);
    Entry arrived = diff.entries().get(0);

    assertThat(arrived.op()).isEqualTo(Op.MOVED_TO);
    assertThat(arrived.kind()).isEqualTo(Kind.HEADING);
    Relocations relocations = new Relocations(diff);
    Relocations.Place place = relocations.of(arrived);
    assertThat(place.kind()).isEqualTo(Relocations.Kind.AFTER);
    assertThat(place.heading()).hasValue(2);
    Relocations.Place along = relocations.of(diff.entries().get(1));
    assertThat(along.kind()).isEqualTo(Relocations.Kind.ALONG);
  }
}
