package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueNamesTest {

  @Test
  void chineseNamesMeanWordsOfYaml() {
    assertThat(ValueNames.meant("无")).containsExactly("none");
    assertThat(ValueNames.meant("使用時")).containsExactly("on-use");
    assertThat(ValueNames.meant("SDK接入")).containsExactly("sdk");
    assertThat(ValueNames.meant("网页")).containsExactly("h5", "web");
    assertThat(ValueNames.meant("语音笔记")).isEmpty();
  }

  @Test
  void periodsAreReadInBothKindsOfNumbers() {
    assertThat(ValueNames.meant("六个月")).containsExactly("P6M");
    assertThat(ValueNames.meant("3年")).containsExactly("P3Y");
    assertThat(ValueNames.meant("三十天")).containsExactly("P30D");
    assertThat(ValueNames.meant("账户注销后六个月")).isEmpty();
  }
}
