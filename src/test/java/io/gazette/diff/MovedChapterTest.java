package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.Summary.Count;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chapter of articles that went past others, and articles of these that went into it. */
final class MovedChapterTest {

  private static final List<List<String>> CHINESE =
      List.of(
          List.of("食堂", "食堂在上课日的中午开门", "学生凭饭卡付款", "来访的客人按教工价格用餐", "餐盘放回门边的架子", "过敏的学生应当告知厨师"),
          List.of("体育馆", "体育馆在训练结束后锁门", "室外的鞋子不得穿入馆内", "器材用完之后放回原处", "比赛的日程贴在公告栏", "更衣柜在学期末清空"),
          List.of("宿舍", "宿舍在晚上十点关灯", "外来人员在门口登记", "床位由舍监统一安排", "洗衣房每天开放两个小时", "离校之前交还房门钥匙"),
          List.of("图书馆", "图书可以借阅十四天", "遗失的图书由借阅人赔偿", "报纸只能在阅览室里看"));

  private static final List<List<String>> ENGLISH =
      List.of(
          List.of(
              "Canteen",
              "The canteen opens at noon on school days",
              "Pupils pay with the card that they were given",
              "Guests of the school eat at the price for staff",
              "Trays are returned to the rack by the door",
              "Whoever has an allergy tells the cook"),
          List.of(
              "Sports",
              "The hall is locked after training",
              "Shoes from outside stay outside",
              "Balls and mats are put back where they were",
              "Matches are announced on the board",
              "Lockers are emptied when the term ends"),
          List.of(
              "Dormitory",
              "Lights are out from ten in the evening",
              "Visitors write their names into the book",
              "Beds are given out by the warden",
              "Washing machines run for two hours a day",
              "Keys are handed in before one leaves"),
          List.of(
              "Library",
              "Books are lent for fourteen days",
              "Lost books are replaced by the borrower",
              "Newspapers stay in the reading room"));

  private static List<TextBlock> text(List<List<String>> chapters, boolean chinese) {
    List<TextBlock> text = new ArrayList<>(List.of(Texts.heading(chinese ? "校规" : "Rules")));
    int article = 0;
    int number = 0;
    for (List<String> chapter : chapters) {
      number++;
      text.add(
          Texts.heading(
              chinese
                  ? "第" + NumeralSystem.HAN.write(number) + "章 " + chapter.get(0)
                  : "Chapter " + number + " " + chapter.get(0)));
      for (String words : chapter.subList(1, chapter.size())) {
        article++;
        text.add(
            Texts.paragraph(
                chinese
                    ? "第" + NumeralSystem.HAN.write(article) + "条 " + words + "。"
                    : "Section " + article + " " + words + "."));
      }
    }
    return TextBlocks.labelled(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 0",
    "0, 1, 1, 3",
    "0, 2, 0, 3",
    "0, 3, 1, 1",
    "1, 1, 2, 3",
    "1, 2, 0, 1",
    "1, 3, 1, 5",
    "0, 1, 2, 4",
    "1, 2, 2, 2"
  })
  void isOneMove(int to, int place, int from, int article) {
    for (boolean chinese : List.of(true, false)) {
      List<List<String>> old = chinese ? CHINESE : ENGLISH;
      List<List<String>> now = new ArrayList<>();
      old.forEach(chapter -> now.add(new ArrayList<>(chapter)));
      int guests = 0;
      if (article > 0) {
        now.get(3).add(1 + place, now.get(from).remove(article));
        guests = 1;
      }
      now.add(to, now.remove(3));
      TextDiff diff = Redline.compare(text(old, chinese), text(now, chinese));
      assertThat(diff.summary().of(Count.CLAUSES_MOVED)).isEqualTo(1 + guests);
      Relocations relocations = new Relocations(diff);
      assertThat(
              diff.entries().stream()
                  .filter(entry -> entry.op() == Op.MOVED_TO)
                  .filter(entry -> relocations.of(entry).kind() == Relocations.Kind.ALONG))
          .hasSize(3);
      assertThat(diff.entries())
          .filteredOn(entry -> entry.op() != Op.MOVED_FROM)
          .noneMatch(entry -> entry.edits().stream().anyMatch(Edit::isChange));
    }
  }
}
