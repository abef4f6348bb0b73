package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.LedgerLine.Keyword;
import io.gazette.model.Language;
import io.gazette.model.Sha256;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An entry as it stands in the file, with the seal that is written there. */
record SealedEntry(Entry entry, Sha256 seal, SourcePosition position) {

  /** The order of the lines, a letter a line. */
  private static final Pattern WITHOUT_REASON = Pattern.compile("EDA*G*S+C*T+PZ");

  private static final Pattern WITH_REASON = Pattern.compile("EDRA*G*S+C*T+PZ");

  /** The entry that some lines are, or nothing after reporting what is wrong with their order. */
  static Optional<SealedEntry> of(List<LedgerLine> lines, Diagnostics diagnostics) {
    boolean unreadable = lines.stream().anyMatch(line -> line.keyword() == Keyword.UNREADABLE);
    if (lines.isEmpty() || unreadable || !inOrder(lines, diagnostics)) {
      return Optional.empty();
    }
    LedgerLine head = lines.get(0);
    Entry entry =
        new Entry(
            head.fields().get(0),
            Integer.parseInt(head.fields().get(1)),
            kind(head),
            head.fields().get(3),
            LocalDate.parse(value(lines, Keyword.DATE).orElseThrow()),
            value(lines, Keyword.REASON),
            statements(lines),
            approvals(lines),
            digests(lines, Keyword.SOURCE),
            digests(lines, Keyword.SETTING),
            texts(lines),
            value(lines, Keyword.PREVIOUS).filter(seal -> !seal.equals("none")).map(Sha256::parse));
    Sha256 seal = Sha256.parse(value(lines, Keyword.SEAL).orElseThrow());
    return Optional.of(new SealedEntry(entry, seal, head.position()));
  }

  private static boolean inOrder(List<LedgerLine> lines, Diagnostics diagnostics) {
    // The first line is an entry's, or the order is wrong from the first letter on.
    boolean reason = lines.get(0).keyword() == Keyword.ENTRY && kind(lines.get(0)).hasReason();
    StringBuilder letters = new StringBuilder();
    for (LedgerLine line : lines) {
      Matcher matcher =
          (reason ? WITH_REASON : WITHOUT_REASON).matcher(letters.append(letter(line)));
      boolean fits = matcher.matches() || matcher.hitEnd();
      if (!fits || !isBehind(line, lines, letters.length() - 2)) {
        diagnostics.report(Code.LEDGER_ORDER, line.position());
        return false;
      }
    }
    boolean complete = letters.toString().endsWith("Z");
    if (!complete) {
      diagnostics.report(Code.LEDGER_INCOMPLETE, lines.get(lines.size() - 1).position());
    }
    return complete;
  }

  private static char letter(LedgerLine line) {
    return switch (line.keyword()) {
      case ENTRY -> 'E';
      case DATE -> 'D';
      case REASON -> 'R';
      case STATES -> 'A';
      case APPROVED -> 'G';
      case SOURCE -> 'S';
      case SETTING -> 'C';
      case TEXT -> 'T';
      case PREVIOUS -> 'P';
      case SEAL -> 'Z';
      case UNREADABLE -> '?';
    };
  }

  /** Whether a line of several with the same keyword comes later by name than the one before. */
  private static boolean isBehind(LedgerLine line, List<LedgerLine> lines, int before) {
    if (before < 0 || lines.get(before).keyword() != line.keyword()) {
      return true;
    }
    int name = line.keyword() == Keyword.STATES ? 0 : 1;
    return lines.get(before).fields().get(name).compareTo(line.fields().get(name)) < 0;
  }

  private static EntryKind kind(LedgerLine head) {
    return EntryKind.of(head.fields().get(2)).orElseThrow();
  }

  private static Optional<String> value(List<LedgerLine> lines, Keyword keyword) {
    return lines.stream()
        .filter(line -> line.keyword() == keyword)
        .map(line -> line.fields().get(0))
        .findFirst();
  }

  private static SortedMap<String, Sha256> digests(List<LedgerLine> lines, Keyword keyword) {
    SortedMap<String, Sha256> digests = new TreeMap<>();
    for (LedgerLine line : lines) {
      if (line.keyword() == keyword) {
        digests.put(line.fields().get(1), Sha256.parse(line.fields().get(0)));
      }
    }
    return digests;
  }

  private static SortedMap<String, LocalDate> approvals(List<LedgerLine> lines) {
    SortedMap<String, LocalDate> approvals = new TreeMap<>();
    lines.stream()
        .filter(line -> line.keyword() == Keyword.APPROVED)
        .forEach(
            line -> approvals.put(line.fields().get(1), LocalDate.parse(line.fields().get(0))));
    return approvals;
  }

  private static SortedMap<String, String> statements(List<LedgerLine> lines) {
    SortedMap<String, String> statements = new TreeMap<>();
    lines.stream()
        .filter(line -> line.keyword() == Keyword.STATES)
        .forEach(line -> statements.put(line.fields().get(0), line.fields().get(1)));
    return statements;
  }

  private static SortedMap<Language, Sha256> texts(List<LedgerLine> lines) {
    SortedMap<Language, Sha256> texts = new TreeMap<>();
    digests(lines, Keyword.TEXT).forEach((tag, digest) -> texts.put(new Language(tag), digest));
    return texts;
  }
}
