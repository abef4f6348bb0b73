package io.gazette.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases of the CommonMark CJK-friendly amendments, and those of policies. In the tables {@code
 * ｟} and {@code ｠} stand for the tags, and {@code ⟨hex⟩} for a character that cannot be seen.
 */
class CjkFriendlyEmphasisTest {

  private static final Pattern HEX = Pattern.compile("⟨([0-9A-F]+)⟩");

  private final Parser parser =
      Parser.builder()
          .extensions(List.of(CjkFriendlyEmphasis.create(), TablesExtension.create()))
          .build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "包括｟手机号、｠验证码",
        "我们会收集｟您的身份证号（敏感个人信息）｠用于核验",
        "｟“重要提示”｠请阅读",
        "请阅读｟《隐私政策》｠全文",
        "｟注意：｠本条款",
        "Git｟（注：不是GitHub）｠",
        ".NET｟（.NET Frameworkは不可）｠では、",
        "请务必阅读｟“免责条款”｠",
        "我们（｟不包括关联方｠）收集",
        "｟推荐几个框架：｠React、Vue等前端框架。",
        "见｟[《目录》](x)｠和｟[附件](y)｠。",
        "收集｟`IMEI`｠等",
        "真｟（她｠",
        "真｟【她｠",
        "真｟《她｠",
        "｟真，｠ 她",
        "｟真｠，她",
        "｟真，｠&ZeroWidthSpace;她",
      })
  void marksBesideChinesePunctuationAreStrong(String line) {
    assertStrong(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "，", "。", "、", "；", "：", "？", "！", "“", "”", "‘", "’", "（", "）", "【", "】", "《", "》", "—",
        "～", "…", "·", "〃", "-", "々", "「", "」", "『", "』", "〈", "〉", "）。", "”。"
      })
  void anyMarkMayEndAStrongPassageBeforeHan(String punctuation) {
    assertStrong("｟真" + punctuation + "｠她");
    assertStrong("她｟" + punctuation + "真｠");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "これは｟私のやりたかったこと。｠だからするの。",
        "税込｟¥10,000｠で入手できます。",
        "正解は｟④｠です。",
        "太郎は｟\"こんにちわ\"｠といった",
        "｟C#｠や｟F#｠は｟「.NET」｠という",
        "IDが｟００１号｠になります。",
        "｟⻲田太郎｠と申します",
        "・｟㋐｠:選択肢１つ目",
        "｟さようなら︙｠と太郎はいった。",
        "ｶﾅ｟(半角)｠ﾃﾞｽ",
        "阿寒湖アイヌシアターイコㇿ｟(Akanko Ainu Theater Ikor)｠",
        "｟이 [링크](https://example.kr/)｠만을 강조하고 싶다.",
        "｟스크립트(script)｠라고",
        "｟안녕(hello)｠하세요.",
        "ᅡ｟(a)｠",
        "｟(k)｠ᄏ",
      })
  void marksBesideJapaneseAndKoreanAreStrong(String line) {
    assertStrong(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "⟨30EDE⟩⟨30EDE⟩｟(ビャンビャン)｠麺",
        "⟨20B9F⟩｟(こちらが正式表記)｠",
        "⟨2A708⟩｟(トモの合略仮名)｠",
        "谺⟨2C932⟩｟(こだま)｠石神社",
        "あ⟨1B019⟩｟(か)｠よろし",
        "⟨FA11⟩｟(崎)｠",
        "葛⟨E0100⟩｟(こちらが正式表記)｠城市",
        "禰⟨E0100⟩｟(こちらが正式表記)｠豆子",
        "大塚⟨FE00⟩｟(U+585A U+FE00)｠ 大塚｟(U+FA10)｠",
        "〽⟨FE0E⟩｟(庵点)｠は、",
        "｟“⟨FE01⟩Git”⟨FE01⟩｠Hub",
        "a｟⟨3030⟩｠a",
        "a｟⟨1F202⟩｠a",
        "a｟⟨3297⟩｠a",
        "a｟a⟨3030⟩⟨FE0E⟩｠a",
      })
  void rareHanAndVariationSelectorsCount(String line) {
    assertStrong(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a**a«**a",
        "a**»a**a",
        "a**a∇**a",
        "a**∇a**a",
        "a**⟨1D735⟩a**a",
        "a**a⟨10B3B⟩**a",
        "a**⟨1F22F⟩a**a",
        "a**a⟨2B55⟩**a",
        "a**a⟨274C⟩**a",
        "a**⟨1F22F⟩⟨FE0F⟩a**a",
        "包括** 手机号**",
        "**手机号 **验证码",
        "**App“**x",
      })
  void whatPlainCommonMarkLeavesAloneBesideLatinStaysSo(String line) {
    assertThat(html(line)).isEqualTo("<p>" + unescape(line) + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          __注意__：注意事項          | <strong>注意</strong>：注意事項
          注意：__注意事項__          | 注意：<strong>注意事項</strong>
          正體字。⟨FE01⟩_Tr._         | 正體字。⟨FE01⟩<em>Tr.</em>
          正體字。⟨FE01⟩__HK.__       | 正體字。⟨FE01⟩<strong>HK.</strong>
          简体字。⟨FE00⟩_Simplified._ | 简体字。⟨FE00⟩<em>Simplified.</em>
          包括__手机号、__验证码       | 包括__手机号、__验证码
          文件_名称_二                | 文件_名称_二
          """)
  void underscoresStillNeedABorder(String line, String expected) {
    assertThat(html(line)).isEqualTo("<p>" + unescape(expected) + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [**甲**](x)             | <a href="x"><strong>甲</strong></a>
          *[甲*](b)               | *<a href="b">甲*</a>
          **[甲**](b)乙**         | <strong><a href="b">甲**</a>乙</strong>
          ![*甲*](b)              | <img src="b" alt="甲" />
          ***甲**乙*              | <em><strong>甲</strong>乙</em>
          **甲*乙***              | <strong>甲<em>乙</em></strong>
          *甲**乙**丙*            | <em>甲<strong>乙</strong>丙</em>
          ****甲****              | <strong><strong>甲</strong></strong>
          **甲**乙**丙**          | <strong>甲</strong>乙<strong>丙</strong>
          **甲\\**乙**            | <strong>甲**乙</strong>
          `**甲、**乙`            | <code>**甲、**乙</code>
          *甲**乙*                | <em>甲**乙</em>
          **甲_乙**丙_            | <strong>甲_乙</strong>丙_
          """)
  void marksNestAndKeepToTheirLink(String line, String expected) {
    assertThat(html(line.replace("\\\\", "\\"))).isEqualTo("<p>" + expected + "</p>\n");
  }

  @Test
  void marksWorkInTablesToo() {
    assertThat(html("|甲|\n|-|\n|含**手机号、**等|\n")).contains("<td>含<strong>手机号、</strong>等</td>");
  }

  @Test
  void textWithoutCjkParsesExactlyAsBefore() {
    Parser plain = Parser.builder().build();
    String[] pieces = {
      "*", "**", "***", "_", "__", "a", "b", " ", ".", "(", "[", "](x)", "`", "\\", "\n"
    };
    Random random = new Random(20240301);
    for (int i = 0; i < 10_000; i++) {
      String text =
          random
              .ints(1 + random.nextInt(25), 0, pieces.length)
              .mapToObj(piece -> pieces[piece])
              .collect(Collectors.joining());

      assertThat(html(text)).as(text).isEqualTo(renderer.render(plain.parse(text)));
    }
  }

  @Test
  void nestingEndsAtALimitAndTheMarksBeyondStayText() {
    String marks = "*".repeat(1000);

    String html = html(marks + "甲" + marks);

    assertThat(html.split("<strong>", -1)).hasSize(EmphasisResolver.MAX_DEPTH + 1);
    assertThat(html).startsWith("<p>" + "*".repeat(1000 - 2 * EmphasisResolver.MAX_DEPTH) + "<");
  }

  private void assertStrong(String line) {
    String html = html(line.replaceAll("[｟｠]", "**"));

    String tags = unescape(line).replace("｟", "<strong>").replace("｠", "</strong>");
    String plain = HtmlRenderer.builder().build().render(Parser.builder().build().parse(tags));
    assertThat(html).isEqualTo(plain);
  }

  private String html(String line) {
    return renderer.render(parser.parse(unescape(line)));
  }

  private static String unescape(String line) {
    return HEX.matcher(line)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }
}
