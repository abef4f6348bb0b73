package io.gazette.importer.writing;

import io.gazette.importer.lists.PermissionNames;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Definition;
import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Part.Items;
import io.gazette.importer.manuscript.Part.Order;
import io.gazette.importer.manuscript.Part.Paragraph;
import io.gazette.importer.manuscript.Part.Placeholder;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Trail;
import io.gazette.importer.structure.Draft;
import io.gazette.importer.structure.Section;
import io.gazette.importer.writing.InlineWriter.Setting;
import io.gazette.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes a draft in the dialect that {@code gazette build} reads. */
final class MarkdownWriter {

  private final StringBuilder out = new StringBuilder();
  private final InlineWriter inline;
  private final Trail trail;

  /** Writes words of a merged cell in a further place: their trail leads to the first one. */
  private final Supplier<InlineWriter> again;

  /**
   * @param inner gives the id of the clause to which a link within the document leads
   */
  MarkdownWriter(
      Manuscript source, Edits edits, Trail trail, Function<String, Optional<String>> inner) {
    this.inline = new InlineWriter(source, edits, trail, inner);
    this.again = () -> new InlineWriter(source, edits, new Trail(source), inner);
    this.trail = trail;
  }

  /** The whole text. */
  String write(Draft draft, String title) {
    if (draft.title().isPresent()) {
      out.append("# ").append(inline.write(draft.title().get(), Setting.HEADING)).append('\n');
    } else {
      out.append("# ").append(title).append('\n');
    }
    writeParts(draft.preamble(), "");
    draft.sections().forEach(this::writeSection);
    return out.toString();
  }

  private void writeSection(Section section) {
    trail.enter(section.id);
    out.append('\n').append("#".repeat(section.level + 1)).append(' ');
    out.append(inline.write(section.heading, Setting.HEADING));
    out.append(" {#").append(section.id);
    if (section.isUnnumbered() && section.kind != Section.Kind.SUMMARY) {
      out.append(" .unnumbered");
    }
    if (!section.roles.isEmpty()) {
      String roles = section.roles.stream().map(Role::id).collect(Collectors.joining(","));
      out.append(" role=").append(roles);
    }
    out.append("}\n");
    writeParts(section.parts, "");
    section.children.forEach(this::writeSection);
  }

  /** Writes parts, each after an empty line, each line after an indent. */
  private void writeParts(List<Part> parts, String indent) {
    boolean other = false;
    for (int at = 0; at < parts.size(); at++) {
      boolean afterList = at > 0 && parts.get(at - 1) instanceof Items;
      other = afterList && !other;
      write(parts.get(at), indent, other);
    }
  }

  private void write(Part part, String indent, boolean otherSign) {
    if (part instanceof Items list) {
      out.append('\n');
      writeItems(list, indent, otherSign);
    } else if (part instanceof Grid grid) {
      out.append('\n');
      writeGrid(grid, indent);
    } else {
      String line = line(part, indent);
      if (!line.isEmpty()) {
        out.append('\n').append(indent).append(line).append('\n');
      }
    }
  }

  private String line(Part part, String indent) {
    if (part instanceof Paragraph paragraph) {
      String words = inline.write(paragraph.words(), Setting.PARAGRAPH);
      String before =
          switch (paragraph.look()) {
            case PLAIN -> "";
            case QUOTED -> "> ";
            case KEY -> "> [!IMPORTANT]\n" + indent + "> ";
          };
      return words.isEmpty() ? words : before + words;
    }
    if (part instanceof Definition definition) {
      // A bold term would be announced as a key passage, which the source does not say.
      return inline.write(definition.term().plus(definition.meaning()), Setting.PARAGRAPH);
    }
    if (part instanceof Placeholder placeholder) {
      return placeholder.name().isEmpty() ? "" : "{{" + placeholder.name() + "}}";
    }
    throw new IllegalStateException("not one line: " + part);
  }

  /** Two lists one after the other need different signs, or they would be one. */
  private void writeItems(Items list, String indent, boolean otherSign) {
    boolean loose = list.items().stream().anyMatch(item -> item.size() > 1);
    int number = list.first();
    for (List<Part> item : list.items()) {
      String sign =
          list.order() == Order.COUNTED
              ? number + (otherSign ? ")" : ".") + " "
              : otherSign ? "* " : "- ";
      String first = line(item.get(0), indent);
      if (number > list.first() && loose) {
        out.append('\n');
      }
      out.append(indent)
          .append(sign.strip())
          .append(first.isEmpty() ? "" : " " + first)
          .append('\n');
      writeParts(item.subList(1, item.size()), indent + " ".repeat(sign.length()));
      number++;
    }
  }

  private void writeGrid(Grid grid, String indent) {
    writeHead(grid, indent);
    for (int row = grid.heads(); row < grid.rows().size(); row++) {
      boolean begins = grid.rows().get(row).stream().anyMatch(cell -> !cell.isEmpty());
      if (!begins && grid.covered().get(row).stream().anyMatch(cell -> !cell.isEmpty())) {
        // Cells from above make up all of it: it says nothing that they have not said.
        continue;
      }
      out.append(indent).append('|');
      for (int column = 0; column < grid.covered().get(row).size(); column++) {
        List<Passage> own = grid.rows().get(row).get(column);
        writeCell(grid.covered().get(row).get(column), own);
      }
      out.append('\n');
    }
  }

  /** The head; of several rows each column has all that stands above it, line by line. */
  private void writeHead(Grid grid, String indent) {
    int columns = grid.rows().get(0).size();
    out.append(indent).append('|');
    for (int column = 0; column < columns; column++) {
      List<Passage> lines = new ArrayList<>();
      List<Passage> own = new ArrayList<>();
      for (int row = 0; row < grid.heads(); row++) {
        grid.covered().get(row).get(column).stream()
            .filter(line -> !lines.contains(line))
            .forEach(lines::add);
        own.addAll(grid.rows().get(row).get(column));
      }
      writeCell(lines, own);
    }
    out.append('\n').append(indent).append('|').append(" --- |".repeat(columns)).append('\n');
  }

  private void writeCell(List<Passage> lines, List<Passage> own) {
    String words =
        lines.stream()
            .map(line -> cellLine(line, own.contains(line) ? inline : again.get()))
            .collect(Collectors.joining("<br>"));
    out.append(words.isEmpty() ? " " : " " + words + " ").append('|');
  }

  private static String cellLine(Passage line, InlineWriter inline) {
    return PermissionNames.isValue(line.text())
        ? inline.code(line)
        : inline.write(line, Setting.CELL);
  }
}
