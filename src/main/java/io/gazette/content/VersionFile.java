package io.gazette.content;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Located;
import io.gazette.model.VersionDates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A version folder of which only the dates are read so far: what may be left out in a version
 * depends on its place among the others.
 *
 * @param fields empty if {@code version.yaml} could not be read
 */
record VersionFile(
    ContentFolder folder,
    Optional<Fields> fields,
    Optional<Located<LocalDate>> issued,
    Optional<Located<LocalDate>> updated,
    Optional<Located<LocalDate>> effective,
    Optional<Located<LocalDate>> withdrawn)
    implements Comparable<VersionFile> {

  private static final Comparator<VersionFile> ORDER =
      Comparator.comparing(VersionFile::isDraft)
          .thenComparing(VersionFile::firstDay)
          .thenComparing(file -> file.folder().name());

  /** Reads the dates that there are, and reports those that cannot be read. */
  static VersionFile of(ContentFolder folder, Optional<Fields> fields, Values values) {
    return new VersionFile(
        folder,
        fields,
        fields.flatMap(version -> version.optional("issued")).flatMap(values::date),
        fields.flatMap(version -> version.optional("updated")).flatMap(values::date),
        fields.flatMap(VersionFile::effective).flatMap(values::date),
        fields.flatMap(version -> version.optional("withdrawn")).flatMap(values::date));
  }

  private static Optional<YamlNode> effective(Fields version) {
    return version.has("issued") ? version.required("effective") : version.optional("effective");
  }

  /**
   * @param file where the file begins
   */
  VersionDates dates(SourcePosition file) {
    return new VersionDates(issued, updated, effective, withdrawn, file);
  }

  boolean isDraft() {
    return fields.filter(version -> !version.has("issued")).isPresent();
  }

  private LocalDate firstDay() {
    return effective.map(Located::value).orElse(LocalDate.MAX);
  }

  @Override
  public int compareTo(VersionFile other) {
    return ORDER.compare(this, other);
  }
}
