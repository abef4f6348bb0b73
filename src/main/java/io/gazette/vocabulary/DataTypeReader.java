package io.gazette.vocabulary;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.IdFault;
import io.gazette.model.Localized;
import java.util.List;
import java.util.Optional;

/** Reads types of personal data from an {@link EntryFile}; a faulty entry is left out. */
final class DataTypeReader {

  static final List<String> KEYS =
      List.of(
          "category",
          "zh-Hans",
          "zh-Hant",
          "en",
          "synonyms",
          "near",
          "sensitivity",
          "sources",
          "gdpr",
          "apple",
          "play");

  private DataTypeReader() {}

  static List<DataType> read(String file, String text, Diagnostics diagnostics) {
    return EntryFileParser.parse(file, text, KEYS, diagnostics).entries().stream()
        .flatMap(entry -> read(entry, diagnostics).stream())
        .toList();
  }

  private static Optional<DataType> read(Entry entry, Diagnostics diagnostics) {
    EntryFields fields = new EntryFields(entry, diagnostics);
    Optional<Category> category = fields.required("category", Category::of, Category.ids());
    Optional<Localized<String>> names = fields.requiredNames();
    Optional<Sensitivity> sensitivity =
        fields.required("sensitivity", Sensitivity::of, Sensitivity.ids());
    if (!DataType.isId(entry.id())) {
      diagnostics.report(Code.BAD_ID, entry.position(), IdFault.of(entry.id(), "@data-type-id"));
      return Optional.empty();
    }
    if (category.isEmpty() || names.isEmpty() || sensitivity.isEmpty()) {
      return Optional.empty();
    }
    if (sensitivity.get() != Sensitivity.ORDINARY) {
      fields.requiredText("sources");
    }
    return Optional.of(
        new DataType(
            /* id= */ entry.id(),
            /* category= */ category.get(),
            /* names= */ names.get(),
            /* synonyms= */ fields.texts("synonyms"),
            /* near= */ fields.texts("near"),
            /* sensitivity= */ sensitivity.get(),
            /* sources= */ fields.list("sources", LegalSource::of, LegalSource.ids()),
            /* gdpr= */ fields.list("gdpr", GdprCategory::of, GdprCategory.ids()),
            /* apple= */ fields.list("apple", AppleDataType::of, AppleDataType.labels()),
            /* play= */ fields.list("play", PlayDataType::of, PlayDataType.labels()),
            /* position= */ entry.position()));
  }
}
