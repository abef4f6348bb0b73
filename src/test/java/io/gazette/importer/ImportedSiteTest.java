package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Severity;
import io.gazette.pipeline.Built;
import io.gazette.pipeline.Importing;
import io.gazette.pipeline.Request;
import io.gazette.pipeline.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was imported, however damaged, is content that builds as it is. */
class ImportedSiteTest {

  /** What is a person's to mend, and nothing that an import could know better. */
  private static final List<Code> OF_THE_SOURCE =
      List.of(
          Code.NOTICE_TOO_SHORT,
          Code.UNKNOWN_PERMISSION,
          Code.CLAUSE_NOT_TRANSLATED,
          Code.DATA_AS_WORDS);

  @TempDir Path folder;

  private Outcome<Built> build(String content, Path... files) {
    Importing.Order order =
        new Importing.Order(
            List.of(files),
            List.of(),
            "policy",
            Optional.empty(),
            Optional.empty(),
            Repair.CERTAIN,
            Locale.ENGLISH);
    Outcome<Importing.Imported> outcome =
        new Importing(folder.resolve(content), Clock.systemUTC()).run(order);
    assertThat(outcome.result()).as("%s", outcome.diagnostics()).isPresent();
    Clock clock = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
    Request request =
        new Request(folder.resolve(content), Optional.empty(), Optional.empty(), clock);
    Outcome<Built> built =
        SiteBuild.run(
            request.withDrafts(), folder.resolve("site-" + content), (stage, done, total) -> {});
    assertThat(built.hasErrors())
        .as("what the import said of the build")
        .isEqualTo(outcome.hasErrors());
    return built;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static void assertBuilt(Outcome<Built> result, String shown) {
    List<Diagnostic> unexpected = new ArrayList<>(result.diagnostics());
    unexpected.removeIf(problem -> OF_THE_SOURCE.contains(problem.code()));
    // What the source lost nobody can publish; the report asks for it.
    boolean lost = unexpected.removeIf(problem -> problem.code() == Code.CHARACTER_DAMAGED);
    // Damage looks like slips of the pen, and is told as such.
    unexpected.removeIf(problem -> problem.severity() == Severity.WARNING);
    assertThat(unexpected).as(shown).isEmpty();
    assertThat(result.result().isPresent()).as(shown).isNotEqualTo(lost);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "functions.txt",
        "glossary-sdks.txt",
        "summary-permissions.txt",
        "mojibake-hant.txt",
        "lists.txt",
        "shiwu.html",
        "jiqu.docx"
      })
  void aDocumentBuildsWithoutAHandOnIt(String document) throws IOException {
    assertBuilt(build("content", file(document, Imported.bytes(document))), document);
  }

  @Test
  void twoLanguagesBuildWithTheirLists() throws IOException {
    String english =
        """
        # Tinghui Privacy Policy

        ## 1. Permissions

        | Permission name | Value | Purpose |
        |---|---|---|
        | Microphone | android.permission.RECORD_AUDIO | speaking |

        ## 2. Third parties

        | SDK name | Provider | Purpose | Link |
        |---|---|---|---|
        | Heron Share | Heron Ltd | sharing | https://bailu.example/privacy |

        ## 3. Vendors

        We share what is necessary.

        ## 4. Contact

        privacy@lumingyu.example
        """;
    assertBuilt(
        build(
            "content",
            file("zh.txt", Imported.bytes("lists.txt")),
            file("en.md", english.getBytes(UTF_8))),
        "lists");
  }

  @Test
  void damagedDocumentsBuildAsWell() throws IOException {
    Random random = new Random(20260302);
    String whole = new String(Imported.bytes("lists.txt"), UTF_8);
    for (int round = 0; round < 12; round++) {
      String damaged = Damage.of(whole, 40, random);
      Path text = file(round + ".txt", damaged.getBytes(UTF_8));
      assertBuilt(build("content-" + round, text), damaged);
      Path page = file(round + ".html", Damage.page(damaged, random).getBytes(UTF_8));
      assertBuilt(build("page-" + round, page), damaged);
    }
  }
}
