package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A type of the vocabulary stands only for words that mean neither more nor less. */
class DataWordsTest {

  private static String data(String words) {
    return Imported.markdown(
            "# 白鹭隐私政策",
            "",
            "## 一、SDK",
            "",
            "| SDK名称 | 公司 | 收集信息 | 目的 |",
            "|---|---|---|---|",
            "| 甲SDK | 甲公司 | " + words + " | 统计 |",
            "",
            "## 二、联系",
            "",
            "邮箱：a@egret.example")
        .file("sdks.yaml");
  }

  /** Broader, narrower, a part of it, with a treatment, with an open end, or another thing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "phone number",
        "crash data",
        "operating system",
        "device ID",
        "credit card number",
        "usage data",
        "language",
        "calendar",
        "订单号",
        "电话号码",
        "设备标识",
        "崩溃日志",
        "银行账号",
        "生日",
        "OAID（替代IMEI）",
        "IP地址（截断）",
        "加密的Android ID",
        "Wi-Fi MAC地址",
        "IMEI等",
        "手机型号",
        "年龄段"
      })
  void whatIsOnlyNearStaysAsItIs(String words) {
    assertThat(data(words)).contains("      - words:\n          zh-Hans: " + words + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"手机号", "advertising ID", "国际移动设备识别码（IMEI）", "android_id", "ＩＭＥＩ", "获取SSID"})
  void whatMeansTheSameIsTheType(String words) {
    assertThat(data(words)).contains("    data: [").doesNotContain("words:");
  }

  @Test
  void noNearWordOfTheVocabularyIsEverReplaced() {
    for (DataType type : Vocabulary.builtIn().all()) {
      for (String near : type.near()) {
        assertThat(Vocabulary.builtIn().exactly(near)).as(near).isEmpty();
        assertThat(Vocabulary.builtIn().named(near)).as(near).contains(type);
      }
      for (String synonym : type.synonyms()) {
        assertThat(Vocabulary.builtIn().exactly(synonym)).as(synonym).contains(type);
      }
    }
  }

  /** What a synonym can never have: a treatment, an open end, an answer to who or how. */
  @Test
  void noSynonymHasWordsThatChangeItsMeaning() {
    assertThat(Vocabulary.builtIn().all().stream().flatMap(type -> type.synonyms().stream()))
        .noneMatch(
            name ->
                name.matches(
                    "(?i).*(?:加密|脱敏|等|替代|部分|获取|读取|微信|QQ|支付宝|encrypt|truncat|hash|partial|WeChat).*"));
  }

  @Test
  void dataKeepsItsOrder() {
    assertThat(data("车速、IMEI、油温、OAID"))
        .contains(
            """
                data:
                  - words:
                      zh-Hans: 车速
                  - imei
                  - words:
                      zh-Hans: 油温
                  - oaid
            """);
  }

  @Test
  void eachLanguageHasItsOwnWordsWhereOneIsNotExact() {
    Imported policy =
        Imported.of(
            source("zh.md", "# 白鹭隐私政策", "SDK名称", "公司", "信息", "目的", "手机号、IMEI", "甲公司"),
            source(
                "en.md",
                "# Egret Policy",
                "SDK",
                "Provider",
                "Data",
                "Purpose",
                "phone number, IMEI",
                "A Inc."));
    assertThat(policy.file("sdks.yaml"))
        .contains(
            """
                data:
                  - words:
                      zh-Hans: 手机号
                      en: phone number
                  - imei
            """);
  }

  private static ImportSource source(String file, String title, String... cells) {
    String text =
        String.join(
            "\n",
            List.of(
                title,
                "",
                "## 1. SDK",
                "",
                "| " + String.join(" | ", List.of(cells).subList(0, 4)) + " |",
                "|---|---|---|---|",
                "| com.a.SDK | " + cells[5] + " | " + cells[4] + " | x |",
                "",
                "a@egret.example"));
    return Imported.source(
        file,
        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        file.startsWith("zh") ? "zh-Hans" : "en");
  }
}
