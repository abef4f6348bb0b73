package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Blanks before a line that make code of it, or that were to begin a paragraph and do not. */
final class Indentation implements Rule {

  private static final int CODE = 4;

  private static final String TWO_SQUARES = "\u3000\u3000";

  private final SourceText source;

  Indentation(SourceText source) {
    this.source = source;
  }

  @Override
  public void check(Node node, Findings findings) {
    if (node instanceof IndentedCodeBlock) {
      int start = source.start(node);
      String line = source.line(start).strip();
      findings.tell(Code.MARKUP_INDENT, start, line, "indent-code", line);
    } else if (node instanceof FencedCodeBlock code && code.getClosingFenceLength() == null) {
      int start = source.start(node);
      findings.tell(
          Code.MARKUP_INDENT,
          start,
          source.line(start).strip(),
          "fence-open",
          code.getFenceCharacter().repeat(code.getOpeningFenceLength()));
    }
  }

  @Override
  public void check(Words words, Findings findings) {
    if (!(words.block() instanceof Paragraph) || words.text().isEmpty()) {
      return;
    }
    List<Words.Line> lines = words.lines();
    int indentation = words.column(0);
    // In an item lines are often indented deeper than need be.
    boolean inItem = words.block().getParent() instanceof ListItem;
    for (Words.Line line : lines) {
      if (line.soft() && !line.text().isBlank()) {
        boolean begins =
            line.text().startsWith(TWO_SQUARES)
                || (!inItem && words.column(line.start()) >= indentation + CODE);
        if (begins) {
          // With the first mark behind the blanks: what is told of that says enough.
          int mark = line.text().startsWith(TWO_SQUARES) ? TWO_SQUARES.length() + 1 : 1;
          String form = words.writtenFrom(line.start()).strip();
          findings.tell(
              Code.MARKUP_INDENT,
              words,
              line.start(),
              line.start() + mark,
              "indent-joined",
              "⏎ " + form);
        }
      }
    }
  }
}
