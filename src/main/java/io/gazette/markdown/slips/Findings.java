package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.text.Excerpt;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * Reports slips. Each has four arguments: the words, what is wrong with them, what to write
 * instead, and what to write for their first character if they are meant. Of words that two rules
 * find fault with, the first is told.
 */
final class Findings {

  /** Begins the name of a term of the messages, which stands for itself. */
  private static final String TERM = "@slip-";

  private final SourceText source;
  private final Diagnostics diagnostics;
  private final Set<Node> settled = Collections.newSetFromMap(new IdentityHashMap<>());
  private BitSet told = new BitSet();
  private int count;

  Findings(SourceText source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** A term that says what to do where there is nothing to paste. */
  static String term(String name) {
    return TERM + name;
  }

  /** Says that enough is said of a heading. */
  void settle(Node heading) {
    settled.add(heading);
  }

  Set<Node> settled() {
    return settled;
  }

  /** How many findings were told. */
  int count() {
    return count;
  }

  /** From here on ranges are those of other words. */
  void beginWords() {
    told = new BitSet();
  }

  /** Words that are wrong, from one character of them to before another. */
  void tell(Code code, Words words, int from, int to, String reason, String form) {
    tell(code, code.severity(), words, from, to, reason, form);
  }

  /** Words that may be meant as they are. */
  void suspect(Code code, Words words, int from, int to, String reason, String form) {
    tell(code, Severity.WARNING, words, from, to, reason, form);
  }

  private void tell(
      Code code, Severity severity, Words words, int from, int to, String reason, String form) {
    if (isUntold(from, to)) {
      report(code, severity, words.offset(from), words.written(from, to), reason, form);
    }
  }

  /** Marks of emphasis without a pair, which have words of their own. */
  void tellUnmatched(Words words, int from, int to) {
    if (isUntold(from, to)) {
      count++;
      diagnostics.report(
          Code.EMPHASIS_UNMATCHED,
          source.position(words.offset(from)),
          Excerpt.of(words.written(from, to)));
    }
  }

  private boolean isUntold(int from, int to) {
    int next = told.nextSetBit(from);
    boolean untold = next < 0 || next >= to;
    told.set(from, to);
    return untold;
  }

  /** Something that is wrong as a whole, by its place in the source. */
  void tell(Code code, int offset, String written, String reason, String form) {
    report(code, code.severity(), offset, written, reason, form);
  }

  /** Something that may be meant as it is. */
  void suspect(Code code, int offset, String written, String reason, String form) {
    report(code, Severity.WARNING, offset, written, reason, form);
  }

  private void report(
      Code code, Severity severity, int offset, String written, String reason, String form) {
    count++;
    List<String> arguments =
        List.of(
            Excerpt.of(written),
            TERM + reason,
            form.startsWith(TERM) ? form : quoted(form),
            source.meant(offset));
    diagnostics.report(new Diagnostic(code, severity, source.position(offset), arguments));
  }

  /** The blanks that a form begins with are a part of it. */
  private static String quoted(String form) {
    String words = form.stripLeading();
    return "“" + form.substring(0, form.length() - words.length()) + Excerpt.of(words) + "”";
  }
}
