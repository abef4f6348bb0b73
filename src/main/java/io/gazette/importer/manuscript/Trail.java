package io.gazette.importer.manuscript;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where every character of a source went: whether it was written, and into which clause. */
public final class Trail {

  /** The clause of what stands before the first clause. */
  public static final String PREAMBLE = "";

  private final BitSet written = new BitSet();
  private final BitSet inLists = new BitSet();
  private final int[] clauses;
  private final List<String> ids = new java.util.ArrayList<>(List.of(PREAMBLE));

  public Trail(Manuscript source) {
    clauses = new int[source.length()];
    Arrays.fill(clauses, -1);
  }

  /** From now on characters go into this clause, or this row of a list. */
  public void enter(String clauseId) {
    ids.add(clauseId);
  }

  /**
   * Notes that a character, or what stands in its place, was written.
   *
   * @throws IllegalStateException if it was written before: no text may come twice
   */
  public void write(int place) {
    if (written.get(place)) {
      throw new IllegalStateException("written twice: place " + place);
    }
    written.set(place);
    clauses[place] = ids.size() - 1;
  }

  /**
   * Notes that a character was written into a list, with the words of a row. What stands in a
   * merged cell, or says two things of a row, may be written for each.
   */
  public void writeToList(int place) {
    if (inLists.get(place)) {
      return;
    }
    write(place);
    inLists.set(place);
  }

  public BitSet written() {
    return written;
  }

  /** Of what was written, what stands in a list. */
  BitSet inLists() {
    return inLists;
  }

  /** The clauses that the characters of some places went into; the preamble is empty. */
  public Set<String> clauses(Passage words) {
    Set<String> found = new TreeSet<>();
    words
        .places()
        .filter(place -> clauses[place] >= 0)
        .forEach(place -> found.add(ids.get(clauses[place])));
    return found;
  }
}
