package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Confidence;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Items;
import io.gazette.importer.manuscript.Part.Order;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.ClauseCounter;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Proves the labels: each that Gazette would print is compared with the one that the source has.
 *
 * <p>Where they are equal, the typed one is removed; where they differ, it stays in the text as it
 * is, and Gazette gives none. So a number is never removed unless it comes again, and none is shown
 * where there was none.
 */
final class LabelProof {

  private final Language language;
  private final Edits edits;
  private final Decisions decisions;

  /** The ways in which the signs of numbers differ that are told by now. */
  private final Set<List<Object>> signsTold = new HashSet<>();

  LabelProof(Language language, Edits edits, Decisions decisions) {
    this.language = language;
    this.edits = edits;
    this.decisions = decisions;
  }

  /** Settles each label, and gives the numbering that prints the most of them. */
  Scheme prove(List<Part> preamble, List<Section> chapters) {
    liftOutOfWrapper(chapters);
    withoutNumber(chapters);
    Scheme scheme = choose(preamble, chapters);
    LabelOrder.askAboutLists(preamble, chapters, decisions);
    keepWhatDiffers(chapters, scheme.numbering(), new LabelOrder(preamble, chapters));
    settle(preamble, chapters, scheme.numbering());
    return scheme;
  }

  /** One heading around the whole text, such as 正文, must not take the chapters their numbers. */
  private static void liftOutOfWrapper(List<Section> chapters) {
    boolean numbered = chapters.stream().anyMatch(chapter -> chapter.label.isPresent());
    for (int at = 0; at < chapters.size() && !numbered; at++) {
      Section wrapper = chapters.get(at);
      if (wrapper.kind == Section.Kind.STYLED
          && wrapper.children.stream().anyMatch(child -> child.label.isPresent())) {
        wrapper.children.forEach(LabelProof::lift);
        chapters.addAll(at + 1, wrapper.children);
        at += wrapper.children.size();
        wrapper.children.clear();
      }
    }
  }

  private static void lift(Section section) {
    section.level--;
    section.children.forEach(LabelProof::lift);
  }

  /** Headings that have no number get none, unless the numbers around them count them. */
  private static void withoutNumber(List<Section> siblings) {
    int last = 0;
    List<Section> between = new ArrayList<>();
    for (Section section : siblings) {
      withoutNumber(section.children);
      if (section.kind.isUnnumbered()) {
        continue;
      }
      if (section.unnumbered) {
        between.clear();
        last = section.mark.map(Mark::value).orElse(last);
      } else if (section.label.isEmpty()) {
        section.unnumbered = true;
        between.add(section);
      } else {
        int value = section.label.flatMap(Label::mark).map(Mark::value).orElse(0);
        boolean counted = value > 0 && value - last - 1 == between.size();
        between.forEach(each -> each.unnumbered = !counted);
        between.clear();
        last = value > 0 ? value : last + 1;
      }
    }
  }

  private Scheme choose(List<Part> preamble, List<Section> chapters) {
    List<Scheme> candidates = new ArrayList<>();
    boolean plain = chapters.stream().allMatch(section -> section.kind == Section.Kind.STYLED);
    if (plain && hasNoLabels(chapters)) {
      candidates.add(Scheme.none());
    }
    candidates.addAll(Scheme.usual(language));
    candidates.addAll(new OwnSchemes(language).of(preamble, chapters));
    Scheme best = candidates.get(0);
    long fewest = Long.MAX_VALUE;
    for (Scheme scheme : candidates) {
      long differing = new LabelCount(scheme.numbering()).differing(preamble, chapters);
      if (differing < fewest) {
        fewest = differing;
        best = scheme;
      }
    }
    return best;
  }

  private static boolean hasNoLabels(List<Section> sections) {
    return sections.stream()
        .allMatch(section -> section.label.isEmpty() && hasNoLabels(section.children));
  }

