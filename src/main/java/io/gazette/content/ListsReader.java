package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.model.CollectedData;
import io.gazette.model.Language;
import io.gazette.model.PermissionGroup;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import java.util.List;
import java.util.Optional;

/** Reads the lists beside the texts of a version; each of their files may be absent. */
final class ListsReader {

  private static final String SDKS = "sdks";
  private static final String PERMISSIONS = "permissions";
  private static final String COLLECTED = "collected";
  private static final String SHARED = "shared";

  private final RowValues row;
  private final Lexicon lexicon;
  private final Problems problems;

  /**
   * @param languages of the policy; empty if they could not be read
   * @param platforms of the policy; empty for any
   */
  ListsReader(
      Optional<List<Language>> languages,
      List<Platform> platforms,
      Lexicon lexicon,
      Problems problems) {
    Values values = new Values(problems);
    this.row = new RowValues(values, new WordsReader(languages, values), platforms);
    this.lexicon = lexicon;
    this.problems = problems;
  }

  PolicyLists read(ContentFolder version) {
    FolderReader files = new FolderReader(version, problems);
    SdkReader sdkReader = new SdkReader(row, lexicon, problems);
    Optional<List<Sdk>> sdks =
        files
            .optionalYaml(Layout.SDKS_FILE, List.of(SDKS))
            .flatMap(fields -> fields.required(SDKS))
            .flatMap(sdkReader::read);
    Optional<List<PermissionGroup>> permissions =
        files
            .optionalYaml(Layout.PERMISSIONS_FILE, List.of(PERMISSIONS))
            .flatMap(fields -> fields.required(PERMISSIONS))
            .flatMap(new PermissionGroupReader(row, lexicon, problems)::read);
    Optional<Fields> data = files.optionalYaml(Layout.DATA_FILE, List.of(COLLECTED, SHARED));
    data.filter(fields -> !fields.has(COLLECTED) && !fields.has(SHARED))
        .ifPresent(
            fields ->
                problems.report(Code.MISSING_KEY, fields.position(), COLLECTED + " / " + SHARED));
    Optional<List<CollectedData>> collected =
        data.flatMap(fields -> fields.optional(COLLECTED))
            .flatMap(new CollectedReader(row, lexicon, problems)::read);
    Optional<List<SharedData>> shared =
        data.flatMap(fields -> fields.optional(SHARED))
            .flatMap(new SharedReader(row, lexicon, sdkReader.ids(), problems)::read);
    return new PolicyLists(sdks, permissions, collected, shared);
  }
}
