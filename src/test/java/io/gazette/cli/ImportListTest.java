package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help.Ansi;

/** A list goes out as a spreadsheet, is worked on, and comes back. */
class ImportListTest {

  private static final Path SMALL = Path.of("src/test/resources/golden/small/content");
  private static final String VERSION = "notice/2025-06-01";

  private static final String SDKS =
      """
      # Kept by the app team.
      sdks:
        - id: umeng   # asked legal
          name: {zh-Hans: 友盟+, en: Umeng}
          data: [oaid]
        - id: bugly
          name: Bugly
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path content;
  private Path sheet;

  @BeforeEach
  void copy() throws IOException {
    content = folder.resolve("content");
    sheet = folder.resolve("sdks.csv");
    try (var paths = Files.walk(SMALL)) {
      for (Path path : paths.toList()) {
        Path target = content.resolve(SMALL.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    withoutLists();
  }

  /** A version as it is before anybody thought of lists. */
  private void withoutLists() throws IOException {
    for (String name : List.of("sdks.yaml", "permissions.yaml")) {
      Files.delete(content.resolve(VERSION).resolve(name));
    }
    for (String name : List.of("en.md", "zh-Hans.md")) {
      Path text = content.resolve(VERSION).resolve(name);
      String words = Files.readString(text, UTF_8);
      Files.writeString(text, words.replaceAll("\\{\\{(sdk|permission)[^}]*}}", "–"), UTF_8);
    }
  }

  private int run(String... arguments) {
    Clock clock = Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);
    String[] all =
        Stream.concat(Stream.of(arguments), Stream.of("--content", content.toString()))
            .toArray(String[]::new);
    PrintWriter lines = new PrintWriter(out, true);
    PrintWriter problems = new PrintWriter(err, true);
    return Main.run(new Terminal(lines, problems, Ansi.OFF, false, Locale.ENGLISH, clock), all);
  }

  private int importList(String... more) {
    String[] command = {
      "import", "list", sheet.toString(), "--policy", "notice", "--version-id", "2025-06-01"
    };
    return run(Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new));
  }

  private Path list() {
    return content.resolve(VERSION + "/sdks.yaml");
  }

  @Test
  void whatWasPublishedCanBeWorkedOnAndBroughtBack() throws IOException {
    Files.writeString(list(), SDKS, UTF_8);
    assertThat(run("build", "--output", folder.resolve("site").toString())).isZero();
    Path published = folder.resolve("site/api/v1/" + VERSION + "/sdks.csv");

    Files.copy(published, sheet);
    assertThat(importList()).isZero();
    assertThat(out.toString()).contains("Nothing to change: ").contains("sdks.yaml says the same.");
    assertThat(list()).hasContent(SDKS);

    String words = Files.readString(published, UTF_8).substring(1);
    Files.write(
        sheet, words.replace("Umeng", "Umeng+").replace(',', ';').getBytes(Charset.forName("GBK")));
    assertThat(importList()).isEqualTo(1);
    assertThat(out.toString()).contains("  ~ umeng: name");
    assertThat(err.toString()).contains("[csv-encoding]").contains("[list-exists]");
    assertThat(list()).hasContent(SDKS);

    assertThat(importList("--replace")).isZero();
    assertThat(out.toString()).contains("Changed 1 row: ");
    assertThat(list())
        .hasContent(
            """
            # Kept by the app team.
            sdks:
              # asked legal
              - id: umeng
                name:
                  zh-Hans: 友盟+
                  en: Umeng+
                data: [oaid]
              - id: bugly
                name: Bugly
            """);
  }

  @Test
  void aListThatIsNotThereIsMade() throws IOException {
    Files.writeString(sheet, "id,name,data\nbugly,Bugly,\"oaid\nimei [optional]\"\n", UTF_8);
    assertThat(importList()).isZero();
    assertThat(out.toString()).contains("  + bugly");
    assertThat(list())
        .hasContent(
            """
            sdks:
              - id: bugly
                name: Bugly
                data:
                  - oaid
                  - id: imei
                    necessity: optional
            """);
  }

  @Test
  void bothListsOfAFileComeOneAfterTheOther() throws IOException {
    Files.writeString(sheet, "id,data,retention\naccount,phone-number,P6M\n", UTF_8);
    assertThat(importList()).isZero();
    Files.writeString(sheet, "id,recipient,data\nbank,A Bank,bank-card-number\n", UTF_8);
    assertThat(importList()).isZero();
    assertThat(content.resolve(VERSION + "/data.yaml"))
        .hasContent(
            """
            collected:
              - id: account
                data: [phone-number]
                retention: P6M
            shared:
              - id: bank
                recipient: A Bank
                data: [bank-card-number]
            """);
  }

  @Test
  void whatGazetteCouldNotReadIsToldInTheSpreadsheetAndNotWritten() throws IOException {
    Files.writeString(sheet, "id,name,data,role\nbugly,Bugly,\"oaid\nimie\",processor\n", UTF_8);
    assertThat(importList()).isEqualTo(1);
    assertThat(err.toString())
        .contains(sheet + ":2:13: error: ")
        .contains("imie")
        .contains("Nothing was changed.");
    assertThat(list()).doesNotExist();
  }

  @Test
  void aSealedVersionIsLeftAlone() throws IOException {
    assertThat(run("release", "notice", "2025-06-01")).isZero();
    Files.writeString(sheet, "id,name\nbugly,Bugly\n", UTF_8);
    assertThat(importList("--replace")).isEqualTo(1);
    assertThat(err.toString())
        .contains("The version 2025-06-01 of the policy “notice” is sealed")
        .contains("[list-sealed]");
    assertThat(list()).doesNotExist();
  }

  @Test
  void saysWhatItDoesNotKnow() {
    assertThat(importList()).isEqualTo(1);
    assertThat(err.toString()).contains("This file cannot be read: it does not exist.");
    assertThat(run("import", "list", "x.csv", "--policy", "notise", "--version-id", "1"))
        .isEqualTo(1);
    assertThat(err.toString()).contains("[unknown-policy]").contains("Did you mean “notice”?");
    assertThat(run("import", "list", "x.csv", "--policy", "notice", "--version-id", "1"))
        .isEqualTo(1);
    assertThat(err.toString()).contains("[unknown-version]").doesNotContain("{3}");
    assertThat(importList("--list", "sdk")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "“sdk” is not a usable value for LIST. Use one of: sdks, permissions, collected, shared.");
    assertThat(run("import", "list", "x.csv")).isEqualTo(2);
  }
}
