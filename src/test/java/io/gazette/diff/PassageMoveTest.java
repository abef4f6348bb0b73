package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.words.WordCharacters;
import io.gazette.loose.LooseMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A passage that stands elsewhere has moved, however short; the headings that it passed have not.
 */
class PassageMoveTest {

  private static final int LEAST_WEIGHT = 12;

  /** As many of each sample are tried. */
  private static final int PASSAGES = 6;

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      return files.filter(path -> path.toString().endsWith(".md")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatPassesAHeadingMoves(Path file) throws IOException {
    String source = Files.readString(file);
    for (String text : List.of(source, source.replaceAll("\\{#[^}]*\\}", ""))) {
      List<TextBlock> blocks = LooseMarkdown.blocks(text, file.toString(), new Diagnostics());
      List<Integer> headings =
          IntStream.range(1, blocks.size())
              .filter(at -> blocks.get(at).isHeading() && mayMove(blocks.get(at - 1), blocks))
              .boxed()
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(headings, new Random(text.length()));
      for (int heading : headings.subList(0, Math.min(PASSAGES, headings.size()))) {
        List<TextBlock> moved = new ArrayList<>(blocks);
        Collections.swap(moved, heading - 1, heading);
        assertMoved(blocks, moved, blocks.get(heading - 1).body());
        assertMoved(moved, blocks, blocks.get(heading - 1).body());
      }
    }
  }

  private static boolean mayMove(TextBlock passage, List<TextBlock> blocks) {
    return (passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.ITEM)
        && passage.body().matches(".*[。.；;]")
        && WordCharacters.weight(passage.body()) >= LEAST_WEIGHT
        && blocks.stream().filter(block -> block.body().equals(passage.body())).count() == 1;
  }

  private static void assertMoved(List<TextBlock> old, List<TextBlock> now, String... passages) {
    List<Entry> entries = Redline.compare(old, now).entries();
    assertThat(entries.stream().filter(entry -> entry.op() == Op.MOVED_TO).toList())
        .extracting(entry -> now.get(entry.newIndex().getAsInt()).body())
        .containsExactly(passages);
    assertThat(entries)
        .extracting(Entry::op)
        .doesNotContain(Op.ADDED, Op.REMOVED, Op.CHANGED, Op.REPLACED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"运费由书店承担。", "照片自愿上传。", "记录保存三十日。", "Postage is free.", "Records are kept."})
  void whatIsShortMoves(String passage) {
    boolean chinese = WordCharacters.weight(passage.codePointAt(0)) == 2;
    List<TextBlock> old = new ArrayList<>();
    old.add(Texts.heading(chinese ? "退货" : "Returns"));
    old.add(Texts.paragraph(chinese ? "签收后可以退货。" : "You may send things back."));
    old.add(Texts.paragraph(passage));
    old.add(Texts.heading(chinese ? "配送" : "Delivery"));
    old.add(Texts.paragraph(chinese ? "书店每日发货。" : "We send parcels every day."));
    old.add(Texts.paragraph(chinese ? "偏远地区除外。" : "Islands are an exception."));
    for (int to = 3; to < old.size(); to++) {
      List<TextBlock> now = new ArrayList<>(old);
      now.remove(2);
      now.add(to, Texts.paragraph(passage));
      assertMoved(old, now, passage);
      assertMoved(now, old, passage);
    }
  }

  /** Among sections of one wording the heading alone says which passage is which. */
  @Test
  void aSectionAmongParallelOnesMovesWhileAFigureChanges() {
    List<TextBlock> old =
        List.of(
            Texts.heading("早班"),
            Texts.paragraph("馆员在7点到岗。"),
            Texts.heading("午班"),
            Texts.paragraph("馆员在9点到岗。"),
            Texts.heading("晚班"),
            Texts.paragraph("馆员在6点到岗。"));
    List<TextBlock> now = new ArrayList<>(old);
    now.set(1, Texts.paragraph("馆员在8点到岗。"));
    Collections.rotate(now.subList(2, 6), 2);
    List<Entry> entries = Redline.compare(old, now).entries();
    assertThat(entries)
        .filteredOn(entry -> entry.op() == Op.MOVED_TO)
        .hasSize(2)
        .noneMatch(entry -> entry.edits().stream().anyMatch(Edit::isChange));
    assertThat(entries).filteredOn(entry -> entry.op() == Op.CHANGED).hasSize(1);
    assertThat(entries).noneMatch(entry -> entry.op() == Op.ADDED || entry.op() == Op.REMOVED);
  }

  /** One that keeps the words of its title is the same section, and so are those below it. */
  @Test
  void aSectionAmongParallelOnesMovesAndIsRenamed() {
    List<TextBlock> old =
        List.of(
            Texts.heading("Reading room"),
            subheading("Hours"),
            Texts.paragraph("It opens 7 hours a day."),
            Texts.heading("Music room"),
            subheading("Hours"),
            Texts.paragraph("It opens 4 hours a day."),
            Texts.heading("Garden"),
            subheading("Hours"),
            Texts.paragraph("It opens 9 hours a day."));
    List<TextBlock> now = new ArrayList<>(old);
    now.set(0, Texts.heading("Reading room and gallery"));
    now.set(2, Texts.paragraph("It opens 4 hours a day."));
    now.set(8, Texts.paragraph("It opens 7 hours a day."));
    Collections.rotate(now.subList(0, 6), 3);
    assertAllKnown(old, now, "Reading room and gallery", "Hours", "It opens 4 hours a day.");
    assertThat(Redline.compare(old, now).entries())
        .filteredOn(entry -> entry.op() == Op.CHANGED)
        .extracting(entry -> entry.shown().block().body())
        .containsExactly("It opens 7 hours a day.");
  }

  private static TextBlock subheading(String title) {
    return TextBlockBuilder.of(Kind.HEADING).level(3).text(title).build();
  }

  /** An item with items of its own is a section, and its words are the title. */
  @Test
  void anItemAmongParallelOnesMovesWithItsItems() {
    List<TextBlock> old =
        List.of(
            Texts.heading("票价"),
            item(1, "平日"),
            item(2, "成人：30元"),
            item(2, "儿童：15元"),
            item(1, "周末"),
            item(2, "成人：40元"),
            item(2, "儿童：20元"),
            item(1, "节日"),
            item(2, "成人：60元"),
            item(2, "儿童：30元"));
    List<TextBlock> now = new ArrayList<>(old);
    now.set(3, item(2, "儿童：20元"));
    now.set(6, item(2, "儿童：15元"));
    Collections.rotate(now.subList(1, 7), 3);
    assertAllKnown(old, now, "周末", "成人：40元", "儿童：15元");
    assertThat(Redline.compare(old, now).entries())
        .filteredOn(entry -> entry.op() == Op.CHANGED)
        .extracting(entry -> entry.shown().block().body())
        .containsExactly("儿童：20元");
  }

  private static TextBlock item(int depth, String text) {
    return TextBlockBuilder.of(Kind.ITEM).level(depth).text(text).build();
  }

  private static void assertAllKnown(List<TextBlock> old, List<TextBlock> now, String... moved) {
    List<Entry> entries = Redline.compare(old, now).entries();
    assertThat(entries)
        .filteredOn(entry -> entry.op() == Op.MOVED_TO)
        .extracting(entry -> entry.shown().block().body())
        .containsExactly(moved);
    assertThat(entries).noneMatch(entry -> entry.op() == Op.ADDED || entry.op() == Op.REMOVED);
  }

  /** Its like in the other section is none of its versions. */
  @Test
  void aPassageTakenToAParallelSectionMoves() {
    List<TextBlock> old =
        List.of(
            Texts.heading("Adults"),
            Texts.paragraph("You may keep a book for 30 days."),
            Texts.paragraph("You may borrow 9 books."),
            Texts.heading("Children"),
            Texts.paragraph("You may keep a book for 20 days."),
            Texts.paragraph("You may borrow 5 books."));
    List<TextBlock> now = new ArrayList<>(old);
    now.set(4, Texts.paragraph("You may keep a book for 21 days."));
    now.add(3, now.remove(1));
    List<Entry> entries = Redline.compare(old, now).entries();
    assertThat(entries)
        .filteredOn(entry -> entry.op() == Op.MOVED_TO)
        .extracting(entry -> entry.shown().block().body())
        .containsExactly("You may keep a book for 30 days.");
    assertThat(entries).filteredOn(entry -> entry.op() == Op.CHANGED).hasSize(1);
    assertThat(entries).noneMatch(entry -> entry.op() == Op.ADDED || entry.op() == Op.REMOVED);
  }

  /** Figures alone differ: it is still known. */
  @Test
  void whatIsShortMovesWithAnotherFigure() {
    List<TextBlock> old =
        List.of(
            Texts.heading("退货"),
            Texts.paragraph("签收后可以退货。"),
            Texts.paragraph("运费十二元由读者承担。"),
            Texts.heading("配送"),
            Texts.paragraph("书店每日发货。"));
    List<TextBlock> now = new ArrayList<>(old);
    now.remove(2);
    now.add(Texts.paragraph("运费十五元由读者承担。"));
    assertThat(Redline.compare(old, now).entries())
        .extracting(Entry::op)
        .contains(Op.MOVED_TO)
        .doesNotContain(Op.ADDED, Op.REMOVED);
  }

  /** A label says too little to be known elsewhere. */
  @Test
  void aLabelDoesNotMove() {
    List<TextBlock> old =
        List.of(
            Texts.heading("注册"),
            Texts.paragraph("注册时我们收集下列信息："),
            Texts.item("", "手机号"),
            Texts.heading("配送"),
            Texts.paragraph("配送时我们向承运人提供下列信息："),
            Texts.item("", "收货地址"));
    List<TextBlock> now = new ArrayList<>(old);
    TextBlock label = now.remove(2);
    now.add(label);
    assertThat(Redline.compare(old, now).entries())
        .extracting(Entry::op)
        .contains(Op.ADDED, Op.REMOVED)
        .doesNotContain(Op.MOVED_TO);
  }

  /** An item has no full stop, and is known elsewhere if either text has it once. */
  @Test
  void aShortItemMovesToAnotherList() {
    List<TextBlock> old =
        List.of(
            Texts.heading("书店"),
            Texts.item("", "核对读者的订单"),
            Texts.item("", "每年盘点一次库存"),
            Texts.item("", "修补破损的封面"),
            Texts.heading("读者"),
            Texts.item("", "按时归还借阅的书"),
            Texts.item("", "爱护书架和桌椅"));
    List<TextBlock> now = new ArrayList<>(old);
    now.add(5, now.remove(2));
    assertMoved(old, now, "每年盘点一次库存");
    assertMoved(now, old, "每年盘点一次库存");
  }

  /** However little is left of a passage, or was there before: it stands where it stood. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "押金不计利息。|押金不计利息。读者退还全部图书并注销借书证之后，书店应当在七日之内原路退回押金。",
        "书架每年清点。|书店盘点之前会在门口张贴告示，并在网站和公众号上提前三日告知各位读者。书架每年清点。",
        "读者不得转借图书。|读者不得转借图书，但事先征得书店书面同意并且为所借图书另行交纳押金的除外。",
        "Books stay here.|Books stay here, unless the keeper of the reading room has signed a slip for them and a deposit was paid."
      })
  void whatGotOrLostALongNeighbourStays(String one, String more) {
    for (List<String> way : List.of(List.of(one, more), List.of(more, one))) {
      Entry entry = Redline.compare(between(way.get(0)), between(way.get(1))).entries().get(1);
      assertThat(entry.op()).isEqualTo(Op.CHANGED);
      assertThat(entry.edits().stream().filter(Edit::isChange)).hasSize(1);
    }
  }

  /** What changed at the seam of two that were joined, or are parted now, changed in its block. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "赔偿不超过押金的20%。|赔偿不超过押金的83%。|因不可抗力损坏图书的，部分或者全部免除责任，但应当及时告知书店。",
        "We keep the cards for 20 days.|We keep the cards for 30 days.|We shred them later on in any case."
      })
  void whatChangedAtASeamIsToldInItsBlock(String before, String after, String next) {
    String blank = WordCharacters.weight(before.codePointAt(0)) == 2 ? "" : " ";
    List<TextBlock> apart = List.of(Texts.paragraph(before), Texts.paragraph(next));
    List<TextBlock> joined = List.of(Texts.paragraph(after + blank + next));
    for (TextDiff diff : List.of(Redline.compare(apart, joined), Redline.compare(joined, apart))) {
      assertThat(diff.entries()).hasSize(2);
      assertThat(diff.entries().get(0).edits().stream().filter(Edit::isNews))
          .extracting(edit -> edit.text().replaceAll("\\D", ""))
          .hasSize(2)
          .doesNotContain("");
      assertThat(diff.entries().get(1).edits().stream().filter(Edit::isChange))
          .allMatch(edit -> edit.text().isBlank());
    }
  }

  private static List<TextBlock> between(String words) {
    return List.of(Texts.heading("阅览"), Texts.paragraph(words), Texts.heading("闭馆"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "履行合同|应对疫情|报道新闻|抢救病人",
        "读者书面同意|法院依法调取|税务机关查验账目",
        "perform a contract|save a life|obey a court|report the news"
      })
  void itemsInAnotherOrderAreTheSameWhateverEndsThem(String items) {
    List<String> words = List.of(items.split("\\|"));
    boolean chinese = WordCharacters.weight(items.codePointAt(0)) == 2;
    for (String mark : chinese ? List.of("；", "；或者", "，") : List.of(";", "; or", ", and")) {
      for (int by = 1; by < words.size(); by++) {
        List<String> turned = new ArrayList<>(words);
        Collections.rotate(turned, by);
        List<Entry> entries =
            Redline.compare(list(words, mark, chinese), list(turned, mark, chinese)).entries();
        assertThat(entries)
            .extracting(Entry::op)
            .contains(Op.MOVED_TO)
            .doesNotContain(Op.ADDED, Op.REMOVED);
      }
    }
  }

  private static List<TextBlock> list(List<String> items, String mark, boolean chinese) {
    List<TextBlock> list = new ArrayList<>();
    list.add(Texts.heading(chinese ? "例外" : "Exceptions"));
    list.add(Texts.paragraph(chinese ? "下列情形无需同意：" : "We need no consent to:"));
    for (int at = 0; at < items.size(); at++) {
      boolean last = at == items.size() - 1;
      list.add(Texts.item(at + 1 + ".", items.get(at) + (last ? chinese ? "。" : "." : mark)));
    }
    return list;
  }

  /** A heading with quite another title is the one above the same text, whatever passed it. */
  @Test
  void whatPassesAHeadingWithANewTitleMoves() {
    TextBlock card = Texts.paragraph("会员卡遗失的，请尽快到门店挂失，我们补发新卡并收取工本费。");
    TextBlock collected = Texts.paragraph("我们收集您的手机号码与收货地址，用于配送您订购的图书。");
    List<TextBlock> below =
        List.of(
            Texts.paragraph("您可以在门店查询积分余额，也可以请店员代为更正登记的生日。"),
            Texts.paragraph("门店营业时间为每日九时至二十一时，法定节假日另行公告。"));
    List<TextBlock> old = new ArrayList<>(List.of(Texts.heading("信息收集"), collected, card));
    old.add(Texts.heading("会员权益"));
    old.addAll(below);
    List<TextBlock> now = new ArrayList<>(List.of(Texts.heading("信息收集"), collected));
    now.addAll(List.of(Texts.heading("积分与门店"), card));
    now.addAll(below);
    for (boolean back : new boolean[] {false, true}) {
      TextDiff diff = back ? Redline.compare(now, old) : Redline.compare(old, now);
      assertThat(diff.entries())
          .filteredOn(entry -> entry.op() == Op.MOVED_TO)
          .extracting(entry -> entry.shown().block().body())
          .containsExactly(card.body());
      assertThat(diff.entries())
          .noneMatch(entry -> entry.op() == Op.ADDED || entry.op() == Op.REMOVED);
    }
  }

  @Test
  void anArticleThatPassesAChapterNamesTheChapter() {
    String left = "第二条 门禁记录的保存期限为三十日，期满后删除。\n\n";
    String form =
        "# 物业规定\n\n## 第一章 门禁\n\n第一条 业主凭门禁卡或者密码进出小区。\n\n%s## 第二章 罚则\n\n%s第三条 违反规定的，由街道办事处责令改正。\n";
    TextDiff diff = compare(form.formatted(left, ""), form.formatted("", left));
    Entry arrived =
        diff.entries().stream()
            .filter(entry -> entry.op() == Op.MOVED_TO)
            .findFirst()
            .orElseThrow();
    Relocations.Place place = new Relocations(diff).of(arrived);

    assertThat(arrived.shown().block().label()).isEqualTo("第二条");
    assertThat(place.kind()).isEqualTo(Relocations.Kind.IN);
    assertThat(diff.oldText().get(place.heading().orElseThrow()).body()).contains("门禁");
  }

  @Test
  void whichWordsAreKeyOrStruckOutIsKnown() {
    Entry key = compare("我们不会出售您的信息。", "我们**不会**出售您的信息。").entries().get(0);
    Entry struck = compare("我们不会出售您的信息。", "我们~~不~~会出售您的信息。").entries().get(0);

    assertThat(RemarkedWords.KEY.of(key)).containsExactly("不会");
    assertThat(RemarkedWords.KEY_REMOVED.of(key)).isEmpty();
    assertThat(RemarkedWords.STRUCK.of(struck)).containsExactly("不");
    assertThat(RemarkedWords.STRUCK_REMOVED.of(struck)).isEmpty();
  }

  private static TextDiff compare(String old, String now) {
    return Redline.compare(
        LooseMarkdown.blocks(old, "old.md", new Diagnostics()),
        LooseMarkdown.blocks(now, "new.md", new Diagnostics()));
  }
}
