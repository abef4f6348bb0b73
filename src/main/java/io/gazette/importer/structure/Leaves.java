package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Definition;
import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Part.Items;
import io.gazette.importer.manuscript.Part.Paragraph;
import io.gazette.importer.manuscript.Passage;
import java.util.ArrayList;
import java.util.List;

/** The running texts of a draft, in reading order: titles, paragraphs, items, cells. */
public final class Leaves {

  /** What a running text is. */
  public enum Kind {
    TITLE,
    HEADING,
    PARAGRAPH,
    CELL,
    /** Words that go into a list. */
    LIST
  }

  /** One running text. */
  public record Leaf(Kind kind, Passage words) {}

  private final List<Leaf> all = new ArrayList<>();

  private Leaves() {}

  public static List<Leaf> of(Draft draft) {
    Leaves leaves = new Leaves();
    draft.title().ifPresent(title -> leaves.add(Kind.TITLE, title));
    leaves.addAll(draft.preamble());
    for (Section section : draft.allSections()) {
      leaves.add(Kind.HEADING, section.heading);
      leaves.addAll(section.parts);
    }
    draft.sdks().forEach(sdk -> sdk.words().forEach(line -> leaves.add(Kind.LIST, line)));
    draft.permissions().forEach(row -> row.words().forEach(line -> leaves.add(Kind.LIST, line)));
    return leaves.all;
  }

  /** Those that stay in the text itself. */
  public static List<Leaf> ofText(Draft draft) {
    return of(draft).stream().filter(leaf -> leaf.kind() != Kind.LIST).toList();
  }

  /** The running texts of some parts. */
  public static List<Leaf> of(List<Part> parts) {
    Leaves leaves = new Leaves();
    leaves.addAll(parts);
    return leaves.all;
  }

  private void add(Kind kind, Passage words) {
    all.add(new Leaf(kind, words));
  }

  private void addAll(List<Part> parts) {
    for (Part part : parts) {
      if (part instanceof Paragraph paragraph) {
        add(Kind.PARAGRAPH, paragraph.words());
      } else if (part instanceof Items list) {
        list.items().forEach(this::addAll);
      } else if (part instanceof Definition definition) {
        add(Kind.PARAGRAPH, definition.term().plus(definition.meaning()));
      } else if (part instanceof Grid grid) {
        grid.rows().forEach(row -> row.forEach(cell -> cell.forEach(line -> add(Kind.CELL, line))));
      }
    }
  }
}
