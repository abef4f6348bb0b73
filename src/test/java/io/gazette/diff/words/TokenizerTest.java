package io.gazette.diff.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  private static List<String> cut(String text) {
    Tokens tokens = new Tokenizer().cut(text);
    List<String> cut = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      cut.add(tokens.text(token, token + 1));
    }
    return cut;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "收集IMEI号=收·集·IMEI·号",
        "the user’s 1,000.50 items=the· ·user’s· ·1,000.50· ·items",
        "3.2, and 4.=3.2·,· ·and· ·4·.",
        "アプリの利用=ア·プ·リ·の·利·用",
        "使用 Cookie。=使·用 ·Cookie·。",
        "a  b=a·  ·b",
        "don't 'quote'=don't· ·'·quote·'",
        "privacy@example.com=privacy·@·example·.·com",
        "𠮷野家=𠮷·野·家",
        "👩‍👩‍👧👍🏽🇨🇳🇫🇷❤️=👩‍👩‍👧·👍🏽·🇨🇳·🇫🇷·❤️",
        "ไทย=ไ·ท·ย",
        "x̂y=x̂y",
        "葛󠄀城=葛󠄀·城"
      })
  void cutsIntoWhatChangesAsAWhole(String text, String tokens) {
    assertThat(String.join("·", cut(text))).isEqualTo(tokens);
  }

  @Test
  void losesNothingOfAnyText() {
    Random random = new Random(1);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 30; k++) {
        int plane = random.nextInt(3);
        text.appendCodePoint(
            plane == 0
                ? 32 + random.nextInt(600)
                : plane == 1 ? 0x2000 + random.nextInt(0x8000) : 0x1F000 + random.nextInt(0xFFF));
      }

      assertThat(String.join("", cut(text.toString()))).isEqualTo(text.toString());
    }
  }

  @Test
  void survivesHalfACharacter() {
    assertThat(cut("a\uD83D。")).containsExactly("a", "\uD83D", "。");
  }
}
