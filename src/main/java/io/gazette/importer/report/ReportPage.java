package io.gazette.importer.report;

import io.gazette.importer.manuscript.Accounting;
import io.gazette.importer.manuscript.Decision;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Resource;
import io.gazette.importer.manuscript.Trail;
import io.gazette.importer.manuscript.Weight;
import io.gazette.importer.report.Causes.Cause;
import io.gazette.importer.writing.TextImport;
import io.gazette.text.Markup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the report as one page that needs nothing else: questions first, then what was done. */
final class ReportPage {

  /** Places beyond this many are counted, not listed; the JSON has them all. */
  private static final int MOST_PLACES = 60;

  private final ReportText words;
  private final StringBuilder out = new StringBuilder();

  ReportPage(ReportText words) {
    this.words = words;
  }

  String write(String policyId, String versionId, List<TextImport> texts) {
    String title = words.get("page.title", policyId, versionId);
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(words.language())
        .append("\">\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    out.append(Markup.HTML.escaped(title))
        .append("</title>\n<style>\n")
        .append(Resource.text("report.css"))
        .append("</style>\n");
    out.append("<main>\n");
    element("h1", title);
    element("p", words.get("page.intro"));
    texts.forEach(this::writeText);
    return out.append("</main>\n</html>\n").toString();
  }

  private void element(String name, String text) {
    out.append('<').append(name).append('>').append(Markup.HTML.escaped(text));
    out.append("</").append(name).append(">\n");
  }

  private void writeText(TextImport text) {
    out.append("<section>\n");
    element("h2", text.file.name() + " · " + text.language);
    Accounting accounting = text.accounting();
    element(
        "p",
        words.get(
            "page.accounting",
            Integer.toString(accounting.characters()),
            Integer.toString(accounting.inText()),
            Integer.toString(accounting.inReport()),
            Integer.toString(accounting.inLists())));
    List<Cause> questions = Causes.of(text, Weight.QUESTION, words);
    int first = Math.min(Causes.FIRST, questions.size());
    writeCauses(text, "page.questions", questions.subList(0, first));
    if (questions.size() > first) {
      writeCauses(text, "page.more-questions", questions.subList(first, questions.size()));
    }
    writeCauses(text, "page.checks", Causes.of(text, Weight.CHECK, words));
    writeCounts(text);
    writeCauses(text, "page.records", Causes.of(text, Weight.RECORD, words));
    writeLines(text);
    out.append("</section>\n");
  }

  private void writeCauses(TextImport text, String heading, List<Cause> causes) {
    element("h3", words.get(heading, Integer.toString(causes.size())));
    String weight = causes.isEmpty() ? "" : causes.get(0).first().weight().id();
    out.append("<ul class=\"").append(weight).append("\">\n");
    causes.forEach(cause -> writeCause(text, cause));
    out.append("</ul>\n");
  }

  /** A cause with what else it says behind its first sentence. */
  private void writeCause(TextImport text, Cause cause) {
    out.append("<li>");
    int at = 0;
    for (Map.Entry<String, List<Decision>> sentence : cause.sentences().entrySet()) {
      if (at == 1) {
        out.append("<details><summary>")
            .append(words.get("page.alike", Integer.toString(cause.sentences().size() - 1)))
            .append("</summary>\n<ul>\n");
      }
      out.append(at > 0 ? "<li>" : "");
      writeSentence(text, sentence.getKey(), sentence.getValue());
      out.append(at > 0 ? "</li>\n" : "");
      at++;
    }
    out.append(at > 1 ? "</ul>\n</details>" : "").append("</li>\n");
  }

  private void writeSentence(TextImport text, String sentence, List<Decision> decisions) {
    out.append(Markup.HTML.escaped(sentence));
    String confidence = words.get("confidence." + decisions.get(0).confidence().id());
    out.append(" <small>").append(Markup.HTML.escaped(confidence)).append("</small>");
    List<String> places =
        decisions.stream()
            .filter(decision -> !decision.where().isEmpty())
            .map(decision -> place(text, decision.where()))
            .distinct()
            .toList();
    if (!places.isEmpty()) {
      String listed = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
      String more = places.size() > MOST_PLACES ? " …" : "";
      out.append(" <span class=\"places\">")
          .append(
              decisions.size() == 1
                  ? words.get("page.place")
                  : words.get("page.places", Integer.toString(decisions.size())));
      out.append(' ').append(listed).append(more).append("</span>");
    }
  }

  private static String place(TextImport text, Passage where) {
    int line = text.source.lineNumber(where.place(0));
    return "<a href=\"#" + anchor(text, line) + "\">" + line + "</a>";
  }

  private static String anchor(TextImport text, int line) {
    return text.language + "-" + line;
  }

  private void writeCounts(TextImport text) {
    element("h3", words.get("page.counts"));
    out.append("<table>\n");
    Counts.of(text).forEach((name, count) -> row(words.get("count." + name), count));
    Counts.headingsByMark(text.draft())
        .forEach((sample, count) -> row(words.get("count.headings-like", sample), count));
    Counts.lostByClause(text.draft())
        .forEach((id, count) -> row(words.get("count.lost-in", id), count));
    out.append("</table>\n");
  }

  private void row(String name, int count) {
    if (count > 0) {
      out.append("<tr><th scope=\"row\">").append(Markup.HTML.escaped(name)).append("</th><td>");
      out.append(count).append("</td></tr>\n");
    }
  }

  /** Which line went into which clause. */
  private void writeLines(TextImport text) {
    element("h3", words.get("page.lines"));
    out.append("<table class=\"lines\">\n<tr>");
    for (String column : List.of("page.line", "page.clause", "page.source")) {
      out.append("<th scope=\"col\">")
          .append(Markup.HTML.escaped(words.get(column)))
          .append("</th>");
    }
    out.append("</tr>\n");
    int last = -1;
    for (Line line : text.source.lines()) {
      out.append("<tr");
      if (line.number() != last) {
        out.append(" id=\"").append(anchor(text, line.number())).append('"');
      }
      last = line.number();
      out.append("><td>").append(line.number()).append("</td><td>");
      out.append(Markup.HTML.escaped(clauses(text.trail.clauses(line.words()))))
          .append("</td><td>");
      out.append(Markup.HTML.escaped(line.text())).append("</td></tr>\n");
    }
    out.append("</table>\n");
  }

  private String clauses(Set<String> ids) {
    return ids.isEmpty()
        ? words.get("page.not-in-text")
        : ids.stream()
            .map(id -> id.equals(Trail.PREAMBLE) ? words.get("page.preamble") : id)
            .collect(Collectors.joining(", "));
  }
}
