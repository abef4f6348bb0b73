package io.gazette.diff;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What happened to one clause: a heading and what stands below it up to the next heading. In texts
 * without ids an {@linkplain TextBlock#isArticle article} is a clause, too, and its own heading.
 *
 * @param clauseId of the new clause, or of the old one where it was removed; empty for what stands
 *     before the first clause and in texts without ids
 * @param oldHeading place of the heading in the old text; empty if it was added, or for what stands
 *     before the first heading
 * @param newHeading place of the heading in the new text; empty if it was removed, likewise
 * @param kinds in the order of {@link Kind}; never empty
 * @param subjects what the changed words are about; empty where it was only worded, numbered or set
 *     in another way
 * @param entries places of the entries that tell of it in the redline, in order; never empty
 */
public record ClauseChange(
    String clauseId,
    OptionalInt oldHeading,
    OptionalInt newHeading,
    Set<Kind> kinds,
    Set<Subject> subjects,
    List<Integer> entries) {

  public ClauseChange {
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    subjects =
        subjects.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(subjects));
    entries = List.copyOf(entries);
  }

  /** Kinds of changes of a clause. */
  public enum Kind {
    /** Its heading is new; with {@link #SPLIT} most of what it says is not. */
    ADDED,
    /** Its heading is gone; with {@link #MERGED} most of what it said is not. */
    REMOVED,
    /** It stands elsewhere as a whole. */
    MOVED,
    /** Some of its blocks, rows or sentences came from elsewhere or went there. */
    PARTS_MOVED,
    /** Most of what it says stood in another clause before; or a block was split. */
    SPLIT,
    /** Most of what it said stands in another clause now; or blocks were merged. */
    MERGED,
    /** Words changed. */
    CHANGED,
    /** Words that stayed refer to, or hold for, something else. */
    SENSE,
    RENUMBERED,
    /** What is key and what is not changed. */
    KEY,
    /** Links lead elsewhere, or links to it do. */
    LINKS,
    /** Looks, blanks, what is invisible, or levels changed. */
    FORMAT;

    /** The name in JSON, e.g. {@code parts-moved}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Whether a reader must know of it: it came or went, links of it lead elsewhere, or its words say
   * more than another way to say the same.
   */
  public boolean matters() {
    return !subjects.isEmpty()
        || kinds.contains(Kind.ADDED)
        || kinds.contains(Kind.REMOVED)
        || kinds.contains(Kind.LINKS);
  }

  /** Whether all of it came, or went: of such a clause everything is news. */
  public boolean isWhole() {
    return (kinds.contains(Kind.ADDED) && !kinds.contains(Kind.SPLIT))
        || (kinds.contains(Kind.REMOVED) && !kinds.contains(Kind.MERGED));
  }

  /** Whether its heading came before, or went from, words that another clause has as well. */
  public boolean isHeadingOnly() {
    return !isWhole() && (kinds.contains(Kind.ADDED) || kinds.contains(Kind.REMOVED));
  }

  /** Whether nothing but numbers and looks changed, and neither says anything. */
  public boolean isLooksOnly() {
    return subjects.isEmpty()
        && kinds.stream().allMatch(kind -> kind == Kind.FORMAT || kind == Kind.RENUMBERED);
  }

  /** Whether this is the only kind of change. */
  public boolean isOnly(Kind kind) {
    return kinds.size() == 1 && kinds.contains(kind);
  }
}
