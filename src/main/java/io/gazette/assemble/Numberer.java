package io.gazette.assemble;

import io.gazette.markdown.ParsedText;
import io.gazette.markdown.Section;
import io.gazette.markdown.SectionNumbering;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import io.gazette.model.PolicyText;
import io.gazette.model.Role;
import java.util.ArrayList;
import java.util.List;

/** Makes the text of a parsed one: gives clauses and list items their numbers. */
final class Numberer extends TextMapper {

  private final Numbering numbering;

  /** Of the clause or list item that holds what is being mapped. */
  private int level;

  Numberer(Numbering numbering) {
    this.numbering = numbering;
  }

  PolicyText number(ParsedText parsed, Language language, String title) {
    return new PolicyText(
        language, title, body(parsed.preamble(), 0), clauses(parsed.sections(), List.of()));
  }

  /**
   * Clauses of one level.
   *
   * @param path the numbers of the clauses above
   */
  private List<Clause> clauses(List<Section> sections, List<Integer> path) {
    List<Clause> clauses = new ArrayList<>();
    int number = 0;
    for (Section section : sections) {
      if (isNumbered(section)) {
        number++;
        List<Integer> own = new ArrayList<>(path);
        own.add(number);
        clauses.add(clause(section, label(own), clauses(section.children(), own)));
      } else {
        clauses.add(clause(section, "", unnumbered(section.children())));
      }
    }
    return clauses;
  }

  /** The summary stands apart from the text it sums up, and so do its parts. */
  private boolean isNumbered(Section section) {
    return section.numbering() == SectionNumbering.NUMBERED
        && !section.roles().contains(Role.SUMMARY);
  }

  private List<Clause> unnumbered(List<Section> sections) {
    return sections.stream()
        .map(section -> clause(section, "", unnumbered(section.children())))
        .toList();
  }

  private Clause clause(Section section, String label, List<Clause> children) {
    return new Clause(
        section.id(),
        section.level(),
        label,
        section.heading(),
        section.roles(),
        body(section.body(), section.level()),
        children,
        section.position());
  }

  private String label(List<Integer> path) {
    return numbering.formats().isEmpty() ? "" : NumberFormat.format(format(path.size()), path);
  }

  private String format(int level) {
    return numbering.formats().get(Math.min(level, numbering.formats().size()) - 1);
  }

  private List<Block> body(List<Block> blocks, int holder) {
    int outer = level;
    level = holder;
    List<Block> body = blocks(blocks);
    level = outer;
    return body;
  }

  @Override
  public Block orderedList(Block.OrderedList list) {
    int itemLevel = Math.max(level + 1, numbering.firstItemLevel());
    return new Block.OrderedList(
        list.items().stream().map(item -> numbered(item, itemLevel)).toList(), list.position());
  }

  @Override
  Block.Item item(Block.Item bullet) {
    return new Block.Item("", blocks(bullet.content()), bullet.position());
  }

  /** An item comes with its plain ordinal; without a scheme it is shown as {@code 1.} */
  private Block.Item numbered(Block.Item item, int itemLevel) {
    int ordinal = Integer.parseInt(item.label());
    String format = numbering.formats().isEmpty() ? "{1}." : format(itemLevel);
    return new Block.Item(
        NumberFormat.format(format, List.of(ordinal)),
        body(item.content(), itemLevel),
        item.position());
  }
}
