package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {

  private static String emphasised(String old, String now) {
    List<TextBlock> before = List.of(Texts.paragraph(old));
    List<TextBlock> after = List.of(Texts.paragraph(now));
    Entry entry = Redline.compare(before, after).entries().get(0);
    List<String> words =
        entry.emphases().stream()
            .map(e -> entry.edits().get(e.edit()).text().substring(e.start(), e.end()))
            .toList();
    return String.join(" ", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我们会在30日内删除您的信息。|我们会在15个工作日内删除您的信息。|30 15个工作",
        "本政策自2024年3月1日起生效。|本政策自2025年1月15日起生效。|2024年 3月 1 2025年 1月 15",
        "我们会在三日内答复您的请求。|我们会在十五日内答复您的请求。|三 十五",
        "我们不向第三方共享您的信息。|我们可能向第三方共享您的信息。|不",
        "未经您同意，我们会使用您的信息。|经您同意，我们会使用您的信息。|未",
        "We do not sell your personal information.|We may sell your personal information.|not may",
        "We keep your records for 30 days at most.|We keep your records for 6 months at most.|30 days 6 months",
        "You pay EUR 1,000.50 each time you ask us.|You pay EUR 2,000.50 each time you ask us.|1,000.50 2,000.50",
        "Store it at -5 °C or colder than that.|Store it at 5 °C or colder than that.|-",
        "The account must not be below -500 euros.|The account must not be below 500 euros.|-",
        "Delays > 10 minutes are made good by us.|Delays < 10 minutes are made good by us.|> <",
        "每次延误＞10分钟的，按约定赔偿。|每次延误＜10分钟的，按约定赔偿。|＞ ＜",
        "Loads ≥ 5 tons are carried for nothing.|Loads ≤ 5 tons are carried for nothing.|≥ ≤",
        "余额与押金之和≠应付款的，不予退还。|余额与押金之和＝应付款的，不予退还。|≠",
        "A tolerance of +10 is agreed upon here.|A tolerance of -10 is agreed upon here.|+ -",
        "The fee is the price × users of a month.|The fee is the price ÷ users of a month.|× ÷",
        "It takes 1-2 days until you hear of us.|It takes 12 days until you hear of us.|1-2 12",
        "账户余额应当保持在-10元以上才可使用。|账户余额应当保持在10元以上才可使用。|-",
        "逾期归还且经催告的，注销借书证。|逾期归还或者经催告的，注销借书证。|且 或者",
        "You lose the card if a book is late and damaged.|You lose the card if a book is late or damaged.|and or",
        "监护人对损坏图书承担连带责任。|监护人对损坏图书承担按份责任。|连带 按份",
        "The keeper shall find the book in a week.|The keeper shall use reasonable efforts to find the book in a week.|reasonable efforts",
        "A reader gives an exclusive right to the photos.|A reader gives a non-exclusive right to the photos.|non-",
        "The right to print them is revocable at any time.|The right to print them is irrevocable at any time.|revocable irrevocable",
        "转借须经书店书面同意。|转借须经书店同意。|书面"
      })
  void figuresAndNegationsThatChange(String old, String now, String words) {
    assertThat(emphasised(old, now)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "我们会在30日内删除您的信息。|我们会在30日内清除您的信息。",
        "我们不会出售您的个人信息。|我们不得售卖您的个人信息。",
        "保存期限一般为10～20日，自收到之日起算。|保存期限一般为10-20日，自收到之日起算。",
        "Store it at −5 degrees and no warmer.|Store it at -5 degrees and no warmer.",
        "活动于3月1日-5日举行，请您准时参加。|活动于3月1日到5日举行，请您准时参加。",
        "He may see a well-known 5-day show.|He may see a well known 5-day show.",
        "我们收集姓名及电话。|我们收集姓名和电话。",
        "You can object in 30 parts of it.|You can agree to 30 sections of it.",
        "We will not sell your information.|We will not disclose your information."
      })
  void nothingThatStays(String old, String now) {
    assertThat(emphasised(old, now)).isEmpty();
  }
}
