package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which lines count on from each other, reading them once from the first to the last. A
 * number counts only where the numbers around it confirm it.
 */
final class RowFinder {

  /** How far ahead the next number of a row is looked for. */
  private static final int HORIZON = 300;

  /** How far below a heading its text begins, with a caption between them. */
  private static final int TEXT = 2;

  /** Of which usage does not say which stands above the other. */
  private static final Set<Family> ENGLISH_CLAUSES =
      EnumSet.of(Family.ARTICLE, Family.ENGLISH_SECTION);

  private final List<Element> elements;
  private final IntPredicate isDivider;
  private final Deque<Run> open = new ArrayDeque<>();
  private final List<Run> runs = new ArrayList<>();
  private final @Nullable Run[] runOf;
  private final @Nullable Mark[] markOf;

  /**
   * @param isDivider the indexes where numbering begins anew
   */
  RowFinder(List<Element> elements, IntPredicate isDivider) {
    this.elements = elements;
    this.isDivider = isDivider;
    this.runOf = new @Nullable Run[elements.size()];
    this.markOf = new @Nullable Mark[elements.size()];
    for (int index = 0; index < elements.size(); index++) {
      place(index);
    }
  }

  /** All rows, in the order in which they begin. */
  List<Run> rows() {
    return runs;
  }

  Optional<Run> run(int index) {
    return Optional.ofNullable(runOf[index]);
  }

  Optional<Mark> mark(int index) {
    return Optional.ofNullable(markOf[index]);
  }

  private void place(int index) {
    if (isDivider.test(index)) {
      open.clear();
    } else if (elements.get(index) instanceof Words words && canBeMarked(words.line().hint())) {
      int style = styleLevel(words);
      List<Mark> marks = shown(words).map(List::of).orElse(words.marks());
      Mark mark = choose(marks, index);
      if (mark != null) {
        Run run = continued(mark, index).orElseGet(() -> open(mark, index, style));
        closeAbove(run);
        runOf[index] = run;
        markOf[index] = mark;
        run.add(index, mark.value());
      } else if (style > 0) {
        openStyled(index, style);
      }
    }
  }

  private static boolean canBeMarked(Hint hint) {
    return hint instanceof Hint.None || hint instanceof Hint.Heading || hint instanceof Hint.Shown;
  }

  private static int styleLevel(Words words) {
    return words.line().hint() instanceof Hint.Heading heading ? heading.level() : 0;
  }

  /** The number that the format shows in front of a line. */
  private static Optional<Mark> shown(Words words) {
    return MarkReader.candidates(shownLabel(words) + " -").stream().findFirst().map(Mark::shown);
  }

  /** The number that the format shows in front of a line; empty if it shows none. */
  static String shownLabel(Words words) {
    Hint hint = words.line().hint();
    return hint instanceof Hint.Shown shown
        ? shown.label()
        : hint instanceof Hint.Heading heading ? heading.label() : "";
  }

  private @Nullable Mark choose(List<Mark> marks, int index) {
    for (Mark mark : marks) {
      if (isWrapped(mark, index)) {
        return null;
      }
    }
    for (Mark mark : marks) {
      boolean bare = mark.doubtful() && mark.family() == Family.ARABIC;
      if (continued(mark, index).isPresent()
          && (!bare || (fits(mark, index) && isHeadingAbove(mark, index)))) {
        return mark;
      }
    }
    for (Mark mark : marks) {
      if (mark.isInserted()) {
        continue;
      }
      if (!mark.doubtful() || (mark.value() == 1 && isConfirmed(mark, index))) {
        return mark;
      }
    }
    return null;
  }

