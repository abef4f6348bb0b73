package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Items;
import io.gazette.importer.manuscript.Part.Order;
import io.gazette.model.ClauseCounter;
import io.gazette.model.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Prints the labels of a text by one numbering, and compares them with those of the source. */
final class LabelCount {

  /** What a label weighs that would differ; of a lost one little is known. */
  private static final long CLAUSE = 2_000_000;

  private static final long ITEM = 1_000_000;

  /** What one weighs that would only have other signs: 一. instead of 一、 */
  private static final long SIGNS = 10;

  private static final long LOST = 1;

  private final Numbering numbering;

  /** What is told of each clause: its number, empty if it has none, and its label. */
  interface Visitor {
    void visit(Section section, List<Integer> path, String printed);
  }

  /** A clause whose label would be another than that of the source. */
  record Difference(Section section, String printed) {

    /** Whether both labels are of one form, so that only the count differs. */
    boolean isOnlyCounted() {
      return section.label.flatMap(Label::mark).stream()
          .anyMatch(
              mark ->
                  MarkReader.candidates(printed + " -").stream()
                      .anyMatch(other -> other.family() == mark.family()));
    }
  }

  LabelCount(Numbering numbering) {
    this.numbering = numbering;
  }

  /** Visits all clauses in reading order. */
  void visit(List<Section> chapters, Visitor visitor) {
    visit(chapters, List.of(), true, new ClauseCounter(numbering), visitor);
  }

  private static void visit(
      List<Section> siblings,
      List<Integer> above,
      boolean numbered,
      ClauseCounter counter,
      Visitor visitor) {
    int before = 0;
    for (Section section : List.copyOf(siblings)) {
      boolean counted = numbered && !section.isUnnumbered();
      List<Integer> path = counted ? counter.next(above, before) : List.of();
      before += counted ? 1 : 0;
      visitor.visit(section, path, counted ? counter.label(path) : "");
      visit(section.children, path, counted, counter, visitor);
    }
  }

  /** How much the labels of clauses and items would differ. */
  long differing(List<Part> preamble, List<Section> chapters) {
    ClauseCounter counter = new ClauseCounter(numbering);
    long[] differing = {differing(preamble, counter, List.of(), 0, List.of())};
    visit(
        chapters,
        (section, path, printed) -> {
          differing[0] += weight(section, printed);
          differing[0] += differing(section.parts, counter, path, section.level, List.of());
        });
    return differing[0];
  }

  /** The first clause of which Gazette would print another label. */
  Optional<Difference> first(List<Section> chapters) {
    List<Difference> all = new ArrayList<>();
    visit(
        chapters,
        (section, path, printed) -> {
          if (!section.unnumbered && differs(section, printed)) {
            all.add(new Difference(section, printed));
          }
        });
    return all.stream().findFirst();
  }

  private static boolean differs(Section section, String printed) {
    return !section.unnumbered
        && section.label.filter(label -> !label.isLost() && !label.isShownAs(printed)).isPresent();
  }

  private static long weight(Section section, String printed) {
    return differs(section, printed)
        ? CLAUSE
        : section.label.filter(label -> !label.isPrintedAs(printed)).isPresent() ? SIGNS : 0;
  }

  private static long differing(
      List<Part> parts,
      ClauseCounter counter,
      List<Integer> clause,
      int level,
      List<Integer> ordinals) {
    long differing = 0;
    for (Part part : parts) {
      if (part instanceof Items list) {
        differing += differing(list, counter, clause, level, ordinals);
        for (int at = 0; at < list.items().size(); at++) {
          boolean counted = list.order() == Order.COUNTED;
          differing +=
              differing(
                  list.items().get(at),
                  counter,
                  clause,
                  level,
                  counted ? plus(ordinals, list.first() + at) : ordinals);
        }
      }
    }
    return differing;
  }

  private static long differing(
      Items list, ClauseCounter counter, List<Integer> clause, int level, List<Integer> ordinals) {
    long[] differing = {0};
    visit(
        list,
        ordinals,
        (label, path) -> {
          String printed = counter.itemLabel(clause, level, path);
          if (!label.isShownAs(printed)) {
            differing[0] += label.isLost() ? LOST : ITEM;
          } else if (!label.isPrintedAs(printed)) {
            differing[0] += SIGNS;
          }
        });
    return differing[0];
  }

  /** Visits the labels of a list that are known, each with the numbers of its item. */
  static void visit(Items list, List<Integer> ordinals, BiConsumer<Label, List<Integer>> visitor) {
    for (int at = 0; at < list.labels().size(); at++) {
      Label label = list.labels().get(at);
      if (!label.text().isEmpty()) {
        visitor.accept(label, plus(ordinals, list.first() + at));
      }
    }
  }

  static List<Integer> plus(List<Integer> ordinals, int ordinal) {
    List<Integer> all = new ArrayList<>(ordinals);
    all.add(ordinal);
    return all;
  }
}
