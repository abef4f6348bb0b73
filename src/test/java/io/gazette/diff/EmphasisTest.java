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
        "The right to print them is revocable at any time.|The right to print them is irrevocable at any time.|irrevocable",
        "转借须经书店书面同意。|转借须经书店同意。|书面",
        "Each bottle has 40 mg of it in the end.|Each bottle has 40 g of it in the end.|mg g",
        "Bread is baked at 180 °C in the cellar.|Bread is baked at 180 °F in the cellar.|C F",
        "The reading room shuts at 7 p.m. sharp.|The reading room shuts at 7 a.m. sharp.|p a",
        "Answers come within five calendar days.|Answers come within five business days.|calendar business",
        "每瓶含有40毫克，请勿一次饮完。|每瓶含有40克，请勿一次饮完。|毫",
        "阅览室上午七点关门。|阅览室下午七点关门。|上 下",
        "冷藏室保持在零下8度。|冷藏室保持在8度。|零下",
        "迟还的书店扣下押金的一半。|迟还的书店扣下押金的四分之一。|一半 四分之一",
        "书店在五日内回信。|书店在五个工作日内回信。|个工作",
        "A fine of 5 euro or more is told to you.|A fine of 5 euro or less is told to you.|more less",
        "The lease of the stall is valid in spring.|The lease of the stall is invalid in spring.|invalid",
        "A nonreturnable crate stands at the door.|A returnable crate stands at the door.|nonreturnable",
        "Readers are unable to see the old prints.|Readers are able to see the old prints.|unable",
        "这样的转借合法。|这样的转借非法。|非",
        "盖章的借书证有效。|盖章的借书证无效。|无",
        "Postage is included in it.|Postage is excluded from it.|excluded",
        "The heir is required to return the books.|The heir is permitted to return the books.|required permitted",
        "店主有权换锁。|店主有义务换锁。|权 义务",
        "借书人必须包书皮。|借书人可以包书皮。|必须 可以"
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
        "We will not sell your information.|We will not disclose your information.",
        "The form names the printer.|We inform the printer.",
        "We close the shop on request.|We disclose the shop on request.",
        "Parcels are sent immediately.|Parcels are sent without undue delay.",
        "书店立即寄出包裹。|书店毫不迟延寄出包裹。",
        "店主享有权利。|店主享有权益。",
        "5 guests may come to the show.|5 groups may come to the show."
      })
  void nothingThatStays(String old, String now) {
    assertThat(emphasised(old, now)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The shop was founded on 9 March 1998.|The shop was founded on March 9, 1998.",
        "The shop was founded on Sept. 9, 1998.|The shop was founded on September 9, 1998.",
        "A reader's card costs €12 a year.|A reader's card costs EUR 12 a year.",
        "A reader's card costs 12 euros a year.|A reader's card costs €12 a year.",
        "The doors open at 3 pm on Sundays.|The doors open at 15:00 on Sundays.",
        "The doors open from 8:30 a.m. to 4 p.m.|The doors open from 08:30 to 16:00.",
        "The house is worth 2.5 million euros.|The house is worth 2,500,000 euros.",
        "Take ¼ of the dose.|Take 0.25 of the dose.",
        "书店押金为人民币叁仟元。|书店押金为人民币3000元。",
        "书店开业于一九九○年。|书店开业于1990年。",
        "迟还的每日收取3‰。|迟还的每日收取千分之三。",
        "书店付三分之二。|书店付2/3。"
      })
  void figuresInOtherWriting(String old, String now) {
    assertThat(edits(old, now)).noneMatch(Edit::isNews);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The shop was founded on 9 March 1998.|The shop was founded on March 8, 1998.",
        "The shop was founded on 9 March 1998.|The shop was founded on May 9, 1998.",
        "A reader's card costs €12 a year.|A reader's card costs EUR 21 a year.",
        "A reader's card costs €12 a year.|A reader's card costs £12 a year.",
        "The doors open at 3 pm on Sundays.|The doors open at 3:00 on Sundays.",
        "The doors open at 3 pm on Sundays.|The doors open at 13:00 on Sundays.",
        "The house is worth 2.5 million euros.|The house is worth 2,500 euros.",
        "Take it from shelf 1/2 of the hall.|Take it from shelf 2/4 of the hall.",
        "书店押金为人民币叁仟元。|书店押金为人民币300元。",
        "迟还的每日收取3‰。|迟还的每日收取百分之三。",
        "书店付三分之二。|书店付3/2。"
      })
  void otherFigures(String old, String now) {
    assertThat(edits(old, now)).anyMatch(Edit::isNews);
  }

  private static List<Edit> edits(String old, String now) {
    return Redline.compare(List.of(Texts.paragraph(old)), List.of(Texts.paragraph(now)))
        .entries()
        .get(0)
        .edits();
  }
}
