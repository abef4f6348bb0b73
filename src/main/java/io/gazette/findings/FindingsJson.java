package io.gazette.findings;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Findings as {@code findings.schema.json} describes them. */
final class FindingsJson {

  private static final int FORMAT = 1;

  private FindingsJson() {}

  static String of(FindingsReport report) {
    List<Diagnostic> all = report.outcome().diagnostics();
    Json.Fields notShown = Json.object();
    report
        .outcome()
        .leftOut()
        .forEach((file, count) -> notShown.with(report.files().shown(file), Json.of(count)));
    return Json.object()
        .with("format", Json.of(FORMAT))
        .with("gazette", report.version())
        .with("failed", report.fails().isReachedBy(all) ? Json.TRUE : Json.FALSE)
        .with("errors", Json.of(count(Severity.ERROR, all)))
        .with("warnings", Json.of(count(Severity.WARNING, all)))
        .with("infos", Json.of(count(Severity.INFO, all)))
        .with("findings", Json.array(report.outcome().shown(), found -> finding(found, report)))
        .with("notShown", notShown.end())
        .end()
        .file();
  }

  private static int count(Severity severity, List<Diagnostic> all) {
    return (int) all.stream().filter(found -> found.severity() == severity).count();
  }

  private static Json finding(Diagnostic found, FindingsReport report) {
    SourcePosition position = found.position();
    return Json.object()
        .with("code", found.code().id())
        .with("severity", found.severity().name().toLowerCase(Locale.ROOT))
        .with("file", report.files().shown(position.file()))
        .with("line", Json.of(position.line()))
        .with("column", Json.of(position.column()))
        .with("message", found.message(report.text()))
        .with("hint", report.outcome().hint(found, report.text()))
        .with(
            "text", Json.of(Optional.ofNullable(report.outcome().lines().get(position)), Json::of))
        .end();
  }
}
