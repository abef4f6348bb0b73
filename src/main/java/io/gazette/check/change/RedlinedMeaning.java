package io.gazette.check.change;

import io.gazette.check.reading.Quoted;
import io.gazette.diff.ClauseChange;
import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Redline;
import io.gazette.diff.Subject;
import io.gazette.diff.TextBlocks;
import io.gazette.diff.TextDiff;
import io.gazette.model.Clause;
import io.gazette.model.PolicyText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clause of which the redline says that it means something else: what readers will be told of a
 * correction, its author is told before. Data, contacts, rights, references and words of duty are
 * left out, for there a slip of the pen is told as well.
 *
 * @param clause its id
 * @param kind a term of the diagnostics
 */
record RedlinedMeaning(String clause, String title, String kind, String before, String now) {

  private static final Map<Subject, String> KINDS =
      Map.of(
          Subject.NEGATION, "@changed-negation",
          Subject.FIGURE, "@changed-facts",
          Subject.PARTY, "@changed-party",
          Subject.PURPOSE, "@changed-purpose",
          Subject.RECIPIENT, "@changed-recipient",
          Subject.TRANSFER, "@changed-place",
          Subject.LAW, "@changed-law");

  private static final String SENSE = "@changed-sense";

  /** What two versions of a text say otherwise. */
  static List<RedlinedMeaning> between(PolicyText then, PolicyText now) {
    TextDiff diff = Redline.compare(TextBlocks.of(then), TextBlocks.of(now));
    return diff.clauses().stream()
        .flatMap(change -> kind(change).map(kind -> of(change, kind, diff, then, now)).stream())
        .toList();
  }

  private static Optional<String> kind(ClauseChange change) {
    return change.subjects().stream()
        .filter(KINDS::containsKey)
        .map(KINDS::get)
        .findFirst()
        .or(
            () ->
                Optional.of(SENSE).filter(any -> change.kinds().contains(ClauseChange.Kind.SENSE)));
  }

  private static RedlinedMeaning of(
      ClauseChange change, String kind, TextDiff diff, PolicyText then, PolicyText now) {
    String title =
        now.clause(change.clauseId())
            .or(() -> then.clause(change.clauseId()))
            .map(Clause::title)
            .orElse("");
    List<Entry> entries = change.entries().stream().map(diff.entries()::get).toList();
    Entry first =
        entries.stream()
            .filter(entry -> kind.equals(SENSE) ? isNoted(entry) : isNews(entry))
            .findFirst()
            .orElse(entries.get(0));
    return new RedlinedMeaning(
        change.clauseId(),
        title,
        kind,
        quoted(first, Edit.Type.DELETED),
        quoted(first, Edit.Type.INSERTED));
  }

  private static boolean isNews(Entry entry) {
    return entry.edits().stream().anyMatch(Edit::isNews);
  }

  private static boolean isNoted(Entry entry) {
    return entry.has(Note.REFERS_ELSEWHERE) || entry.has(Note.HOLDS_FOR_OTHERS);
  }

  /** What one text says where the first change stands. */
  private static String quoted(Entry entry, Edit.Type side) {
    StringBuilder words = new StringBuilder();
    int at = -1;
    for (Edit edit : entry.edits()) {
      if (at < 0 && edit.isNews()) {
        at = words.length();
      }
      words.append(edit.type() == side || !edit.isChange() ? edit.text() : "");
    }
    return words.isEmpty() ? Substance.NOTHING : Quoted.around(words.toString(), Math.max(0, at));
  }
}
