package io.gazette.findings;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.Xml;
import java.util.List;

/**
 * Findings as test cases: those that fail the command are failures, and the others cases that
 * passed and have something to say.
 *
 * <p>There is no standard; this keeps to what Ant's {@code junitreport} wrote and all CI servers
 * read.
 */
final class JUnitXml {

  private static final String NAME = "gazette";

  private JUnitXml() {}

  static String of(FindingsReport report) {
    List<Diagnostic> shown = report.outcome().shown();
    long failures =
        shown.stream().filter(found -> report.fails().isReachedBy(found.severity())).count();
    String tests = Integer.toString(Math.max(1, shown.size()));
    Xml xml =
        new Xml()
            .open("testsuites", "tests", tests, "failures", Long.toString(failures))
            .open(
                "testsuite",
                "name",
                NAME,
                "tests",
                tests,
                "failures",
                Long.toString(failures),
                "errors",
                "0",
                "skipped",
                "0");
    if (shown.isEmpty()) {
      // A file without cases counts as a run that broke off.
      xml.empty("testcase", "classname", NAME, "name", "check");
    }
    shown.forEach(found -> add(found, report, xml));
    return xml.close().close().file();
  }

  private static void add(Diagnostic found, FindingsReport report, Xml xml) {
    SourcePosition position = found.position();
    String file = report.files().shown(position.file());
    String name = "%s (%d:%d)".formatted(found.code().id(), position.line(), position.column());
    String message = found.message(report.text());
    String whole =
        "%s:%d:%d%n%s%n%s"
            .formatted(
                file,
                position.line(),
                position.column(),
                message,
                report.outcome().hint(found, report.text()))
            .replace("\r\n", "\n");
    xml.open("testcase", "classname", file, "name", name);
    if (report.fails().isReachedBy(found.severity())) {
      xml.element("failure", whole, "message", message, "type", found.code().id());
    } else {
      xml.element("system-out", whole);
    }
    xml.close();
  }
}
