package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Items;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which label of the source stands before another: that of the clause before, or, where articles
 * count on through all chapters, that of the last article, be it a clause, an item or a paragraph.
 */
final class LabelOrder {

  private final IdentityHashMap<Section, Label> before = new IdentityHashMap<>();
  private Optional<Label> lastArticle = Optional.empty();

  private LabelOrder() {}

  LabelOrder(List<Part> preamble, List<Section> chapters) {
    readParts(preamble);
    read(chapters);
  }

  /** The label before that of a clause, if it is of the same kind. */
  Optional<Label> before(Section section) {
    return Optional.ofNullable(before.get(section));
  }

  /** Asks about each list whose numbers do not go on where those of the list before it ended. */
  static void askAboutLists(List<Part> parts, List<Section> clauses, Decisions decisions) {
    new LabelOrder().askAbout(parts, clauses, decisions);
  }

  private void askAbout(List<Part> parts, List<Section> clauses, Decisions decisions) {
    askAboutLists(parts, decisions);
    for (Section clause : clauses) {
      clause.label.ifPresent(this::note);
      askAbout(clause.parts, clause.children, decisions);
    }
  }

  /** The number that a label counts, where a typed or shown one can be read. */
  static int value(Label label) {
    return label.mark().map(Mark::value).orElse(0);
  }

  private void read(List<Section> siblings) {
    Map<Family, Label> last = new HashMap<>();
    for (Section section : siblings) {
      Optional<Label> label = section.label.filter(found -> !found.isLost());
      Optional<Family> family = label.flatMap(Label::mark).map(Mark::family);
      if (family.isPresent()) {
        Optional<Label> sibling = Optional.ofNullable(last.put(family.get(), label.get()));
        Optional<Label> article = family.get() == Family.ARTICLE ? lastArticle : Optional.empty();
        sibling
            .filter(found -> family.get() != Family.ARTICLE)
            .or(() -> article)
            .ifPresent(found -> before.put(section, found));
        note(label.get());
      }
      readParts(section.parts);
      read(section.children);
    }
  }

  private void readParts(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Items list) {
        list.labels().forEach(this::note);
        list.items().forEach(this::readParts);
      } else if (part instanceof Part.Paragraph paragraph) {
        Passage words = paragraph.words();
        MarkReader.candidates(words.text()).stream()
            .filter(mark -> mark.family() == Family.ARTICLE)
            .forEach(mark -> note(Label.typed(mark, words)));
      }
    }
  }

  private void note(Label label) {
    if (label.mark().filter(mark -> mark.family() == Family.ARTICLE).isPresent()) {
      lastArticle = Optional.of(label);
    }
  }

  private void askAboutLists(List<Part> parts, Decisions decisions) {
    Optional<Label> last = Optional.empty();
    for (Part part : parts) {
      if (part instanceof Items list && !list.labels().isEmpty()) {
        Label first = list.labels().get(0);
        last.or(() -> lastArticle)
            .filter(before -> isGap(before, first))
            .ifPresent(before -> ask(words(list), before, first, decisions));
        list.labels().forEach(this::note);
        last = Optional.of(list.labels().get(list.labels().size() - 1));
      }
      if (part instanceof Items list) {
        list.items().forEach(item -> askAboutLists(item, decisions));
      }
    }
  }

  private static boolean isGap(Label before, Label label) {
    boolean alike =
        before.mark().map(Mark::family).equals(label.mark().map(Mark::family))
            && before.mark().map(Mark::parents).equals(label.mark().map(Mark::parents));
    int step = value(label) - value(before);
    return alike
        && !before.isLost()
        && !label.isLost()
        && label.mark().filter(Mark::isInserted).isEmpty()
        && (step > 1 || step == 0)
        && value(label) > 1;
  }

  private static Passage words(Items list) {
    return list.items().get(0).get(0) instanceof Part.Paragraph paragraph
        ? paragraph.words()
        : Passage.empty();
  }

  private static void ask(Passage words, Label before, Label label, Decisions decisions) {
    decisions.guess(Topic.NUMBER_GAP, words, words.text(), label.text(), before.text());
  }
}
