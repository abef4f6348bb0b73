package io.gazette.diff.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.Edit;
import io.gazette.diff.Redline;
import io.gazette.diff.TextBlock;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Writings of quantities: those of a line say the same, and none of another line does. Each takes
 * the place of each, in a sentence.
 */
final class QuantitiesTest {

  /**
   * Writings of one kind.
   *
   * @param sentence where they stand at {@code {}}
   * @param same in each line, those that say the same
   */
  record Kind(String sentence, List<List<String>> same) {

    static Kind of(String sentence, String... lines) {
      return new Kind(
          sentence, Stream.of(lines).map(line -> List.of(line.split(" \\| "))).toList());
    }

    boolean isTold(String old, String now) {
      return Redline.compare(block(old), block(now)).entries().stream()
          .flatMap(entry -> entry.edits().stream())
          .anyMatch(Edit::isNews);
    }

    private List<TextBlock> block(String writing) {
      String text = sentence.replace("{}", writing);
      return List.of(
          new TextBlock(TextBlock.Kind.PARAGRAPH, "", "", 0, "", text, text, List.of(), List.of()));
    }

    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        Kind.of(
            "申请人应当自收到通知之日起{}内提交材料，逾期视为放弃。",
            "半年 | 6个月 | 六个月 | ６个月 | 6 个月",
            "一个半小时 | 1个半小时 | 90分钟 | 1.5小时 | 九十分钟",
            "半小时 | 半个小时 | 30分钟 | 三十分钟",
            "一刻钟 | 15分钟",
            "三刻钟 | 45分钟",
            "150分钟 | 两个半小时 | 2小时半",
            "6天 | 六天 | 6日 | 六日",
            "7日 | 七日 | 7天 | 七天 | 7 天",
            "7个工作日 | 七个工作日 | 7 个工作日",
            "7个自然日",
            "6月 | 六月",
            "上半年",
            "下半年",
            "7号",
            "17个工作日",
            "7倍",
            "6年 | 六年 | 72个月",
            "第6年",
            "6周 | 六周",
            "7个月 | 七个月",
            "6小时 | 六小时 | 360分钟",
            "60天 | 六十天 | 六十日",
            "17日 | 十七日 | 十七天",
            "半天",
            "半个月",
            "1年半 | 一年半 | 18个月 | 十八个月",
            "1年级",
            "2年 | 两年 | 二年 | 24个月",
            "365天",
            "24小时",
            "1天 | 一天 | 1日",
            "3个月 | 三个月",
            "12个月 | 十二个月 | 1年 | 一年"),
        Kind.of(
            "租金于每月{}前支付，逾期按日计收违约金。",
            "7日 | 七日",
            "7天 | 七天",
            "17日 | 十七日",
            "廿五日 | 二十五日 | 25日",
            "廿六日 | 26日 | 二十六日",
            "卅日 | 30日 | 三十日",
            "2日 | 二日",
            "20日 | 二十日"),
        Kind.of(
            "客服电话的服务时间到{}为止，节假日除外。",
            "下午3点 | 下午三点 | 15:00 | 15点 | 下午3时 | 15时 | 下午3:00 | 15：00",
            "上午3点 | 凌晨3点 | 凌晨三点 | 03:00",
            "3点 | 三点",
            "13:00 | 下午1点",
            "下午3点半 | 下午3点30分 | 15:30 | 15点30分",
            "下午5点 | 17:00",
            "下午4点 | 16:00",
            "晚上8点 | 20:00 | 晚上八点",
            "上午8点 | 早上8点 | 08:00",
            "上午10点",
            "上午11点",
            "下午10点 | 22:00",
            "下午12点",
            "12:00 | 正午 | 中午十二点 | 中午12点"),
        Kind.of(
            "The desk is open until {} on every working day.",
            "3 p.m. | 3 pm | 3pm | 3 PM | 15:00 | 3:00 p.m. | 3:00 pm",
            "3 a.m. | 3 am | 03:00",
            "5 p.m. | 5pm | 17:00",
            "3:30 p.m. | 15:30",
            "13:00 | 1 p.m.",
            "3:00",
            "12 p.m. | noon | 12 noon | 12:00",
            "12 a.m. | midnight | 00:00"),
        Kind.of(
            "每逾期一日，承租人支付违约金{}，按月结算。",
            "￥100 | ¥100 | 100元 | 人民币100元 | 一百元 | 壹佰元整 | 人民币壹佰元整 | 壹佰元 | 100元整 | RMB100 | RMB 100 | ￥100.00 | 100.00元",
            "$100",
            "100美元 | US$100 | USD 100",
            "100日元",
            "100港元 | HK$100",
            "€100 | 100欧元 | EUR 100",
            "￥1000 | 1000元 | ￥1,000 | 1,000元 | 壹仟元整 | 一千元 | 1千元",
            "￥10 | 10元 | 拾元整",
            "￥1",
            "￥10000 | 1万元 | 壹万元整 | 一万元 | 人民币1万元",
            "￥1000万 | 1000万元 | 一千万元 | 1千万元",
            "￥100万 | 100万元 | 1,000,000元",
            "100分",
            "100角",
            "￥101 | 101元 | 壹佰零壹元整",
            "￥200 | 贰佰元整 | 200元 | 2百元",
            "￥500 | 伍佰元整 | 五百元",
            "柒佰元整 | 700元 | 七百元",
            "捌仟元整 | 8000元 | 八千元",
            "陆拾元整 | 60元 | 六十元",
            "陸仟元 | 6000元 | 六千元",
            "玖拾玖元 | 99元",
            "柒拾元 | 70元",
            "捌佰元 | 800元 | 八百元",
            "肆仟元 | 4000元",
            "陆元整 | 6元",
            "柒元整 | 7元"),
        Kind.of(
            "营业时间为{}，周末休息。",
            "9:00-15:00 | 9:00至15:00 | 9:00～15:00",
            "10:00-15:00",
            "10:00-18:00 | 10:00—18:00 | 10:00至18:00",
            "8-15"),
        Kind.of(
            "Requires Android {} or later on every device.",
            "7.10",
            "7.1",
            "7.01",
            "7.100",
            "7",
            "2.10",
            "2.1",
            "2.0.1",
            "2.01"),
        Kind.of(
            "{} are defined in the annex and kept for 5 years.",
            "Data",
            "data",
            "DATA",
            "The Services",
            "the Services",
            "the services"),
        Kind.of(
            "The tenant pays a fee of {} for each key that is lost.",
            "€20 | EUR 20 | 20 euros | 20 euro | €20.00 | 20 EUR | € 20 | EUR20",
            "$20 | 20 dollars",
            "US$20 | USD 20",
            "£20 | GBP 20 | 20 pounds",
            "¥20 | CNY 20 | RMB 20",
            "€2,000 | 2,000 euros | EUR 2000",
            "€200 | 200 euros",
            "€20 million | 20 million euros | EUR 20,000,000",
            "€1.5 million | EUR 1,500,000 | €1,500,000",
            "€1.5 billion",
            "20 cents",
            "20%"),
        Kind.of(
            "The cover is limited to {} for each year of insurance.",
            "1.5 million | 1,500,000 | 1500000",
            "1.5 billion | 1,500,000,000",
            "15 million | 15,000,000 | fifteen million",
            "1.5 thousand | 1,500 | 1500",
            "150,000",
            "15 billion"),
        Kind.of(
            "累计赔偿限额为{}，超出部分不予赔偿。",
            "150万 | 1,500,000 | 150 万 | 一百五十万",
            "150亿",
            "15万 | 150000 | 十五万",
            "1500 | 1,500 | 一千五百",
            "1500万"),
        Kind.of(
            "Rent is due on the {} of each month without a reminder.",
            "15th | fifteenth",
            "50th | fiftieth",
            "5th | fifth",
            "21st | twenty-first",
            "1st | first",
            "2nd | second",
            "3rd | third",
            "30th | thirtieth",
            "13th | thirteenth",
            "20th | twentieth",
            "12th | twelfth",
            "15 | fifteen"),
        Kind.of(
            "This contract takes effect on {} and runs for one year.",
            "5 January 2025 | January 5, 2025 | 5 Jan 2025 | 2025-01-05 | Jan. 5, 2025 | 5th January 2025 | Jan 5, 2025 | January 5th, 2025 | 5 Jan. 2025 | 5 January, 2025 | 5th of January 2025",
            "5 May 2025 | May 5, 2025 | 2025-05-05",
            "1 May 2025 | May 1, 2025",
            "6 January 2025 | January 6, 2025",
            "5 January 2026 | January 5, 2026",
            "15 January 2025",
            "5 June 2025 | June 5, 2025 | 2025-06-05",
            "5 July 2025 | 2025-07-05",
            "05/01/2025",
            "01/05/2025"),
        Kind.of(
            "The fees were last adjusted in {} for all customers.",
            "January 2025 | Jan. 2025 | Jan 2025",
            "June 2025 | Jun 2025",
            "January 2026",
            "2025"),
        Kind.of(
            "本协议自{}起生效，有效期一年。",
            "2025年1月5日 | 2025-01-05 | 2025/1/5 | 二〇二五年一月五日 | 二○二五年一月五日 | 2025年01月05日 | 2025.1.5",
            "2024年1月5日 | 二○二四年一月五日 | 二〇二四年一月五日",
            "2025年1月25日 | 2025年1月廿五日 | 二〇二五年一月二十五日 | 二○二五年一月廿五日",
            "2025年5月1日",
            "2025年1月6日",
            "2025年11月5日"),
        Kind.of("截至{}年底，该办法继续适用于存量客户。", "2024 | 二〇二四 | 二○二四 | 二０二四", "2025 | 二〇二五", "2014 | 二〇一四"),
        Kind.of(
            "违约金按日{}计收，直至付清为止。",
            "5‰ | 千分之五 | 0.5% | 百分之零点五",
            "5% | 百分之五 | 5 % | ５％",
            "万分之五 | 0.05% | 5‱ | 0.5‰",
            "百分之五十 | 50%",
            "千分之十五 | 1.5% | 15‰",
            "0.5",
            "0.0005",
            "百分之零点零六"),
        Kind.of(
            "Interest of {} is charged on late payments each month.",
            "5% | 5 per cent | five percent | 5 percent | five per cent",
            "0.5% | 0.5 percent | 5‰",
            "0.05%",
            "50% | fifty percent",
            "5 percentage points",
            "5"),
        Kind.of(
            "经{}以上业主同意，方可改变用途。",
            "1/2 | ½ | 二分之一 | 50% | 一半 | 百分之五十",
            "1/3 | ⅓ | 三分之一",
            "2/3 | ⅔ | 三分之二",
            "1/4 | ¼ | 四分之一",
            "3/4 | ¾ | 四分之三 | 75%",
            "1/12"),
        Kind.of(
            "The fee is reduced to {} of the price for members.",
            "1/2 | ½ | one half | 50% | half | fifty percent",
            "1/3 | ⅓ | one third | one-third",
            "2/3 | ⅔ | two thirds | two-thirds",
            "1/4 | ¼ | one quarter",
            "3/4 | ¾ | three quarters | 75%",
            "1½",
            "1/12"),
        Kind.of("鱼食由塘主{}投放，天热时加倍。", "每日 | 每天", "每周 | 每星期 | 每个星期", "每月 | 每个月", "每两天"),
        Kind.of(
            "Looms are oiled {} and after rain.",
            "daily | every day | each day | once a day",
            "weekly | every week | once a week",
            "monthly | once a month",
            "yearly | annually | every year | once a year",
            "twice a week"),
        Kind.of(
            "The data are kept for {} and then deleted.",
            "half a year | six months | 6 months",
            "6 days | six days",
            "7 days | seven days | a week | one week",
            "7 business days | seven business days",
            "7 working days",
            "7 weeks | seven weeks",
            "6 years | six years | 72 months | seventy-two months",
            "a year | one year | 1 year | 12 months | twelve months",
            "365 days",
            "24 months | two years | 2 years | twenty-four months",
            "a year and a half | 18 months | one and a half years | 1.5 years",
            "90 minutes | one and a half hours | an hour and a half | 1.5 hours",
            "30 minutes | half an hour",
            "15 minutes | a quarter of an hour",
            "two weeks | a fortnight | 14 days",
            "60 days | sixty days",
            "30 days | thirty (30) days | thirty days",
            "16 months | sixteen months",
            "one month | 1 month | a month",
            "7 calendar days"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anotherWritingIsNoNews(Kind kind) {
    List<String> told = new ArrayList<>();
    for (List<String> same : kind.same) {
      for (String old : same) {
        for (String now : same) {
          if (kind.isTold(old, now)) {
            told.add(old + " → " + now);
          }
        }
      }
    }
    assertThat(told).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void anotherQuantityIsTold(Kind kind) {
    List<String> silent = new ArrayList<>();
    for (List<String> own : kind.same) {
      for (List<String> others : kind.same) {
        if (own != others) {
          for (String old : own) {
            others.stream()
                .filter(now -> !kind.isTold(old, now))
                .forEach(now -> silent.add(old + " → " + now));
          }
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  /** Around a number, so that only what is after it tells whether it counts anything. */
  private static final List<String> PLACES =
      List.of("双方约定的数目为{}，由双方确认。", "双方约定的数目为{}元，由双方确认。", "双方约定的数目为{}个工作日。", "乙方：上海{}科技公司。");

  private static final String[] FORMAL = {"壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};

  /** Of each number its writings that are certain, of 1 to 130 all and of larger ones some. */
  private static Map<String, List<String>> numbers() {
    Map<String, List<String>> numbers = new LinkedHashMap<>();
    for (int number = 1; number <= 130; number++) {
      numbers.put("" + number, writings(number));
    }
    for (int factor : new int[] {10, 100, 1_000}) {
      for (int one = 1; one <= 9; one++) {
        for (int more = 0; more <= 9; more++) {
          int number = 10 * factor * one + factor * more;
          numbers.putIfAbsent("" + number, writings(number));
          numbers.putIfAbsent("" + (number + more), writings(number + more));
          numbers.putIfAbsent("" + (number + 10 * more), writings(number + 10 * more));
        }
      }
    }
    return numbers;
  }

  private static List<String> writings(int number) {
    String han = han(number);
    StringBuilder formal = new StringBuilder();
    StringBuilder wide = new StringBuilder();
    han.chars()
        .forEach(
            c -> {
              int digit = "一二三四五六七八九".indexOf(c);
              int unit = "十百千".indexOf(c);
              formal.append(
                  digit >= 0
                      ? FORMAL[digit]
                      : unit >= 0 ? "拾佰仟".substring(unit, unit + 1) : (char) c + "");
            });
    ("" + number).chars().forEach(c -> wide.append((char) (c + '０' - '0')));
    List<String> writings =
        new ArrayList<>(List.of("" + number, wide.toString(), han, han.replace('零', '〇')));
    if (han.length() > 1 && !han.startsWith("十")) {
      writings.add(formal.toString());
    }
    if (number > 999) {
      writings.add(String.format(Locale.ROOT, "%,d", number));
    }
    return writings;
  }

  private static String han(int number) {
    int rest = number % 10_000;
    String units = rest == 0 ? "" : NumeralSystem.HAN.write(rest);
    return number < 10_000
        ? units
        : NumeralSystem.HAN.write(number / 10_000)
            + "万"
            + (rest > 0 && rest < 1_000 ? "零" : "")
            + units;
  }

  /**
   * What is no certain number: about so many, codes with zeros before, units that were left out.
   */
  private static List<String> uncertain() {
    List<String> uncertain = new ArrayList<>();
    String digits = "一二三四五六七八九";
    for (int one = 0; one < 9; one++) {
      for (int other = 0; other < 9; other++) {
        String both = digits.substring(one, one + 1) + digits.charAt(other);
        for (String form :
            List.of("%s", "十%s", "%s十", "%s百", "百%s", "%s千", "%s万", "一百%s", "二百%s十")) {
          uncertain.add(form.formatted(both));
        }
      }
    }
    for (int number = 0; number < 130; number++) {
      uncertain.add("0" + number);
      uncertain.add("00" + number);
    }
    uncertain.addAll(List.of("三四五", "百", "千", "万", "1万5", "5千2", "二两", "十两", "一百五万", "0", "零"));
    return uncertain;
  }

  private static String form(String place, String writing) {
    return Quantities.form(place.replace("{}", writing));
  }

  @Test
  void aNumberIsThatNumberInEveryCertainWritingAndNoOther() {
    for (String place : PLACES) {
      boolean name = place.equals(PLACES.get(3));
      Map<String, String> says = new HashMap<>();
      List<String> wrong = new ArrayList<>();
      numbers()
          .forEach(
              (number, writings) -> {
                for (String writing : writings) {
                  String form = form(place, writing);
                  String other = says.putIfAbsent(form, number);
                  if (other != null && !other.equals(number)) {
                    wrong.add(writing + " = " + other);
                  }
                  if (!name && !form.equals(form(place, number))) {
                    wrong.add(writing + " ≠ " + number);
                  }
                }
              });
      for (String writing : uncertain()) {
        String other = says.putIfAbsent(form(place, writing), writing);
        if (other != null) {
          wrong.add(writing + " = " + other);
        }
      }
      assertThat(wrong).as(place).isEmpty();
    }
  }

  /** Where nothing is counted by a word behind, the last unit may be left out. */
  @Test
  void aUnitLeftOutIsTheNext() {
    for (int one = 2; one <= 9; one++) {
      for (int more = 1; more <= 9; more++) {
        String lost = NumeralSystem.HAN.write(one) + "%s" + NumeralSystem.HAN.write(more);
        String end = PLACES.get(0);
        assertThat(form(end, lost.formatted("百")))
            .isEqualTo(form(end, "" + (100 * one + 10 * more)));
        assertThat(form(end, lost.formatted("千")))
            .isEqualTo(form(end, "" + (1000 * one + 100 * more)));
        assertThat(form(end, lost.formatted("万")))
            .isEqualTo(form(end, "" + (10_000 * one + 1000 * more)));
        for (int number : new int[] {100 * one + more, 100 * one + 10 * more}) {
          assertThat(form(PLACES.get(1), lost.formatted("百")))
              .isNotEqualTo(form(PLACES.get(1), "" + number));
        }
      }
    }
    assertThat(form(PLACES.get(0), "两百五")).isEqualTo(form(PLACES.get(0), "250"));
  }

  @Test
  void aNameHoldsNoQuantity() {
    assertThat(Quantities.isSame("十二", "12", "乙方：上海", "科技公司。")).isFalse();
    assertThat(Quantities.isSame("Four", "4", "The broadcaster Channel ", " may cancel."))
        .isFalse();
    assertThat(Quantities.isSame("Seven", "7", "", " Eleven may cancel.")).isFalse();
    assertThat(Quantities.isSame("Seven", "7", "", " days later it ends.")).isTrue();
    assertThat(Quantities.isSame("05", "5", "自2025年3月", "日起")).isTrue();
    assertThat(Quantities.isSame("007", "7", "Desk A", " is closed.")).isFalse();
    assertThat(Quantities.isSame("七八", "", "下午3点", "分开始")).isFalse();
  }
}
