package io.gazette.lists;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionGroup;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lists of one version as tables in one language.
 *
 * <p>Pure and stable: a published text is made again from its lists at each build, and its digest
 * is sealed, so equal lists give equal tables for ever. A column that no row fills is left out;
 * what a row expressly has none of is said in words, and what it does not say is an empty cell.
 *
 * @param policyId of the version, for links from row to row
 * @param versionId likewise
 */
public record ListTables(String policyId, String versionId, PolicyLists lists, Language language) {

  /**
   * A list as a table; empty if the version does not have the list.
   *
   * @param position of what asks for the table
   */
  public Optional<Block.ListTable> table(ListKind list, SourcePosition position) {
    return table(list, Optional.empty(), position);
  }

  /**
   * What of a list concerns one platform; a table without rows if nothing does.
   *
   * @param platform empty for all platforms
   */
  public Optional<Block.ListTable> table(
      ListKind list, Optional<Platform> platform, SourcePosition position) {
    Cells cells = new Cells(language, ListWords.of(language), platform);
    ListColumns columns = new ListColumns(cells);
    return switch (list) {
      case SDKS -> lists.sdks().map(rows -> table(list, rows, columns.sdks(), cells, position));
      case PERMISSIONS ->
          lists.permissions().map(rows -> permissions(rows, columns, cells, position));
      case COLLECTED ->
          lists
              .collected()
              .map(rows -> table(list, rows, columns.collected(rows), cells, position));
      case SHARED ->
          lists
              .sharedInFull()
              .map(rows -> table(list, rows, columns.shared(this::sdk), cells, position));
    };
  }

  /** The platforms that rows of a list name, i.e. for which its table may differ. */
  public List<Platform> platforms(ListKind list) {
    return lists.rows(list).stream()
        .flatMap(List::stream)
        .flatMap(row -> Platforms.named(row, lists))
        .distinct()
        .sorted()
        .toList();
  }

  /** What stands in the place of a table that has no rows. */
  public List<Inline> none() {
    return Cells.text(ListWords.of(language).get("none"));
  }

  /** What readers call a list. */
  public String title(ListKind list) {
    return ListWords.of(language).get("title." + list.id());
  }

  /** The name of an SDK, linked to its row; empty if there is none. */
  public Optional<Inline> sdk(String id, SourcePosition position) {
    return lists.sdk(id).map(sdk -> link(sdk, position));
  }

  private List<Inline> sdk(SharedData row) {
    return row.sdk().flatMap(id -> sdk(id, row.position())).map(List::of).orElse(List.of());
  }

  private Inline link(Sdk sdk, SourcePosition position) {
    var target = new LinkTarget.ToListRow(policyId, versionId, ListKind.SDKS, sdk.id(), false);
    return new Inline.Link(target, Cells.text(sdk.name().nearest(language)), position);
  }

  private <R extends ListRow> Block.ListTable table(
      ListKind list, List<R> rows, List<Column<R>> columns, Cells cells, SourcePosition position) {
    List<R> shown = rows.stream().filter(row -> cells.concerns(Platforms.of(row, lists))).toList();
    return new TableBuilder<R>(
            list,
            columns.size(),
            columns,
            row -> new Block.RowKey(row.id(), "", true),
            ListRow::position)
        .build(shown, cells.words(), position);
  }

  private static Block.ListTable permissions(
      List<PermissionGroup> groups, ListColumns columns, Cells cells, SourcePosition position) {
    List<Column<GroupRow>> all = new ArrayList<>();
    columns.groups().forEach(column -> all.add(GroupRow.inFirst(column)));
    int whole = all.size();
    all.addAll(columns.values());
    return new TableBuilder<GroupRow>(
            ListKind.PERMISSIONS,
            whole,
            all,
            row -> new Block.RowKey(row.group().id(), row.value().name(), row.first()),
            row -> row.group().position())
        .build(GroupRow.of(groups, cells), cells.words(), position);
  }
}
