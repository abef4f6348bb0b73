package io.gazette.assemble;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.lists.ListTables;
import io.gazette.markdown.Placeholder;
import io.gazette.model.Block;
import io.gazette.model.FileNames;
import io.gazette.model.Inline;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Platform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the lists of a version in the place of {@code {{sdk-table}}} and the like. */
final class ListPlaceholders {

  private static final String SDK = "sdk";
  private static final String ID = "id";
  private static final String PLATFORM = "platform";

  private static final SortedMap<String, ListKind> TABLES =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(
              Arrays.stream(ListKind.values())
                  .collect(
                      Collectors.toMap(list -> list.shape().placeholder(), Function.identity()))));

  private final ListTables tables;
  private final List<Platform> platforms;
  private final Diagnostics diagnostics;

  /**
   * @param platforms of the policy; empty for any
   */
  ListPlaceholders(ListTables tables, List<Platform> platforms, Diagnostics diagnostics) {
    this.tables = tables;
    this.platforms = platforms.isEmpty() ? List.of(Platform.values()) : List.copyOf(platforms);
    this.diagnostics = diagnostics;
  }

  static List<String> names() {
    return Stream.concat(TABLES.keySet().stream(), Stream.of(SDK)).toList();
  }

  static boolean isTable(String name) {
    return TABLES.containsKey(name);
  }

  static boolean isRow(String name) {
    return name.equals(SDK);
  }

  /** What arguments a placeholder understands, e.g. {@code platform=ios}. */
  List<String> arguments(String name) {
    if (isTable(name)) {
      return List.of(PLATFORM);
    }
    return isRow(name) ? List.of(ID) : List.of();
  }

  /** The table, or words if none of its rows concerns the platform; empty after reporting why. */
  Optional<Block> table(Placeholder placeholder) {
    SourcePosition position = placeholder.position();
    ListKind list = Objects.requireNonNull(TABLES.get(placeholder.name()));
    Optional<String> written = Optional.ofNullable(placeholder.arguments().get(PLATFORM));
    Optional<Platform> platform = written.flatMap(id -> platform(id, list, position));
    if (written.isPresent() && platform.isEmpty()) {
      return Optional.empty();
    }
    Optional<Block.ListTable> table = tables.table(list, platform, position);
    if (table.isEmpty()) {
      diagnostics.report(
          Code.LIST_MISSING, position, "{{" + placeholder.name() + "}}", fileOf(list));
    }
    return table.map(
        found -> found.keys().isEmpty() ? new Block.Paragraph(tables.none(), position) : found);
  }

  /** A platform of the policy, or one that the list names: an old version may have had more. */
  private Optional<Platform> platform(String id, ListKind list, SourcePosition position) {
    Optional<Platform> platform =
        Platform.of(id)
            .filter(known -> platforms.contains(known) || tables.platforms(list).contains(known));
    if (platform.isEmpty()) {
      String allowed = String.join(", ", platforms.stream().map(Platform::id).toList());
      diagnostics.report(Code.BAD_VALUE, position, id, PLATFORM, allowed);
    }
    return platform;
  }

  /** The name of a row, linked to it; empty after reporting why not. */
  Optional<Inline> row(Placeholder placeholder) {
    SourcePosition position = placeholder.position();
    String id = placeholder.arguments().getOrDefault(ID, "");
    if (id.isEmpty()) {
      diagnostics.report(Code.BAD_PLACEHOLDER, position, "{{" + placeholder.name() + "}}");
      return Optional.empty();
    }
    Optional<Inline> name = tables.sdk(id, position);
    if (name.isEmpty()) {
      diagnostics.report(Code.UNKNOWN_LIST_ROW, position, id, fileOf(ListKind.SDKS), nearest(id));
    }
    return name;
  }

  private String nearest(String id) {
    List<String> known = new ArrayList<>();
    tables.lists().rows(ListKind.SDKS).stream()
        .flatMap(List::stream)
        .map(ListRow::id)
        .forEach(known::add);
    return Spelling.guess(id, known);
  }

  private String fileOf(ListKind list) {
    return FileNames.versionFolder(tables.policyId(), tables.versionId())
        + list.shape().file().name();
  }
}
