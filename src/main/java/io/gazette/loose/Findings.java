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
record Findings(String file, Diagnostics diagnostics) {

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
