package io.gazette.check.translation;

import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.PolicyText;
import io.gazette.model.Role;
import java.util.ArrayList;
import java.util.List;

/** What a clause is made of, whatever its words are: the same in every language. */
final class ClauseShape implements Block.Visitor<ClauseShape> {

  private static final String NOTHING = "@shape-nothing";

  private final List<String> lists = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private int keyClauses;
  private int items;

  private ClauseShape() {}

  /**
   * Something that can be counted.
   *
   * @param kind a term of the diagnostics
   */
  record Part(String kind, String value) {}

  /** The parts of a clause, always the same kinds in the same order. */
  static List<Part> of(Clause clause, PolicyText text) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("@shape-roles", shown(clause.roles().stream().map(Role::id).toList())));
    parts.addAll(of(clause.body(), text));
    return parts;
  }

  /** The parts of blocks, always the same kinds in the same order. */
  static List<Part> of(List<Block> blocks, PolicyText text) {
    ClauseShape shape = new ClauseShape().blocks(blocks);
    boolean passages = ClauseWords.of(blocks, text).indexOf(ClauseWords.KEY) >= 0;
    return List.of(
        new Part("@shape-key-clauses", Integer.toString(shape.keyClauses)),
        new Part("@shape-lists", shown(shape.lists)),
        new Part("@shape-tables", shown(shape.rows)),
        new Part("@shape-items", Integer.toString(shape.items)),
        // How many there are may differ: a language needs several words where another needs one.
        new Part("@shape-passages", passages ? "@shape-some" : NOTHING));
  }

  private static String shown(List<String> values) {
    return values.isEmpty() ? NOTHING : String.join(", ", values);
  }

  private ClauseShape blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return this;
  }

  private ClauseShape items(List<Block.Item> all) {
    items += all.size();
    all.forEach(item -> blocks(item.content()));
    return this;
  }

  @Override
  public ClauseShape paragraph(Block.Paragraph paragraph) {
    return this;
  }

  @Override
  public ClauseShape keyClause(Block.KeyClause keyClause) {
    keyClauses++;
    return blocks(keyClause.content());
  }

  @Override
  public ClauseShape quote(Block.Quote quote) {
    return blocks(quote.content());
  }

  @Override
  public ClauseShape bulletList(Block.BulletList bulletList) {
    return items(bulletList.items());
  }

  @Override
  public ClauseShape orderedList(Block.OrderedList orderedList) {
    return items(orderedList.items());
  }

  @Override
  public ClauseShape table(Block.Table table) {
    rows.add(Integer.toString(table.rows().size()));
    return this;
  }

  @Override
  public ClauseShape listTable(Block.ListTable listTable) {
    lists.add(listTable.list().id());
    return this;
  }

  @Override
  public ClauseShape codeBlock(Block.CodeBlock codeBlock) {
    return this;
  }

  @Override
  public ClauseShape divider(Block.Divider divider) {
    return this;
  }

  @Override
  public ClauseShape contents(Block.Contents contents) {
    return this;
  }
}
