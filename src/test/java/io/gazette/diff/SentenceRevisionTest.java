package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.SentenceRevision.Told;
import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

    assertThat(diff.movedSentences()).containsExactly(new MovedSentence(1, 3, true));
    assertThat(diff.clauses())
        .allSatisfy(clause -> assertThat(clause.subjects()).containsExactly(Subject.FIGURE));
    assertThat(diff.summary().of(Summary.Count.CHARACTERS_INSERTED)).isEqualTo(1);
  }

  /** What was added is as like a part of one sentence as another sentence. */
  @Test
  void aSentenceThatTwoMovesClaimMovesOnce() {
    List<TextBlock> old =
        List.of(
            Texts.paragraph(
                "warehouse checks of borrowed tools afternoon, An invoice cannot be altered once it"
                    + " issued, so check the details first."),
            Texts.paragraph(
                "An invoice cannot be altered once it has been issued, so check the details"
                    + " first."));
    List<TextBlock> now =
        List.of(
            Texts.paragraph(
                "data centre near . The warehouse alone checks the full of borrowed tools every"
                    + " afternoon, An invoice cannot be duly altered once it has issued, so check"
                    + " details first. You also export every note you a guardian's consent we show"
                    + " course advertising to small children. If ever stay away for six whole"
                    + " months, we send a reminder well before closing the account. invoice cannot"
                    + " be changed once it has been then issued, so check the very details"
                    + " first."));

    assertMovedOnce(Redline.compare(old, now));
  }

  /** Also where paragraphs are split and joined, and sentences have several as like them. */
  @Test
  void noSentenceMovesTwice() {
    for (int seed = 0; seed < 4 * ROUNDS; seed++) {
      Random random = new Random(seed);
      List<TextBlock> old = new ArrayList<>();
      for (int paragraph = 0; paragraph < 12; paragraph++) {
        StringBuilder words = new StringBuilder();
        for (int sentence = 0; sentence < 3; sentence++) {
          int one = random.nextInt(5);
          words.append(
              seed % 2 == 0
                  ? SentenceRevision.CHINESE.get(one)
                  : SentenceRevision.ENGLISH.get(one) + " ");
        }
        old.add(Texts.paragraph(words.toString().strip()));
      }
      PlantedRevision revision =
          new PlantedRevision(old, List.of("甲", "乙", "丙", "丁"), random)
              .moveBlocks(2, 0)
              .editWords(0.7, 4 + random.nextInt(12))
              .splitBlocks(3)
              .mergeBlocks(3)
              .deleteBlocks(2);
      assertMovedOnce(Redline.compare(revision.oldText(), revision.newText()));
    }
  }

  private static void assertMovedOnce(TextDiff diff) {
    Set<String> ends = new HashSet<>();
    for (Entry entry : diff.entries()) {
      Set<String> here = new HashSet<>();
      for (Edit edit : entry.edits()) {
        if (edit.sentence() > 0) {
          here.add(edit.type() + " " + edit.sentence());
        }
      }
      assertThat(here).noneMatch(ends::contains);
      ends.addAll(here);
    }
    assertThat(ends).hasSize(2 * diff.movedSentences().size());
    assertThat(diff.unproven()).isEmpty();
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
    "请在五（5）日内提出异议。, 请在5日内提出异议。",
    "请在30日内付款。, 请在三十(30)日内付款。",
    "We answer within five days., We answer within 5 days.",
    "We answer within five (5) days., We answer within 5 days.",
    "It covers twenty-five users., It covers 25 users.",
    "自2025年3月1日起施行。, 自2025-03-01起施行。",
    "自2025年3月1日起施行。, 自2025/3/1起施行。",
    "支付10至20日的费用。, 支付10-20日的费用。",
    "逾期的......按日计息。, 逾期的……按日计息。",
    "It starts on 1 March 2025 at noon., It starts on 2025-03-01 at noon.",
    "Interest is five per cent a year., Interest is 5 % a year.",
    "It takes 10 to 20 days., It takes 10–20 days.",
  })
  void aNumberInAnotherWritingIsTypography(String old, String now) {
    assertThat(entry(old, now).notes()).containsExactly(Note.TYPOGRAPHY);
  }

  @ParameterizedTest
  @CsvSource({
    "共二十天。, 共二10天。",
    "We keep logs for thirty days., We keep logs for 13 days.",
    "第十五条适用。, 第五条适用。",
    "请在五（15）日内付款。, 请在5日内付款。",
    "We answer within five (5) days., We answer within 15 days.",
    "自2025年3月1日起施行。, 自2025-03-02起施行。",
    "支付10至20日的费用。, 支付10-30日的费用。",
    "It takes 1-2 days., It takes 12 days.",
    "Interest is 5 percent a year., Interest is 5 a year.",
  })
  void anotherNumberIsAFigure(String old, String now) {
    assertThat(entry(old, now).emphases())
        .extracting(Emphasis::kind)
        .contains(Emphasis.Kind.FIGURE);
  }

  /** What only looks otherwise is neither inserted nor deleted. */
  @Test
  void typographyIsNotCounted() {
    TextDiff diff =
        Redline.compare(
            List.of(Texts.paragraph("押金在30日内退还，称为“期限”。")),
            List.of(Texts.paragraph("押金在 30 日内退还，称为「期限」。")));
    assertThat(diff.summary().of(Summary.Count.CHARACTERS_INSERTED)).isZero();
    assertThat(diff.summary().of(Summary.Count.CHARACTERS_DELETED)).isZero();
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

  /** However short it is, if nothing else is like it. */
  @ParameterizedTest
  @CsvSource({
    "头像可以删除。, 头像可以删除。, 0",
    "头像不会用于识别身份。, 头像会用于识别身份。, 1",
    "拆封的除外。, 拆封的除外。, 0",
    "学生凭证件享受八折。, 学生凭证件享受九折。, 2",
  })
  void aShortSentenceMoves(String gone, String come, int changed) {
    String first = "我们仅在您主动上传时收集照片，不会自行拍摄。";
    String second = "监护人可以要求我们更正登记的内容，我们在收到之后办理。";
    TextDiff diff =
        Redline.compare(
            text("收集", first + gone, "儿童", second), text("收集", first, "儿童", second + come));

    assertThat(diff.movedSentences()).hasSize(1);
    int characters =
        diff.summary().of(Summary.Count.CHARACTERS_INSERTED)
            + diff.summary().of(Summary.Count.CHARACTERS_DELETED);
    assertThat(characters).isEqualTo(changed);
  }
}
