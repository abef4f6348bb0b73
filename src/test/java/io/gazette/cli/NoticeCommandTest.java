package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeCommandTest {

  private static final Path SMALL = Path.of("src/test/resources/golden/small/content");
  private static final String POLICY = "notice";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path content;

  @BeforeEach
  void copyContent() throws IOException {
    content = folder.resolve("content");
    try (Stream<Path> paths = Files.walk(SMALL)) {
      for (Path path : paths.toList()) {
        Path target = content.resolve(SMALL.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  private Invocation notice(String version, Path output, String... more) {
    List<String> arguments = new ArrayList<>(List.of("notice", "--content", content.toString()));
    arguments.addAll(List.of("--output", output.toString(), POLICY, version));
    arguments.addAll(List.of(more));
    return Invocation.of(CLOCK, arguments.toArray(String[]::new));
  }

  private void change(String from, String to) throws IOException {
    Path file = content.resolve(POLICY + "/2025-06-01/version.yaml");
    Files.writeString(file, Files.readString(file).replaceAll(from, to));
  }

  @Test
  void writesEveryFormInEveryLanguage() throws IOException {
    change("(?m)^change: .*$", "change: notice");
    Path output = folder.resolve("通 知");
    Invocation notice = notice("2025-06-01", output);
    assertThat(notice.err()).isEmpty();
    assertThat(notice.exit()).isZero();
    String text = Files.readString(output.resolve("zh-Hans.txt"));
    assertThat(text)
        .contains("2025年6月1日")
        .contains("与版本 2024-01-02 相比的全部改动：https://")
        .contains("/zh-Hans/notice/redline/2024-01-02")
        .contains("不再征求您的同意");
    assertThat(Files.readString(output.resolve("zh-Hans.push.txt"))).hasLineCount(1);
    assertThat(Files.readString(output.resolve("banner.json")))
        .contains("\"consentRequired\": false")
        .contains("\"2024-01-02\": \"https://");
    String email = Files.readString(output.resolve("zh-Hans.eml"));
    assertThat(email.split("\r\n", -1)).allMatch(line -> line.length() <= 78);
    String[] parts = email.split("\r\n\r\n", 2);
    assertThat(new String(Base64.getMimeDecoder().decode(parts[1]), StandardCharsets.UTF_8))
        .isEqualTo(text.replace("\n", "\r\n"));
    assertThat(subject(parts[0])).contains("已更新，2025年6月9日起生效");
    // The same again is no conflict; another text would be.
    assertThat(notice("2025-06-01", output).exit()).isZero();
    Files.writeString(output.resolve("zh-Hans.txt"), "edited");
    assertThat(notice("2025-06-01", output).exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(Files.readString(output.resolve("zh-Hans.txt"))).isEqualTo("edited");
  }

  @Test
  void saysWhatIsAskedAndClaimsNothingThatNoSettingSays() throws IOException {
    change("(?s)(?<=\n)change: .*?\n(?=\\S)", "change: consent\nreasons: [purpose, recipients]\n");
    Path output = folder.resolve("out");
    assertThat(notice("2025-06-01", output).err()).doesNotContain("error");
    assertThat(Files.readString(output.resolve("zh-Hans.txt")))
        .contains("请您同意的内容涉及：处理目的、接收方。")
        .contains("本次变更将征求您的同意。")
        .doesNotContain("最迟", "不适用");
    assertThat(Files.readString(output.resolve("en.txt")))
        .contains("concerns: purposes of processing, recipients.")
        .contains("For these changes we ask for your consent.")
        .doesNotContain("at the latest", "Until you agree");
    assertThat(Files.readString(output.resolve("banner.json"))).contains("we ask for your consent");
  }

  @Test
  void isToldAsOfTheDayOnWhichItIsSent() throws IOException {
    change("(?m)^change: .*$", "change: notice");
    Path output = folder.resolve("out");
    assertThat(notice("2025-06-01", output, "--as-of", "2025-06-09").exit()).isZero();
    assertThat(Files.readString(output.resolve("zh-Hans.txt"))).contains("已于2025年6月9日生效");
    assertThat(Files.readString(output.resolve("zh-Hans.eml"))).contains("Mon, 9 Jun 2025");
    Invocation early = notice("2025-06-01", folder.resolve("x"), "--as-of", "2025-05-31");
    assertThat(early.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(early.err()).contains("[notice-unfit]").contains("published only after that day");
  }

  private static String subject(String head) {
    Matcher subject = Pattern.compile("Subject: (.*(?:\r\n .*)*)").matcher(head);
    assertThat(subject.find()).isTrue();
    return Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=")
        .matcher(subject.group(1))
        .results()
        .map(word -> new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  @Test
  void ofAnEditorialChangeNobodyIsTold() throws IOException {
    change("(?m)^change: .*$", "change: editorial");
    Invocation notice = notice("2025-06-01", folder.resolve("out"));
    assertThat(notice.exit()).isZero();
    assertThat(notice.out()).contains("editorial");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void ofADraftThereIsNothingToTell() throws IOException {
    change("(?m)^(issued|effective|updated): .*\n", "");
    Invocation notice = notice("2025-06-01", folder.resolve("out"));
    assertThat(notice.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(notice.err()).contains("[notice-unfit]").contains("no day of issue");
  }

  @Test
  void neverWritesIntoTheContent() {
    Invocation notice = notice("2025-06-01", content.resolve("notice/out"));
    assertThat(notice.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(notice.err()).contains("[output-in-sources]");
    assertThat(content.resolve("notice/out")).doesNotExist();
  }

  @Test
  void namesWhatThereIs() {
    assertThat(notice("2025-06-02", folder.resolve("out")).err())
        .contains("[unknown-version]")
        .contains("2025-06-01");
    assertThat(Invocation.of(CLOCK, "notice", "x").exit()).isEqualTo(ExitCode.USAGE);
  }
}
