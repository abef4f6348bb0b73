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

/** Gives the clauses and list items of a text their numbers. */
final class Numberer {

  private final Numbering numbering;

  Numberer(Numbering numbering) {
    this.numbering = numbering;
  }

  PolicyText number(ParsedText parsed, Language language, String title) {
    return new PolicyText(
        language,
        parsed.title().orElse(title),
        blocks(parsed.preamble(), 0),
        clauses(parsed.sections(), List.of()));
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
        blocks(section.body(), section.level()),
        children,
        section.position());
  }

  private String label(List<Integer> path) {
    return numbering.formats().isEmpty() ? "" : NumberFormat.format(format(path.size()), path);
  }

  private String format(int level) {
    return numbering.formats().get(Math.min(level, numbering.formats().size()) - 1);
  }

  private List<Block> blocks(List<Block> blocks, int level) {
    return blocks.stream().map(block -> block(block, level)).toList();
  }

  /**
   * @param level of the clause or list item that holds the block
   */
  private Block block(Block block, int level) {
    if (block instanceof Block.OrderedList list) {
      int itemLevel = Math.max(level + 1, numbering.firstItemLevel());
      return new Block.OrderedList(
          list.items().stream().map(item -> item(item, itemLevel)).toList(), list.position());
    }
    if (block instanceof Block.BulletList list) {
      return new Block.BulletList(
          list.items().stream()
              .map(item -> new Block.Item("", blocks(item.content(), level), item.position()))
              .toList(),
          list.position());
    }
    if (block instanceof Block.KeyClause key) {
      return new Block.KeyClause(blocks(key.content(), level), key.position());
    }
    if (block instanceof Block.Quote quote) {
      return new Block.Quote(blocks(quote.content(), level), quote.position());
    }
    return block;
  }

  /** An item comes with its plain ordinal; without a scheme it is shown as {@code 1.} */
  private Block.Item item(Block.Item item, int level) {
    int ordinal = Integer.parseInt(item.label());
    String format = numbering.formats().isEmpty() ? "{1}." : format(level);
    return new Block.Item(
        NumberFormat.format(format, List.of(ordinal)),
        blocks(item.content(), level),
        item.position());
  }
}
