package io.gazette.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Outcome;
import io.gazette.model.Language;
import io.gazette.paper.PdfBrowser;
import io.gazette.pipeline.Exporting;
import io.gazette.pipeline.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the machine's Chromium makes of a version: its PDF says in the clear what is in it. */
class PdfIT {

  private static final String POLICY = "notice";
  private static final String VERSION = "2025-06-01";

  @TempDir Path folder;

  private String print(String language) throws IOException {
    Optional<PdfBrowser> browser =
        PdfBrowser.find(Optional.of(Chromium.executable().toString()), Map.of());
    Request request =
        new Request(
            Path.of("src/test/resources/golden/small/content"),
            Optional.empty(),
            Optional.of(LocalDate.of(2025, 7, 1)),
            Clock.systemUTC());
    Exporting.Order order =
        new Exporting.Order(
            POLICY,
            VERSION,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Language(language)),
            folder);
    Outcome<List<String>> outcome = Exporting.run(request, order, browser);
    assertThat(outcome.diagnostics()).isEmpty();
    assertThat(outcome.result()).contains(List.of("notice-2025-06-01-" + language + ".pdf"));
    return Files.readString(folder.resolve(outcome.result().orElseThrow().get(0)), ISO_8859_1);
  }

  @Test
  void itIsTaggedHasAnOutlineItsFontsAndItsTitle() throws IOException {
    String pdf = print("zh-Hans");
    assertThat(pdf).startsWith("%PDF-").contains("/StructTreeRoot", "/Marked true", "/Outlines");
    assertThat(pdf).containsPattern("/Lang\\s*\\(zh-Hans\\)");
    assertThat(count(pdf, "/Subtype /CIDFontType"))
        .as("each font is in the file, unless its letters are there as drawings (Type 3)")
        .isEqualTo(count(pdf, "/FontFile"));
    assertThat(pdf).doesNotContain("/Subtype /TrueType", "/Subtype /Type1");
    assertThat(pdf.toUpperCase(Locale.ROOT))
        .contains(HexFormat.of().withUpperCase().formatHex("隐私".getBytes(UTF_16BE)));
    assertThat(pdf)
        .as("nothing of this machine")
        .doesNotContain("file:", folder.getParent().toString());
  }

  private static int count(String pdf, String words) {
    return pdf.split(words, -1).length - 1;
  }

  @Test
  void linksLeadToThePublishedSite() throws IOException {
    assertThat(new String(print("en").getBytes(ISO_8859_1), UTF_8)).contains("/URI (https://");
  }
}
