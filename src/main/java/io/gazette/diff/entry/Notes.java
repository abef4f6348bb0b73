package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Note;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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
          old.kind() == Kind.HEADING || now.kind() == Kind.HEADING ? Note.LEVEL : Note.FORMAT);
    } else if (old.level() != now.level()) {
      notes.add(Note.LEVEL);
    }
    if (edits.stream().anyMatch(Edit::isChange)
        && edits.stream().filter(Edit::isChange).allMatch(edit -> edit.text().isBlank())) {
      notes.add(Note.SPACING);
    }
    return notes;
  }
}
