package io.gazette.assemble;

import io.gazette.content.TextSource;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Clause;
import io.gazette.model.PolicyText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds clauses that one language of a version has and another lacks, which leaves the readers of
 * the other without them.
 *
 * <p>A heading that was not read as one, or without its id, is told as that: the clause that is
 * missing then is no second finding.
 */
final class MissingClauses {

  /** More letters make another word. */
  private static final int MOST_SLIPS = 2;

  /** Ids that a number tells apart, such as part-2, are no misspellings of each other. */
  private static final Pattern NUMBERED = Pattern.compile("\\d");

  private static final Pattern ID = Pattern.compile("[{｛(（]#");

  /**
   * A text that was read, and what was found in it.
   *
   * @param found in this text, by its reader
   */
  record Read(PolicyText text, TextSource source, List<Diagnostic> found) {

    /** Whether the ids of the text may be relied on to find the clauses of another language. */
    private boolean isSound() {
      return found.stream().noneMatch(this::hidesAnId);
    }

    private boolean hidesAnId(Diagnostic problem) {
      return switch (problem.code()) {
        case HEADING_WITHOUT_ID, BAD_HEADING_ATTRIBUTE, DUPLICATE_CLAUSE_ID -> true;
        case MARKUP_HEADING -> !ID.matcher(line(problem.position().line())).find();
        default -> false;
      };
    }

    /** Whether the clause is one only because of something that is told, such as a divider. */
    private boolean isSlip(Clause clause) {
      int line = clause.position().line();
      return found.stream().anyMatch(problem -> problem.position().line() == line)
          && !line(line).contains("{#" + clause.id());
    }

    /**
     * Whether the id is written, but stands where something that is told kept it from being read.
     */
    private boolean hides(Clause clause) {
      Pattern id = Pattern.compile(ID + Pattern.quote(clause.id()) + "(?![a-z0-9-])");
      List<String> lines = source.text().lines().toList();
      int written = 0;
      while (written < lines.size() && !id.matcher(lines.get(written)).find()) {
        written++;
      }
      int last = written + 1;
      return written < lines.size()
          && found.stream().anyMatch(problem -> problem.position().line() <= last);
    }

    private Set<String> ids() {
      return text.allClauses().stream().map(Clause::id).collect(Collectors.toSet());
    }

    private String line(int number) {
      return source.text().lines().skip(number - 1L).findFirst().orElse("");
    }
  }

  private MissingClauses() {}

  static void report(List<Read> texts, Diagnostics diagnostics) {
    List<Read> sound = texts.stream().filter(Read::isSound).toList();
    for (int at = 0; at < sound.size(); at++) {
      for (int other = 0; other < sound.size(); other++) {
        report(sound.get(at), sound.get(other), other > at, diagnostics);
      }
    }
  }

  /**
   * The clauses of another text that one lacks.
   *
   * @param later whether the other one stands later: where each has an id that is nearly the
   *     other's, it is one slip, which is told there
   */
  private static void report(Read text, Read other, boolean later, Diagnostics diagnostics) {
    List<String> lacking = alone(text, other).map(Clause::id).toList();
    List<String> here = alone(other, text).map(Clause::id).toList();
    alone(text, other)
        .filter(clause -> !other.isSlip(clause) && !text.hides(clause))
        .forEach(
            clause -> {
              Optional<String> meant = meant(clause.id(), here, lacking);
              if (meant.isEmpty() || later) {
                diagnostics.report(
                    Code.CLAUSE_NOT_TRANSLATED,
                    clause.position(),
                    clause.id(),
                    text.source().file(),
                    meant.isEmpty() ? "@clause-untranslated" : "@clause-id-near",
                    meant.map(id -> "“" + id + "”").orElse(""));
              }
            });
  }

  private static Stream<Clause> alone(Read text, Read other) {
    Set<String> ids = text.ids();
    return other.text().allClauses().stream().filter(clause -> !ids.contains(clause.id()));
  }

  /** The id of which another one is a misspelling, if each is the nearest to the other. */
  private static Optional<String> meant(String id, List<String> ids, List<String> lacking) {
    return near(id, ids).filter(found -> near(found, lacking).filter(id::equals).isPresent());
  }

  private static Optional<String> near(String id, List<String> ids) {
    return NUMBERED.matcher(id).find()
        ? Optional.empty()
        : Spelling.near(id, ids, Math.min(MOST_SLIPS, Spelling.slipsIn(id))).stream().findFirst();
  }
}
