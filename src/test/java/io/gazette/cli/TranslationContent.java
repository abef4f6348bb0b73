package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A policy in three languages, published and not sealed. */
final class TranslationContent {

  private TranslationContent() {}

  static void write(Path content) throws IOException {
    Path version = Files.createDirectories(content.resolve("privacy/1"));
    Files.writeString(
        content.resolve("site.yaml"),
        """
        title: {zh-Hans: 隐私中心, zh-Hant: 隱私中心, en: Privacy Centre}
        base-url: https://shan.example/
        time-zone: Asia/Shanghai
        languages: [zh-Hans, zh-Hant, en]
        publisher:
          name: {zh-Hans: 山间科技有限公司, zh-Hant: 山間科技有限公司, en: Shanjian Ltd.}
          address: {zh-Hans: 上海市某路1号, zh-Hant: 上海市某路1號, en: '1 Some Road, Shanghai'}
          email: legal@shan.example
        products:
          - {id: notes, name: {zh-Hans: 笔记, zh-Hant: 筆記, en: Notes}}
        """,
        UTF_8);
    Files.writeString(
        content.resolve("privacy/policy.yaml"),
        """
        kind: privacy-policy
        product: notes
        title: {zh-Hans: 隐私政策, zh-Hant: 隱私政策, en: Privacy Policy}
        """,
        UTF_8);
    Files.writeString(
        version.resolve("version.yaml"), "issued: 2026-05-01\neffective: 2026-06-01\n", UTF_8);
    Files.writeString(
        version.resolve("zh-Hans.md"),
        """
        # 隐私政策

        {{publisher.name}}的本政策适用于笔记应用，自{{effective}}起生效。

        ## 收集 {#collect role=collection}

        我们收集**手机号码**，用于登录，见[](#contact)。

        ## 期限 {#retention role=retention}

        - 账号信息：注销后删除；
        - 日志 `log_id`：保存六个月。

        ## 联系 {#contact role=contact}

        请写信到{{publisher.email}}，我们在十五个工作日内答复。
        """,
        UTF_8);
    Files.writeString(
        version.resolve("zh-Hant.md"),
        """
        # 隱私政策

        {{publisher.name}}的本政策適用於筆記應用，自{{effective}}起生效。

        ## 收集 {#collect role=collection}

        我們收集**手機號碼**，用於登入，見[](#contact)。

        ## 期限 {#retention role=retention}

        - 帳號資訊：註銷後刪除；
        - 日誌 `log_id`：保存六個月。

        ## 聯絡 {#contact role=contact}

        請寫信到{{publisher.email}}，我們在十五個工作日內答覆。
        """,
        UTF_8);
    Files.writeString(
        version.resolve("en.md"),
        """
        # Privacy Policy

        This policy of {{publisher.name}} is for Notes, and applies from {{effective}}.

        ## Collection {#collect role=collection}

        We collect your **mobile number** for signing in, see [](#contact).

        ## Periods {#retention role=retention}

        - Account data: deleted when you close it;
        - Logs `log_id`: kept for six months.

        ## Contact {#contact role=contact}

        Write to {{publisher.email}}; we answer within fifteen working days.
        """,
        UTF_8);
  }
}
