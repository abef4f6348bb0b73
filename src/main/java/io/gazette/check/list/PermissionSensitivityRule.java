package io.gazette.check.list;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionFields;
import io.gazette.model.PermissionValue;
import io.gazette.model.Policy;
import io.gazette.vocabulary.Grant;
import io.gazette.vocabulary.PlatformPermissions;
import java.util.List;
import java.util.Optional;

/** A permission about which the person decides is not told to be an ordinary one. */
final class PermissionSensitivityRule implements Rule {

  private final Published published;

  PermissionSensitivityRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.versions().stream()
        .filter(version -> !published.hasAll(policy, version))
        .flatMap(version -> version.lists().rows(ListKind.PERMISSIONS).orElse(List.of()).stream())
        .filter(row -> !row.find(PermissionFields.SENSITIVE).orElse(true))
        .flatMap(row -> check(row).stream())
        .toList();
  }

  private Optional<Diagnostic> check(ListRow row) {
    return row.items(PermissionFields.VALUES).stream()
        .map(PermissionValue::name)
        .filter(
            name ->
                PlatformPermissions.builtIn()
                    .find(name)
                    .filter(fact -> fact.grant() == Grant.RUNTIME)
                    .isPresent())
        .findFirst()
        .map(
            name ->
                Diagnostic.of(
                    Code.PERMISSION_PLAYED_DOWN,
                    published.rows().of(row, PermissionFields.SENSITIVE),
                    name));
  }
}
