package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Note;
import io.gazette.diff.TextBlock;
import io.gazette.diff.words.WordCharacters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is worth telling of two blocks of a pair beside the changes of their words. */
final class Notes {

  private Notes() {}

  public static Set<Note> of(TextBlock old, TextBlock now, List<Edit> edits) {
    Set<Note> notes = EnumSet.noneOf(Note.class);
    if (!old.label().equals(now.label())) {
      notes.add(Note.RENUMBERED);
    }
    if (old.kind() != now.kind()) {
      notes.add(
          now.isHeading() ? Note.HEADING : old.isHeading() ? Note.HEADING_REMOVED : Note.FORMAT);
    } else if (old.level() != now.level()) {
      notes.add(Note.LEVEL);
    }
    if (old.isHeading() && now.isHeading() && !old.id().equals(now.id())) {
      notes.add(Note.ANCHOR);
    }
    if (old.isRow() && edits.stream().anyMatch(Notes::isOfMovedCell)) {
      notes.add(Note.COLUMN_ORDER);
    }
    String changed =
        edits.stream().filter(Edit::isChange).map(Edit::text).collect(Collectors.joining());
    if (changed.isEmpty()) {
      if (!old.exact().equals(now.exact()) && !unseen(old.exact()).equals(unseen(now.exact()))) {
        notes.add(Note.INVISIBLE);
      }
    } else if (changed.isBlank()) {
      notes.add(Note.SPACING);
    } else if (edits.stream().filter(Edit::isChange).allMatch(Edit::isTypography)) {
      // A bound between cells is more than a blank.
      notes.add(changed.indexOf(TextBlock.CELL_BOUND) < 0 ? Note.TYPOGRAPHY : Note.FORMAT);
    } else if (changed.codePoints().allMatch(WordCharacters::isUnseen)) {
      notes.add(Note.INVISIBLE);
    }
    return notes;
  }

  /** Whether words moved with their cell, and not with a sentence. */
  private static boolean isOfMovedCell(Edit edit) {
    return edit.isMoved() && edit.sentence() == 0;
  }

  /** What tells two blocks apart that nothing else does: marks, or blanks, around the words. */
  static Set<Note> ofExact(TextBlock old, TextBlock now) {
    if (old.exact().equals(now.exact())) {
      return Set.of();
    }
    return Set.of(
        old.exact().replace(" ", "").equals(now.exact().replace(" ", ""))
            ? Note.SPACING
            : Note.FORMAT);
  }

  /** The blanks and the invisible characters, without plain spaces. */
  private static String unseen(String exact) {
    StringBuilder unseen = new StringBuilder();
    exact
        .codePoints()
        .filter(c -> (c > ' ' && c != '\u007f') || (c < ' ' && c != '\t' && c != '\n'))
        .filter(WordCharacters::isUnseen)
        .forEach(unseen::appendCodePoint);
    return unseen.toString();
  }
}
