package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small revisions made of parts: whatever name, amount or period stands in a sentence, what became
 * another is told for what it is.
 */
class SmallRevisionTest {

  private static final Subject RECIPIENT = Subject.RECIPIENT;

  private static final List<String> CHINESE_NAMES =
      List.of("松涛物流公司", "碧湖数据有限公司", "远帆支付平台", "晨曦保险集团", "长桥银行", "竹溪（杭州）科技有限公司");

  private static final List<String> NAMES =
      List.of("Alder Ltd", "Birchway", "Cedar Cloud", "Dogwood GmbH", "Elmstead Inc.", "Fernhill");

  private static final List<String> CHINESE_AMOUNTS =
      List.of("二十元", "三百五十元", "80元", "人民币2万元", "千分之三", "1.5%");

  private static final List<String> AMOUNTS =
      List.of("$12", "€90", "USD 1,500", "35 euros", "4%", "nine dollars");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我们会把快递单号提供给{}。",
        "我们与{}共享设备型号，以识别异常登录。",
        "我们委托{}寄送账单。",
        "本应用集成了{}的推送组件。",
        "We share device models with {} to find unusual logins.",
        "Bills are sent to {} for printing.",
        "We engage {} as our processor for letters.",
        "Parcel numbers may be disclosed to {}."
      })
  void whoGetsDataIsARecipient(String sentence) {
    List<String> names = isChinese(sentence) ? CHINESE_NAMES : NAMES;
    String comma = isChinese(sentence) ? "、" : ", ";
    String and = isChinese(sentence) ? "和" : " and ";
    for (String one : names) {
      for (String other : names) {
        if (!one.equals(other)) {
          String third =
              names.stream()
                  .filter(name -> !Set.of(one, other).contains(name))
                  .findFirst()
                  .orElseThrow();
          String both = one + and + other;
          String three = one + comma + third + and + other;
          assertSubjects(sentence.replace("{}", one), sentence.replace("{}", other), RECIPIENT);
          assertSubjects(sentence.replace("{}", one), sentence.replace("{}", both), RECIPIENT);
          assertSubjects(sentence.replace("{}", three), sentence.replace("{}", both), RECIPIENT);
        }
      }
    }
  }

  @Test
  void whoIsListedAmongRecipientsIsOne() {
    for (List<String> names : List.of(CHINESE_NAMES, NAMES)) {
      boolean chinese = names == CHINESE_NAMES;
      List<TextBlock> list = new ArrayList<>();
      list.add(Texts.clause("a", "1.", chinese ? "名单" : "Lists"));
      list.add(Texts.paragraph(chinese ? "下列第三方接收上述信息：" : "We share it with:"));
      names.subList(0, 4).forEach(name -> list.add(Texts.item("", name)));
      List<TextBlock> table = new ArrayList<>();
      table.add(Texts.clause("a", "1.", chinese ? "名单" : "Lists"));
      table.add(chinese ? Texts.header("接收方", "事项") : Texts.header("Recipient", "Task"));
      names.subList(0, 4).forEach(name -> table.add(Texts.row(name, chinese ? "开票" : "billing")));
      for (List<TextBlock> old : List.of(list, table)) {
        for (int at = 2; at < old.size(); at++) {
          List<TextBlock> fewer = new ArrayList<>(old);
          fewer.remove(at);
          assertThat(subjects(old, fewer)).containsExactly(RECIPIENT);
          assertThat(subjects(fewer, old)).containsExactly(RECIPIENT);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本声明由松涛物流公司发布。          | 本声明由碧湖物流公司发布。
          松涛公司向您提供云盘。              | 碧湖公司向您提供云盘。
          我们将单号提供给松涛公司用于对账。  | 我们将单号提供给松涛公司用于结算。
          Alder Ltd publishes this statement. | Birch Ltd publishes this statement.
          We share Usage Data with Alder.     | We share Device Data with Alder.
          We share it with Alder for billing. | We share it with Alder for printing.
          """)
  void whoGetsNothingIsNone(String old, String now) {
    assertThat(subjects(blocks(old), blocks(now))).isNotEmpty().doesNotContain(RECIPIENT);
  }

  /** Sentences, items and rows; the value changes, or two do with one another, or all move. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "保证金为{}，退租时返还。|逾期一日收取违约金{}。|换锁一次收取{}。|墙面损坏的，据实赔偿。",
        "The deposit is {} and is paid back.|A late day costs {} more.|New locks cost {} each.|Damage is charged at cost."
      })
  void amountsThatChangeAreFiguresWhereverTheyGo(String clause) {
    List<String> sentences = List.of(clause.split("\\|"));
    List<String> amounts = isChinese(clause) ? CHINESE_AMOUNTS : AMOUNTS;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<String> values = new ArrayList<>(amounts);
      Collections.shuffle(values, random);
      List<String> old = filled(sentences, values);
      int first = random.nextInt(3);
      Collections.swap(values, first, seed % 2 == 0 ? 3 + random.nextInt(3) : (first + 1) % 3);
      List<String> now = filled(sentences, values);
      List<String> moved = new ArrayList<>(now);
      Collections.rotate(moved, 1);
      List<String> onlyMoved = new ArrayList<>(old);
      Collections.rotate(onlyMoved, 1);

      assertThat(subjects(oneBlock(old), oneBlock(now))).contains(Subject.FIGURE);
      assertThat(subjects(oneBlock(old), oneBlock(moved))).contains(Subject.FIGURE);
      assertThat(subjects(oneBlock(old), oneBlock(onlyMoved))).as("%s", old).isEmpty();
      assertThat(subjects(items(old), items(now))).contains(Subject.FIGURE);
      assertThat(subjects(items(old), items(moved))).contains(Subject.FIGURE);
    }
  }

  private static List<String> filled(List<String> sentences, List<String> values) {
    List<String> filled = new ArrayList<>();
    for (int at = 0; at < sentences.size(); at++) {
      filled.add(sentences.get(at).replace("{}", values.get(at)));
    }
    return filled;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          合同{}     | 三年    | 六个月
          合同：{}   | 三年    | 六个月
          合同保存{} | 十五日  | 九十日
          Contracts: {}        | 3 years | 6 months
          Contracts stay {}    | 30 days | two weeks
          """)
  void periodsThatSiblingsSwapAreFigures(String item, String one, String other) {
    String sibling = item.replace("合同", "录音").replace("Contracts", "Recordings");
    List<TextBlock> old = items(List.of(item.replace("{}", one), sibling.replace("{}", other)));
    List<TextBlock> now = items(List.of(item.replace("{}", other), sibling.replace("{}", one)));

    TextDiff diff = Redline.compare(old, now);

    assertThat(diff.entries()).extracting(Entry::op).doesNotContain(Op.ADDED, Op.REMOVED);
    assertThat(subjects(old, now)).contains(Subject.FIGURE);
  }

  /** Each dropped alone: a condition, a sentence, an item of an enumeration, or of a list. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [未经您同意，]我们不读取相簿。                       | RIGHT, NEGATION
          [除法律另有规定外，]我们保密。                       | NEGATION
          We keep it secret[ except where the law requires].   | NEGATION
          [With your consent, ]we read your album.             | RIGHT
          我们[在十五日内]回复您。                             | FIGURE
          您有权更正[、补充]、删除您的档案。                   | RIGHT
          您有权更正、补充[、删除]您的档案。                   | RIGHT
          学员可以要求补考[、缓考]、换班。                     | RIGHT
          You may correct[, export] or erase your file.        | RIGHT
          You are entitled to inspect[, copy] and contest it.  | RIGHT
          我们收集您的姓名[、步数]、声纹。                     | DATA
          我们与快递员[、仓库]、保险人共享单号。               | RECIPIENT
          We share it with couriers[, warehouses] and insurers. | RECIPIENT
          评分每日更新。[您有权要求人工复核。]评分仅供参考。   | RIGHT
          Scores are daily. [You may object to them. ]They are a hint. | RIGHT
          档案每日备份。[备份上限为200 MB。]满后覆盖。         | FIGURE
          """)
  void whatIsDroppedIsShownAndTold(String marked, String subjects) {
    String old = marked.replace("[", "").replace("]", "");
    String now = marked.replaceAll("\\[[^\\]]*\\]", "");
    int dropped = (int) (old.length() - now.length() - blanks(old) + blanks(now));

    TextDiff diff = Redline.compare(blocks(old), blocks(now));

    assertThat(diff.summary().of(Summary.Count.CLAUSES_CHANGED)).isEqualTo(1);
    assertThat(diff.summary().of(Summary.Count.CHARACTERS_DELETED)).isBetween(dropped, dropped + 2);
    assertThat(diff.clauses().get(0).subjects())
        .extracting(Subject::name)
        .containsExactlyInAnyOrder(subjects.split(", "));
  }

  private static long blanks(String text) {
    return text.chars().filter(c -> c == ' ').count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          您的权利：       | 查看档案；停用评分；改期         | RIGHT
          You can ask us:  | to stop; to explain; to start anew | RIGHT
          我们收集：       | 步数；声纹；睡眠时长             | DATA
          We share it with: | couriers; warehouses; the police  | RECIPIENT
          保存：           | 合同五年；账单两年；信件九十日   | FIGURE
          """)
  void anItemThatIsDroppedIsTold(String lead, String items, Subject subject) {
    List<TextBlock> old = new ArrayList<>(blocks(lead));
    Arrays.stream(items.split("；|; ")).forEach(item -> old.add(Texts.item("", item)));
    for (int at = 2; at < old.size(); at++) {
      List<TextBlock> now = new ArrayList<>(old);
      now.remove(at);

      TextDiff diff = Redline.compare(old, now);

      assertThat(diff.entries().stream().filter(entry -> entry.op() == Op.REMOVED)).hasSize(1);
      assertThat(subjects(old, now)).as("%s", old.get(at).body()).contains(subject);
    }
  }

  @Test
  void lineBreaksAloneAreNoWords() {
    Random random = new Random(8);
    for (int round = 0; round < 40; round++) {
      boolean chinese = round % 2 == 0;
      String first = Texts.prose(random, chinese, 2);
      String second = Texts.prose(random, chinese, 2);
      String blank = chinese ? "" : " ";
      List<TextBlock> one = List.of(Texts.heading("A"), Texts.paragraph(first + blank + second));
      List<TextBlock> two =
          List.of(Texts.heading("A"), Texts.paragraph(first), Texts.paragraph(second));
      for (TextDiff redline : List.of(Redline.compare(one, two), Redline.compare(two, one))) {
        assertThat(
                Summary.of(redline.entries(), redline.clauses())
                    .of(Summary.Count.CHARACTERS_INSERTED))
            .as(first)
            .isZero();
        assertThat(
                Summary.of(redline.entries(), redline.clauses())
                    .of(Summary.Count.CHARACTERS_DELETED))
            .as(first)
            .isZero();
      }
    }
  }

  private static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static void assertSubjects(String old, String now, Subject... subjects) {
    assertThat(subjects(blocks(old), blocks(now)))
        .as("%s → %s", old, now)
        .containsExactlyInAnyOrder(subjects);
  }

  private static Set<Subject> subjects(List<TextBlock> old, List<TextBlock> now) {
    return Redline.compare(old, now).clauses().stream()
        .flatMap(clause -> clause.subjects().stream())
        .collect(Collectors.toSet());
  }

  private static List<TextBlock> blocks(String paragraph) {
    return List.of(Texts.clause("a", "1.", "总则"), Texts.paragraph(paragraph));
  }

  private static List<TextBlock> oneBlock(List<String> sentences) {
    return blocks(String.join(isChinese(sentences.get(0)) ? "" : " ", sentences));
  }

  private static List<TextBlock> items(List<String> items) {
    return Stream.concat(
            Stream.of(Texts.clause("a", "1.", "总则")),
            items.stream().map(item -> Texts.item("", item)))
        .toList();
  }
}
