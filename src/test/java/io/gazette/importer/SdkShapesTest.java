package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One list of SDKs in ten shapes: whatever the shape, each word is in its own field. */
class SdkShapesTest {

  private static final List<String> HEADS =
      List.of("SDK名称", "第三方名称", "使用目的", "使用场景", "收集个人信息类型", "隐私政策链接");

  private static final List<List<String>> ROWS =
      List.of(
          List.of("甲象统计SDK", "甲象科技有限公司", "统计分析甲", "打开应用甲", "甲类状态、屏幕尺寸", "https://a.example/p"),
          List.of("乙鹿推送SDK", "乙鹿科技有限公司", "消息推送乙", "收到消息乙", "乙类状态、图片", "https://b.example/p"),
          List.of("丙马地图SDK", "丙马科技有限公司", "地图展示丙", "查看地图丙", "丙类状态、文字信息", "https://c.example/p"));

  private enum Shape {
    HTML_TABLE,
    MARKDOWN_TABLE,
    WORD_TABLE,
    BLOCKS,
    BLOCKS_WITH_BLANK_LINES,
    BLOCKS_BEHIND_NUMBERS,
    BLOCKS_OF_OTHER_LABELS,
    LABELS_ABOVE_VALUES,
    GLUED_FIELDS,
    ONE_CELL_A_LINE
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void eachWordIsInItsField(Shape shape) {
    Imported imported = Imported.of(source(shape));
    String yaml = imported.file("sdks.yaml");
    List<String> entries = List.of(yaml.split("\n  - id: ", -1));
    assertThat(entries).as(yaml).hasSize(ROWS.size() + 1);
    for (int at = 0; at < ROWS.size(); at++) {
      String entry = entries.get(at + 1).replaceAll("\\s+", " ");
      List<String> row = ROWS.get(at);
      assertThat(entry)
          .contains("name: zh-Hans: " + row.get(0))
          .contains("vendor: zh-Hans: " + row.get(1))
          .contains("purpose: zh-Hans: " + row.get(2))
          .contains("scene: zh-Hans: " + row.get(3))
          .contains("policy: " + row.get(5));
      for (String datum : row.get(4).split("、", -1)) {
        assertThat(entry).contains("- words: zh-Hans: " + datum);
      }
      assertThat(entry).doesNotContain("note:");
    }
  }

  private static ImportSource source(Shape shape) {
    return switch (shape) {
      case HTML_TABLE -> text("html", "<h1>听会隐私政策</h1><h2>一、第三方</h2>" + html() + "<h2>二、联系</h2>");
      case MARKDOWN_TABLE ->
          text("md", "# 听会隐私政策\n\n## 一、第三方\n\n" + markdown() + "\n## 二、联系\n\na@b.example\n");
      case WORD_TABLE ->
          Imported.source("policy.docx", WordFile.of(WordFile.paragraph("听会隐私政策") + word()));
      case BLOCKS -> text("txt", "听会隐私政策\n\n一、第三方\n\n" + blocks("\n") + "二、联系\n\na@b.example\n");
      case BLOCKS_WITH_BLANK_LINES ->
          text("txt", "听会隐私政策\n\n一、第三方\n\n" + blocks("\n\n") + "二、联系\n\na@b.example\n");
      case BLOCKS_BEHIND_NUMBERS ->
          text(
              "txt",
              "听会隐私政策\n\n一、第三方\n\n"
                  + blocks("\n").replace("SDK名称：", "1. 名称：")
                  + "二、联系\n\na@b.example\n");
      case BLOCKS_OF_OTHER_LABELS ->
          text(
              "txt",
              "听会隐私政策\n\n一、第三方\n\n"
                  + blocks("\n")
                      .replace("第三方名称：", "公司主体：")
                      .replace("使用目的：", "合作目的：")
                      .replace("使用场景：", "涉及的场景：")
                      .replace("收集个人信息类型：", "个人信息字段：")
                      .replace("隐私政策链接：", "第三方隐私条款：")
                  + "二、联系\n\na@b.example\n");
      case LABELS_ABOVE_VALUES ->
          text(
              "txt",
              "听会隐私政策\n\n一、第三方\n\n"
                  + blocks("\n").replace("：", "\n").replace("https\n", "https：")
                  + "二、联系\n\na@b.example\n");
      case GLUED_FIELDS ->
          text(
              "txt",
              "听会隐私政策\n\n一、第三方\n\n"
                  + blocks("").replace("SDK名称", "\nSDK名称")
                  + "\n二、联系\n\na@b.example\n");
      case ONE_CELL_A_LINE ->
          text("txt", "听会隐私政策\n\n一、第三方\n\n" + cells() + "\n\n二、联系\n\na@b.example\n");
    };
  }

  private static ImportSource text(String format, String text) {
    return Imported.source("policy." + format, text.getBytes(UTF_8));
  }

  private static List<List<String>> table() {
    List<List<String>> table = new ArrayList<>(List.of(HEADS));
    table.addAll(ROWS);
    return table;
  }

  private static String html() {
    return table().stream()
        .map(row -> "<tr><td>" + String.join("</td><td>", row) + "</td></tr>")
        .collect(Collectors.joining("\n", "<table>", "</table>"));
  }

  private static String markdown() {
    StringBuilder table = new StringBuilder();
    for (List<String> row : table()) {
      table.append("| ").append(String.join(" | ", row)).append(" |\n");
      table.append(row.equals(HEADS) ? "|" + "---|".repeat(HEADS.size()) + "\n" : "");
    }
    return table.toString();
  }

  private static String word() {
    StringBuilder xml = new StringBuilder("<w:tbl>");
    for (List<String> row : table()) {
      xml.append("<w:tr>");
      row.forEach(cell -> xml.append("<w:tc>").append(WordFile.paragraph(cell)).append("</w:tc>"));
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }

  private static String blocks(String between) {
    StringBuilder blocks = new StringBuilder();
    for (List<String> row : ROWS) {
      for (int column = 0; column < HEADS.size(); column++) {
        blocks.append(HEADS.get(column)).append("：").append(row.get(column)).append(between);
      }
      blocks.append('\n');
    }
    return blocks.toString();
  }

  private static String cells() {
    return table().stream().flatMap(List::stream).collect(Collectors.joining("\n\n"));
  }
}
