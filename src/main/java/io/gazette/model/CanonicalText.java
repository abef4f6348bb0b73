package io.gazette.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What readers are told by a policy's text, as one string that has nothing of a theme in it: the
 * text that is hashed, published for archives, and compared.
 *
 * <p>A pure function: equal texts give equal strings for ever, on any machine; how the text was cut
 * into nodes, wrapped into lines or placed in its file makes no difference. The form never changes,
 * because sealed hashes rest on it; golden tests hold it.
 *
 * <ul>
 *   <li>UTF-8 in Unicode normalisation form C. Each line ends with a line feed.
 *   <li>One block a line; an empty line between blocks, none between the rows of a table or the
 *       lines of code. The first line is {@code # } and the title.
 *   <li>A clause is {@code ##} … {@code ######}, its number as readers see it, its heading and
 *       {@code {#id}}. Roles, positions and the place of the contents list are left out.
 *   <li>{@code - } begins an item of a list, {@code + } and its number an item of an ordered one;
 *       what else belongs to the item is indented by two spaces. {@code > } stands before each line
 *       of a quotation, {@code > [!IMPORTANT]} above a key clause. {@code ---} is a divider.
 *   <li>A table is {@code | a | b |}, a line of dashes below its header. Code stands between lines
 *       of at least three backticks.
 *   <li>Inside a line {@code **key**}, {@code **++key, underlined++**}, {@code _stress_}, {@code
 *       `code`}, {@code <sup> <sub> <u> <del> <kbd>}, {@code <br>} and {@code [words](target)}:
 *       where a link leads is part of what readers are told; a target is written as in Markdown, so
 *       that no theme or address of the site has a part in it.
 *   <li>White space is one space, and none stands at the edges of a line. A backslash stands before
 *       each character that would otherwise mean one of the above.
 * </ul>
 */
public final class CanonicalText {

  private CanonicalText() {}

  public static String of(PolicyText text) {
    List<String> lines = new ArrayList<>();
    lines.add("# " + CanonicalLine.of(text.title()));
    append(blocks(text.preamble()), lines);
    for (Clause clause : text.allClauses()) {
      append(List.of(heading(clause)), lines);
      append(blocks(clause.body()), lines);
    }
    return String.join("\n", lines) + "\n";
  }

  /** Running text as one line of a canonical text, with the marks that are its looks. */
  public static String line(List<Inline> content) {
    return CanonicalLine.of(content);
  }

  /** Lines of code as they stand in a canonical text. */
  public static List<String> code(Block.CodeBlock code) {
    return code(code.text());
  }

  private static String heading(Clause clause) {
    String words = CanonicalLine.of(clause.heading());
    String label = CanonicalLine.of(clause.label());
    return "#".repeat(clause.level() + 1)
        + (label.isEmpty() ? "" : " " + label)
        + (words.isEmpty() ? "" : " " + words)
        + " {#"
        + clause.id()
        + "}";
  }

  private static List<String> blocks(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    Lines ofBlock = new Lines();
    blocks.forEach(block -> append(block.accept(ofBlock), lines));
    return lines;
  }

  private static void append(List<String> block, List<String> lines) {
    if (!block.isEmpty() && !lines.isEmpty()) {
      lines.add("");
    }
    lines.addAll(block);
  }

  /** The lines of one block. */
  private static final class Lines implements Block.Visitor<List<String>> {

    @Override
    public List<String> paragraph(Block.Paragraph paragraph) {
      String line = CanonicalLine.paragraph(paragraph.content());
      return line.isEmpty() ? List.of() : List.of(line);
    }

    @Override
    public List<String> keyClause(Block.KeyClause keyClause) {
      List<String> lines = new ArrayList<>(List.of("[!IMPORTANT]"));
      lines.addAll(blocks(keyClause.content()));
      return indented("> ", "> ", lines);
    }

    @Override
    public List<String> quote(Block.Quote quote) {
      return indented("> ", "> ", blocks(quote.content()));
    }

    @Override
    public List<String> bulletList(Block.BulletList bulletList) {
      return items("- ", bulletList.items());
    }

    @Override
    public List<String> orderedList(Block.OrderedList orderedList) {
      return items("+ ", orderedList.items());
    }

    @Override
    public List<String> table(Block.Table table) {
      return rows(table);
    }

    @Override
    public List<String> listTable(Block.ListTable listTable) {
      return rows(listTable.table());
    }

    @Override
    public List<String> codeBlock(Block.CodeBlock codeBlock) {
      return code(codeBlock);
    }

    @Override
    public List<String> divider(Block.Divider divider) {
      return List.of("---");
    }

    @Override
    public List<String> contents(Block.Contents contents) {
      return List.of();
    }
  }

  private static List<String> items(String mark, List<Block.Item> items) {
    List<String> lines = new ArrayList<>();
    for (Block.Item item : items) {
      String label = CanonicalLine.of(item.label());
      List<String> content = new ArrayList<>(blocks(item.content()));
      if (content.isEmpty()) {
        content.add("");
      }
      append(indented(mark + (label.isEmpty() ? "" : label + " "), "  ", content), lines);
    }
    return lines;
  }

  private static List<String> indented(String first, String rest, List<String> lines) {
    List<String> indented = new ArrayList<>();
    for (String line : lines) {
      String prefix = indented.isEmpty() ? first : rest;
      indented.add(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
    }
    return indented;
  }

  private static List<String> rows(Block.Table table) {
    List<String> lines = new ArrayList<>();
    lines.add(row(table.header()));
    lines.add("|" + "---|".repeat(table.header().cells().size()));
    table.rows().forEach(row -> lines.add(row(row)));
    return lines;
  }

  private static String row(Block.Row row) {
    StringBuilder line = new StringBuilder("|");
    row.cells().forEach(cell -> line.append(' ').append(cell(cell)).append("|"));
    return line.toString();
  }

  private static String cell(Block.Cell cell) {
    String words = CanonicalLine.of(cell.content());
    return words.isEmpty() ? "" : words + " ";
  }

  /** A fence longer than any in the code, so that none can end it early. */
  private static List<String> code(String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    List<String> lines = new ArrayList<>();
    lines.add(fence);
    InlineRuns.normalized(text).lines().forEach(lines::add);
    lines.add(fence);
    return lines;
  }
}
