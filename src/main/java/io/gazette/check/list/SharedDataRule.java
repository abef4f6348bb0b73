package io.gazette.check.list;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.DataItem;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyLists;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a recipient gets is in both lists the same: in its own row and in that of its SDK. */
final class SharedDataRule implements Rule {

  private final Published published;

  SharedDataRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    policy.versions().stream()
        .filter(version -> !published.hasAll(policy, version))
        .forEach(
            version ->
                version
                    .lists()
                    .rows(ListKind.SHARED)
                    .orElse(List.of())
                    .forEach(row -> check(row, version.lists(), policy).ifPresent(findings::add)));
    return findings;
  }

  private Optional<Diagnostic> check(ListRow row, PolicyLists lists, Policy policy) {
    Optional<ListRow> sdk = lists.named(row);
    Set<String> shared = types(row.items(SharedFields.DATA));
    Set<String> listed = sdk.map(found -> types(found.items(SdkFields.DATA))).orElse(Set.of());
    if (shared.isEmpty() || listed.isEmpty() || shared.equals(listed)) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.of(
            Code.DATA_TYPES_DIFFER,
            published.rows().of(row, SharedFields.DATA),
            RowName.of(sdk.orElseThrow(), policy),
            without(listed, shared),
            without(shared, listed)));
  }

  private static String without(Set<String> types, Set<String> others) {
    String rest =
        types.stream()
            .filter(type -> !others.contains(type))
            .sorted()
            .collect(Collectors.joining(", "));
    return rest.isEmpty() ? "—" : rest;
  }

  private static Set<String> types(List<DataItem> items) {
    return items.stream().flatMap(item -> item.type().stream()).collect(Collectors.toSet());
  }
}
