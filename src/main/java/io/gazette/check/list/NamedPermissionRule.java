package io.gazette.check.list;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PermissionWords;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.TextRow;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionFields;
import io.gazette.model.PermissionValue;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Role;
import io.gazette.model.SdkFields;
import io.gazette.vocabulary.PermissionFact;
import io.gazette.vocabulary.PlatformPermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A permission that a text names stands in the list of permissions, if there is one: by its
 * technical name, or in words where the text says that it is asked for. So does one that a row of
 * an SDK names, if people are asked for it and the list has none of its group.
 */
final class NamedPermissionRule implements Rule {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w.])(?:[a-z][\\w]*\\.){1,6}permission\\.[A-Z][A-Z0-9_]{2,60}|(?<!\\w)NS[A-Z][A-Za-z]{3,60}UsageDescription(?!\\w)");

  private static final Pattern LABEL = Pattern.compile("^([^：:，,。.]{2,16}?)(?:权限)?[：:]");

  private final Published published;

  NamedPermissionRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return Stream.concat(
            published.open(policy).flatMap(NamedPermissionRule::check),
            policy.versions().stream()
                .filter(version -> !published.hasAll(policy, version))
                .flatMap(version -> ofSdks(policy, version)))
        .toList();
  }

  /** What people are asked for an SDK: this is a remark, as an SDK may be able to do without it. */
  private Stream<Diagnostic> ofSdks(Policy policy, PolicyVersion version) {
    return version.lists().rows(ListKind.PERMISSIONS).stream()
        .flatMap(
            rows ->
                version.lists().rows(ListKind.SDKS).orElse(List.of()).stream()
                    .flatMap(sdk -> ofSdk(policy, sdk, rows).stream()));
  }

  private Optional<Diagnostic> ofSdk(Policy policy, ListRow sdk, List<ListRow> rows) {
    List<String> lacking =
        sdk.items(SdkFields.PERMISSIONS).stream()
            .flatMap(used -> used.value().stream())
            .map(PermissionValue::name)
            .filter(NamedPermissionRule::isAsked)
            .filter(name -> !PermissionWords.isListed(name, rows))
            .toList();
    return lacking.stream()
        .findFirst()
        .map(
            name ->
                new Diagnostic(
                    Code.PERMISSION_IN_TEXT_ONLY,
                    Severity.INFO,
                    published.rows().of(sdk, SdkFields.PERMISSIONS, name),
                    List.of(String.join(", ", lacking), "“" + RowName.of(sdk, policy) + "”")));
  }

  private static boolean isAsked(String name) {
    return PlatformPermissions.builtIn()
        .find(name)
        .filter(PermissionFact::isUserGranted)
        .isPresent();
  }

  private static Stream<Diagnostic> check(Published.Open open) {
    return open.version().lists().rows(ListKind.PERMISSIONS).stream()
        .flatMap(rows -> check(open, rows));
  }

  /** 麦克风：语音订票 in a clause on permissions. */
  private static Optional<String> labelled(
      Passage passage, List<ListRow> rows, Published.Open open) {
    Matcher label = LABEL.matcher(open.plain(passage.words()));
    return isOnPermissions(passage)
            && label.find()
            && Assertion.isMadeAt(open.plain(passage.words()), label.start(), label.end())
        ? Optional.of(label.group(1)).filter(name -> PermissionWords.isUnlisted(name, rows))
        : Optional.empty();
  }

  private static boolean isOnPermissions(Passage passage) {
    return passage.clause().filter(in -> in.roles().contains(Role.PERMISSIONS)).isPresent();
  }

  /** The first cells of its tables in a clause on permissions. */
  private static Stream<Passage> named(Published.Open open, List<ListRow> rows) {
    return open.rows().stream()
        .filter(row -> !row.table().isDenied(open))
        .map(TextRow::first)
        .filter(NamedPermissionRule::isOnPermissions)
        .filter(cell -> PermissionWords.isUnlisted(open.plain(cell.words()).strip(), rows));
  }

  private static Stream<Diagnostic> check(Published.Open open, List<ListRow> rows) {
    Set<String> listed =
        rows.stream()
            .flatMap(row -> row.items(PermissionFields.VALUES).stream())
            .map(PermissionValue::name)
            .collect(Collectors.toSet());
    Set<String> told = new HashSet<>();
    Stream<Diagnostic> said =
        open.passages().stream()
            .flatMap(
                passage ->
                    Stream.concat(
                            NAME.matcher(passage.words())
                                .results()
                                .map(MatchResult::group)
                                .filter(name -> !listed.contains(name)),
                            Stream.concat(
                                open.sentences(passage).stream()
                                    .flatMap(
                                        sentence ->
                                            PermissionWords.unlisted(open.plain(sentence), rows)
                                                .stream()),
                                labelled(passage, rows, open).stream()))
                        .filter(told::add)
                        .map(name -> finding(passage, name)));
    return Stream.concat(
        said,
        named(open, rows)
            .filter(cell -> told.add(cell.words().strip()))
            .map(cell -> finding(cell, cell.words().strip())));
  }

  private static Diagnostic finding(Passage passage, String name) {
    return Diagnostic.of(Code.PERMISSION_IN_TEXT_ONLY, passage.at(name), name, "@the-text");
  }
}
