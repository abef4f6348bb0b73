package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.LedgerLine.Keyword;
import io.gazette.text.Decoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the file of the ledger strictly: whatever the writer would not write is reported. */
final class LedgerParser {

  private final String file;
  private final Diagnostics diagnostics;

  /**
   * @param file the name of the file in what is reported
   */
  LedgerParser(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** The entries in the order of the file; those that cannot be read are reported and left out. */
  List<SealedEntry> parse(byte[] bytes) {
    Optional<String> text = decode(SealedForm.of(bytes));
    List<String> lines =
        new ArrayList<>(text.map(all -> List.of(all.split("\n", -1))).orElse(List.of()));
    if (lines.isEmpty() || !hasHeader(lines)) {
      return List.of();
    }
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last);
      report(Code.LEDGER_LINE, lines.size(), last.length() + 1, "@ledger-line-end");
    }
    return entries(lines);
  }

  private Optional<String> decode(byte[] bytes) {
    Decoder.Utf8 decoded = Decoder.utf8(bytes);
    String text = decoded.text();
    diagnostics.read(file, text);
    if (decoded.isWhole()) {
      return Optional.of(text);
    }
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    report(Code.NOT_UTF8, line, text.length() - text.lastIndexOf('\n'), "@encoding-unknown");
    return Optional.empty();
  }

  private boolean hasHeader(List<String> lines) {
    for (int at = 0; at < LedgerFormat.HEADER.size(); at++) {
      String header = LedgerFormat.HEADER.get(at);
      if (at >= lines.size() || !lines.get(at).equals(header)) {
        report(Code.LEDGER_FORMAT, Math.min(at + 1, lines.size()), 1, header);
        return false;
      }
    }
    return true;
  }

  private List<SealedEntry> entries(List<String> lines) {
    List<SealedEntry> entries = new ArrayList<>();
    List<LedgerLine> group = new ArrayList<>();
    for (int at = LedgerFormat.HEADER.size(); at < lines.size(); at++) {
      LedgerLine line = line(lines.get(at), at + 1);
      if (line.keyword() == Keyword.ENTRY) {
        SealedEntry.of(group, diagnostics).ifPresent(entries::add);
        group.clear();
      }
      group.add(line);
    }
    SealedEntry.of(group, diagnostics).ifPresent(entries::add);
    return entries;
  }

  private LedgerLine line(String line, int number) {
    SourcePosition position = new SourcePosition(file, number, 1);
    for (String mark : List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>")) {
      if (line.startsWith(mark)) {
        diagnostics.report(Code.LEDGER_CONFLICT, position);
        return LedgerLine.unreadable(position);
      }
    }
    return LedgerLine.read(line, position, diagnostics);
  }

  private void report(Code code, int line, int column, String... arguments) {
    diagnostics.report(code, new SourcePosition(file, line, column), arguments);
  }
}
