package io.gazette.findings;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Sha256;
import io.gazette.text.Json;
import java.util.List;
import java.util.Optional;

/**
 * Findings as a SARIF log: files are named from the root of the checkout on, columns count UTF-16
 * code units, and each finding has a fingerprint that stays when lines above it come or go.
 */
final class Sarif {

  /** Section 3.14.14 of the standard: the name that hosts know for the root of a checkout. */
  private static final String ROOT = "%SRCROOT%";

  private final FindingsReport report;

  private Sarif(FindingsReport report) {
    this.report = report;
  }

  static String of(FindingsReport report) {
    return new Sarif(report).log();
  }

  private String log() {
    List<Diagnostic> shown = report.outcome().shown();
    List<Code> rules = shown.stream().map(Diagnostic::code).distinct().sorted().toList();
    Json run =
        Json.object()
            .with("tool", Json.object().with("driver", driver(rules)).end())
            .with("columnKind", "utf16CodeUnits")
            .with("invocations", Json.array(List.of(report), each -> invocation()))
            .with("results", Json.array(shown, found -> result(found, rules)))
            .end();
    return Json.object()
        .with("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .with("version", "2.1.0")
        .with("runs", Json.array(List.of(run), each -> each))
        .end()
        .file();
  }

  private Json driver(List<Code> rules) {
    return Json.object()
        .with("name", "Gazette")
        .with("version", report.version())
        .with("rules", Json.array(rules, this::rule))
        .end();
  }

  private Json rule(Code code) {
    String hint = report.text().hint(code);
    return Json.object()
        .with("id", code.id())
        .with("shortDescription", text(report.text().message(code)))
        .with("fullDescription", text(report.text().message(code) + " " + hint))
        .with("help", text(hint + "\n\ngazette explain " + code.id()))
        .with("defaultConfiguration", Json.object().with("level", level(code.severity())).inLine())
        .end();
  }

  /** What is not listed is said: a log that leaves something out must not look complete. */
  private Json invocation() {
    List<Json> notes =
        report.outcome().leftOut().entrySet().stream()
            .map(
                file ->
                    Json.object()
                        .with("level", "note")
                        .with(
                            "message",
                            text(
                                "%s: +%d"
                                    .formatted(
                                        report.files().shown(file.getKey()), file.getValue())))
                        .end())
            .toList();
    return Json.object()
        .with("executionSuccessful", Json.TRUE)
        .with("toolExecutionNotifications", Json.array(notes, each -> each))
        .end();
  }

  private Json result(Diagnostic found, List<Code> rules) {
    return Json.object()
        .with("ruleId", found.code().id())
        .with("ruleIndex", Json.of(rules.indexOf(found.code())))
        .with("level", level(found.severity()))
        .with(
            "message",
            text(found.message(report.text()) + "\n" + report.outcome().hint(found, report.text())))
        .with("locations", Json.array(List.of(found.position()), this::location))
        .with("partialFingerprints", Json.object().with("finding/v1", fingerprint(found)).inLine())
        .end();
  }

  private Json location(SourcePosition position) {
    Json.Fields region =
        Json.object()
            .with("startLine", Json.of(position.line()))
            .with("startColumn", Json.of(position.column()));
    line(position).ifPresent(line -> region.with("snippet", text(line)));
    return Json.object()
        .with(
            "physicalLocation",
            Json.object()
                .with("artifactLocation", artifact(report.files().uri(position.file())))
                .with("region", region.end())
                .end())
        .end();
  }

  private static Json artifact(String uri) {
    Json.Fields location = Json.object().with("uri", uri);
    return uri.startsWith("file:") ? location.inLine() : location.with("uriBaseId", ROOT).inLine();
  }

  /** Of what is said and of the words it is about, not of where they stand. */
  private String fingerprint(Diagnostic found) {
    return Sha256.of(
            String.join(
                "\n",
                found.code().id(),
                found.position().file(),
                String.join("\u0000", found.arguments()),
                line(found.position()).orElse("")))
        .hex();
  }

  private Optional<String> line(SourcePosition position) {
    return Optional.ofNullable(report.outcome().lines().get(position));
  }

  private static Json text(String words) {
    return Json.object().with("text", words).inLine();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
