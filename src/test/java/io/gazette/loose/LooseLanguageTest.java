package io.gazette.loose;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;

class LooseLanguageTest {

  private static String language(String markdown) {
    return LooseLanguage.of(LooseMarkdown.blocks(markdown, "x.md", new Diagnostics())).tag();
  }

  @Test
  void tellsTheScriptsOfChineseApart() {
    assertThat(language("我们会收集您的个人信息，包括 Cookie。")).isEqualTo("zh-Hans");
    assertThat(language("我們會收集您的個人資訊，包括 Cookie。")).isEqualTo("zh-Hant");
  }

  @Test
  void anyCharacterThatOnlyOneScriptHasTells() {
    assertThat(language("隱私政策：如何保護資訊")).isEqualTo("zh-Hant");
    assertThat(language("隐私政策：如何保护信息")).isEqualTo("zh-Hans");
  }

  @Test
  void everythingElseIsTakenForEnglish() {
    assertThat(language("We process personal data (个人信息) as the law says.")).isEqualTo("en");
    assertThat(language("")).isEqualTo("en");
  }
}
