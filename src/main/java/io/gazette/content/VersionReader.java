package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Approval;
import io.gazette.model.ChangeLevel;
import io.gazette.model.ChangeReason;
import io.gazette.model.DeclaredChange;
import io.gazette.model.FileNames;
import io.gazette.model.IdFault;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Located;
import io.gazette.model.PolicyLists;
import io.gazette.model.Routes;
import io.gazette.model.TranslationRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the versions of a policy: {@code version.yaml} and the texts beside it. */
final class VersionReader {

  static final List<String> KEYS =
      List.of(
          "issued",
          "updated",
          "effective",
          "withdrawn",
          "languages",
          "change",
          "reasons",
          "summary",
          "approvals");

  /** What a version is among the others, and so what may be left out. */
  private enum Place {
    /** There is nothing it could have changed. */
    FIRST,
    LATER,
    /** Not finished. */
    DRAFT
  }

  private final VersionLanguages languages;
  private final BiFunction<String, Optional<List<Language>>, ListsReader> lists;
  private final Problems problems;
  private final Values values;

  /**
   * @param lists reads the lists of the version with an id, in its languages
   */
  VersionReader(
      VersionLanguages languages,
      BiFunction<String, Optional<List<Language>>, ListsReader> lists,
      Problems problems) {
    this.languages = languages;
    this.lists = lists;
    this.problems = problems;
    this.values = new Values(problems);
  }

  /** The versions of a policy that could be read, in the order of {@link PolicySource}. */
  List<VersionSource> readAll(ContentFolder policy) {
    if (policy.folders().isEmpty()) {
      SourcePosition here = SourcePosition.startOf(policy.pathOf(FileNames.POLICY));
      problems.report(Code.NO_VERSION, here, policy.name());
    }
    List<VersionFile> files =
        policy.folders().stream().filter(this::isVersion).map(this::open).sorted().toList();
    return files.stream().flatMap(file -> read(file, placeOf(file, files)).stream()).toList();
  }

  /** A folder that cannot be a version is still read if it is clearly meant to be one. */
  private boolean isVersion(ContentFolder folder) {
    boolean named = Routes.isVersionId(folder.name());
    if (!named || !languages.mayBeCalled(folder.name())) {
      SourcePosition here = SourcePosition.startOf(folder.path());
      problems.report(Code.BAD_ID, here, IdFault.of(folder.name(), "@version-id"));
    }
    return named || folder.file(FileNames.VERSION).isPresent();
  }

  private VersionFile open(ContentFolder folder) {
    Optional<Fields> fields = new FolderReader(folder, problems).yaml(FileNames.VERSION, KEYS);
    return VersionFile.of(folder, fields, values);
  }

  /** Whether a version folder has dates that can be read, and none on which it is published. */
  static boolean isDraft(ContentFolder folder, LocalDate today, Problems problems) {
    Optional<Fields> fields =
        new FolderReader(folder, problems).optionalYaml(FileNames.VERSION, KEYS);
    VersionFile file = VersionFile.of(folder, fields, new Values(problems));
    return file.isDraft()
        || file.issued().map(Located::value).filter(day -> day.isAfter(today)).isPresent();
  }

  /** A version whose date cannot be read might well be the first. */
  private static Place placeOf(VersionFile file, List<VersionFile> inOrder) {
    if (file.equals(inOrder.get(0)) || (!file.isDraft() && file.effective().isEmpty())) {
      return Place.FIRST;
    }
    return file.isDraft() ? Place.DRAFT : Place.LATER;
  }

  private Optional<VersionSource> read(VersionFile file, Place place) {
    Optional<List<Language>> own = languages.of(file.folder(), file.fields());
    Localized<TextFile> texts = new TextsReader(file.folder(), problems).read(own);
    Localized<TranslationRecord> translations =
        new TranslationReader(file.folder(), problems).read(texts.languages());
    PolicyLists rows = lists.apply(file.folder().name(), own).read(file.folder());
    LocalizedReader localized = new LocalizedReader(own, languages.ofSite(), values);
    return file.fields()
        .flatMap(fields -> read(file, fields, place, localized, texts, translations, rows));
  }

  private Optional<VersionSource> read(
      VersionFile file,
      Fields version,
      Place place,
      LocalizedReader localized,
      Localized<TextFile> texts,
      Localized<TranslationRecord> translations,
      PolicyLists rows) {
    Optional<ChangeLevel> change = change(version, place);
    Optional<List<ChangeReason>> reasons = reasons(version);
    Optional<Localized<String>> summary =
        (place == Place.LATER ? version.required("summary") : version.optional("summary"))
            .flatMap(localized::texts);
    List<Approval> approvals =
        version
            .optional("approvals")
            .flatMap(new ApprovalReader(values)::approvals)
            .orElse(List.of());
    return problems.unlessAny(
        () ->
            new VersionSource(
                file.folder().name(),
                file.dates(version.position()),
                new DeclaredChange(
                    change.orElseThrow(),
                    reasons.orElse(List.of()),
                    summary.orElse(Localized.empty()),
                    version.positionOf("change")),
                approvals,
                texts,
                translations,
                rows));
  }

  private Optional<ChangeLevel> change(Fields version, Place place) {
    if (place == Place.FIRST && !version.has("change")) {
      return Optional.of(ChangeLevel.CONSENT);
    }
    return version
        .required("change")
        .flatMap(node -> values.line(node, ChangeLevel::of, String.join(", ", ChangeLevel.ids())));
  }

  /** That a change which needs consent has some is a check of its own, which says what to write. */
  private Optional<List<ChangeReason>> reasons(Fields version) {
    String allowed = String.join(", ", ChangeReason.ids());
    return version
        .optional("reasons")
        .flatMap(
            list -> values.distinct(list, item -> values.line(item, ChangeReason::of, allowed)));
  }
}
