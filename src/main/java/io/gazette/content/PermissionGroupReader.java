package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.AskedWhen;
import io.gazette.model.Localized;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PermissionValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the rows of {@code permissions.yaml}. */
final class PermissionGroupReader {

  private static final List<String> KEYS =
      List.of("id", "values", "name", "uses", "functions", "asked", "sensitive", "refusal", "note");

  private final RowValues row;
  private final PermissionNames permissions;
  private final Problems problems;
  private final RowIds ids;
  private final Map<String, SourcePosition> taken = new TreeMap<>();

  PermissionGroupReader(RowValues row, Lexicon lexicon, Problems problems) {
    this.row = row;
    this.permissions = new PermissionNames(row, lexicon.permissions());
    this.problems = problems;
    this.ids = new RowIds(row.values());
  }

  Optional<List<PermissionGroup>> read(YamlNode list) {
    return row.values().list(list, item -> row.values().fields(item, KEYS).flatMap(this::group));
  }

  private Optional<PermissionGroup> group(Fields fields) {
    Optional<String> id = fields.required("id").flatMap(ids::read);
    Optional<List<PermissionValue>> values =
        fields.required("values").flatMap(node -> row.values().list(node, this::value));
    Optional<Localized<String>> name = name(fields, values);
    Optional<Boolean> sensitive = row.yesOrNo(fields, "sensitive");
    var uses = row.statedList(fields, "uses");
    var functions = row.statedList(fields, "functions");
    var asked = WordsReader.stated(fields.optional("asked"), this::asked);
    var refusal = row.stated(fields, "refusal");
    var note = row.optional(fields, "note");
    return problems.unlessAny(
        () ->
            new PermissionGroup(
                id.orElseThrow(),
                values.orElseThrow(),
                name.orElseThrow(),
                uses,
                functions,
                asked,
                sensitive.orElseGet(() -> permissions.isSensitive(values.orElseThrow())),
                refusal,
                note,
                fields.position()));
  }

  /** What a reader finds in two places would have two meanings. */
  private Optional<PermissionValue> value(YamlNode node) {
    Optional<PermissionValue> value = permissions.read(node);
    SourcePosition first =
        value.map(known -> taken.putIfAbsent(known.name(), node.position())).orElse(null);
    return first == null
        ? value
        : row.values()
            .refuse(
                Code.PERMISSION_TWICE,
                node.position(),
                value.map(PermissionValue::name).orElseThrow(),
                first.toString());
  }

  private Optional<Localized<String>> name(Fields fields, Optional<List<PermissionValue>> values) {
    if (fields.has("name")) {
      return fields.optional("name").flatMap(row.words()::words);
    }
    Optional<Localized<String>> known =
        values.map(all -> all.get(0).displayName()).filter(name -> !name.isEmpty());
    return known.isPresent() || values.isEmpty()
        ? known
        : fields.required("name").flatMap(row.words()::words);
  }

  private Optional<PermissionGroup.Asked> asked(YamlNode node) {
    if (RowValues.isWord(node)) {
      return row.values()
          .line(node, AskedWhen::of, String.join(", ", AskedWhen.ids()))
          .map(when -> new PermissionGroup.Asked(Optional.of(when), Localized.empty()));
    }
    return row.words().words(node).map(words -> new PermissionGroup.Asked(Optional.empty(), words));
  }
}
