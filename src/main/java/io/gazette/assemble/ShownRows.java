package io.gazette.assemble;

import io.gazette.model.Block;
import io.gazette.model.LinkTarget;
import io.gazette.model.ListKind;
import io.gazette.model.PolicyText;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of lists that a text shows in its tables. */
final class ShownRows extends TextMapper {

  private final Map<ListKind, Set<String>> ids = new TreeMap<>();

  private ShownRows() {}

  static ShownRows of(PolicyText text) {
    ShownRows shown = new ShownRows();
    shown.map(text);
    return shown;
  }

  @Override
  public Block listTable(Block.ListTable table) {
    Set<String> known = ids.computeIfAbsent(table.list(), any -> new TreeSet<>());
    table.keys().forEach(key -> known.add(key.entry()));
    return table;
  }

  /** The target, which knows whether its row is in the same text. */
  LinkTarget near(LinkTarget.ToListRow target) {
    boolean here = ids.getOrDefault(target.list(), Set.of()).contains(target.rowId());
    return new LinkTarget.ToListRow(
        target.policyId(), target.versionId(), target.list(), target.rowId(), here);
  }
}
