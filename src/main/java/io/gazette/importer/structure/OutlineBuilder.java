package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Confidence;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Ready;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Look;
import io.gazette.importer.manuscript.Part.Paragraph;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.structure.Section.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts elements into the clause or the list item they belong to. */
final class OutlineBuilder {

  /** As many levels as Markdown has below the title. */
  private static final int DEEPEST = 5;

  private final List<Element> elements;
  private final Sequences sequences;
  private final Dividers dividers;
  private final Decisions decisions;
  private final Edits edits;

  /** What each line without mark is if it is a heading. */
  private final List<Optional<Kind>> lost = new ArrayList<>();

  /** The row of the next item after an element, unless a heading comes first. */
  private final @Nullable Run[] next;

  private final List<Part> preamble = new ArrayList<>();
  private final List<Section> chapters = new ArrayList<>();
  private final Deque<Section> sections = new ArrayDeque<>();
  private final OpenLists lists = new OpenLists();

  /** The last item that was typed with a number or bullet. */
  private @Nullable Words lastItem;

  OutlineBuilder(
      List<Element> elements,
      Sequences sequences,
      Dividers dividers,
      Manuscript source,
      Edits edits,
      Decisions decisions) {
    this.elements = elements;
    this.sequences = sequences;
    this.dividers = dividers;
    this.edits = edits;
    this.decisions = decisions;
    this.next = new @Nullable Run[elements.size()];
    LostHeadings lostHeadings = new LostHeadings(elements, sequences, dividers, source);
    for (int index = 0; index < elements.size(); index++) {
      lost.add(lostHeadings.kind(index));
    }
    lookAhead();
    for (int index = 0; index < elements.size(); index++) {
      place(index);
    }
    lists.closeAll();
  }

  private void lookAhead() {
    for (int index = elements.size() - 2; index >= 0; index--) {
      int after = index + 1;
      boolean heading =
          dividers.isDivider(after) || sequences.isHeading(after) || lost.get(after).isPresent();
      next[index] = heading ? null : sequences.run(after).orElse(next[after]);
    }
  }

  List<Part> preamble() {
    return preamble;
  }

  List<Section> chapters() {
    return chapters;
  }

  private void place(int index) {
    Element element = elements.get(index);
    if (element instanceof Words words) {
      place(words, index);
    } else if (element instanceof Ready ready) {
      home(index).add(ready.part());
    }
  }

  private void place(Words words, int index) {
    Passage all = words.line().words();
    Optional<Mark> mark = sequences.mark(index);
    if (dividers.isDivider(index)) {
      divide(words, dividers.kind(index).orElseThrow());
    } else if (dividers.isAnnouncement(index)) {
      decisions.likely(Topic.FULL_TEXT_ANNOUNCED, all, all.text());
    } else if (sequences.isHeading(index)) {
      Run run = sequences.run(index).orElseThrow();
      open(words, mark.isPresent() ? Kind.NUMBERED : Kind.STYLED, mark, run);
    } else if (mark.isPresent() && !words.without(mark.get()).isEmpty()) {
      Run run = sequences.run(index).orElseThrow();
      if (mark.get().family() == Family.BULLET) {
        removeBullet(words, mark.get());
      }
      Passage item = words.without(mark.get());
      lists.addItem(item, run, mark.get(), label(words, mark.get()), outside());
      lastItem = words;
    } else if (lost.get(index).isPresent()) {
      open(words, lost.get(index).get(), Optional.empty(), null);
    } else if (words.line().hint() instanceof Hint.Item item) {
      lists.addItem(all, item, outside());
    } else if (words.line().hint() instanceof Hint.ItemContinued continued) {
      lists.keepAround(continued.depth());
      lists.home(outside()).add(Part.paragraph(all));
    } else {
      Look look = words.line().hint() instanceof Hint.Quote quote ? quote.look() : Look.PLAIN;
      home(index).add(new Paragraph(all, look));
    }
  }

  /** Where words without mark belong: to an item if its list goes on after them. */
  private List<Part> home(int index) {
    Run following = next[index];
    Line line = elements.get(index).line();
    if (following == null || sticksOut(line, following, index)) {
      lists.closeAll();
    } else {
      lists.keepAround(following);
    }
    List<Part> home = lists.home(outside());
    if (home != outside() && lastItem != null && elements.get(index - 1) == lastItem) {
      askWhetherWithin(elements.get(index), lastItem);
    }
    return home;
  }

  /** Whether a line stands further out than the last item before it of a row that goes on. */
  private boolean sticksOut(Line line, Run following, int index) {
    int at = Collections.binarySearch(following.members, index);
    int before = -at - 2;
    return before >= 0
        && line.indent() + Sequences.STEP
            <= elements.get(following.members.get(before)).line().indent();
  }

