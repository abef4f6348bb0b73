package io.gazette.check;

import io.gazette.check.reading.Controllers;
import io.gazette.model.ChangeLevel;
import io.gazette.text.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a text, its checks and those of its change take linear time. */
class HostileWordsTest {

  private static final int LENGTH = 12_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        "a-",
        "a ",
        "1",
        "1.",
        "1,111",
        "1)",
        "2 days ",
        "100 ",
        "one ",
        "twenty-",
        "第",
        "一",
        "一万二千",
        "三十天",
        "万",
        "年1月",
        "2024-01-01 ",
        "2024年1月1日",
        "10%",
        "“",
        "”a",
        "‘a",
        "a’ ",
        "（）",
        "[a](b",
        "《",
        "a@b.c ",
        "a@",
        "https://a.b/c ",
        "https://",
        "138 0013 8000 ",
        "+86 ",
        "的的",
        "the the ",
        "：",
        "如",
        "个人信息、",
        "不得",
        "至少",
        "第一条",
        "Section 1 ",
        "e.g. ",
        "Mr. ",
        "点击这里",
        "我们收集",
        "人脸",
        "IMEIIMSI",
        "《儿童",
        "我们传输至给",
        "we collect faces ",
        "delete your account ",
        "公司（我们",
        "本应用由公司",
        "Aa, ",
        "The app is run by A ",
        "android.permission.CAMERA "
      })
  void repetitionTakesLinearTime(String unit) {
    Growth.assertLinear(
        LENGTH,
        length -> unit.repeat(length / unit.length()),
        text -> {
          TextFixture.changed(ChangeLevel.EDITORIAL, text, text + " x 2 days");
          TextFixture.told("中" + text, text);
          Controllers.in(text);
        });
  }
}
