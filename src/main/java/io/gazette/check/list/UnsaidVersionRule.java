package io.gazette.check.list;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionFields;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.SdkFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * SDKs tell their version or package, and permissions how often they are used: what draft rules of
 * the CAC ask for. One finding for a list.
 */
final class UnsaidVersionRule implements Rule {

  private final Published published;

  UnsaidVersionRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    PolicyVersion last = policy.versions().get(policy.versions().size() - 1);
    if (published.hasAll(policy, last)) {
      return List.of();
    }
    return Stream.of(
            check(last, ListKind.SDKS, "@sdk-version", UnsaidVersionRule::isUnnamed),
            check(
                last,
                ListKind.PERMISSIONS,
                "@permission-frequency",
                row -> !row.get(PermissionFields.FREQUENCY).isStated()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean isUnnamed(ListRow row) {
    return row.find(SdkFields.VERSIONS).isEmpty() && row.find(SdkFields.PACKAGES).isEmpty();
  }

  private static Optional<Diagnostic> check(
      PolicyVersion version, ListKind list, String what, Predicate<ListRow> lacks) {
    List<ListRow> rows =
        version.lists().rows(list).orElse(List.of()).stream().filter(lacks).toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.ROW_VERSION_UNSAID,
                rows.get(0).position(),
                Integer.toString(rows.size()),
                what));
  }
}
