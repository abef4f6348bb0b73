package io.gazette.importer.report;

import io.gazette.importer.ImportRequest;
import io.gazette.importer.ImportSummary;
import io.gazette.importer.manuscript.Decision;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.writing.Json;
import io.gazette.importer.writing.TextImport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  /** Each question once, with the line where it comes up first. */
  private List<ImportSummary.Question> questions(TextImport text) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Decision decision : text.decisions.inOrderOfTopics()) {
      if (decision.isQuestion()) {
        Passage where = decision.where();
        lines.putIfAbsent(
            words.of(decision), where.isEmpty() ? 0 : text.source.lineNumber(where.place(0)));
      }
    }
    return lines.entrySet().stream()
        .map(entry -> new ImportSummary.Question(entry.getValue(), entry.getKey()))
        .toList();
  }

  public String html() {
    return new ReportPage(words).write(request.policyId(), versionId, texts);
  }

  /** One object: the version, and for each text its counts, decisions and lines. */
  public String json() {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("format", 1);
    report.put("policy", request.policyId());
    report.put("version", versionId);
    report.put("texts", texts.stream().map(this::text).toList());
    return Json.of(report, 0) + "\n";
  }

  private Map<String, Object> text(TextImport text) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("file", text.file.name());
    data.put("format", text.format.id());
    data.put("language", text.language.tag());
    data.put("characters", text.accounting().characters());
    data.put("characters-in-text", text.accounting().inText());
    data.put("characters-in-lists", text.accounting().inLists());
    data.put("characters-in-report", text.accounting().inReport());
    data.put("counts", Counts.of(text));
    data.put("headings-by-number", Counts.headingsByMark(text.draft()));
    data.put("lost-numbers-by-clause", Counts.lostByClause(text.draft()));
    data.put(
        "decisions",
        text.decisions.all().stream().map(decision -> decision(decision, text)).toList());
    data.put("lines", lines(text));
    return data;
  }

  private Map<String, Object> decision(Decision decision, TextImport text) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("topic", decision.topic().id());
    data.put("weight", decision.weight().id());
    data.put("confidence", decision.confidence().id());
    Passage where = decision.where();
    if (!where.isEmpty()) {
      data.put("line", text.source.lineNumber(where.place(0)));
      data.put("column", text.source.column(where.place(0)));
      data.put("source", where.text());
      data.put("in-text", decision.topic().effect() == Topic.Effect.KEEPS);
    }
    data.put("words", words.of(decision));
    return data;
  }

  private static List<Object> lines(TextImport text) {
    List<Object> lines = new ArrayList<>();
    for (Line line : text.source.lines()) {
      Map<String, Object> data = new LinkedHashMap<>();
      data.put("line", line.number());
      data.put("clauses", List.copyOf(text.trail.clauses(line.words())));
      lines.add(data);
    }
    return lines;
  }
}
