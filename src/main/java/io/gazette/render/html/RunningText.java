package io.gazette.render.html;

import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.text.Characters;
import java.util.List;

/** Gathers the running text of blocks; tables and code are left out. */
final class RunningText implements Block.Visitor<StringBuilder> {

  private final StringBuilder text = new StringBuilder();

  StringBuilder addAll(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
    return text;
  }

  @Override
  public StringBuilder paragraph(Block.Paragraph paragraph) {
    separate();
    return text.append(Inline.plainText(paragraph.content()).strip());
  }

  @Override
  public StringBuilder keyClause(Block.KeyClause keyClause) {
    return addAll(keyClause.content());
  }

  @Override
  public StringBuilder quote(Block.Quote quote) {
    return addAll(quote.content());
  }

  @Override
  public StringBuilder bulletList(Block.BulletList bulletList) {
    return items(bulletList.items());
  }

  @Override
  public StringBuilder orderedList(Block.OrderedList orderedList) {
    return items(orderedList.items());
  }

  private StringBuilder items(List<Block.Item> items) {
    for (Block.Item item : items) {
      if (!item.label().isEmpty()) {
        separate();
        text.append(item.label());
      }
      addAll(item.content());
    }
    return text;
  }

  @Override
  public StringBuilder table(Block.Table table) {
    return text;
  }

  @Override
  public StringBuilder listTable(Block.ListTable listTable) {
    return text;
  }

  @Override
  public StringBuilder codeBlock(Block.CodeBlock codeBlock) {
    return text;
  }

  @Override
  public StringBuilder divider(Block.Divider divider) {
    return text;
  }

  @Override
  public StringBuilder contents(Block.Contents contents) {
    return text;
  }

  /** Words are kept apart by a space, Han characters and their punctuation by nothing. */
  private void separate() {
    if (!text.isEmpty() && !Characters.isFullWidth(text.codePointBefore(text.length()))) {
      text.append(' ');
    }
  }
}
