package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The text being read: where its nodes are, what it is read for, and who is told about problems.
 *
 * @param fillers gives, once the title is known, what fills placeholders in
 */
record Source(
    String file, String text, Reading reading, Supplier<Filler> fillers, Diagnostics diagnostics) {

  /** Where a node begins; for one without characters of its own, where its parent begins. */
  SourcePosition position(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.getSourceSpans().isEmpty()) {
        SourceSpan first = at.getSourceSpans().get(0);
        return position(first, indentation(first));
      }
    }
    return SourcePosition.startOf(file);
  }

  /** The parser counts the space before a block as a part of it; people do not. */
  private int indentation(SourceSpan line) {
    int indentation = 0;
    while (indentation < line.getLength() && isSpace(line.getInputIndex() + indentation)) {
      indentation++;
    }
    return indentation < line.getLength() ? indentation : 0;
  }

  private boolean isSpace(int index) {
    return text.charAt(index) == ' ' || text.charAt(index) == '\t';
  }

  SourcePosition position(SourceSpan line, int offset) {
    return new SourcePosition(file, line.getLineIndex() + 1, line.getColumnIndex() + offset + 1);
  }

  /** What was written between the ends of two spans. */
  String between(SourceSpan earlier, SourceSpan later) {
    int from = earlier.getInputIndex() + earlier.getLength();
    int to = later.getInputIndex() + later.getLength();
    return from < to ? text.substring(from, to) : "";
  }

  void report(Code code, Node node, String... arguments) {
    report(code, position(node), arguments);
  }

  void report(Code code, SourcePosition position, String... arguments) {
    reading
        .severity(code)
        .map(severity -> new Diagnostic(code, severity, position, List.of(arguments)))
        .ifPresent(diagnostics::report);
  }

  /** Reads something in double braces; what is no placeholder stays text. */
  void readPlaceholder(String raw, SourcePosition position, InlineContent content) {
    Optional<Placeholder> placeholder = Placeholder.parse(raw, position);
    placeholder.ifPresentOrElse(content::add, () -> content.text(raw));
    if (placeholder.isEmpty()) {
      reportWords(Code.BAD_PLACEHOLDER, position, raw);
    }
  }

  /** A problem about words of the text, which are shown in brief. */
  void reportWords(Code code, SourcePosition position, String words) {
    report(code, position, Excerpt.of(words));
  }
}
