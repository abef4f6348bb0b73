package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.summary.Sentences.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of one side of an entry.
 *
 * @param starts where each of the edits begins in it
 * @param edits places of those that changed words
 * @param changed the same as ranges, one for each
 */
record Side(
    Edit.Type type, String text, List<Integer> starts, List<Integer> edits, List<Range> changed) {

  /** Of a change, what went and what came. */
  static final List<Edit.Type> TYPES = List.of(Edit.Type.DELETED, Edit.Type.INSERTED);

  static Side of(List<Edit> edits, Edit.Type type) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    List<Range> changed = new ArrayList<>();
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      int start = text.length();
      starts.add(start);
      if (edit.type() == type || !edit.isChange()) {
        text.append(edit.text());
      }
      if (edit.type() == type && edit.matter() == Edit.Matter.WORDS && !edit.text().isBlank()) {
        places.add(at);
        changed.add(new Range(start, text.length()));
      }
    }
    return new Side(type, text.toString(), starts, places, changed);
  }

  /** The same ranges but for those of marks, which name nobody. */
  Side named() {
    List<Range> named =
        changed.stream()
            .filter(range -> range.of(text).codePoints().anyMatch(Character::isLetterOrDigit))
            .toList();
    return new Side(type, text, starts, edits, named);
  }

  String changedWords() {
    return changed.stream().map(range -> range.of(text)).collect(Collectors.joining(" "));
  }

  Range range(Emphasis emphasis) {
    int start = starts.get(emphasis.edit());
    return new Range(start + emphasis.start(), start + emphasis.end());
  }

  Range range(List<Edit> edits, int at) {
    return new Range(starts.get(at), starts.get(at) + edits.get(at).text().length());
  }

  /** The sentences of which something changed. */
  String sentences() {
    return Sentences.around(text, changed).stream()
        .map(range -> range.of(text))
        .collect(Collectors.joining());
  }

  String words(Range range) {
    return range.of(text).strip();
  }
}
