package io.gazette.content;

import io.gazette.content.YamlNode.Sequence;
import io.gazette.diagnostic.Code;
import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.LegalBasis;
import io.gazette.model.Localized;
import io.gazette.model.Necessity;
import io.gazette.model.RetentionPeriod;
import io.gazette.model.Stated;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the rows of {@code collected} in {@code data.yaml}. */
final class CollectedReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "data",
          "function",
          "purpose",
          "scene",
          "basis",
          "necessity",
          "retention",
          "storage",
          "platforms",
          "note");

  /** Looks like an ISO 8601 period, and so is meant to be one. */
  private static final Pattern PERIOD = Pattern.compile("P[0-9T][0-9A-Z.]*");

  private final RowValues row;
  private final DataReader data;
  private final Problems problems;
  private final RowIds ids;

  CollectedReader(RowValues row, Lexicon lexicon, Problems problems) {
    this.row = row;
    this.data = new DataReader(row, lexicon.vocabulary());
    this.problems = problems;
    this.ids = new RowIds(row.values());
  }

  Optional<List<CollectedData>> read(YamlNode list) {
    return row.values()
        .list(list, item -> row.values().fields(item, KEYS).flatMap(this::collected));
  }

  private Optional<CollectedData> collected(Fields fields) {
    Optional<String> id = fields.required("id").flatMap(ids::read);
    Optional<List<DataItem>> items = fields.required("data").flatMap(data::items);
    CollectedData read =
        new CollectedData(
            id.orElse(""),
            items.orElse(List.of()),
            row.stated(fields, "function"),
            row.stated(fields, "purpose"),
            row.stated(fields, "scene"),
            fields.optional("basis").flatMap(this::bases).orElse(List.of()),
            row.oneOf(fields, "necessity", Necessity::of, Necessity.ids()),
            retention(fields),
            row.stated(fields, "storage"),
            row.platforms(fields),
            row.optional(fields, "note"),
            fields.position());
    return problems.unlessAny(() -> read);
  }

  private Optional<List<LegalBasis>> bases(YamlNode node) {
    return node instanceof Sequence
        ? row.values().distinct(node, this::basis)
        : basis(node).map(List::of);
  }

  private Optional<LegalBasis> basis(YamlNode node) {
    return row.values().line(node, LegalBasis::of, String.join(", ", LegalBasis.ids()));
  }

  private Stated<Localized<String>> retention(Fields fields) {
    return WordsReader.stated(
        fields.optional("retention"),
        node -> row.words().words(node).filter(words -> arePeriods(words, node)));
  }

  private boolean arePeriods(Localized<String> words, YamlNode node) {
    List<String> wrong =
        words.byLanguage().values().stream()
            .distinct()
            .filter(PERIOD.asMatchPredicate())
            .filter(written -> RetentionPeriod.parse(written).isEmpty())
            .toList();
    wrong.forEach(written -> row.values().refuse(Code.BAD_PERIOD, node.position(), written));
    return wrong.isEmpty();
  }
}
