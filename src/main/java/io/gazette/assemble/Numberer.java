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

/** Makes the text of a parsed one: gives clauses and list items their numbers. */
final class Numberer extends TextMapper {

  private final ClauseCounter counter;

  /** Of what is being mapped. */
  private Place place = Place.PREAMBLE;

  Numberer(Numbering numbering) {
    this.counter = new ClauseCounter(numbering);
  }

  PolicyText number(ParsedText parsed, Language language, String title) {
    return new PolicyText(
        language,
        title,
        body(parsed.preamble(), Place.PREAMBLE),
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
        List<Block> body = body(section.body(), new Place(own, section.level(), List.of()));
        clauses.add(clause(section, counter.label(own), body, clauses(section.children(), own)));
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
    List<Block> body = body(section.body(), new Place(List.of(), section.level(), List.of()));
    return clause(section, "", body, section.children().stream().map(this::unnumbered).toList());
  }

  private Clause clause(Section section, String label, List<Block> body, List<Clause> children) {
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

    static final Place PREAMBLE = new Place(List.of(), 0, List.of());

    Place inItem(int ordinal) {
      List<Integer> ordinals = new ArrayList<>(items);
      ordinals.add(ordinal);
      return new Place(clause, level, ordinals);
    }
  }

  private List<Block> body(List<Block> blocks, Place here) {
    Place outer = place;
    place = here;
    List<Block> body = blocks(blocks);
    place = outer;
    return body;
  }

  @Override
  public Block orderedList(Block.OrderedList list) {
    return new Block.OrderedList(
        list.items().stream().map(this::numbered).toList(), list.position());
  }

  @Override
  Block.Item item(Block.Item bullet) {
    return new Block.Item("", blocks(bullet.content()), bullet.position());
  }

  /** An item comes with its plain ordinal. */
  private Block.Item numbered(Block.Item item) {
    Place inside = place.inItem(Integer.parseInt(item.label()));
    String label = counter.itemLabel(inside.clause(), inside.level(), inside.items());
    return new Block.Item(label, body(item.content(), inside), item.position());
  }
}
