package io.gazette.findings;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.LonePage;
import io.gazette.text.Markup;
import io.gazette.text.Phrases;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Findings as a page for people: those of one code stand together, the gravest first, each place
 * with its line, but what is the same in several versions once. What is the same for all places of
 * a code is said once.
 */
final class FindingsPage {

  private final FindingsReport report;
  private final Phrases words;
  private final StringBuilder page = new StringBuilder();

  private FindingsPage(FindingsReport report) {
    this.report = report;
    this.words = ToldOnce.words(report.locale());
  }

  static String of(FindingsReport report) {
    FindingsPage page = new FindingsPage(report);
    page.write();
    return LonePage.html(
        ToldOnce.isChinese(report.locale()) ? "zh-Hans" : "en",
        page.words.text("title"),
        FindingsPage.class,
        "findings.css",
        page.page);
  }

  private void write() {
    List<Diagnostic> found = report.outcome().diagnostics();
    List<ToldOnce> all = ToldOnce.of(report.outcome());
    element("h1", words.text("title"));
    element("p", found.isEmpty() ? words.text("nothing") : counts(found));
    for (Severity severity : Severity.values()) {
      Map<Code, List<ToldOnce>> groups =
          all.stream()
              .filter(told -> told.finding().severity() == severity)
              .collect(
                  Collectors.groupingBy(
                      told -> told.finding().code(), LinkedHashMap::new, Collectors.toList()));
      if (!groups.isEmpty()) {
        element("h2", words.text("severity." + name(severity)));
        groups.forEach((code, told) -> write(severity, code, told));
      }
    }
    report
        .outcome()
        .leftOut()
        .forEach(
            (file, count) ->
                element("p", words.text("left-out", report.files().shown(file), count)));
  }

  private String counts(List<Diagnostic> all) {
    Map<Severity, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    Diagnostic::severity,
                    () -> new EnumMap<>(Severity.class),
                    Collectors.counting()));
    String told =
        counts.entrySet().stream()
            .map(entry -> words.text("count." + name(entry.getKey()), entry.getValue()))
            .collect(Collectors.joining(words.text("separator")));
    return words.text(
        report.fails().isReachedBy(all) ? "failed" : "passed", told, report.version());
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private void write(Severity severity, Code code, List<ToldOnce> found) {
    Set<String> messages = new LinkedHashSet<>();
    Set<String> hints = new LinkedHashSet<>();
    int places = 0;
    for (ToldOnce one : found) {
      messages.add(one.finding().message(report.text()));
      hints.add(report.outcome().hint(one.finding(), report.text()));
      places += 1 + one.others().size();
    }
    boolean sameMessage = messages.size() == 1;
    boolean sameHint = hints.size() == 1;
    page.append("<section class=\"").append(name(severity)).append("\">\n");
    element("h3", sameMessage ? messages.iterator().next() : report.text().message(code));
    if (sameHint) {
      element("p", hints.iterator().next());
    }
    page.append("<p class=\"code\"><code>").append(code.id()).append("</code>");
    page.append(places > 1 ? " " + words.text("places", places) : "");
    page.append(" · <code>gazette explain ").append(code.id()).append("</code></p>\n");
    page.append("<ul>\n");
    found.forEach(one -> place(one, !sameMessage, !sameHint));
    page.append("</ul>\n</section>\n");
  }

  private void place(ToldOnce told, boolean ownMessage, boolean ownHint) {
    Diagnostic found = told.finding();
    SourcePosition position = found.position();
    page.append("<li><code>")
        .append(escaped(report.files().shown(position.file())))
        .append(':')
        .append(position.line())
        .append(':')
        .append(position.column())
        .append("</code>");
    if (ownMessage) {
      page.append("<br>").append(escaped(found.message(report.text())));
    }
    if (ownHint) {
      page.append("<br>");
      element("small", report.outcome().hint(found, report.text()));
    }
    Optional.ofNullable(report.outcome().lines().get(position))
        .filter(line -> !line.isBlank())
        .ifPresent(
            line -> page.append("<blockquote>").append(escaped(line)).append("</blockquote>"));
    told.inOthers(words).ifPresent(versions -> element("small", versions));
    page.append("</li>\n");
  }

  private void element(String tag, String text) {
    page.append('<').append(tag).append('>').append(escaped(text));
    page.append("</").append(tag).append(">\n");
  }

  private static String escaped(String text) {
    return Markup.HTML.escaped(text);
  }
}
