package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ListKind;
import io.gazette.model.PermissionFields;
import io.gazette.model.PermissionValue;
import io.gazette.model.Policy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A permission that a text names stands in the list of permissions, if there is one. */
final class NamedPermissionRule implements Rule {

  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\w.])(?:[a-z][\\w]*\\.){1,6}permission\\.[A-Z][A-Z0-9_]{2,60}|(?<!\\w)NS[A-Z][A-Za-z]{3,60}UsageDescription(?!\\w)");

  private final Published published;

  NamedPermissionRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(NamedPermissionRule::check).toList();
  }

  private static Stream<Diagnostic> check(Published.Open open) {
    Optional<Set<String>> listed =
        open.version()
            .lists()
            .rows(ListKind.PERMISSIONS)
            .map(
                rows ->
                    rows.stream()
                        .flatMap(row -> row.items(PermissionFields.VALUES).stream())
                        .map(PermissionValue::name)
                        .collect(Collectors.toSet()));
    Set<String> told = new HashSet<>();
    return open.passages().stream()
        .filter(any -> listed.isPresent())
        .flatMap(
            passage ->
                NAME.matcher(passage.words())
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> !listed.orElse(Set.of()).contains(name))
                    .filter(told::add)
                    .map(
                        name ->
                            Diagnostic.of(Code.PERMISSION_IN_TEXT_ONLY, passage.at(name), name)));
  }
}
