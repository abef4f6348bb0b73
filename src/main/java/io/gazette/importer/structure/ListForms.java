package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Items;
import io.gazette.importer.manuscript.Part.Look;
import io.gazette.importer.manuscript.Part.Order;
import io.gazette.importer.manuscript.Part.Paragraph;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises lists that lost their numbers, among the parts of a clause or an item. */
final class ListForms {

  private static final Pattern DEFINITION =
      Pattern.compile(
          "[^，,。；;:：]{1,40}[，,]?(?:是指|系指|指(?![南定引导導示])|means?\\b|refers? to\\b|shall mean\\b|has the meaning)"
              + "|[“\"「『][^”\"」』]{1,40}[”\"」』]\\s*(?:[:：，,]|is\\b|are\\b)");

  private final Decisions decisions;

  ListForms(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The same parts, with their lists. */
  List<Part> in(List<Part> parts) {
    List<Part> within = parts.stream().map(this::within).toList();
    return withoutNumbers(restored(within));
  }

  private Part within(Part part) {
    return part instanceof Items list
        ? list.withItems(list.items().stream().map(this::inItem).toList())
        : part;
  }

  /** The first paragraph is the item itself. */
  private List<Part> inItem(List<Part> item) {
    List<Part> parts = new ArrayList<>(item.subList(0, 1));
    parts.addAll(in(item.subList(1, item.size())));
    return parts;
  }

  /**
   * Paragraphs before an item 3 that number exactly two were items 1 and 2; a list between them
   * belongs to the one before it.
   */
  private List<Part> restored(List<Part> parts) {
    for (int at = 1; at < parts.size(); at++) {
      if (parts.get(at) instanceof Items list
          && list.order() == Order.COUNTED
          && list.first() > 1
          && list.labels().stream().noneMatch(label -> label.typed().isEmpty())
          && parts.subList(0, at).stream().noneMatch(before -> isOfKind(before, list))) {
        Optional<List<List<Part>>> before = itemsBefore(parts.subList(0, at), list.first() - 1);
        if (before.isPresent()) {
          List<List<Part>> items = new ArrayList<>(before.get());
          items.forEach(this::reportRestored);
          items.addAll(list.items());
          List<Part> all = new ArrayList<>();
          List<Label> labels = new ArrayList<>();
          before.get().forEach(item -> labels.add(Label.lost(((Paragraph) item.get(0)).words())));
          labels.addAll(list.labels());
          all.add(new Items(Order.COUNTED, 1, items, labels));
          all.addAll(parts.subList(at + 1, parts.size()));
          return all;
        }
      }
    }
    return parts;
  }

  /** Whether a list before another has numbers of the same kind, so that the other goes on. */
  private static boolean isOfKind(Part before, Items list) {
    return before instanceof Items other
        && !other.labels().isEmpty()
        && family(other).equals(family(list));
  }

  private static Optional<Family> family(Items list) {
    return list.labels().get(0).mark().map(Mark::family);
  }

  private static Optional<List<List<Part>>> itemsBefore(List<Part> parts, int count) {
    List<List<Part>> items = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Paragraph) {
        items.add(new ArrayList<>());
      } else if (items.isEmpty() || !(part instanceof Items)) {
        return Optional.empty();
      }
      items.get(items.size() - 1).add(part);
    }
    return items.size() == count ? Optional.of(items) : Optional.empty();
  }

  private void reportRestored(List<Part> item) {
    Passage words = ((Paragraph) item.get(0)).words();
    decisions.likely(Topic.NUMBER_RESTORED, words);
  }

  /** Paragraphs that end with a semicolon, up to the one that does not, are a list. */
  private List<Part> withoutNumbers(List<Part> parts) {
    List<Part> all = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      int end = endOfList(parts, at);
      boolean introduced = at > 0 && ends(parts.get(at - 1), ":：");
      List<Part> items = parts.subList(at, end);
      boolean list = items.size() >= (introduced || at == 0 ? 2 : 3);
      if (list && items.stream().noneMatch(ListForms::defines)) {
        all.add(Items.bullets(items.stream().map(List::of).toList()));
        items.forEach(item -> decisions.likely(Topic.LIST_RECOGNISED, ((Paragraph) item).words()));
        at = end;
      } else {
        all.add(parts.get(at));
        at++;
      }
    }
    return all;
  }

  /** Whether a paragraph says what a word means; those end with semicolons and are no list. */
  private static boolean defines(Part part) {
    return part instanceof Paragraph paragraph
        && DEFINITION.matcher(paragraph.words().text()).lookingAt();
  }

  private static int endOfList(List<Part> parts, int from) {
    int end = from;
    while (end < parts.size()
        && ends(parts.get(end), ";；")
        && !isNumbered(parts.get(end))
        && !goesOn(parts.get(end))) {
      end++;
    }
    boolean last =
        end > from
            && end < parts.size()
            && ends(parts.get(end), "。.")
            && !isNumbered(parts.get(end));
    return last ? end + 1 : end;
  }

  /** Whether a paragraph keeps a number: it is an item of a list that has some. */
  private static boolean isNumbered(Part part) {
    return part instanceof Paragraph paragraph
        && !MarkReader.candidates(paragraph.words().text()).isEmpty();
  }

  /** Whether a semicolon stands within a paragraph as well: a sentence, and no item. */
  private static boolean goesOn(Part part) {
    return part instanceof Paragraph paragraph
        && paragraph.words().text().strip().replaceFirst("[;；]$", "").matches(".*[;；].*");
  }

  private static boolean ends(Part part, String set) {
    return part instanceof Paragraph paragraph
        && paragraph.look() == Look.PLAIN
        && Chars.isOneOf(Chars.last(paragraph.words().text()), set);
  }
}
