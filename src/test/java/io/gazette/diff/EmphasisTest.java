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
        "You pay EUR 1,000.50 each time you ask us.|You pay EUR 2,000.50 each time you ask us.|1,000.50 2,000.50"
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
        "You can object in 30 parts of it.|You can agree to 30 sections of it.",
        "We will not sell your information.|We will not disclose your information."
      })
  void nothingThatStays(String old, String now) {
    assertThat(emphasised(old, now)).isEmpty();
  }
}