  /** One at a time, because what is kept is no longer counted. */
  private void keepWhatDiffers(List<Section> chapters, Numbering numbering, LabelOrder order) {
    Optional<LabelCount.Difference> difference = first(chapters, numbering);
    List<Section> forms = new ArrayList<>();
    while (difference.isPresent()) {
      Section section = difference.get().section();
      Label label = section.label.orElseThrow();
      section.unnumbered = true;
      section.heading = keep(label, section.heading);
      if (isGap(label, order.before(section))) {
        askAboutGap(section, label, order.before(section).orElseThrow());
      } else if (difference.get().printed().isEmpty()) {
        // Below a clause without number, such as a summary, no number is wrong.
        decisions.likely(Topic.ITEM_NUMBER_KEPT, section.heading, label.text());
      } else if (difference.get().isOnlyCounted()) {
        reportCount(section, label, difference.get().printed(), order.before(section));
      } else if (new LabelFormats(language).of(label).isEmpty()) {
        // No numbering prints a number in words, so that there is nothing to choose.
        decisions.likely(Topic.ITEM_NUMBER_KEPT, section.heading, label.text());
      } else {
        forms.add(section);
      }
      difference = first(chapters, numbering);
    }
    if (!forms.isEmpty()) {
      Section first = forms.get(0);
      decisions.guess(
          Topic.NUMBERS_KEPT,
          first.heading,
          Integer.toString(forms.size()),
          first.label.orElseThrow().text());
    }
  }

  /** One question for a gap: what goes on after it is right as it stands. */
  private void reportCount(Section section, Label label, String printed, Optional<Label> before) {
    int step = LabelOrder.value(label) - before.map(LabelOrder::value).orElse(0);
    boolean inserted = label.mark().filter(Mark::isInserted).isPresent();
    if (inserted || (before.isPresent() && step == 1)) {
      decisions.likely(Topic.ITEM_NUMBER_KEPT, section.heading, label.text());
    } else {
      decisions.guess(
          Topic.NUMBER_CHANGES, section.heading, section.heading.text(), label.text(), printed);
    }
  }

  /** Whether a number neither counts on from the one before it nor begins anew. */
  private static boolean isGap(Label label, Optional<Label> before) {
    int step = LabelOrder.value(label) - before.map(LabelOrder::value).orElse(0);
    return before.isPresent()
        && label.mark().filter(Mark::isInserted).isEmpty()
        && (step > 1 || step == 0);
  }

  private void askAboutGap(Section section, Label label, Label before) {
    decisions.guess(
        Topic.NUMBER_GAP, section.heading, section.heading.text(), label.text(), before.text());
  }

  private static Optional<LabelCount.Difference> first(
      List<Section> chapters, Numbering numbering) {
    return new LabelCount(numbering).first(chapters);
  }

  /** The words with their number; one that only the format shows is written out. */
  private Passage keep(Label label, Passage words) {
    if (label.typed().isEmpty() && !words.isEmpty()) {
      Passage first = words.sub(0, 1);
      edits.replace(first, label.text().strip() + " " + first.text());
      decisions.likely(Topic.NUMBER_WRITTEN, first, label.text());
      return words;
    }
    return label.whole();
  }

  private static String signs(String label) {
    return label.replaceAll("[\\p{L}\\p{N}]", "");
  }

  private void settle(List<Part> preamble, List<Section> chapters, Numbering numbering) {
    ClauseCounter counter = new ClauseCounter(numbering);
    settleParts(preamble, new Lists(counter, List.of(), 0));
    new LabelCount(numbering)
        .visit(
            chapters,
            (section, path, printed) -> {
              if (!section.isUnnumbered()) {
                section.label.ifPresent(label -> remove(label, section.heading, printed));
              }
              settleParts(section.parts, new Lists(counter, path, section.level));
            });
  }

  /** Where a list stands, for the labels of its items. */
  private record Lists(ClauseCounter counter, List<Integer> clause, int level) {