  /** A sentence behind an item that has come to its end may be one about the whole list. */
  private void askWhetherWithin(Element element, Words item) {
    if (element instanceof Words words
        && words.line().isPlain()
        && words.line().indent() < item.line().indent() + Sequences.STEP
        && Chars.isOneOf(Chars.last(words.text()), "。.")
        && Chars.isOneOf(Chars.last(item.text()), "。.;；")) {
      decisions.likely(Topic.ITEM_CONTINUED, words.line().words(), words.text());
    }
  }

  private List<Part> outside() {
    return sections.isEmpty() ? preamble : sections.element().parts;
  }

  private void divide(Words words, Kind kind) {
    lists.closeAll();
    sections.clear();
    Passage heading = headingWords(words.line().words());
    push(new Section(kind, words.line(), heading, Optional.empty(), null, 1));
  }

  /** Opens a clause below the clause whose row of numbers its own stands in. */
  private void open(Words words, Kind kind, Optional<Mark> mark, @Nullable Run run) {
    lists.closeAll();
    while (!sections.isEmpty() && !isAbove(sections.element(), run)) {
      sections.pop();
    }
    int level = sections.isEmpty() ? 1 : sections.element().level + 1;
    Passage all =
        mark.map(words::without).filter(rest -> !rest.isEmpty()).orElse(words.line().words());
    Passage heading = headingWords(all);
    Section section = new Section(kind, words.line(), heading, mark, run, level);
    section.unnumbered = mark.map(words::without).filter(Passage::isEmpty).isPresent();
    section.label =
        mark.filter(found -> !section.unnumbered)
            .map(
                found -> {
                  Label label = label(words, found);
                  int end = label.whole().length() - (all.length() - heading.length());
                  return new Label(
                      label.typed(), label.text(), label.mark(), label.whole().sub(0, end));
                });
    push(section);
  }

  private boolean isAbove(Section section, @Nullable Run run) {
    if (section.level == DEEPEST) {
      return false;
    }
    if (section.run != null) {
      return run == null || section.run == run.parent;
    }
    return switch (section.kind) {
      case SUMMARY -> !isLevel(section, run) && (run == null || !beginsAnew(section.children, run));
      case APPENDIX -> !isLevel(section, run) && (run == null || !goesOn(chapters, run));
      case LISTED -> run == null || (run.parent == null && !isAmong(chapters, run));
      default -> false;
    };
  }

  /** Whether the styles of headings set a row beside a clause, or above it. */
  private static boolean isLevel(Section section, @Nullable Run run) {
    return run != null
        && run.styleLevel > 0
        && section.line.hint() instanceof Hint.Heading heading
        && run.styleLevel <= heading.level();
  }

  /** Whether a row of chapters begins for the second time: the full text behind a summary. */
  private static boolean beginsAnew(List<Section> before, Run run) {
    return run.parent == null
        && run.first == 1
        && isAmong(before, run)
        && before.stream().noneMatch(section -> section.run == run);
  }

  /** Whether a row of chapters goes on, so that an appendix before it is over. */
  private static boolean goesOn(List<Section> before, Run run) {
    return run.parent == null
        && run.first > 1
        && before.stream()
            .map(section -> section.run)
            .anyMatch(
                other -> other != null && other.family == run.family && other.last < run.first);
  }

  private static boolean isAmong(List<Section> siblings, Run run) {
    return siblings.stream()
        .anyMatch(section -> section.run != null && section.run.family == run.family);
  }

  private void push(Section section) {
    (sections.isEmpty() ? chapters : sections.element().children).add(section);
    sections.push(section);
  }

  /** A heading does not end like a sentence or an introduction. */
  private Passage headingWords(Passage words) {
    int end = words.length();
    while (end > 1 && endsNoHeading(words.charAt(end - 1))) {
      end--;
    }
    Passage removed = words.from(end).strip();
    if (!removed.isEmpty()) {
      edits.remove(removed);
      decisions.certain(Topic.HEADING_END_REMOVED, removed, removed.text());
    }
    return words.sub(0, end);
  }

  private static boolean endsNoHeading(char c) {
    return Chars.isOneOf(c, ":：。;；") || Chars.isSpace(c);
  }

  private static Label label(Words words, Mark mark) {
    Passage line = words.line().words();
    return mark.length() > 0
        ? Label.typed(mark, line)
        : new Label(Passage.empty(), RowFinder.shownLabel(words), Optional.of(mark), line);
  }

  private void removeBullet(Words words, Mark mark) {
    Passage typed = words.line().words().sub(0, mark.length()).strip();
    if (!typed.isEmpty()) {
      edits.remove(typed);
      Confidence confidence = mark.doubtful() ? Confidence.LIKELY : Confidence.CERTAIN;
      decisions.add(Topic.NUMBER_REMOVED, confidence, typed, typed.text());
    }
  }
}