  /**
   * Whether a line with a bare number heads something: the next number comes, or a sentence. Below
   * 4 Mill Road stand other short lines.
   */
  private boolean isHeadingAbove(Mark bare, int index) {
    if (finds(index + 1, bare.family(), bare.parents(), bare.value() + 1)) {
      return true;
    }
    int end = Math.min(elements.size(), index + 1 + TEXT);
    for (int below = index + 1; below < end && !isDivider.test(below); below++) {
      boolean line =
          elements.get(below) instanceof Words words
              && words.line().isPlain()
              && words.marks().isEmpty()
              && HeadingShape.fits(words.text())
              && !Chars.isOneOf(Chars.last(words.text()), "。.:：");
      if (line && below > index + 1 && elements.get(below).line().gap() > 0) {
        return false;
      }
      if (!line) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line only goes on with the sentence that the line before it breaks off, and its
   * number is none: the same comes again, before the next does.
   */
  private boolean isWrapped(Mark mark, int index) {
    return index > 0
        && mark.family().isCounted()
        && !fits(mark, index)
        && elements.get(index).line().gap() == 0
        && elements.get(index - 1) instanceof Words before
        && before.line().isPlain()
        && before.marks().isEmpty()
        && Character.isLetterOrDigit(Chars.last(before.text()))
        && !HeadingShape.fitsWithoutNumber(before.text())
        && position(index + 1, mark.family(), mark.parents(), mark.value())
            < Math.min(
                elements.size(),
                position(index + 1, mark.family(), mark.parents(), mark.value() + 1));
  }

  /** Whether the words after a mark look like a heading. */
  private boolean fits(Mark mark, int index) {
    return elements.get(index) instanceof Words words
        && (words.without(mark).isEmpty() || HeadingShape.fits(words.without(mark).text()));
  }

  /** A doubtful first number needs a second one. */
  private boolean isConfirmed(Mark first, int index) {
    if (first.family() == Family.ARABIC && !fits(first, index)) {
      return false;
    }
    return finds(index + 1, first.family(), List.of(), 2)
        || isFollowedByHeading(first, index)
        || (fits(first, index) && finds(index + 1, first.family(), List.of(), 3));
  }

  /** Whether the next heading of the same style counts on, be it after a gap. */
  private boolean isFollowedByHeading(Mark first, int index) {
    int style = styleLevel((Words) elements.get(index));
    int end = style == 0 ? index : Math.min(elements.size(), index + HORIZON);
    for (int next = index + 1; next < end && !isDivider.test(next); next++) {
      if (elements.get(next) instanceof Words words && styleLevel(words) == style) {
        return words.marks().stream()
            .anyMatch(
                mark ->
                    mark.family() == first.family()
                        && mark.value() > first.value()
                        && mark.value() <= first.value() + Run.WIDEST_GAP + 1);
      }
    }
    return false;
  }

  /** Whether a number comes before anything that ends its row. */
  private boolean finds(int from, Family family, List<Integer> prefix, int value) {
    int end = Math.min(elements.size(), from + HORIZON);
    for (int index = from; index < end && !isDivider.test(index); index++) {
      if (elements.get(index) instanceof Words words && !words.marks().isEmpty()) {
        Mark likeliest = words.marks().get(0);
        boolean inner =
            likeliest.value() == 1 && value > 1 && index > from && introduces(index - 1);
        if (words.marks().stream().anyMatch(mark -> isSame(mark, family, prefix, value))) {
          return true;
        } else if (isSame(likeliest, family, prefix, likeliest.value()) && !inner) {
          return !family.isCounted() && !introduces(index - 1);
        } else if (words.marks().stream()
            .anyMatch(mark -> !mark.doubtful() && isAbove(mark.family(), family))) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isSame(Mark mark, Family family, List<Integer> prefix, int value) {
    return mark.family() == family && mark.parents().equals(prefix) && mark.value() == value;
  }

  /** The open row that a mark continues; of several, the one whose lines look alike. */
  private Optional<Run> continued(Mark mark, int index) {
    boolean begins =
        !mark.family().isCounted()
            && index > 0
            && runOf[index - 1] == null
            && elements.get(index - 1).introduces();
    if (begins) {
      return Optional.empty();
    }
    List<Run> possible =
        open.stream()
            .filter(run -> run.isFollowedBy(mark) && (!isBullet(run) || isLevel(run, index)))
            .filter(run -> isStyledAlike(run, mark, index))
            .sorted(Comparator.comparing(run -> !isAsFarIn(index, run.members.get(0))))
            .toList();
    boolean introduced = index > 0 && runOf[index - 1] == null && introduces(index - 1);
    return possible.stream()
        .filter(run -> likeness(run) == fits(mark, index))
        .findFirst()
        .or(() -> resumed(mark, index).filter(run -> runOf[index - 1] == run))
        .or(() -> possible.stream().filter(run -> !(introduced && likeness(run))).findFirst())
        .or(() -> resumed(mark, index));
  }

  /**
   * Whether the style of a line lets it go on in a row: a heading is none of the items of a list,
   * whatever its number, and a sentence none of the headings.
   */
  private boolean isStyledAlike(Run run, Mark mark, int index) {
    boolean styled = styleLevel((Words) elements.get(index)) > 0;
    return styled
        ? run.styleLevel > 0 || (likeness(run) && !isList(run))
        : run.styleLevel == 0 || (fits(mark, index) && !mark.doubtful());
  }

  /** Whether the lines of a row were introduced, or stand one below the other. */
  private boolean isList(Run run) {
    int first = run.members.get(0);
    int size = run.members.size();
    return (first > 0 && introduces(first - 1))
        || (size > 1 && run.members.get(size - 1) == first + size - 1);
  }

  private static boolean isBullet(Run run) {
    return run.family == Family.BULLET;
  }

  /** Whether a bullet stands as far in as those of a list, with a sign that is no other list's. */
  private boolean isLevel(Run run, int index) {
    return isAsFarIn(index, run.members.get(0))
        && (hasSignOf(run, index)
            || (!isIntroducedBy(run, index)
                && open.stream().noneMatch(other -> isBullet(other) && hasSignOf(other, index))));
  }

  /** Whether the bullet before one, of another sign, introduces it. */
  private boolean isIntroducedBy(Run run, int index) {
    return runOf[index - 1] == run && introduces(index - 1) && !hasSignOf(run, index);
  }

  /** Whether the first or last bullet of a list has the sign of another one. */
  private boolean hasSignOf(Run run, int index) {
    int last = run.members.get(run.members.size() - 1);
    return sign(index) == sign(run.members.get(0)) || sign(index) == sign(last);
  }

  private boolean isAsFarIn(int index, int other) {
    return Math.abs(indent(index) - indent(other)) < Sequences.STEP;
  }

  private boolean isDeeper(int index, Run run) {
    return indent(index) >= indent(run.members.get(0)) + Sequences.STEP;
  }

  private int indent(int index) {
    return elements.get(index).line().indent();
  }

  private char sign(int index) {
    return elements.get(index).line().text().charAt(0);
  }

  /** The open row in which a number is missing before a mark. */
  private Optional<Run> resumed(Mark mark, int index) {
    return open.stream()
        .filter(run -> run.isResumedBy(mark) && isStyledAlike(run, mark, index))
        .filter(
            run -> likeness(run) == fits(mark, index) || isSure(mark) || runOf[index - 1] == run)
        .findFirst();
  }

  /** Whether a mark says by a word what it counts, so that it is the next of its kind. */
  private static boolean isSure(Mark mark) {
    return mark.family().isNamed() && !mark.doubtful();
  }

  /** Whether most lines of a row look like headings. */
  private boolean likeness(Run run) {
    return run.family == null
        || 2 * run.members.stream().filter(this::looksLikeHeading).count() >= run.members.size();
  }

  private void closeAbove(Run run) {
    while (open.element() != run) {
      open.pop();
    }
  }

  private void openStyled(int index, int style) {
    open.removeIf(run -> run.styleLevel == 0 || run.styleLevel >= style);
    Run run = new Run(null, open.peek(), style, List.of(), 0, false);
    run.add(index, 0);
    runOf[index] = run;
    push(run);
  }

  private Run open(Mark mark, int index, int style) {
    Family family = mark.family();
    while (!open.isEmpty() && ends(open.element(), mark, index, style)) {
      open.pop();
    }
    Run run = new Run(family, open.peek(), style, mark.parents(), mark.value(), mark.doubtful());
    push(run);
    return run;
  }

  private void push(Run run) {
    open.push(run);
    runs.add(run);
  }

  /** Whether the innermost open row is over when a line begins another one. */
  private boolean ends(Run inner, Mark mark, int index, int style) {
    Family family = mark.family();
    if (style > 0 && inner.styleLevel > 0) {
      return inner.styleLevel >= style;
    }
    if (inner.family == null) {
      return false;
    }
    if (family == inner.family && isDeeper(index, inner)) {
      return false;
    }
    if (family == Family.BULLET && isBullet(inner)) {
      return !isIntroducedBy(inner, index);
    }
    if (family.isDecimal() && open.stream().anyMatch(run -> holds(run, mark))) {
      return !holds(inner, mark);
    }
    boolean around = mark.value() == 1 && goesOnBehind(inner, family, index);
    if (around || isIntroduced(inner, mark, index)) {
      return false;
    }
    boolean orphan = family.isCounted() && mark.value() > 1 && family.compareTo(inner.family) < 0;
    if (orphan || isAbove(family, inner.family)) {
      return true;
    }
    boolean again = open.stream().anyMatch(run -> run.family == family);
    boolean below = likeness(inner) && !fits(mark, index) && inner.family == family;
    if (again && (!below || isSure(mark))) {
      return true;
    }
    boolean afterWords = runOf[index - 1] == null;
    return afterWords
        && !likeness(inner)
        && !finds(index + 1, inner.family, inner.prefix, inner.last + 1);
  }

  /** Whether a list of sentences is introduced below a heading, whatever its numbers look like. */
  private boolean isIntroduced(Run inner, Mark mark, int index) {
    return inner.family != mark.family()
        && runOf[index - 1] == null
        && introduces(index - 1)
        && likeness(inner)
        && !fits(mark, index);
  }

  /**
   * Whether a row goes on behind the row that begins with a line: then that one stands below it,
   * whatever usage says of their kinds of number, as （一） and （二） between 3.1 and 3.2.
   */
  private boolean goesOnBehind(Run inner, Family family, int index) {
    Family within = inner.family;
    if (within == null
        || within == family
        || !within.isCounted()
        || !family.isCounted()
        || !family.standsAbove(within)) {
      return false;
    }
    int next = position(index + 1, within, inner.prefix, inner.last + 1);
    int second = position(index + 1, family, List.of(), 2);
    int again = position(index + 1, family, List.of(), 1);
    return next < elements.size() && (second < next || again < second);
  }

  /** Where a number comes next, before the first of its kind and parents comes again. */
  private int position(int from, Family family, List<Integer> prefix, int value) {
    int end = Math.min(elements.size(), from + HORIZON);
    for (int index = from; index < end && !isDivider.test(index); index++) {
      if (elements.get(index) instanceof Words words) {
        for (Mark mark : words.marks()) {
          if (isSame(mark, family, prefix, value)) {
            return index;
          } else if (isSame(mark, family, prefix, 1)) {
            return elements.size();
          }
        }
      }
    }
    return elements.size();
  }

  /**
   * Capital letters and Roman numbers stand above whatever began after them, and below the rest; so
   * do articles and sections each to the other.
   */
  private boolean isAbove(Family outer, Family inner) {
    boolean clauses = ENGLISH_CLAUSES.contains(outer) && ENGLISH_CLAUSES.contains(inner);
    if (outer != Family.LATIN_UPPER && outer != Family.ROMAN_UPPER && !clauses) {
      return outer.standsAbove(inner);
    }
    Optional<Family> first =
        runs.stream()
            .map(run -> run.family)
            .filter(family -> family == outer || family == inner)
            .findFirst();
    return (clauses ? outer != inner : outer.standsAbove(inner))
        && first.filter(family -> family == inner).isEmpty();
  }

  /** Whether a decimal stands below the last line of a row: 2.1 below 二、 or 2. */
  private static boolean holds(Run run, Mark decimal) {
    return run.family != null
        && (run.family.isDecimal()
            ? run.path().equals(decimal.parents())
            : run.family.numbersChapters() && decimal.parents().equals(List.of(run.last)));
  }

  private boolean introduces(int index) {
    return elements.get(index).introduces();
  }

  /** Whether a line without its mark is short, and no sentence. */
  boolean looksLikeHeading(int index) {
    return mark(index).filter(mark -> fits(mark, index)).isPresent();
  }
}
