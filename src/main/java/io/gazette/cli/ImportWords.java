package io.gazette.cli;

import io.gazette.diagnostic.Outcome;
import io.gazette.importer.ImportSummary;
import io.gazette.importer.ImportSummary.Question;
import io.gazette.pipeline.Importing;
import java.nio.file.Path;

/** Says what came of an import: first what a person is asked, then what was done. */
final class ImportWords {

  /** More would push the summary out of sight; the report has them all. */
  private static final int MOST_QUESTIONS = 20;

  private final Terminal terminal;
  private final Path content;

  ImportWords(Terminal terminal, Path content) {
    this.terminal = terminal;
    this.content = content;
  }

  /** The report as data alone, for programs; what is wrong is told as always. */
  int printData(Outcome<Importing.Imported> outcome) {
    OutcomePrinter printer = new OutcomePrinter(terminal, content);
    if (!printer.printProblems(outcome, "editing.failed")) {
      return ExitCode.CONTENT;
    }
    terminal.out().print(outcome.result().orElseThrow().summary().data());
    terminal.out().flush();
    return ExitCode.DONE;
  }

  int print(Outcome<Importing.Imported> outcome) {
    OutcomePrinter printer = new OutcomePrinter(terminal, content);
    if (!printer.printProblems(outcome, "editing.failed")) {
      return ExitCode.CONTENT;
    }
    Importing.Imported imported = outcome.result().orElseThrow();
    print(imported.summary(), imported.created().size());
    if (imported.replacesSample()) {
      say("import.sample");
    }
    say(outcome.hasErrors() ? "import.mend" : "import.next");
    return ExitCode.DONE;
  }

  private void print(ImportSummary summary, int created) {
    summary.texts().forEach(this::printQuestions);
    summary.texts().forEach(this::printCounts);
    say("import.done", created, content.resolve(summary.versionFolder()));
    say("import.report", content.resolve(summary.report()));
  }

  private void printQuestions(ImportSummary.Text text) {
    if (!text.questions().isEmpty()) {
      say("import.questions", text.questions().size(), text.file());
      text.questions().stream().limit(MOST_QUESTIONS).forEach(this::print);
      int more = text.questions().size() - MOST_QUESTIONS;
      if (more > 0) {
        say("import.more", more);
      }
      terminal.out().println();
    }
  }

  private void print(Question question) {
    String key = question.line() == 0 ? "import.question" : "import.question-at";
    String alike =
        question.alike() == 0 ? "" : terminal.messages().get("import.alike", question.alike());
    say(key, question.words() + alike, question.line());
  }

  private void printCounts(ImportSummary.Text text) {
    say(
        "import.text",
        text.file(),
        text.language().tag(),
        text.clauses(),
        text.characters(),
        text.characters() - text.inReport(),
        text.inReport());
  }

  /** The words of a source are a stranger's: no control character of them reaches the terminal. */
  private void say(String key, Object... arguments) {
    terminal.out().println(terminal.messages().get(key, arguments).replaceAll("\\p{Cntrl}", " "));
  }
}
