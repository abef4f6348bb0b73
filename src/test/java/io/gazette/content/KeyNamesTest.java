package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyNamesTest {

  private static final List<String> ROW = List.of("id", "name", "vendor", "purpose", "policy");

  @Test
  void chineseNamesMeanTheKeyThatThePlaceKnows() {
    assertThat(KeyNames.meant("目的", ROW)).contains("purpose");
    assertThat(KeyNames.meant("使用目的", ROW)).contains("purpose");
    assertThat(KeyNames.meant("提供方", ROW)).contains("vendor");
    assertThat(KeyNames.meant("隱私政策", ROW)).contains("policy");
    assertThat(KeyNames.meant("生效日期", List.of("issued", "effective"))).contains("effective");
  }

  @Test
  void otherWordsAreSlipsOfTheNearestKey() {
    assertThat(KeyNames.meant("purpse", ROW)).contains("purpose");
    assertThat(KeyNames.meant("生效日期", List.of("purpose"))).isEmpty();
  }
}
