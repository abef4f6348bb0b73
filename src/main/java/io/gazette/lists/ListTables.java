package io.gazette.lists;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.ListShape;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
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
    return lists.rowsInFull(list).map(rows -> table(list, rows, platform, position));
  }

  private Block.ListTable table(
      ListKind list, List<ListRow> rows, Optional<Platform> platform, SourcePosition position) {
    Cells cells = new Cells(language, ListWords.of(language), platform);
    List<Column<ListRow>> columns =
        new ListColumns(cells, (other, id) -> link(other, id, position)).of(list, rows);
    if (list == ListKind.PERMISSIONS) {
      return new PermissionTable(cells).build(rows, columns, position);
    }
    return new TableBuilder<ListRow>(
            list,
            columns.size(),
            columns,
            row -> new Block.RowKey(row.id(), "", true),
            ListRow::position)
        .build(
            rows.stream().filter(row -> cells.concerns(RowPlatforms.of(row, lists))).toList(),
            cells.words(),
            position);
  }

  /** The platforms that rows of a list name, i.e. for which its table may differ. */
  public List<Platform> platforms(ListKind list) {
    return lists.rows(list).stream()
        .flatMap(List::stream)
        .flatMap(row -> RowPlatforms.named(row, lists))
        .distinct()
        .sorted()
        .toList();
  }

  /** What stands in the place of a table that has no rows. */
  public List<Inline> none() {
    return Cells.text(ListWords.of(language).get("none"));
  }

  /** What readers call a list. */
  public static String title(ListKind list, Language language) {
    return ListWords.of(language).get("title." + list.id());
  }

  /** What readers find above a column, in every language that Gazette has words in. */
  public static List<String> headings(ListKind list, ListShape.Column column) {
    return ListWords.all().map(words -> words.get(list.id() + "." + column.id())).toList();
  }

  /** The name of an SDK, linked to its row; empty if there is none. */
  public Optional<Inline> sdk(String id, SourcePosition position) {
    return link(ListKind.SDKS, id, position).stream().findFirst();
  }

  /** What readers call a row, linked to it. */
  private List<Inline> link(ListKind list, String id, SourcePosition position) {
    return lists.row(list, id).map(row -> link(row, position)).stream().toList();
  }

  private Inline link(ListRow row, SourcePosition position) {
    return new Inline.Link(
        new LinkTarget.ToListRow(policyId, versionId, row.list(), row.id(), false),
        Cells.text(new RowNames(lists::row, language).of(row)),
        position);
  }
}
