package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Subject;
import io.gazette.diff.TextBlock;
import io.gazette.diff.summary.SubjectWords.Run;
import io.gazette.diff.summary.SubjectWords.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what the changes of a clause are about: by words of the matter that went without coming
 * back, or came without having been there. The same word on both sides is rewording.
 */
final class SubjectFinder {

  /** A right is somebody's: what a system deletes or stores is none. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "[您你]|本人|用户|用戶|个人|個人|监护人|監護人|(?i)\\b(?:you|your|individuals?|consumers?|users?|guardians?|data subjects?|persons?)\\b");

  /** So many characters beside a run may belong to its first or last word. */
  private static final int AROUND = 8;

  private final SubjectWords words;
  private final Map<Subject, Map<String, Integer>> balance = new EnumMap<>(Subject.class);
  private final Set<Subject> found = EnumSet.noneOf(Subject.class);

  private final StringBuilder gone = new StringBuilder();
  private final StringBuilder come = new StringBuilder();

  private SubjectFinder(SubjectWords words) {
    this.words = words;
  }

  /**
   * What some changes are about.
   *
   * @param changes of one clause
   */
  static Set<Subject> of(List<Entry> changes, SubjectWords words) {
    SubjectFinder finder = new SubjectFinder(words);
    changes.forEach(finder::add);
    finder.balance.forEach(
        (subject, counts) -> {
          if (counts.values().stream().anyMatch(count -> count != 0)) {
            finder.found.add(subject);
          }
        });
    if (finder.found.isEmpty() && Rewording.saysMore(finder.gone, finder.come)) {
      finder.found.add(Subject.OTHER);
    }
    return finder.found;
  }

  private void add(Entry entry) {
    for (Emphasis emphasis : entry.emphases()) {
      found.add(
          switch (emphasis.kind()) {
            case FIGURE -> Subject.FIGURE;
            case NEGATION -> Subject.NEGATION;
            case MODALITY -> Subject.DUTY;
          });
    }
    if (entry.has(Note.STRUCK)) {
      found.add(Subject.NEGATION);
    }
    if (entry.has(Note.KEY) || entry.has(Note.KEY_REMOVED)) {
      found.add(Subject.KEY);
    }
    if (isWhole(entry)) {
      figures(entry);
    }
    words(entry);
  }

  private static boolean isWhole(Entry entry) {
    return (entry.op() == Op.ADDED || entry.op() == Op.REMOVED)
        && entry.kind() != TextBlock.Kind.HEADING;
  }

  /** Of blocks that came or went, which have no emphases: all of them is news. */
  private void figures(Entry entry) {
    for (Edit edit : entry.edits()) {
      EmphasisFinder.FIGURE.find(
          edit.text(),
          (start, end) -> count(edit, Word.of(Subject.FIGURE, edit.text().substring(start, end))));
      EmphasisFinder.NEGATION.find(
          edit.text(),
          (start, end) ->
              count(edit, Word.of(Subject.NEGATION, edit.text().substring(start, end))));
    }
  }

  private void words(Entry entry) {
    List<Edit> edits = entry.edits();
    List<Changed> all = new ArrayList<>();
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      if (edit.isChange() && edit.matter() == Edit.Matter.WORDS && !edit.text().isBlank()) {
        side(edit).append(edit.text()).append('\n');
        words.in(run(edits, at)).forEach(word -> all.add(new Changed(edit, word)));
      }
    }
    boolean rights =
        all.stream().anyMatch(Changed::isRight)
            && edits.stream().anyMatch(edit -> ADDRESSED.matcher(edit.text()).find());
    all.stream()
        .filter(changed -> rights || !changed.isRight())
        .forEach(changed -> count(changed.edit, changed.word));
  }

  private record Changed(Edit edit, Word word) {
    boolean isRight() {
      return word.subject() == Subject.RIGHT;
    }
  }

  private StringBuilder side(Edit edit) {
    return edit.type() == Edit.Type.DELETED ? gone : come;
  }

  private static Run run(List<Edit> edits, int at) {
    String before = around(edits, at, -1);
    String text = edits.get(at).text();
    String after = around(edits, at, 1);
    return new Run(before + text + after, before.length(), before.length() + text.length());
  }

  /** The end of the equal text before a run on its own side, or the beginning of that after it. */
  private static String around(List<Edit> edits, int at, int step) {
    Edit.Type own = edits.get(at).type();
    for (int other = at + step; other >= 0 && other < edits.size(); other += step) {
      Edit edit = edits.get(other);
      if (edit.type() == Edit.Type.EQUAL || edit.type() == own) {
        String text = edit.text();
        return step < 0
            ? text.substring(Math.max(0, text.length() - AROUND))
            : text.substring(0, Math.min(AROUND, text.length()));
      }
    }
    return "";
  }

  private void count(Edit edit, Word word) {
    balance
        .computeIfAbsent(word.subject(), first -> new HashMap<>())
        .merge(word.stem(), edit.type() == Edit.Type.DELETED ? -1 : 1, Integer::sum);
  }
}
