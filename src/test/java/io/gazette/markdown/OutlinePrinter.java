package io.gazette.markdown;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.LinkTarget;
import io.gazette.model.Numbering;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints a parsed text in the compact form of {@code dialect.md}, which explains it. */
final class OutlinePrinter {

  private static final int ARGUMENT = 40;

  private final StringBuilder out = new StringBuilder();

  private OutlinePrinter() {}

  static String print(String markdown) {
    Diagnostics diagnostics = new Diagnostics();
    ParsedText text =
        new PolicyMarkdown(Numbering.NONE)
            .parse(markdown, "zh.md", title -> new AsWritten(), diagnostics);
    return print(text, diagnostics);
  }

  static String print(ParsedText text, Diagnostics diagnostics) {
    OutlinePrinter printer = new OutlinePrinter();
    text.title().ifPresent(title -> printer.line(0, "title " + title));
    printer.blocks(0, text.preamble());
    text.sections().forEach(section -> printer.section(0, section));
    diagnostics.sorted().forEach(printer::diagnostic);
    return printer.out.toString();
  }

  private void line(int indent, String line) {
    out.append("  ".repeat(indent)).append(line.stripTrailing()).append('\n');
  }

  private void section(int indent, Section section) {
    String roles =
        section.roles().stream().map(role -> role.id()).collect(Collectors.joining(",", "[", "]"));
    line(
        indent,
        at(section.position())
            + " §"
            + section.level()
            + " "
            + section.id()
            + (section.roles().isEmpty() ? "" : " " + roles)
            + (section.numbering() == SectionNumbering.UNNUMBERED ? " unnumbered" : "")
            + ": "
            + inlines(section.heading()));
    blocks(indent + 1, section.body());
    section.children().forEach(child -> section(indent + 1, child));
  }

  private void blocks(int indent, List<Block> blocks) {
    blocks.forEach(block -> block(indent, block));
  }

  private void block(int indent, Block block) {
    String at = at(block.position()) + " ";
    if (block instanceof Block.Paragraph paragraph) {
      line(indent, at + "p " + inlines(paragraph.content()));
    } else if (block instanceof Block.KeyClause clause) {
      line(indent, at + "key-clause");
      blocks(indent + 1, clause.content());
    } else if (block instanceof Block.Quote quote) {
      line(indent, at + "quote");
      blocks(indent + 1, quote.content());
    } else if (block instanceof Block.BulletList list) {
      line(indent, at + "ul");
      list.items().forEach(item -> item(indent + 1, item));
    } else if (block instanceof Block.OrderedList list) {
      line(indent, at + "ol");
      list.items().forEach(item -> item(indent + 1, item));
    } else if (block instanceof Block.Table table) {
      line(indent, at + "table " + table.columns().toString().toLowerCase(Locale.ROOT));
      row(indent + 1, "head", table.header());
      table.rows().forEach(row -> row(indent + 1, "row", row));
    } else if (block instanceof Block.CodeBlock code && code.text().startsWith(AsWritten.MARK)) {
      line(indent, at + code.text().substring(AsWritten.MARK.length()));
    } else if (block instanceof Block.CodeBlock code) {
      line(indent, at + "code " + code.text().replace("\n", "⏎"));
    } else if (block instanceof Block.Divider) {
      line(indent, at + "divider");
    } else {
      throw new AssertionError(block);
    }
  }

  private void item(int indent, Block.Item item) {
    line(indent, at(item.position()) + " " + (item.label().isEmpty() ? "-" : item.label() + "."));
    blocks(indent + 1, item.content());
  }

  private void row(int indent, String kind, Block.Row row) {
    String cells =
        row.cells().stream()
            .map(cell -> inlines(cell.content()))
            .collect(Collectors.joining(" | ", "| ", " |"));
    line(indent, at(row.position()) + " " + kind + " " + cells);
  }

  static String inlines(List<Inline> inlines) {
    return inlines.stream().map(OutlinePrinter::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text().replace("<", "‹").replace(">", "›").replace("\n", "⏎");
    } else if (inline instanceof Inline.Code code) {
      return element("code", code.text());
    } else if (inline instanceof Inline.LineBreak) {
      return "<br>";
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return element("em", inlines(emphasis.content()));
    } else if (inline instanceof Inline.Key key) {
      return element(key.style() == Inline.KeyStyle.BOLD ? "key" : "key-u", inlines(key.content()));
    } else if (inline instanceof Inline.Format format) {
      return element(format.kind().name().toLowerCase(Locale.ROOT), inlines(format.content()));
    } else if (inline instanceof Inline.Link link) {
      return "<link "
          + at(link.position())
          + " "
          + target(link.target())
          + ">"
          + inlines(link.content())
          + "</link>";
    }
    throw new AssertionError(inline);
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  private static String target(LinkTarget target) {
    if (target instanceof LinkTarget.ToClause clause) {
      return "clause " + clause.clauseId();
    } else if (target instanceof LinkTarget.ToPolicy policy) {
      return "policy "
          + policy.policyId()
          + policy.version().map(version -> "@" + version).orElse("")
          + policy.clauseId().map(clause -> "#" + clause).orElse("");
    }
    return "web " + ((LinkTarget.ToWeb) target).uri();
  }

  private void diagnostic(Diagnostic diagnostic) {
    String arguments =
        diagnostic.arguments().stream()
            .map(text -> text.length() > ARGUMENT ? text.substring(0, ARGUMENT) + "…" : text)
            .map(text -> " [" + text + "]")
            .collect(Collectors.joining());
    line(0, "! " + at(diagnostic.position()) + " " + diagnostic.code().id() + arguments);
  }

  private static String at(SourcePosition position) {
    return position.line() + ":" + position.column();
  }
}
