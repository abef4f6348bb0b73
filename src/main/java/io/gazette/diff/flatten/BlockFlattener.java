package io.gazette.diff.flatten;

import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextBlockBuilder;
import io.gazette.model.Block;
import io.gazette.model.CanonicalText;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.InlineRuns;
import io.gazette.model.PolicyText;
import io.gazette.model.Routes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Turns a text, nested as it is, into leaves. Each has its {@linkplain TextBlock#exact exact form}:
 * texts of one canonical form give leaves that are equal in everything, others give leaves that
 * differ in something.
 */
public final class BlockFlattener {

  private final KnownLeaves known;
  private final List<TextBlock> leaves = new ArrayList<>();
  private final Surroundings surroundings = new Surroundings();
  private final Deque<Format> around = new ArrayDeque<>();
  private final OfBlock ofBlock = new OfBlock();
  private String clauseId = "";
  private int depth;

  private BlockFlattener(KnownLeaves known) {
    this.known = known;
  }

  /**
   * The leaves of a text.
   *
   * @param known those of texts that may have some in common with it
   */
  public static List<TextBlock> leaves(PolicyText text, KnownLeaves known) {
    BlockFlattener flattener = new BlockFlattener(known);
    flattener.addHeading(Routes.TOP, 0, "", List.of(new Inline.Text(text.title())));
    flattener.addAll(text.preamble());
    text.allClauses().forEach(flattener::addClause);
    flattener.end();
    return flattener.leaves;
  }

  /** The heading of a clause and what stands below it; not the clauses within it. */
  private void addClause(Clause clause) {
    clauseId = clause.id();
    addHeading(clauseId, clause.level(), clause.label(), clause.heading());
    addAll(clause.body());
  }

  private void addHeading(String id, int level, String label, List<Inline> content) {
    add(Kind.HEADING, id, level, label, List.of(), List.of(content));
  }

  private void add(
      Kind kind,
      String id,
      int level,
      String label,
      List<Format> formats,
      List<List<Inline>> content) {
    leaves.add(
        known.of(
            new Leaf(kind, id, clauseId, level, label, formats, content, surroundings.before())));
  }

  private void addAll(List<Block> blocks) {
    blocks.forEach(block -> block.accept(ofBlock));
  }

  /** Closes the text: what no leaf follows belongs to the last one. */
  private void end() {
    String left = surroundings.left();
    if (!left.isEmpty() && !leaves.isEmpty()) {
      TextBlock last = leaves.remove(leaves.size() - 1);
      leaves.add(last.withExact(last.exact() + "\n" + left));
    }
  }

  /** A canonical text has no line for it. */
  private static boolean isWordless(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content().stream().noneMatch(BlockFlattener::hasWord)
          && InlineRuns.of(paragraph.content()).isEmpty();
    }
    return block instanceof Block.Contents
        || (block instanceof Block.Quote quote
            && quote.content().stream().allMatch(BlockFlattener::isWordless));
  }

  /** Whether there is anything to see at first sight. */
  private static boolean hasWord(Inline inline) {
    return inline instanceof Inline.Text words
        && words.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  private void addWithin(Format format, List<Block> content) {
    around.addLast(format);
    addAll(content);
    around.removeLast();
  }

  /** The first paragraph of an item is the item; what follows stands below it. */
  private void addItem(String mark, Block.Item item) {
    surroundings.enter(mark, "  ");
    depth++;
    List<Block> content = item.content().stream().filter(block -> !isWordless(block)).toList();
    if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph first) {
      addParagraph(Kind.ITEM, item.label(), first);
      addAll(content.subList(1, content.size()));
    } else {
      String exact = surroundings.before() + item.label();
      leaves.add(start(Kind.ITEM).label(item.label()).exact(exact).build());
      addAll(content);
    }
    depth--;
    surroundings.leave();
  }

  private void addParagraph(Kind kind, String label, Block.Paragraph paragraph) {
    add(kind, "", depth, label, List.copyOf(around), List.of(paragraph.content()));
  }

  /** Rows of a list have names of their own, so that no likeness of words pairs them wrongly. */
  private void addList(Block.ListTable list) {
    String name = "list:" + list.list().id();
    addRow(0, name, list.table().header());
    for (int row = 0; row < list.keys().size(); row++) {
      Block.RowKey key = list.keys().get(row);
      addRow(1, name + "/" + key.entry() + "/" + key.part(), list.table().rows().get(row));
    }
  }

  private void addRow(int level, String id, Block.Row row) {
    List<List<Inline>> cells = row.cells().stream().map(Block.Cell::content).toList();
    add(Kind.ROW, id, level, "", List.of(), cells);
  }

  private TextBlockBuilder start(Kind kind) {
    return TextBlockBuilder.of(kind).clause(clauseId).level(depth);
  }

  /** Adds the leaves of one block; gives all there are by then. */
  private final class OfBlock implements Block.Visitor<List<TextBlock>> {

    @Override
    public List<TextBlock> paragraph(Block.Paragraph paragraph) {
      if (!isWordless(paragraph)) {
        addParagraph(Kind.PARAGRAPH, "", paragraph);
      }
      return leaves;
    }

    @Override
    public List<TextBlock> keyClause(Block.KeyClause keyClause) {
      surroundings.enter("> ! ", "> ");
      addWithin(Format.KEY_CLAUSE, keyClause.content());
      surroundings.leaveMarked();
      return leaves;
    }

    @Override
    public List<TextBlock> quote(Block.Quote quote) {
      surroundings.enter(">> ", "> ");
      addWithin(Format.QUOTE, quote.content());
      surroundings.leave();
      return leaves;
    }

    @Override
    public List<TextBlock> bulletList(Block.BulletList bulletList) {
      bulletList.items().forEach(item -> addItem("- ", item));
      return leaves;
    }

    @Override
    public List<TextBlock> orderedList(Block.OrderedList orderedList) {
      orderedList.items().forEach(item -> addItem("+ ", item));
      return leaves;
    }

    @Override
    public List<TextBlock> table(Block.Table table) {
      addRow(0, "", table.header());
      table.rows().forEach(row -> addRow(1, "", row));
      return leaves;
    }

    @Override
    public List<TextBlock> listTable(Block.ListTable listTable) {
      addList(listTable);
      return leaves;
    }

    @Override
    public List<TextBlock> codeBlock(Block.CodeBlock codeBlock) {
      String exact = surroundings.before() + String.join("\n", CanonicalText.code(codeBlock));
      leaves.add(start(Kind.CODE).literal(codeBlock.text()).exact(exact).build());
      return leaves;
    }

    @Override
    public List<TextBlock> divider(Block.Divider divider) {
      surroundings.add("---");
      return leaves;
    }

    /** Made of headings, which are compared themselves. */
    @Override
    public List<TextBlock> contents(Block.Contents contents) {
      return leaves;
    }
  }
}
