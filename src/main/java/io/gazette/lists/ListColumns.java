package io.gazette.lists;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.CollectedData;
import io.gazette.model.Inline;
import io.gazette.model.LegalBasis;
import io.gazette.model.Localized;
import io.gazette.model.PermissionGroup;
import io.gazette.model.Platform;
import io.gazette.model.RecipientRole;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import io.gazette.model.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of each list, in the order in which readers see them. */
record ListColumns(Cells cells) {

  List<Column<Sdk>> sdks() {
    return List.of(
        new Column<>("name", row -> cells.plain(row.name())),
        new Column<>("vendor", row -> cells.stated(row.vendor(), "unknown", cells::plain)),
        new Column<>("purpose", row -> cells.stated(row.purpose())),
        new Column<>("scene", row -> cells.stated(row.scene())),
        new Column<>("data", row -> cells.stated(row.data(), "none", cells::data)),
        new Column<>("permissions", row -> cells.stated(row.permissions(), "none", cells::used)),
        new Column<>("access", row -> cells.stated(row.access(), "none", cells::access)),
        new Column<>("processing", this::processing),
        new Column<>("platforms", row -> platforms(row.platforms())),
        new Column<>("packages", row -> cells.codes(row.packages())),
        new Column<>("versions", row -> Cells.text(row.versions().orElse(""))),
        new Column<>("policy", row -> policy(row.policy(), row.position())),
        new Column<>("contact", row -> contact(row.contact(), row.position())),
        new Column<>("note", row -> cells.plain(row.note())));
  }

  private List<Inline> processing(Sdk row) {
    List<List<Inline>> parts = new ArrayList<>();
    parts.add(role(row.role()));
    row.onDevice().ifPresent(stays -> parts.add(cells.word("on-device." + stays)));
    return Cells.joined(parts, cells.word("semicolon"));
  }

  /** What is told of a group of permissions as a whole. */
  List<Column<PermissionGroup>> groups() {
    return List.of(
        new Column<>("name", this::name),
        new Column<>("uses", row -> cells.stated(row.uses(), "none", cells::lines)),
        new Column<>("functions", row -> cells.stated(row.functions(), "none", cells::lines)),
        new Column<>("asked", row -> cells.stated(row.asked(), "none", this::asked)),
        new Column<>("refusal", row -> cells.stated(row.refusal())),
        new Column<>("note", row -> cells.plain(row.note())));
  }

  private List<Inline> name(PermissionGroup row) {
    if (!row.sensitive()) {
      return cells.plain(row.name());
    }
    String name = row.name().nearest(cells.language());
    return Cells.key(Cells.text(cells.marked(name, List.of(cells.words().get("sensitive")))));
  }

  private List<Inline> asked(PermissionGroup.Asked asked) {
    return asked
        .when()
        .map(when -> cells.word("asked." + when.id()))
        .orElseGet(() -> cells.plain(asked.words()));
  }

  /** What is told of each permission of a group. */
  List<Column<GroupRow>> values() {
    return List.of(
        new Column<>("value", row -> List.of(new Inline.Code(row.value().name()))),
        new Column<>("allows", row -> cells.plain(row.value().displayName())),
        new Column<>("platform", row -> platforms(List.of(row.value().platform()))));
  }

  /** A row is known by its function, or by its data where some row names no function. */
  List<Column<CollectedData>> collected(List<CollectedData> rows) {
    Column<CollectedData> data = new Column<>("data", row -> cells.data(row.data()));
    Column<CollectedData> function = new Column<>("function", row -> cells.stated(row.function()));
    boolean named = rows.stream().allMatch(row -> row.function().value().isPresent());
    return List.of(
        named ? function : data,
        named ? data : function,
        new Column<>("purpose", row -> cells.stated(row.purpose())),
        new Column<>("scene", row -> cells.stated(row.scene())),
        new Column<>("necessity", this::necessity),
        new Column<>("basis", row -> basis(row.basis())),
        new Column<>("retention", row -> cells.retention(row.retention())),
        new Column<>("storage", row -> cells.stated(row.storage())),
        new Column<>("platforms", row -> platforms(row.platforms())),
        new Column<>("note", row -> cells.plain(row.note())));
  }

  private List<Inline> necessity(CollectedData row) {
    return row.necessity().map(said -> cells.word("necessity." + said.id())).orElse(List.of());
  }

  private List<Inline> basis(List<LegalBasis> bases) {
    return Cells.joined(
        bases.stream().map(basis -> cells.word("basis." + basis.id())).toList(),
        cells.word("semicolon"));
  }

  /**
   * @param sdk names the SDK that a row is about
   */
  List<Column<SharedData>> shared(Function<SharedData, List<Inline>> sdk) {
    return List.of(
        new Column<>("recipient", row -> cells.plain(row.recipient())),
        new Column<>("sdk", sdk),
        new Column<>("data", row -> cells.stated(row.data(), "none", cells::data)),
        new Column<>("purpose", row -> cells.stated(row.purpose())),
        new Column<>("scene", row -> cells.stated(row.scene())),
        new Column<>("manner", row -> cells.stated(row.manner(), "none", cells::access)),
        new Column<>("role", row -> role(row.role())),
        new Column<>("policy", row -> policy(row.policy(), row.position())),
        new Column<>("contact", row -> contact(row.contact(), row.position())),
        new Column<>("note", row -> cells.plain(row.note())));
  }

  private List<Inline> role(Optional<RecipientRole> role) {
    return role.map(said -> cells.word("role." + said.id())).orElse(List.of());
  }

  /** Whoever reads of one platform need not be told which. */
  private List<Inline> platforms(List<Platform> platforms) {
    return cells.platform().isPresent()
        ? List.of()
        : Cells.text(cells.words().platforms(platforms));
  }

  private List<Inline> policy(Stated<Localized<String>> said, SourcePosition position) {
    return cells.stated(said, "none", address -> cells.policy(address, position));
  }

  private List<Inline> contact(Stated<Localized<String>> said, SourcePosition position) {
    return cells.stated(said, "none", words -> cells.contact(words, position));
  }
}
