package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Which lines count on from each other, and which of those rows are headings: a row is one of
 * headings, or of items, as a whole.
 */
final class Sequences {

  /** As many half widths as set an item in another one. */
  static final int STEP = 2;

  /** How many lines of a row look like headings where it is one of headings. */
  private static final double MOST = 0.6;

  private final List<Element> elements;
  private final IntPredicate isDivider;
  private final RowFinder rows;

  /**
   * @param isDivider the indexes where numbering begins anew
   */
  Sequences(List<Element> elements, IntPredicate isDivider) {
    this.elements = elements;
    this.isDivider = isDivider;
    this.rows = new RowFinder(elements, isDivider);
    threads().forEach(this::judge);
  }

  Optional<Run> run(int index) {
    return rows.run(index);
  }

  Optional<Mark> mark(int index) {
    return rows.mark(index);
  }

  boolean isHeading(int index) {
    return run(index).filter(run -> run.heading).isPresent();
  }

  /**
   * The rows in the order in which they begin; together those that go on from each other, as
   * articles do that count through all chapters, because they are of one kind.
   */
  private List<List<Run>> threads() {
    List<List<Run>> threads = new ArrayList<>();
    Map<Run.Joint, List<Run>> open = new HashMap<>();
    for (Run run : rows.rows()) {
      List<Run> thread = new ArrayList<>();
      Optional<Run.Joint> before = run.beginnings().stream().filter(open::containsKey).findFirst();
      if (before.isPresent()) {
        thread = open.remove(before.get());
      } else {
        threads.add(thread);
      }
      thread.add(run);
      open.put(run.end(), thread);
    }
    return threads;
  }

  private void judge(List<Run> thread) {
    List<Integer> plain =
        thread.stream().flatMap(run -> run.members.stream()).filter(at -> !introduces(at)).toList();
    boolean alike = 2 * plain.stream().filter(this::isSentence).count() <= plain.size();
    for (Run run : thread) {
      run.heading = run.family == null || isHeading(run, alike);
    }
  }

  /**
   * Whether the lines of a row are headings.
   *
   * @param alike whether the other lines of the rows that it goes on from, and that go on from it,
   *     are no sentences: a line that introduces what follows may be a heading or not
   */
  private boolean isHeading(Run run, boolean alike) {
    if (run.family == Family.BULLET || (run.parent != null && !run.parent.heading)) {
      return false;
    }
    int first = run.members.get(0);
    boolean introduced = first > 0 && introduces(first - 1);
    boolean alone = run.members.size() == 1;
    boolean list = introduced && (alone || !hasBody(run, first));
    if (alone && !isStyled(first) && run.parent != null && run.parent.styleLevel > 0) {
      return false;
    }
    return share(run, this::isStyled) >= 0.5
        || (!list
            && share(run, at -> rows.looksLikeHeading(at) && (alike || !introduces(at))) >= MOST
            && share(run, at -> hasBody(run, at)) >= MOST);
  }

  private boolean isSentence(int index) {
    return Chars.isOneOf(Chars.last(((Words) elements.get(index)).text()), "。.");
  }

  private boolean introduces(int index) {
    return elements.get(index).introduces();
  }

  private static double share(Run run, IntPredicate property) {
    long those = run.members.stream().filter(property::test).count();
    return (double) those / run.members.size();
  }

  private boolean isStyled(int index) {
    return elements.get(index).line().hint() instanceof Hint.Heading;
  }

  private boolean hasBody(Run run, int index) {
    int next = index + 1;
    if (next >= elements.size() || isDivider.test(next)) {
      return false;
    }
    return run(next).map(other -> other != run && !run.isWithin(other)).orElse(true);
  }
}
