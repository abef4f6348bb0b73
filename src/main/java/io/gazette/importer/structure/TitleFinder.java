package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.PageNumber;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.Characters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line that is the title of the document. */
final class TitleFinder {

  private static final Pattern IN_BRACKETS = Pattern.compile("([《【\\[])(.+)([》】\\]])");
  private static final Pattern DOCUMENT =
      Pattern.compile("(?i)(?:政策|声明|聲明|协议|協議|指引|规则|規則|清单|清單|policy|notice|statement)[）)》]?$");
  private static final int WIDEST = 80;
  private static final int NO_HEADING = 100;

  private final Edits edits;
  private final Decisions decisions;

  TitleFinder(Edits edits, Decisions decisions) {
    this.edits = edits;
    this.decisions = decisions;
  }

  /** Takes the title away from the lines: one that is styled so, else a short first line. */
  Optional<Passage> takeFrom(List<Line> lines) {
    Optional<Line> found =
        lines.stream()
            .filter(line -> line.hint() instanceof Hint.Title)
            .findFirst()
            .or(() -> onlyHighest(lines))
            .or(() -> first(lines).filter(TitleFinder::isTitle));
    found.ifPresent(title -> askAboutNext(title, lines));
    found.ifPresent(lines::remove);
    return found.map(line -> withoutBrackets(line.words()));
  }

  /**
   * A line right below the title that names a document, as the title does not, may be the title.
   */
  private void askAboutNext(Line title, List<Line> lines) {
    int next = lines.indexOf(title) + 1;
    if (title.isPlain()
        && next < lines.size()
        && lines.get(next).gap() == 0
        && isTitle(lines.get(next))
        && !DOCUMENT.matcher(title.text()).find()
        && DOCUMENT.matcher(lines.get(next).text()).find()) {
      Passage words = lines.get(next).words();
      decisions.guess(Topic.TITLE_DIFFERS, words, words.text(), title.text());
    }
  }

  /** The first line that is neither the number of a page nor of a typed contents list. */
  private static Optional<Line> first(List<Line> lines) {
    int at = 0;
    while (at < lines.size() && PageNumber.mayBe(lines.get(at).text())) {
      at++;
    }
    int begin = at;
    at =
        ContentsList.find(lines.stream().<Element>map(Element.Words::of).toList())
            .map(list -> list.beginsAt(begin) ? list.to() : begin)
            .orElse(begin);
    while (at < lines.size() && PageNumber.mayBe(lines.get(at).text())) {
      at++;
    }
    return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
  }

  /** The highest heading, if it has no equal: the first level, or else one that names a policy. */
  private static Optional<Line> onlyHighest(List<Line> lines) {
    int level = lines.stream().mapToInt(TitleFinder::level).min().orElse(NO_HEADING);
    List<Line> highest = lines.stream().filter(line -> level(line) == level).toList();
    boolean alone =
        level < NO_HEADING
            && highest.size() == 1
            && lines.indexOf(highest.get(0)) < 3
            && (level == 1 || DOCUMENT.matcher(highest.get(0).text()).find())
            && MarkReader.candidates(highest.get(0).text()).stream().allMatch(Mark::doubtful);
    return alone ? Optional.of(highest.get(0)) : Optional.empty();
  }

  private static int level(Line line) {
    return line.hint() instanceof Hint.Heading heading ? heading.level() : NO_HEADING;
  }

  private static boolean isTitle(Line line) {
    return line.hint() instanceof Hint.None
        && !ContentsList.isCaption(line.text())
        && Characters.width(line.text()) <= WIDEST
        && HeadingShape.fits(line.text())
        && MarkReader.candidates(line.text()).stream().allMatch(Mark::doubtful);
  }

  private Passage withoutBrackets(Passage title) {
    Matcher brackets = IN_BRACKETS.matcher(title.text());
    if (!brackets.matches()) {
      decisions.likely(Topic.TITLE_FOUND, title, title.text());
      return title;
    }
    Passage removed = title.group(brackets, 1).plus(title.group(brackets, 3));
    edits.remove(removed);
    decisions.certain(Topic.TITLE_BRACKETS_REMOVED, removed, removed.text());
    Passage inside = title.group(brackets, 2);
    decisions.likely(Topic.TITLE_FOUND, inside, inside.text());
    return inside;
  }
}
