package io.gazette.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErratumViewTest {

  private static final Language ENGLISH = Language.parse("en").orElseThrow();
  private static final Language CHINESE = Language.parse("zh-Hant").orElseThrow();
  private static final String BOTH = "保存期限誤作356日。It said 356 days by mistake. 見第2.1條。";

  @Test
  void sentencesOfAnotherLanguageSayWhich() {
    assertThat(parts(BOTH, ENGLISH))
        .containsExactly(
            new TextView("保存期限誤作356日。", Optional.of("zh-Hant")),
            new TextView("It said 356 days by mistake. ", Optional.empty()),
            new TextView("見第2.", Optional.of("zh-Hant")),
            new TextView("1條。", Optional.of("zh-Hant")));
    assertThat(parts(BOTH, CHINESE))
        .containsExactly(
            new TextView("保存期限誤作356日。", Optional.empty()),
            new TextView("It said 356 days by mistake. ", Optional.of("en")),
            new TextView("見第2.", Optional.empty()),
            new TextView("1條。", Optional.empty()));
  }

  @Test
  void namesAreOfNoLanguage() {
    assertThat(parts("Tencent Bugly", CHINESE))
        .containsExactly(new TextView("Tencent Bugly", Optional.empty()));
  }

  @Test
  void ofALanguageThatThePolicyIsNotInNothingIsSaid() {
    assertThat(ErratumView.parts("It said so by mistake.", List.of(CHINESE), CHINESE))
        .containsExactly(new TextView("It said so by mistake.", Optional.empty()));
  }

  private static List<TextView> parts(String reason, Language ofPage) {
    return ErratumView.parts(reason, List.of(ENGLISH, CHINESE), ofPage);
  }
}
