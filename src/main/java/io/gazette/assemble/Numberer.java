package io.gazette.assemble;

import io.gazette.markdown.ParsedText;
import io.gazette.markdown.Section;
import io.gazette.markdown.SectionNumbering;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.ClauseCounter;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import io.gazette.model.PolicyText;
import io.gazette.model.Role;
import java.util.ArrayList;
import java.util.List;

/** Gives the clauses and list items of a text their numbers. */
final class Numberer {

  private final ClauseCounter counter;

  Numberer(Numbering numbering) {
    this.counter = new ClauseCounter(numbering);
  }

  PolicyText number(ParsedText parsed, Language language, String title) {
    return new PolicyText(
        language,
        parsed.title().orElse(title),
        blocks(parsed.preamble(), new Place(List.of(), 0, List.of())),
        clauses(parsed.sections(), List.of()));
  }

  /**
   * Clauses of one level.
   *
   * @param path the numbers of the clauses above
   */
  private List<Clause> clauses(List<Section> sections, List<Integer> path) {
    List<Clause> clauses = new ArrayList<>();
    int before = 0;
    for (Section section : sections) {
      if (isNumbered(section)) {
        List<Integer> own = counter.next(path, before);
        before++;
        Place place = new Place(own, section.level(), List.of());
        List<Block> body = blocks(section.body(), place);
        clauses.add(
            clause(section, counter.label(own), body, clauses(section.children(), own)));
      } else {
        clauses.add(unnumbered(section));
      }
    }
    return clauses;
  }

  /** The summary stands apart from the text it sums up, and so do its parts. */
  private boolean isNumbered(Section section) {
    return section.numbering() == SectionNumbering.NUMBERED
        && !section.roles().contains(Role.SUMMARY);
  }

  private Clause unnumbered(Section section) {
    List<Block> body = blocks(section.body(), new Place(List.of(), section.level(), List.of()));
    return clause(
        section, "", body, section.children().stream().map(this::unnumbered).toList());
  }

  private static Clause clause(
      Section section, String label, List<Block> body, List<Clause> children) {
    return new Clause(
        section.id(),
        section.level(),
        label,
        section.heading(),
        section.roles(),
        body,
        children,
        section.position());
  }

  /**
   * Where a block stands.
   *
   * @param clause the number of its clause; empty where that has none
   * @param level of its clause
   * @param items the ordinals of the list items that hold it
   */
  private record Place(List<Integer> clause, int level, List<Integer> items) {
    Place inItem(int ordinal) {
      List<Integer> ordinals = new ArrayList<>(items);
      ordinals.add(ordinal);
      return new Place(clause, level, ordinals);
    }
  }

  private List<Block> blocks(List<Block> blocks, Place place) {
    return blocks.stream().map(block -> block(block, place)).toList();
  }

  private Block block(Block block, Place place) {
    if (block instanceof Block.OrderedList list) {
      return new Block.OrderedList(
          list.items().stream().map(item -> item(item, place)).toList(), list.position());
    }
    if (block instanceof Block.BulletList list) {
      return new Block.BulletList(
          list.items().stream()
              .map(item -> new Block.Item("", blocks(item.content(), place), item.position()))
              .toList(),
          list.position());
    }
    if (block instanceof Block.KeyClause key) {
      return new Block.KeyClause(blocks(key.content(), place), key.position());
    }
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(blocks(quote.content(), place), quote.position());
    }
    return block;
  }

  /** An item comes with its plain ordinal. */
  private Block.Item item(Block.Item item, Place place) {
    Place inside = place.inItem(Integer.parseInt(item.label()));
    String label = counter.itemLabel(place.clause(), place.level(), inside.items());
    return new Block.Item(label, blocks(item.content(), inside), item.position());
  }
}
