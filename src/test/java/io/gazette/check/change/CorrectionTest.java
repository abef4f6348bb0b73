package io.gazette.check.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.TextFixture;
import io.gazette.diagnostic.Severity;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A correction that says something else is told, one of a slip is not. */
class CorrectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          我们为安全目的处理录像。          | 我们为营销目的处理录像。            | @changed-purpose
          争议由冰场所在地人民法院管辖。    | 争议由会员住所地人民法院管辖。      | @changed-law
          学员应当赔偿。                    | 学校应当赔偿。                      | @changed-party
          录像保存15日。                    | 录像保存10日。                      | @changed-facts
          我们不公开录像。                  | 我们公开录像。                      | @changed-negation
          The tenant pays for cleaning.     | The landlord pays for cleaning.     | @changed-party
          Disputes are heard in the courts of Leeds. | Disputes are heard in the courts of Paris. | @changed-law
          """)
  void whatMeansSomethingElseIsTold(String before, String now, String kind) {
    assertThat(kinds(before, now)).containsExactly(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          您可以随时在设制中查看。          | 您可以随时在设置中查看。
          我们会在十五日内达复您。          | 我们会在十五日内答复您。
          客服邮箱：kefu@bingqv.example     | 客服邮箱：kefu@bingqu.example
          You may also visit the hall.      | You can also visit the hall.
          We anwser within 15 days.         | We answer within 15 days.
          我们加密保存录像,定期检查。       | 我们加密保存录像，定期检查。
          """)
  void aSlipOfThePenIsNot(String before, String now) {
    assertThat(kinds(before, now)).isEmpty();
  }

  @Test
  void anItemBelowOtherWordsMeansSomethingElse() {
    assertThat(
            kinds(
                "我们不会：\\n\\n- 出售信息；\\n- 使用人脸识别入场。\\n\\n我们会：\\n\\n- 加密保存。",
                "我们不会：\\n\\n- 出售信息。\\n\\n我们会：\\n\\n- 使用人脸识别入场；\\n- 加密保存。"))
        .isNotEmpty();
  }

  private static List<String> kinds(String before, String now) {
    String tag = before.codePoints().anyMatch(Character::isIdeographic) ? "zh-Hans" : "en";
    PolicyVersion then = version(tag, before);
    PolicyVersion is = version(tag, now);
    Policy policy = PolicyFixture.policy(is);
    return Correction.ofMeaning(policy, then, is, Severity.ERROR).stream()
        .map(found -> found.arguments().get(2))
        .toList();
  }

  private static PolicyVersion version(String tag, String words) {
    return TextFixture.version(
        "1", ChangeLevel.CONSENT, Map.of(tag, "## 一 {#a}\n\n" + words.replace("\\n", "\n")));
  }
}
