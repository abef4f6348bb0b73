package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items of one wording, of which one goes from a list and one of another matter comes to one. */
final class KinItemTest {

  private static final List<String> ENGLISH =
      List.of(
          "scans of {0} forms of the past {1} weeks",
          "each {0} ticket not older than {1} days", "the {0} album, of which we keep {1} pages");

  private static final List<String> CHINESE =
      List.of("近{1}周的{0}表格扫描件", "不早于{1}日之前的{0}票据原件", "保留前{1}页的{0}相册电子版本");

  private static final List<String> MATTERS =
      List.of("ferry", "museum", "garden", "library", "swimming", "chess");

  private static final List<String> CHINESE_MATTERS = List.of("轮渡", "展馆", "园艺", "借书", "游泳", "棋牌");

  private static List<TextBlock> text(boolean chinese, List<List<String>> lists) {
    List<TextBlock> text = new ArrayList<>();
    List<String> names =
        chinese ? List.of("邻居", "俱乐部", "船长") : List.of("Neighbours", "Clubs", "Captains");
    for (int list = 0; list < lists.size(); list++) {
      text.add(Texts.heading(names.get(list)));
      text.add(
          Texts.paragraph(chinese ? names.get(list) + "可以看到：" : names.get(list) + " may see:"));
      lists.get(list).forEach(item -> text.add(Texts.item("-", item)));
    }
    return text;
  }

  private static List<List<String>> others(boolean chinese) {
    List<List<String>> lists = new ArrayList<>();
    for (List<String> items :
        chinese
            ? List.of(List.of("旗帜的图样", "钟楼的高度"), List.of("井的深度", "桥的名称"), List.of("谷仓的门牌", "花坛的形状"))
            : List.of(
                List.of("the pattern of the flag", "the height of the tower"),
                List.of("the depth of the well", "the name of the bridge"),
                List.of("the plate of the barn", "the shape of the bed"))) {
      lists.add(new ArrayList<>(items));
    }
    return lists;
  }

  private static boolean isMove(boolean chinese, List<List<String>> old, List<List<String>> now) {
    return Redline.compare(text(chinese, old), text(chinese, now)).entries().stream()
        .anyMatch(entry -> entry.op() == Op.MOVED_TO);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherMatterAndFigureIsAnotherItem(boolean chinese) {
    int pairs = 100;
    int untrue = 0;
    int found = 0;
    for (int seed = 0; seed < pairs; seed++) {
      Random random = new Random(seed);
      List<String> wordings = chinese ? CHINESE : ENGLISH;
      List<String> matters = chinese ? CHINESE_MATTERS : MATTERS;
      String wording = wordings.get(random.nextInt(wordings.size()));
      int matter = random.nextInt(matters.size());
      String other = matters.get((matter + 1 + random.nextInt(5)) % 6);
      String gone = wording.replace("{0}", matters.get(matter));
      String come = wording.replace("{0}", other);
      int list = 1 + random.nextInt(2);
      List<List<String>> old = others(chinese);
      old.get(0).add(random.nextInt(2), gone.replace("{1}", "12"));
      List<List<String>> now = others(chinese);
      int place = random.nextInt(3);
      now.get(list).add(place, come.replace("{1}", "" + (13 + random.nextInt(9))));
      untrue += isMove(chinese, old, now) ? 1 : 0;
      now.get(list).set(place, gone.replace("{1}", "20"));
      found += isMove(chinese, old, now) ? 1 : 0;
    }
    assertThat(untrue).as("of %d", pairs).isZero();
    assertThat(found).as("of %d", pairs).isEqualTo(pairs);
  }
}
