package io.gazette.findings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Threshold;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class FindingsFormatTest {

  private static final Path ROOT = Path.of("/repo sitory");
  private static final Path CONTENT = ROOT.resolve("政策/content");
  private static final String FILE = "a b/2026-01-01/zh-Hans.md";

  /** Words that break what is written without care: quotes, markup, controls, half a pair. */
  private static final String NASTY = "\"</failure>]]>&\u0000\u001b[31m\ud83d 隐私\u202e\\";

  private static FindingsReport report(Threshold fails) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.read(FILE, "# 标题\n" + NASTY + "\n");
    diagnostics.report(Code.UNKNOWN_CLAUSE, new SourcePosition(FILE, 2, 3), NASTY, FILE, NASTY);
    diagnostics.report(Code.DRAFT_LEFT_OUT, new SourcePosition(FILE, 1, 1), "a", "b", "3");
    diagnostics.report(
        new Diagnostic(
            Code.FILE_UNEXPECTED,
            Severity.INFO,
            SourcePosition.startOf("/else where/100%.txt"),
            List.of("x", "y")));
    return report(diagnostics, fails);
  }

  private static FindingsReport report(Diagnostics diagnostics, Threshold fails) {
    return new FindingsReport(
        Outcome.of(diagnostics, Optional.empty()),
        new SourceNames(CONTENT, ROOT),
        Locale.ENGLISH,
        fails,
        "1.0");
  }

  private static List<FindingsReport> reports() {
    Diagnostics many = new Diagnostics();
    for (int line = 1; line <= 500; line++) {
      many.report(Code.UNKNOWN_CLAUSE, new SourcePosition(FILE, line, 1), "x", "y", "z");
    }
    return List.of(
        report(Threshold.ERROR),
        report(new Diagnostics(), Threshold.ERROR),
        report(many, Threshold.NEVER));
  }

  private static Schema schema(InputStream file, SpecificationVersion dialect) throws IOException {
    try (InputStream open = Objects.requireNonNull(file)) {
      return SchemaRegistry.withDefaultDialect(dialect)
          .getSchema(new String(open.readAllBytes(), UTF_8), InputFormat.JSON);
    }
  }

  @Test
  void sarifIsAsTheSchemaOfItsStandardSays() throws IOException {
    Schema schema =
        schema(
            getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json"),
            SpecificationVersion.DRAFT_7);
    for (FindingsReport report : reports()) {
      assertThat(schema.validate(FindingsFormat.SARIF.of(report), InputFormat.JSON)).isEmpty();
    }
    assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void sarifNamesFilesFromTheRootOfTheCheckout() {
    JsonNode run =
        new ObjectMapper().readTree(FindingsFormat.SARIF.of(report(Threshold.ERROR))).at("/runs/0");
    assertThat(run.at("/results")).hasSize(3);
    JsonNode error = run.at("/results/2");
    assertThat(error.at("/ruleId").asString()).isEqualTo("unknown-clause");
    assertThat(error.at("/level").asString()).isEqualTo("error");
    JsonNode place = error.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString())
        .isEqualTo("%E6%94%BF%E7%AD%96/content/a%20b/2026-01-01/zh-Hans.md");
    assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(2);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(3);
    assertThat(place.at("/region/snippet/text").asString()).contains("隐私");
    JsonNode outside = run.at("/results/0/locations/0/physicalLocation/artifactLocation");
    assertThat(outside.at("/uri").asString()).isEqualTo("file:///else%20where/100%25.txt");
    JsonNode rule = run.at("/tool/driver/rules").get(error.at("/ruleIndex").asInt());
    assertThat(rule.at("/id").asString()).isEqualTo("unknown-clause");
    assertThat(rule.at("/help/text").asString()).contains("…").doesNotContain("{");
    assertThat(rule.at("/help/text").asString()).isNotEmpty();
  }

  @Test
  void aFingerprintStaysWhereLinesAreAddedAbove() {
    assertThat(fingerprint("见[](#x)\n", 1)).isEqualTo(fingerprint("新\n\n见[](#x)\n", 3));
    assertThat(fingerprint("见[](#x)\n", 1)).isNotEqualTo(fingerprint("另见[](#x)\n", 1));
  }

  private static String fingerprint(String text, int line) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.read(FILE, text);
    diagnostics.report(Code.UNKNOWN_CLAUSE, new SourcePosition(FILE, line, 1), "x", FILE, "y");
    return new ObjectMapper()
        .readTree(FindingsFormat.SARIF.of(report(diagnostics, Threshold.ERROR)))
        .at("/runs/0/results/0/partialFingerprints/finding~1v1")
        .asString();
  }

  @Test
  void jsonIsAsItsSchemaSays() throws IOException {
    Schema schema =
        schema(
            Files.newInputStream(
                Path.of("src/main/resources/io/gazette/findings/findings.schema.json")),
            SpecificationVersion.DRAFT_2020_12);
    for (FindingsReport report : reports()) {
      assertThat(schema.validate(FindingsFormat.JSON.of(report), InputFormat.JSON)).isEmpty();
    }
    assertThat(schema.validate("{\"format\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void countsWhatItDoesNotList() {
    JsonNode many = new ObjectMapper().readTree(FindingsFormat.JSON.of(reports().get(2)));
    assertThat(many.at("/errors").asInt()).isEqualTo(500);
    assertThat(many.at("/findings")).hasSize(200);
    assertThat(many.at("/failed").asBoolean()).isFalse();
    assertThat(many.at("/notShown").toString()).contains(":300");
    assertThat(FindingsFormat.SARIF.of(reports().get(2))).contains(FILE + ": +300");
  }

  @Test
  void jUnitFailsWhatFailsTheCommand() throws Exception {
    Element strict = suite(FindingsFormat.JUNIT.of(report(Threshold.WARNING)));
    assertThat(strict.getAttribute("tests")).isEqualTo("3");
    assertThat(strict.getAttribute("failures")).isEqualTo("2");
    assertThat(strict.getElementsByTagName("failure").getLength()).isEqualTo(2);
    assertThat(strict.getElementsByTagName("failure").item(1).getTextContent())
        .contains(FILE + ":2:3\n")
        .contains("隐私");
    Element lenient = suite(FindingsFormat.JUNIT.of(report(Threshold.NEVER)));
    assertThat(lenient.getElementsByTagName("failure").getLength()).isZero();
    assertThat(lenient.getElementsByTagName("system-out").getLength()).isEqualTo(3);
    Element none = suite(FindingsFormat.JUNIT.of(report(new Diagnostics(), Threshold.ERROR)));
    assertThat(none.getElementsByTagName("testcase").getLength()).isEqualTo(1);
  }

  private static Element suite(String xml) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    return (Element) document.getElementsByTagName("testsuite").item(0);
  }

  @Test
  void aPageTellsEachCauseOnceAndEscapesWhatWasRead() {
    String page = FindingsFormat.HTML.of(reports().get(0));
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("default-src 'none'; style-src 'sha256-")
        .contains("&lt;/failure&gt;]]&gt;&amp;")
        .doesNotContain("</failure>", "<script", "\u001b");
    String many = FindingsFormat.HTML.of(reports().get(2));
    assertThat(many.split("<h3>", -1)).hasSize(2);
    assertThat(many.split("<li>", -1).length)
        .isEqualTo(reports().get(2).outcome().shown().size() + 1);
    assertThat(many).contains("are not shown");
    assertThat(FindingsFormat.HTML.of(reports().get(1))).contains("Nothing was found.");
  }

  @Test
  void aPageIsInTheLanguageOfTheReader() {
    FindingsReport english = report(Threshold.ERROR);
    FindingsReport chinese =
        new FindingsReport(
            english.outcome(),
            english.files(),
            Locale.SIMPLIFIED_CHINESE,
            english.fails(),
            english.version());
    assertThat(FindingsFormat.HTML.of(chinese)).contains("<html lang=\"zh-Hans\">", "检查结果", "错误 ");
  }
}