    String printed(List<Integer> ordinals) {
      return counter.itemLabel(clause, level, ordinals);
    }
  }

  private void settleParts(List<Part> parts, Lists lists) {
    List<Part> settled = settled(List.copyOf(parts), lists, List.of());
    parts.clear();
    parts.addAll(settled);
  }

  private List<Part> settled(List<Part> parts, Lists lists, List<Integer> ordinals) {
    List<Part> settled = new ArrayList<>();
    for (Part part : parts) {
      if (!(part instanceof Items list)) {
        settled.add(part);
      } else if (list.order() == Order.BULLETS) {
        settled.add(
            list.withItems(
                list.items().stream().map(item -> settled(item, lists, ordinals)).toList()));
      } else if (isPrinted(list, lists, ordinals)) {
        LabelCount.visit(
            list, ordinals, (label, path) -> remove(label, label.whole(), lists.printed(path)));
        settled.add(withItems(list, lists, ordinals));
      } else {
        settled.addAll(asParagraphs(list, lists, ordinals));
      }
    }
    return settled;
  }

  private Items withItems(Items list, Lists lists, List<Integer> ordinals) {
    List<List<Part>> items = new ArrayList<>();
    for (int at = 0; at < list.items().size(); at++) {
      items.add(settled(list.items().get(at), lists, LabelCount.plus(ordinals, list.first() + at)));
    }
    return list.withItems(items);
  }

  /** Whether Gazette prints the labels of a list as the source has them. */
  private static boolean isPrinted(Items list, Lists lists, List<Integer> ordinals) {
    boolean[] printed = {true};
    LabelCount.visit(
        list, ordinals, (label, path) -> printed[0] &= label.isShownAs(lists.printed(path)));
    return printed[0];
  }

  /** The items as paragraphs that begin with their numbers. */
  private List<Part> asParagraphs(Items list, Lists lists, List<Integer> ordinals) {
    List<Part> paragraphs = new ArrayList<>();
    for (int at = 0; at < list.items().size(); at++) {
      List<Part> item = list.items().get(at);
      Label label = list.labels().get(at);
      Part first = item.get(0);
      if (first instanceof Part.Paragraph paragraph && !label.typed().isEmpty() && label.isLost()) {
        restore(label, paragraph.words().sub(0, 1), list.first() + at);
      } else if (first instanceof Part.Paragraph paragraph && !label.isLost()) {
        Passage words = keep(label, paragraph.words());
        decisions.likely(Topic.ITEM_NUMBER_KEPT, words, label.text());
        first = Part.paragraph(words);
      }
      paragraphs.add(first);
      paragraphs.addAll(settled(item.subList(1, item.size()), lists, ordinals));
    }
    return paragraphs;
  }

  /** Writes a number of which only brackets or a comma are left in front of the first letter. */
  private void restore(Label label, Passage letter, int ordinal) {
    edits.remove(label.typed());
    edits.replace(letter, label.restored(ordinal) + letter.text());
    decisions.likely(Topic.NUMBER_UNREADABLE, label.typed().plus(letter), label.typed().text());
  }

  /** A label that is printed in its place, be it with other signs, of which each kind is told. */
  private void remove(Label label, Passage words, String printed) {
    Family family = label.mark().map(Mark::family).orElse(Family.BULLET);
    if (!label.isPrintedAs(printed)
        && signsTold.add(List.of(family, signs(label.text()), signs(printed)))) {
      decisions.likely(Topic.NUMBER_SIGNS, words, label.text(), printed);
    }
    Passage typed = label.typed();
    if (!typed.isEmpty()) {
      edits.remove(typed);
      boolean doubtful = label.mark().filter(Mark::doubtful).isPresent();
      Topic topic = label.isLost() ? Topic.NUMBER_UNREADABLE : Topic.NUMBER_REMOVED;
      decisions.add(topic, doubtful ? Confidence.LIKELY : Confidence.CERTAIN, typed, typed.text());
    }
  }
}
