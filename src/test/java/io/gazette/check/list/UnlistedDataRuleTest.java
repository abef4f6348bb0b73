package io.gazette.check.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.TextFixture;
import io.gazette.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that a text collects and the list does not have. */
class UnlistedDataRuleTest {

  @TempDir Path folder;

  private List<Diagnostic> unlisted(String tag, String words) {
    String text = "## A {#a role=collection}\n\n" + words;
    return TextFixture.listed(
        UnlistedDataRule::new, tag, text, "real-name, phone-number", "P60D", folder);
  }

  @Test
  void dataThatTheListDoesNotHave() {
    String chinese = "我们收集您的姓名和手机号码。";
    String english = "We collect your name and phone number. ";
    assertThat(unlisted("zh-Hans", chinese + "我们还收集您的身份证号码。")).hasSize(1);
    assertThat(unlisted("en", english + "We also ask for your fingerprints.")).hasSize(1);
    assertThat(unlisted("zh-Hans", chinese + "我们不收集您的身份证号码。")).isEmpty();
    assertThat(unlisted("zh-Hans", chinese + "我们收集您的电子邮箱。")).as("of a listed kind").isEmpty();
    assertThat(unlisted("en", english + "The courier sees your fingerprints.")).isEmpty();
    String table = "\n\n| 信息 | 说明 |\n|---|---|\n| 指纹 | 打卡 |";
    assertThat(unlisted("zh-Hans", chinese + "我们还收集：" + table)).hasSize(1);
    assertThat(unlisted("zh-Hans", chinese + "我们不收集：" + table)).isEmpty();
    assertThat(unlisted("zh-Hans", "我们收集您的身份证号码和指纹。")).as("a list of other things").isEmpty();
  }
}
