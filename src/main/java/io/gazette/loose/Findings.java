package io.gazette.loose;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** What is worth telling of a file; nothing keeps it from being compared. */
record Findings(String file, String text, Diagnostics diagnostics) {

  /** What stands in the source of a node after that of another one. */
  String after(Node part, Node whole) {
    if (part.getSourceSpans().isEmpty() || whole.getSourceSpans().isEmpty()) {
      return "";
    }
    SourceSpan read = part.getSourceSpans().get(part.getSourceSpans().size() - 1);
    SourceSpan all = whole.getSourceSpans().get(0);
    int from = read.getInputIndex() + read.getLength();
    int to = all.getInputIndex() + all.getLength();
    return from < to ? text.substring(from, to) : "";
  }

  void warn(Code code, Node node, String... arguments) {
    SourcePosition position = SourcePosition.startOf(file);
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan first = spans.get(0);
      position = new SourcePosition(file, first.getLineIndex() + 1, first.getColumnIndex() + 1);
    }
    diagnostics.report(new Diagnostic(code, Severity.WARNING, position, List.of(arguments)));
  }
}
