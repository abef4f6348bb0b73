package io.gazette.diff.summary;

import io.gazette.diff.Memory;
import io.gazette.diff.Subject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what the changes of clauses are about, for all comparisons of one text: the same change is
 * told of between each two versions with it between them. For one thread.
 */
public final class Subjects {

  private final SubjectWords words = new SubjectWords();
  private final Memory<List<Told>, Found> known = new Memory<>(Found::length);

  /**
   * What some changes are about.
   *
   * @param ofAll whether anything but the changes was looked at
   */
  private record Found(Set<Subject> subjects, boolean ofAll, int length) {}

  /**
   * What some changes are about.
   *
   * @param changes those of one clause
   * @param old the text that they lead from
   * @param now the text that they lead to
   */
  Set<Subject> of(List<Told> changes, Sections old, Sections now) {
    Found found = known.of(changes, first -> find(first, old, now));
    return found.ofAll ? find(changes, old, now).subjects : found.subjects;
  }

  private Found find(List<Told> changes, Sections old, Sections now) {
    Set<Subject> found = EnumSet.noneOf(Subject.class);
    boolean ofAll = false;
    // What went from one block may have come in another.
    boolean together = changes.stream().anyMatch(change -> change.isWhole() || change.isPart());
    for (List<Told> part : together ? List.of(changes) : changes.stream().map(List::of).toList()) {
      SubjectFinder finder = new SubjectFinder(words, old, now);
      found.addAll(finder.find(part));
      ofAll |= finder.hasAskedTexts();
    }
    return new Found(found, ofAll, changes.stream().mapToInt(Told::length).sum());
  }
}
