package io.gazette.content;

import io.gazette.content.YamlNode.Mapping;
import io.gazette.model.Localized;
import io.gazette.model.RecipientRole;
import io.gazette.model.Sdk;
import io.gazette.model.Stated;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of {@code sdks.yaml}. */
final class SdkReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "vendor",
          "packages",
          "maven",
          "cocoapods",
          "platforms",
          "versions",
          "purpose",
          "scene",
          "data",
          "permissions",
          "access",
          "on-device",
          "role",
          "policy",
          "contact",
          "note");

  private static final String UNKNOWN = "unknown";
  private static final Pattern NAME = Pattern.compile("\\S{1,200}");
  private static final Pattern COORDINATES = Pattern.compile("[^\\s:]{1,100}:[^\\s:]{1,100}");

  private final RowValues row;
  private final DataReader data;
  private final PermissionNames permissions;
  private final Problems problems;
  private final RowIds ids;

  SdkReader(RowValues row, Lexicon lexicon, Problems problems) {
    this.row = row;
    this.data = new DataReader(row, lexicon.vocabulary());
    this.permissions = new PermissionNames(row, lexicon.permissions());
    this.problems = problems;
    this.ids = new RowIds(row.values());
  }

  Optional<List<Sdk>> read(YamlNode list) {
    return row.values().list(list, item -> row.values().fields(item, KEYS).flatMap(this::sdk));
  }

  /** The ids of the rows, also of those in which something else is wrong. */
  List<String> ids() {
    return ids.all();
  }

  private Optional<Sdk> sdk(Fields fields) {
    Optional<String> id = fields.required("id").flatMap(ids::read);
    Optional<Localized<String>> name = fields.required("name").flatMap(row.words()::words);
    Optional<RecipientRole> role =
        row.oneOf(fields, "role", RecipientRole::of, RecipientRole.ids());
    Sdk rest =
        new Sdk(
            id.orElse(""),
            name.orElse(Localized.empty()),
            WordsReader.stated(fields.optional("vendor"), row.words()::words, UNKNOWN),
            row.names(fields, "packages", NAME, "com.umeng"),
            row.names(fields, "maven", COORDINATES, "group:artifact"),
            row.names(fields, "cocoapods", NAME, "UMCommon"),
            row.platforms(fields),
            fields.optional("versions").flatMap(row.values()::line),
            row.stated(fields, "purpose"),
            row.stated(fields, "scene"),
            WordsReader.stated(fields.optional("data"), data::items),
            permissions(fields),
            row.access(fields, "access"),
            row.yesOrNo(fields, "on-device"),
            role,
            row.address(fields, "policy"),
            row.stated(fields, "contact"),
            row.optional(fields, "note"),
            fields.position());
    return problems.unlessAny(() -> rest);
  }

  private Stated<List<Sdk.UsedPermission>> permissions(Fields fields) {
    return WordsReader.stated(
        fields.optional("permissions"), node -> row.values().distinct(node, this::permission));
  }

  private Optional<Sdk.UsedPermission> permission(YamlNode node) {
    if (node instanceof Mapping) {
      return row.values()
          .fields(node, List.of("words"))
          .flatMap(fields -> fields.required("words"))
          .flatMap(row.words()::words)
          .map(words -> new Sdk.UsedPermission(Optional.empty(), words));
    }
    return permissions
        .read(node)
        .map(value -> new Sdk.UsedPermission(Optional.of(value), Localized.empty()));
  }
}
