package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Note;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Span;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares how the words look that two blocks share. Words that came or went bring their looks
 * along; blanks and punctuation have none.
 */
final class FormatComparison {

  private final String text;
  private final Map<Format, BitSet> oldLooks;
  private final Map<Format, BitSet> newLooks;
  private final BitSet oldKey;
  private final BitSet newKey;

  /** A heading is bold anyway; a paragraph in its place that is bold says nothing new. */
  private final boolean headingEnded;

  private final Set<Note> notes = EnumSet.noneOf(Note.class);

  private FormatComparison(TextBlock old, TextBlock now) {
    this.text = now.body();
    this.oldLooks = looks(old);
    this.newLooks = looks(now);
    this.oldKey = key(oldLooks);
    this.newKey = key(newLooks);
    this.headingEnded = old.isHeading() != now.isHeading();
  }

  /** The notes for two blocks of which the edits, from these offsets on, tell what they share. */
  static Set<Note> notes(TextBlock old, int oldAt, TextBlock now, int newAt, List<Edit> edits) {
    if (old.formats().isEmpty() && now.formats().isEmpty()) {
      return Set.of();
    }
    FormatComparison comparison = new FormatComparison(old, now);
    comparison.compare(oldAt, newAt, edits);
    return comparison.notes;
  }

  private void compare(int oldAt, int newAt, List<Edit> edits) {
    for (Edit edit : edits) {
      int length = edit.text().length();
      switch (edit.type()) {
        case EQUAL -> {
          for (int by = 0; by < length; by++) {
            compareAt(oldAt + by, newAt + by);
          }
          oldAt += length;
          newAt += length;
        }
        case DELETED -> oldAt += length;
        case INSERTED -> newAt += length;
      }
    }
  }

  private void compareAt(int oldAt, int newAt) {
    if (!Character.isLetterOrDigit(text.charAt(newAt))) {
      return;
    }
    boolean wasKey = oldKey.get(oldAt);
    boolean isKey = newKey.get(newAt);
    if (wasKey != isKey && !headingEnded) {
      notes.add(isKey ? Note.KEY : Note.KEY_REMOVED);
    }
    for (Format format : Format.values()) {
      boolean told =
          (format.isKey() && (wasKey != isKey || headingEnded)) || format == Format.STRUCK;
      if (!told && has(format, oldLooks, oldAt) != has(format, newLooks, newAt)) {
        notes.add(Note.FORMAT);
      }
    }
  }

  private static boolean has(Format format, Map<Format, BitSet> looks, int at) {
    BitSet places = looks.get(format);
    return places != null && places.get(at);
  }

  /** For each format the places where it is in force. */
  private static Map<Format, BitSet> looks(TextBlock block) {
    Map<Format, BitSet> looks = new EnumMap<>(Format.class);
    for (Span span : block.formats()) {
      looks.computeIfAbsent(span.format(), first -> new BitSet()).set(span.start(), span.end());
    }
    return looks;
  }

  private static BitSet key(Map<Format, BitSet> looks) {
    BitSet key = new BitSet();
    looks.forEach(
        (format, places) -> {
          if (format.isKey()) {
            key.or(places);
          }
        });
    return key;
  }
}
