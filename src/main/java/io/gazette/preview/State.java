package io.gazette.preview;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Outcome;
import io.gazette.findings.SourceNames;
import io.gazette.text.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the page around the pages asks: what was found, and where else the reader may go. */
final class State {

  private final Sites sites;
  private final SourceNames files;
  private final String version;

  State(Sites sites, Path content, String version) {
    this.sites = sites;
    this.files = new SourceNames(content, content);
    this.version = version;
  }

  /**
   * The state as JSON.
   *
   * @param page path of the page that is shown
   */
  String json(String page, Locale locale) {
    Sites.Reading last = sites.last();
    String file = page.isEmpty() || page.endsWith("/") ? page + "index.html" : page;
    List<Json> findings = new ArrayList<>(findings(last.outcome(), locale));
    findings.addAll(findings(sites.today().wrongPages(), locale));
    return Json.object()
        .with("gazette", version)
        .with("reading", Json.of(sites.readings()))
        .with("millis", Json.of((int) last.time().toMillis()))
        .with("checked", last.stage() == Sites.Stage.SHOWN ? Json.FALSE : Json.TRUE)
        .with("shown", last.outcome().result().isPresent() ? Json.TRUE : Json.FALSE)
        .with("day", Json.of(last.outcome().result().map(Object::toString), Json::of))
        .with(
            "languages",
            Json.ofAll(
                sites.today().languages(file).stream().map(language -> language.tag()).toList()))
        .with("redline", Json.of(sites.today().redline(file), Json::of))
        .with("findings", Json.array(findings, each -> each))
        .with(
            "more",
            Json.of(last.outcome().leftOut().values().stream().mapToInt(each -> each).sum()))
        .end()
        .file();
  }

  private List<Json> findings(Outcome<?> outcome, Locale locale) {
    DiagnosticText text = DiagnosticText.of(locale);
    return outcome.shown().stream().map(found -> finding(found, outcome, text)).toList();
  }

  private Json finding(Diagnostic found, Outcome<?> outcome, DiagnosticText text) {
    return Json.object()
        .with("code", found.code().id())
        .with("severity", found.severity().name().toLowerCase(Locale.ROOT))
        .with(
            "place",
            files.shown(found.position().file())
                + ":"
                + found.position().line()
                + ":"
                + found.position().column())
        .with("message", found.message(text))
        .with("hint", outcome.hint(found, text))
        .with("text", Json.of(Optional.ofNullable(outcome.lines().get(found.position())), Json::of))
        .end();
  }
}
