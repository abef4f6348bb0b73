package io.gazette.importer.manuscript;

import java.util.BitSet;

/**
 * The proof that nothing is lost and nothing is invented.
 *
 * @param characters of the source that are no space
 * @param inText of those, how many stand in the text as they are
 * @param inLists and how many in a list
 * @param inReport of those, how many are changed or left out, each named in the report
 */
public record Accounting(int characters, int inText, int inLists, int inReport) {

  /**
   * Follows every character of a source.
   *
   * @param trail where its characters were written
   * @throws IllegalStateException if a character is in neither place, or an edit is not named: a
   *     bug, and the reason not to write anything
   */
  public static Accounting of(Manuscript source, Trail trail, Edits edits, Decisions decisions) {
    BitSet named = new BitSet(source.length());
    decisions.all().stream()
        .filter(decision -> decision.topic().effect() == Topic.Effect.TAKES)
        .forEach(decision -> decision.where().places().forEach(named::set));
    edits.places().filter(place -> !named.get(place)).forEach(place -> fail(source, place));
    int characters = 0;
    int inText = 0;
    int inLists = 0;
    for (int place = 0; place < source.length(); place++) {
      if (!Chars.isSpace(source.at(place))) {
        characters++;
        if (trail.written().get(place) && edits.at(place) == null) {
          inText += trail.inLists().get(place) ? 0 : 1;
          inLists += trail.inLists().get(place) ? 1 : 0;
        } else if (!named.get(place)) {
          fail(source, place);
        }
      }
    }
    return new Accounting(characters, inText, inLists, characters - inText - inLists);
  }

  private static void fail(Manuscript source, int place) {
    throw new IllegalStateException(
        "not accounted for: U+%04X in line %d, column %d"
            .formatted((int) source.at(place), source.lineNumber(place), source.column(place)));
  }
}
