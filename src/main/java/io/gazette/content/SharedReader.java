package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Localized;
import io.gazette.model.RecipientRole;
import io.gazette.model.SharedData;
import java.util.List;
import java.util.Optional;

/** Reads the rows of {@code shared} in {@code data.yaml}. */
final class SharedReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "recipient",
          "sdk",
          "data",
          "purpose",
          "scene",
          "manner",
          "role",
          "policy",
          "contact",
          "note");

  private final RowValues row;
  private final DataReader data;
  private final Problems problems;
  private final List<String> sdkIds;
  private final RowIds ids;

  /**
   * @param sdkIds of the rows of the same version's {@code sdks.yaml}
   */
  SharedReader(RowValues row, Lexicon lexicon, List<String> sdkIds, Problems problems) {
    this.row = row;
    this.data = new DataReader(row, lexicon.vocabulary());
    this.problems = problems;
    this.sdkIds = List.copyOf(sdkIds);
    this.ids = new RowIds(row.values());
  }

  Optional<List<SharedData>> read(YamlNode list) {
    return row.values().list(list, item -> row.values().fields(item, KEYS).flatMap(this::shared));
  }

  private Optional<SharedData> shared(Fields fields) {
    Optional<String> sdk = fields.optional("sdk").flatMap(this::sdk);
    SharedData read =
        new SharedData(
            id(fields, sdk).orElse(""),
            recipient(fields),
            sdk,
            WordsReader.stated(fields.optional("data"), data::items),
            row.stated(fields, "purpose"),
            row.stated(fields, "scene"),
            row.access(fields, "manner"),
            row.oneOf(fields, "role", RecipientRole::of, RecipientRole.ids()),
            row.address(fields, "policy"),
            row.stated(fields, "contact"),
            row.optional(fields, "note"),
            fields.position());
    return problems.unlessAny(() -> read);
  }

  private Optional<String> id(Fields fields, Optional<String> sdk) {
    if (!fields.has("id") && fields.has("sdk")) {
      return sdk.flatMap(id -> ids.take(id, fields.position()));
    }
    return fields.required("id").flatMap(ids::read);
  }

  private Localized<String> recipient(Fields fields) {
    return (fields.has("sdk") ? fields.optional("recipient") : fields.required("recipient"))
        .flatMap(row.words()::words)
        .orElse(Localized.empty());
  }

  private Optional<String> sdk(YamlNode node) {
    Optional<String> written = row.values().line(node);
    Optional<String> known = written.filter(sdkIds::contains);
    return written.isPresent() && known.isEmpty()
        ? row.values()
            .refuse(Code.UNKNOWN_SDK, node.position(), written.get(), guess(written.get()))
        : known;
  }

  private String guess(String written) {
    return sdkIds.isEmpty() ? "@no-guess" : Spelling.nearest(written, sdkIds);
  }
}
