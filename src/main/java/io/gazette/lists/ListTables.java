package io.gazette.lists;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.CollectedData;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LegalBasis;
import io.gazette.model.LinkTarget;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PermissionValue;
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

  /** A permission of a group: one row of the table. */
  private record GroupRow(PermissionGroup group, PermissionValue value, boolean first) {}

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
    ListWords words = ListWords.of(language);
    Cells cells = new Cells(language, words, platform);
    return switch (list) {
      case SDKS -> lists.sdks().map(rows -> sdks(rows, cells, position));
      case PERMISSIONS -> lists.permissions().map(rows -> permissions(rows, cells, position));
      case COLLECTED -> lists.collected().map(rows -> collected(rows, cells, position));
      case SHARED -> lists.sharedInFull().map(rows -> shared(rows, cells, position));
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

  private Inline link(Sdk sdk, SourcePosition position) {
    var target = new LinkTarget.ToListRow(policyId, versionId, ListKind.SDKS, sdk.id(), false);
    return new Inline.Link(target, Cells.text(sdk.name().nearest(language)), position);
  }

  private static <R extends ListRow> Block.ListTable table(
      ListKind list, List<Column<R>> columns, List<R> rows, Cells cells, SourcePosition position) {
    return new TableBuilder<R>(
            list,
            columns.size(),
            columns,
            row -> new Block.RowKey(row.id(), "", true),
            ListRow::position)
        .build(rows, cells.words(), position);
  }

  private static Block.ListTable sdks(List<Sdk> rows, Cells cells, SourcePosition position) {
    List<Column<Sdk>> columns =
        List.of(
            new Column<>("name", sdk -> cells.plain(sdk.name())),
            new Column<>("vendor", sdk -> cells.stated(sdk.vendor(), "unknown", cells::plain)),
            new Column<>("purpose", sdk -> cells.stated(sdk.purpose())),
            new Column<>("scene", sdk -> cells.stated(sdk.scene())),
            new Column<>("data", sdk -> cells.stated(sdk.data(), "none", cells::data)),
            new Column<>(
                "permissions", sdk -> cells.stated(sdk.permissions(), "none", cells::used)),
            new Column<>("access", sdk -> cells.stated(sdk.access(), "none", cells::access)),
            new Column<>("processing", sdk -> processing(sdk, cells)),
            new Column<>("platforms", sdk -> platforms(sdk.platforms(), cells)),
            new Column<>("packages", sdk -> cells.codes(sdk.packages())),
            new Column<>("versions", sdk -> Cells.text(sdk.versions().orElse(""))),
            new Column<>(
                "policy",
                sdk ->
                    cells.stated(sdk.policy(), "none", url -> cells.policy(url, sdk.position()))),
            new Column<>(
                "contact",
                sdk ->
                    cells.stated(
                        sdk.contact(), "none", said -> cells.contact(said, sdk.position()))),
            new Column<>("note", sdk -> cells.plain(sdk.note())));
    List<Sdk> shown = rows.stream().filter(sdk -> cells.concerns(sdk.platforms())).toList();
    return table(ListKind.SDKS, columns, shown, cells, position);
  }

  private static List<Inline> processing(Sdk sdk, Cells cells) {
    List<List<Inline>> parts = new ArrayList<>();
    sdk.role().ifPresent(role -> parts.add(cells.word("role." + role.id())));
    sdk.onDevice().ifPresent(stays -> parts.add(cells.word("on-device." + stays)));
    return Cells.joined(parts, cells.word("semicolon"));
  }

  /** Whoever reads of one platform need not be told which. */
  private static List<Inline> platforms(List<Platform> platforms, Cells cells) {
    return cells.platform().isPresent()
        ? List.of()
        : Cells.text(cells.words().platforms(platforms));
  }

  private static Block.ListTable permissions(
      List<PermissionGroup> rows, Cells cells, SourcePosition position) {
    List<Column<GroupRow>> whole =
        List.of(
            new Column<>("name", row -> name(row.group(), cells)),
            new Column<>("uses", row -> cells.stated(row.group().uses(), "none", cells::lines)),
            new Column<>(
                "functions", row -> cells.stated(row.group().functions(), "none", cells::lines)),
            new Column<>(
                "asked",
                row -> cells.stated(row.group().asked(), "none", asked -> asked(asked, cells))),
            new Column<>("refusal", row -> cells.stated(row.group().refusal())),
            new Column<>("note", row -> cells.plain(row.group().note())));
    List<Column<GroupRow>> columns = new ArrayList<>();
    whole.forEach(
        column ->
            columns.add(
                new Column<>(
                    column.id(), row -> row.first() ? column.cell().apply(row) : List.of())));
    columns.add(new Column<>("value", row -> List.of(new Inline.Code(row.value().name()))));
    columns.add(new Column<>("allows", row -> cells.plain(row.value().displayName())));
    columns.add(new Column<>("platform", row -> platforms(List.of(row.value().platform()), cells)));
    return new TableBuilder<GroupRow>(
            ListKind.PERMISSIONS,
            whole.size(),
            columns,
            row -> new Block.RowKey(row.group().id(), row.value().name(), row.first()),
            row -> row.group().position())
        .build(groupRows(rows, cells), cells.words(), position);
  }

  private static List<GroupRow> groupRows(List<PermissionGroup> groups, Cells cells) {
    List<GroupRow> rows = new ArrayList<>();
    for (PermissionGroup group : groups) {
      boolean first = true;
      for (PermissionValue value : group.values()) {
        if (cells.concerns(List.of(value.platform()))) {
          rows.add(new GroupRow(group, value, first));
          first = false;
        }
      }
    }
    return rows;
  }

  private static List<Inline> name(PermissionGroup group, Cells cells) {
    if (!group.sensitive()) {
      return cells.plain(group.name());
    }
    String name = group.name().nearest(cells.language());
    return Cells.key(Cells.text(cells.marked(name, List.of(cells.words().get("sensitive")))));
  }

  private static List<Inline> asked(PermissionGroup.Asked asked, Cells cells) {
    return asked
        .when()
        .map(when -> cells.word("asked." + when.id()))
        .orElseGet(() -> cells.plain(asked.words()));
  }

  private static Block.ListTable collected(
      List<CollectedData> rows, Cells cells, SourcePosition position) {
    List<Column<CollectedData>> columns =
        List.of(
            new Column<>("data", row -> cells.data(row.data())),
            new Column<>("function", row -> cells.stated(row.function())),
            new Column<>("purpose", row -> cells.stated(row.purpose())),
            new Column<>("scene", row -> cells.stated(row.scene())),
            new Column<>("necessity", row -> necessity(row, cells)),
            new Column<>("basis", row -> basis(row.basis(), cells)),
            new Column<>("retention", row -> cells.retention(row.retention())),
            new Column<>("storage", row -> cells.stated(row.storage())),
            new Column<>("platforms", row -> platforms(row.platforms(), cells)),
            new Column<>("note", row -> cells.plain(row.note())));
    List<CollectedData> shown =
        rows.stream().filter(row -> cells.concerns(row.platforms())).toList();
    return table(ListKind.COLLECTED, columns, shown, cells, position);
  }

  private static List<Inline> necessity(CollectedData row, Cells cells) {
    return row.necessity().map(said -> cells.word("necessity." + said.id())).orElse(List.of());
  }

  private static List<Inline> basis(List<LegalBasis> bases, Cells cells) {
    return Cells.joined(
        bases.stream().map(basis -> cells.word("basis." + basis.id())).toList(),
        cells.word("semicolon"));
  }

  private Block.ListTable shared(List<SharedData> rows, Cells cells, SourcePosition position) {
    List<Column<SharedData>> columns =
        List.of(
            new Column<>("recipient", row -> cells.plain(row.recipient())),
            new Column<>("sdk", row -> sdk(row)),
            new Column<>("data", row -> cells.stated(row.data(), "none", cells::data)),
            new Column<>("purpose", row -> cells.stated(row.purpose())),
            new Column<>("scene", row -> cells.stated(row.scene())),
            new Column<>("manner", row -> cells.stated(row.manner(), "none", cells::access)),
            new Column<>(
                "role",
                row -> row.role().map(role -> cells.word("role." + role.id())).orElse(List.of())),
            new Column<>(
                "policy",
                row ->
                    cells.stated(row.policy(), "none", url -> cells.policy(url, row.position()))),
            new Column<>(
                "contact",
                row ->
                    cells.stated(
                        row.contact(), "none", said -> cells.contact(said, row.position()))),
            new Column<>("note", row -> cells.plain(row.note())));
    List<SharedData> shown =
        rows.stream().filter(row -> cells.concerns(Platforms.of(row, lists))).toList();
    return table(ListKind.SHARED, columns, shown, cells, position);
  }

  private List<Inline> sdk(SharedData row) {
    return row.sdk().flatMap(id -> sdk(id, row.position())).map(List::of).orElse(List.of());
  }
}
