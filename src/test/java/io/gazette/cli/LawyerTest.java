package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/**
 * What a lawyer does, from an empty folder to a correction, with nothing but the command line and
 * an editor.
 */
class LawyerTest {

  @TempDir Path folder;

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  private int on(String day, String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    Clock clock = Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneOffset.UTC);
    return Main.run(
        new Terminal(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            Ansi.OFF,
            false,
            Locale.ENGLISH,
            clock),
        arguments);
  }

  private String content() {
    return folder.resolve("content").toString();
  }

  private Path site() {
    return folder.resolve("site");
  }

  private int build(String day, String... more) {
    String[] arguments =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "build", "--content", content(), "--output", site().toString()),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new);
    return on(day, arguments);
  }

  private void edit(String file, String before, String after) throws IOException {
    Path path = folder.resolve("content").resolve(file);
    String text = Files.readString(path, UTF_8);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, after), UTF_8);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve("content").resolve(file), text, UTF_8);
  }

  private void publish(String version, String issued, String effective) throws IOException {
    edit(
        "privacy/" + version + "/version.yaml",
        "# issued: 2024-03-01\n# effective: 2024-03-08",
        "issued: " + issued + "\neffective: " + effective);
  }

  /** What init wrote is not to be sealed. */
  private void ownWords() throws IOException {
    edit("site.yaml", "https://privacy.company.example/", "https://privacy.qingyun.example/");
    edit("site.yaml", "某某科技有限公司", "青云科技有限公司");
    edit("site.yaml", "Company Technology Co., Ltd.", "Qingyun Ltd.");
    edit("site.yaml", "某省某市某路 1 号", "杭州市西湖区青云路 1 号");
    edit("site.yaml", "1 Some Road, Some City", "1 Qingyun Road, Hangzhou");
    edit("site.yaml", "privacy@company.example", "privacy@qingyun.example");
    edit("site.yaml", "某应用", "青云应用");
    edit("site.yaml", "The App", "Qingyun");
    for (String text : new String[] {"en.md", "zh-Hans.md"}) {
      Files.writeString(
          folder.resolve("content/privacy/2025-01-06").resolve(text),
          text.equals("en.md") ? "\nQingyun answers for it.\n" : "\n青云对此负责。\n",
          UTF_8,
          java.nio.file.StandardOpenOption.APPEND);
    }
  }

  private int release(String day, String version, String... more) {
    return on(
        day,
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("release", "--content", content(), "privacy", version),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void beginsPublishesChangesAndCorrectsAPolicy() throws IOException {
    // An empty folder becomes a site with a draft, which is shown only to those who ask.
    assertThat(on("2025-01-06", "init", "--content", content())).as(err.toString()).isZero();
    assertThat(build("2025-01-06")).as(err.toString()).isZero();
    assertThat(site().resolve("en/privacy")).doesNotExist();
    assertThat(build("2025-01-06", "--drafts")).isZero();
    assertThat(site().resolve("en/privacy/2025-01-06/index.html"))
        .content()
        .contains("Draft")
        .contains("noindex");

    // Nothing is written over.
    ownWords();
    assertThat(on("2025-01-06", "init", "--content", content())).isEqualTo(1);
    assertThat(err.toString()).contains("[content-file-exists]");
    assertThat(folder.resolve("content/site.yaml")).content().contains("Qingyun");

    // A draft cannot be sealed; with dates it can, once.
    assertThat(folder.resolve("content/privacy/2025-01-06/version.yaml"))
        .content()
        .contains("change: consent");
    assertThat(release("2025-01-06", "2025-01-06")).isEqualTo(1);
    assertThat(err.toString()).contains("[seal-draft]");
    publish("2025-01-06", "2025-01-06", "2025-01-20");
    assertThat(release("2025-01-06", "2025-01-06")).as(err.toString()).isZero();
    assertThat(release("2025-01-06", "2025-01-06")).isEqualTo(1);
    assertThat(err.toString()).contains("[seal-again]");

    // Upcoming, then in effect, without a change of content.
    assertThat(build("2025-01-10")).as(err.toString()).isZero();
    assertThat(site().resolve("api/v1/privacy.json"))
        .content()
        .contains("\"current\": null")
        .contains("\"state\": \"upcoming\"");
    assertThat(build("2025-01-20")).isZero();
    assertThat(site().resolve("api/v1/privacy.json")).content().contains("\"state\": \"current\"");
    assertThat(on("2025-01-20", "verify", "--content", content(), "--site", site().toString()))
        .as(err.toString())
        .isZero();

    // A sealed version does not change unnoticed.
    edit("privacy/2025-01-06/en.md", "fifteen working days", "fifty working days");
    assertThat(build("2025-01-21")).isEqualTo(1);
    assertThat(err.toString())
        .contains("privacy/2025-01-06/en.md:")
        .contains("[sealed-file-changed]")
        .contains("fifty working days");
    edit("privacy/2025-01-06/en.md", "fifty working days", "fifteen working days");
    assertThat(build("2025-01-21")).isZero();

    // The next version begins as a copy.
    assertThat(on("2025-02-03", "new", "version", "--content", content(), "privacy", "2.0"))
        .as(err.toString())
        .isZero();
    edit("privacy/2.0/en.md", "fifteen working days", "ten working days");
    edit("privacy/2.0/zh-Hans.md", "十五个工作日", "十个工作日");
    publish("2.0", "2025-02-03", "2025-02-10");
    edit(
        "privacy/2.0/version.yaml",
        "# summary:\n#   zh-Hans: ……\n#   en: …",
        "summary:\n  zh-Hans: 答复期限缩短为十个工作日。\n  en: We answer within ten working days.");
    edit("privacy/2.0/version.yaml", "effective: 2025-02-10", "effective: 2025-02-06");
    assertThat(release("2025-02-03", "2.0")).as(err.toString()).isZero();
    assertThat(err.toString()).contains("[notice-too-short]");

    // What could not be mended any more is not said again.
    assertThat(build("2025-02-04")).as(err.toString()).isZero();
    assertThat(err.toString()).doesNotContain("notice-too-short");
    assertThat(build("2025-02-10")).as(err.toString()).isZero();
    assertThat(site().resolve("en/privacy/index.html")).content().contains("ten working days");
    assertThat(site().resolve("en/privacy/2025-01-06/index.html"))
        .content()
        .contains("fifteen working days")
        .contains("noindex")
        .contains("No longer in effect");

    // A correction is visible, and what was before stays.
    edit("privacy/2.0/en.md", "what we process", "what we process and store");
    assertThat(release("2025-02-12", "2.0", "--erratum", "Storage was left out.")).isZero();
    assertThat(build("2025-02-12")).as(err.toString()).isZero();
    assertThat(site().resolve("en/privacy/index.html"))
        .content()
        .contains("Storage was left out.")
        .contains("text-2.md");
    assertThat(site().resolve("en/privacy/2.0/text-2.md"))
        .content()
        .contains("what we process,")
        .doesNotContain("process and store");
    assertThat(on("2025-02-12", "verify", "--content", content(), "--site", site().toString()))
        .as(err.toString())
        .isZero();
    assertThat(out.toString()).contains("3 entries");

    // One byte of the built site.
    Path page = site().resolve("zh-Hans/privacy/index.html");
    Files.writeString(page, Files.readString(page).replaceFirst("十个", "百个"), UTF_8);
    assertThat(on("2025-02-12", "verify", "--content", content(), "--site", site().toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains(page.toString()).contains("[site-file-changed]");
  }

  @Test
  void anEndedPolicyLeavesItsAddressesAndTexts() throws IOException {
    assertThat(on("2025-01-06", "init", "--content", content())).isZero();
    ownWords();
    publish("2025-01-06", "2025-01-06", "2025-01-20");
    assertThat(release("2025-01-06", "2025-01-06")).isZero();
    assertThat(on("2025-01-07", "new", "policy", "--content", content(), "other")).isZero();
    assertThat(
            on(
                "2025-01-20",
                "retire",
                "--content",
                content(),
                "privacy",
                "--on",
                "2025-01-31",
                "--reason",
                "zh-Hans=服务终止。",
                "--reason",
                "en=The service ends."))
        .as(err.toString())
        .isZero();
    assertThat(build("2025-01-21")).as(err.toString()).isZero();
    assertThat(site().resolve("zh-Hans/privacy/index.html"))
        .content()
        .contains("本政策将自")
        .contains("服务终止。");
    assertThat(build("2025-02-01")).as(err.toString()).isZero();
    assertThat(site().resolve("en/privacy/index.html"))
        .content()
        .contains("no longer applies")
        .contains("The service ends.");
    assertThat(site().resolve("api/v1/privacy.json"))
        .content()
        .contains("\"current\": null")
        .contains("\"on\": \"2025-01-31\"");
    // Only then may its sources go.
    for (String file : new String[] {"en.md", "zh-Hans.md", "version.yaml"}) {
      Files.delete(folder.resolve("content/privacy/2025-01-06").resolve(file));
    }
    Files.delete(folder.resolve("content/privacy/2025-01-06"));
    Files.delete(folder.resolve("content/privacy/policy.yaml"));
    Files.delete(folder.resolve("content/privacy"));
    assertThat(build("2025-02-01")).as(err.toString()).isZero();
    for (String page : new String[] {"", "history/", "2025-01-06/"}) {
      assertThat(site().resolve("zh-Hans/privacy/" + page + "index.html"))
          .content()
          .contains("已停止发布")
          .contains("noindex");
    }
    assertThat(site().resolve("en/privacy/2025-01-06/text.md"))
        .content()
        .contains("# Privacy Policy");
  }

  @Test
  void aSealedTextShowsTheSettingsItWasSealedWith() throws IOException {
    assertThat(on("2025-01-06", "init", "--content", content())).isZero();
    ownWords();
    write(
        "vocabulary.yaml",
        """
        types:
          - id: seat-number
            category: usage
            names: {zh-Hans: 座位号, en: Seat number}
            sensitivity: ordinary
        """);
    write(
        "privacy/2025-01-06/sdks.yaml",
        """
        sdks:
          - id: seats
            name: Seats SDK
            data: [seat-number]
        """);
    edit("privacy/2025-01-06/en.md", "# Privacy Policy", "# Privacy Policy\n\n{{sdk-table}}");
    edit("privacy/2025-01-06/zh-Hans.md", "# 隐私政策", "# 隐私政策\n\n{{sdk-table}}");
    publish("2025-01-06", "2025-01-06", "2025-01-20");
    assertThat(release("2025-01-06", "2025-01-06")).as(err.toString()).isZero();
    assertThat(on("2025-02-03", "new", "version", "--content", content(), "privacy", "2.0"))
        .isZero();
    edit("site.yaml", "Qingyun Ltd.", "Renamed Ltd.");
    edit("vocabulary.yaml", "Seat number", "Place");
    edit("privacy/policy.yaml", "# numbering:", "numbering: {zh-Hans: chinese, en: none}");
    edit("privacy/policy.yaml", "#   zh-Hans: chinese\n#   en: decimal\n", "");
    assertThat(build("2025-02-03", "--drafts")).as(err.toString()).isZero();
    assertThat(site().resolve("en/privacy/2025-01-06/text.md"))
        .content()
        .contains("Qingyun Ltd. cares")
        .contains("Seat number")
        .contains("## 1. ");
    assertThat(site().resolve("en/privacy/2.0/index.html"))
        .content()
        .contains("Place")
        .contains("Renamed Ltd. cares");

    // An erratum corrects the words, not who published them.
    edit("privacy/2025-01-06/en.md", "cares about", "takes care of");
    assertThat(release("2025-02-04", "2025-01-06", "--erratum", "A word.")).isZero();
    assertThat(build("2025-02-04")).as(err.toString()).isZero();
    assertThat(site().resolve("en/privacy/2025-01-06/text.md"))
        .content()
        .contains("Qingyun Ltd. takes care of");
    assertThat(on("2025-02-04", "verify", "--content", content(), "--site", site().toString()))
        .as(err.toString())
        .isZero();
  }

  @Test
  void aSecondPolicyIsADraftOfItsOwn() {
    assertThat(on("2025-01-06", "init", "--content", content())).isZero();
    assertThat(on("2025-01-07", "new", "policy", "--content", content(), "children")).isZero();
    assertThat(build("2025-01-07", "--drafts")).as(err.toString()).isZero();
    assertThat(site().resolve("zh-Hans/children/2025-01-07/index.html")).exists();
    assertThat(on("2025-01-07", "new", "policy", "--content", content(), "Kinder!")).isEqualTo(1);
    assertThat(err.toString()).contains("[bad-id]");
    assertThat(on("2025-01-07", "new", "version", "--content", content(), "chidren", "2"))
        .isEqualTo(1);
    assertThat(err.toString()).contains("[unknown-policy]").contains("children");
  }
}
