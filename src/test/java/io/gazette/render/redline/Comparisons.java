package io.gazette.render.redline;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.Redline;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.diff.TextDiff;
import io.gazette.model.Language;
import io.gazette.render.Fixture;
import io.gazette.render.theme.Messages;
import io.gazette.render.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Texts written as lines, compared, and read back from the page that shows the comparison. */
final class Comparisons {

  private Comparisons() {}

  /**
   * Blocks from lines: {@code # Heading #id}, {@code - item}, {@code | cell | cell}, a paragraph. A
   * row after anything but a row is a header. Typed numbers become labels.
   */
  static List<TextBlock> text(String... lines) {
    List<TextBlock> blocks = new ArrayList<>();
    String clause = "";
    boolean inTable = false;
    for (String line : lines) {
      boolean row = line.startsWith("|");
      if (line.startsWith("#")) {
        int level = line.indexOf(' ');
        String[] heading = line.substring(level + 1).split(" #", -1);
        clause = heading.length > 1 ? heading[1] : "";
        blocks.add(
            TextBlockBuilder.of(Kind.HEADING)
                .id(clause)
                .clause(clause)
                .level(level)
                .text(heading[0])
                .build());
      } else if (row) {
        blocks.add(row(line, inTable ? 1 : 0, clause));
      } else if (line.startsWith("- ")) {
        blocks.add(block(Kind.ITEM, clause).level(1).text(line.substring(2)).build());
      } else {
        blocks.add(block(Kind.PARAGRAPH, clause).text(line).build());
      }
      inTable = row;
    }
    return io.gazette.diff.TextBlocks.labelled(blocks);
  }

  private static TextBlock row(String line, int level, String clause) {
    TextBlockBuilder row = block(Kind.ROW, clause).level(level);
    String[] cells = line.substring(1).split("\\|", -1);
    for (int at = 0; at < cells.length; at++) {
      row.text(cells[at].strip());
      if (at + 1 < cells.length) {
        row.nextCell();
      }
    }
    return row.build();
  }

  private static TextBlockBuilder block(Kind kind, String clause) {
    return TextBlockBuilder.of(kind).clause(clause);
  }

  static Messages words(Language language) {
    return Theme.load(Optional.empty(), List.of(language), new Diagnostics())
        .orElseThrow()
        .messages(language);
  }

  /** The text of a page that compares, in English. */
  static Document page(TextDiff diff) {
    return Jsoup.parse(RedlineBody.of(diff, words(Fixture.EN)).text().markup());
  }

  static Document page(List<TextBlock> old, List<TextBlock> now) {
    return page(Redline.compare(old, now));
  }

  /** The new text as it can be read off a page, without blanks. */
  static String newText(Document page) {
    Document read = withoutFurniture(page);
    read.select("del, .removed, .moved-from").remove();
    return read.text().replaceAll("\\s", "");
  }

  /** The words of the old text without their numbers, as they can be read off a page. */
  static String oldWords(Document page) {
    Document read = withoutFurniture(page);
    read.select("ins, .added, .moved-to, .no").remove();
    return read.text().replaceAll("\\s", "");
  }

  private static Document withoutFurniture(Document page) {
    Document read = page.clone();
    read.select(
            ".was[hidden], .change-line, .aside, .fold > summary, .former > summary,"
                + " .link-change, .again")
        .remove();
    return read;
  }

  static String labelled(List<TextBlock> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.label()).append(block.body()));
    return text.toString().replaceAll("\\s", "");
  }

  static String words(List<TextBlock> blocks) {
    StringBuilder text = new StringBuilder();
    blocks.forEach(block -> text.append(block.body()));
    return text.toString().replaceAll("\\s", "");
  }
}
