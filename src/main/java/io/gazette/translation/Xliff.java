package io.gazette.translation;

import java.util.List;
import java.util.Optional;

/**
 * A file for translators: the clauses of one text and their translations (XLIFF 2.1, OASIS, 13
 * February 2018).
 *
 * @param original the text that is translated, as a path
 * @param source the tag of the language from which it is translated
 * @param target the tag of its own language
 * @param units in reading order
 */
public record Xliff(String original, String source, String target, List<Unit> units) {

  /** How far a translation is. */
  public enum State {
    INITIAL,
    TRANSLATED,
    REVIEWED,
    FINAL
  }

  /**
   * A clause.
   *
   * @param id of the clause
   * @param line where it begins in the file that was read; 0 in one that is written
   * @param state of its translation
   * @param source as Markdown
   * @param target as Markdown; empty where it is not translated yet
   * @param marked marks of the target that came as such, in their order; of a file that Gazette
   *     writes, nobody reads them
   * @param notes what came with it, by {@link Note}
   */
  public record Unit(
      String id,
      int line,
      State state,
      String source,
      Optional<String> target,
      String marked,
      List<Note> notes) {

    public Unit {
      notes = List.copyOf(notes);
    }

    /** The words of the first note of a category. */
    public Optional<String> note(String category) {
      return notes.stream()
          .filter(note -> note.category().equals(category))
          .map(Note::words)
          .findFirst();
    }
  }

  /**
   * Something that is said of a clause.
   *
   * @param category one of the constants
   */
  public record Note(String category, String words) {

    /** The digest of what the source says. */
    public static final String SOURCE = "gazette-source";

    /** The digest of the present translation. */
    public static final String TARGET = "gazette-target";

    /** For people: what changed since the translation was made. */
    public static final String REDLINE = "gazette-redline";
  }

  public Xliff {
    units = List.copyOf(units);
  }

  /** The file, in UTF-8. */
  public String text() {
    return new XliffWriter(this).text();
  }

  /**
   * What a file says. Markup that is not in it is not guessed: a mark of which the file does not
   * tell what it stands for is left out, and {@link Clauses#translated} says so.
   *
   * @throws XliffException if it is none, or has a document type, or too much of anything
   */
  public static Xliff read(byte[] file) throws XliffException {
    return new XliffReader().read(file);
  }
}
