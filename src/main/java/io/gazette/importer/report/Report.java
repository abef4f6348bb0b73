package io.gazette.importer.report;

import io.gazette.importer.ImportRequest;
import io.gazette.importer.ImportSummary;
import io.gazette.importer.manuscript.Decision;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.manuscript.Weight;
import io.gazette.importer.writing.TextImport;
import io.gazette.text.Json;
import java.util.List;
import java.util.Map;

/** What an import has to say, as a page for people and as data for programs. */
public final class Report {

  private final ImportRequest request;
  private final String versionId;
  private final List<TextImport> texts;
  private final ReportText words;

  public Report(ImportRequest request, String versionId, List<TextImport> texts) {
    this.request = request;
    this.versionId = versionId;
    this.texts = texts;
    this.words = new ReportText(request.reportLocale());
  }

  public List<ImportSummary.Text> summaries() {
    return texts.stream()
        .map(
            text ->
                new ImportSummary.Text(
                    text.file.name(),
                    text.language,
                    text.draft().allSections().size(),
                    text.accounting().characters(),
                    text.accounting().inReport(),
                    questions(text)))
        .toList();
  }

  /** Each cause once, with the line where it comes up first. */
  private List<ImportSummary.Question> questions(TextImport text) {
    return Causes.of(text, Weight.QUESTION, words).stream()
        .map(
            cause ->
                new ImportSummary.Question(
                    line(cause.first(), text), cause.words(), cause.sentences().size() - 1))
        .toList();
  }

  private static int line(Decision decision, TextImport text) {
    Passage where = decision.where();
    return where.isEmpty() ? 0 : text.source.lineNumber(where.place(0));
  }

  public String html() {
    return new ReportPage(words).write(request.policyId(), versionId, texts);
  }

  /** One object: the version, and for each text its counts, decisions and lines. */
  public String json() {
    return Json.object()
        .with("format", Json.of(1))
        .with("policy", request.policyId())
        .with("version", versionId)
        .with("texts", Json.array(texts, this::text))
        .end()
        .file();
  }

  private Json text(TextImport text) {
    return Json.object()
        .with("file", text.file.name())
        .with("format", text.format.id())
        .with("language", text.language.tag())
        .with("characters", Json.of(text.accounting().characters()))
        .with("characters-in-text", Json.of(text.accounting().inText()))
        .with("characters-in-lists", Json.of(text.accounting().inLists()))
        .with("characters-in-report", Json.of(text.accounting().inReport()))
        .with("counts", numbers(Counts.of(text)))
        .with("headings-by-number", numbers(Counts.headingsByMark(text.draft())))
        .with("lost-numbers-by-clause", numbers(Counts.lostByClause(text.draft())))
        .with("questions", Json.array(questions(text), Report::question))
        .with("decisions", Json.array(text.decisions.all(), decision -> decision(decision, text)))
        .with("lines", Json.array(text.source.lines(), line -> line(line, text)))
        .end();
  }

  private static Json question(ImportSummary.Question question) {
    Json.Fields data = Json.object();
    if (question.line() > 0) {
      data.with("line", Json.of(question.line()));
    }
    return data.with("words", question.words()).with("alike", Json.of(question.alike())).inLine();
  }

  private static Json numbers(Map<String, Integer> numbers) {
    Json.Fields object = Json.object();
    numbers.forEach((name, number) -> object.with(name, Json.of(number)));
    return object.end();
  }

  private Json decision(Decision decision, TextImport text) {
    Json.Fields data =
        Json.object()
            .with("topic", decision.topic().id())
            .with("weight", decision.weight().id())
            .with("confidence", decision.confidence().id());
    Passage where = decision.where();
    if (!where.isEmpty()) {
      boolean inText = decision.topic().effect() == Topic.Effect.KEEPS;
      data.with("line", Json.of(text.source.lineNumber(where.place(0))))
          .with("column", Json.of(text.source.column(where.place(0))))
          .with("source", where.text())
          .with("in-text", inText ? Json.TRUE : Json.FALSE);
    }
    return data.with("words", words.of(decision)).inLine();
  }

  private static Json line(Line line, TextImport text) {
    String[] clauses = text.trail.clauses(line.words()).toArray(String[]::new);
    return Json.object()
        .with("line", Json.of(line.number()))
        .with("clauses", Json.tuple(clauses))
        .inLine();
  }
}
