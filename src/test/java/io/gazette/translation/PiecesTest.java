package io.gazette.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

  /** Words as they are, marks between ‹›, marks that belong together with 1 and 2 behind. */
  private static String shown(String markdown) {
    List<Piece> pieces = Pieces.of(markdown);
    StringBuilder shown = new StringBuilder();
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      String pair = piece.partner() < 0 ? "" : piece.partner() > at ? "1" : "2";
      shown.append(piece.isText() ? piece.text() : "‹" + piece.text() + "›" + pair);
    }
    return shown.toString().replace("\n", "¶");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "我们收集**手机号码**。 | 我们收集‹**›1手机号码‹**›2。",
        "a **++b++** c | a ‹**++›1b‹++**›2 c",
        "见[](#contact)。 | 见‹[](#contact)›。",
        "见[附件](https://a.example/b_c)。 | 见‹[›1附件‹](https://a.example/b_c)›2。",
        "[**a**](#b) | ‹[›1‹**›1a‹**›2‹](#b)›2",
        "{{publisher.email}}起 | ‹{{publisher.email}}›起",
        "标题 {#a role=b} | 标题‹ {#a role=b}›",
        "日志 `log_id` | 日志 ‹`log_id`›",
        "user_name 5 * 3 [1] | user_name 5 ‹*› 3 ‹[›1]",
        "5 < 6 & 7 &amp; | 5 < 6 & 7 ‹&amp;›",
        "a\\*b<br>c | a‹\\*›b‹<br>›c",
        "a <!-- b --> c | a ‹<!-- b -->› c",
        "mail a@b.example now | mail ‹a@b.example› now",
      })
  void marksStandApartFromWords(String markdown, String expected) {
    assertThat(shown(markdown)).isEqualTo(expected);
  }

  @Test
  void blocksAreApartAndWrappedLinesAreNot() {
    assertThat(shown("甲\n乙\n\n丙\n\n- 丁\n- 戊\n\n> [!IMPORTANT]\n> 己"))
        .isEqualTo("甲¶乙‹¶¶›丙‹¶¶- ›丁‹¶- ›戊‹¶¶> [!IMPORTANT]¶> ›己");
    assertThat(shown("| a | b |\n|---|---|\n| c | d |"))
        .isEqualTo("‹| ›a‹ | ›b‹ |¶|---|---|¶| ›c‹ | ›d‹ |›");
    assertThat(shown("**a\n\nb**")).isEqualTo("‹**›a‹¶¶›b‹**›");
    assertThat(shown("a\n\n```\nb * c\n```\n\nd")).isEqualTo("a‹¶¶```¶b * c¶```¶¶›d");
  }

  @Test
  void nothingIsLost() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList()) {
        String text = Files.readString(file, UTF_8);
        assertThat(Pieces.of(text).stream().map(Piece::text).collect(Collectors.joining()))
            .isEqualTo(text);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*", "[", "`", "| ", "<a", "{{", "> ", "\n", "](", "\\", "- ", "_a", "<!--", "~", "a@b."
      })
  void anythingTakesLinearTime(String part) {
    String text = part.repeat(30_000 / part.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(Pieces.of(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text));
  }
}
