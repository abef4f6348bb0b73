package io.gazette.check.list;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ClauseWords;
import io.gazette.model.Field;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Platform;
import io.gazette.model.Policy;
import io.gazette.model.SdkFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two rows of one SDK on one platform do not name different companies or policies; nor, if they
 * give the same package, coordinates or pod, other purposes or data: no reader can tell which of
 * them holds.
 */
final class ContradictingRowsRule implements Rule {

  private static final List<Field<Localized<String>>> SAME =
      List.of(SdkFields.VENDOR, SdkFields.POLICY);

  private final Published published;

  ContradictingRowsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    policy.versions().stream()
        .filter(version -> !published.hasAll(policy, version))
        .forEach(
            version ->
                check(version.lists().rows(ListKind.SDKS).orElse(List.of()), policy, findings));
    return findings;
  }

  private void check(List<ListRow> rows, Policy policy, List<Diagnostic> findings) {
    Map<String, List<ListRow>> byName = new HashMap<>();
    for (ListRow row : rows) {
      String name = ClauseWords.meaning(RowName.of(row, policy)).toLowerCase(Locale.ROOT);
      List<ListRow> before =
          byName.computeIfAbsent(name.replaceFirst("sdk$", ""), any -> new ArrayList<>());
      before.stream()
          .flatMap(other -> difference(other, row, policy).stream())
          .findFirst()
          .ifPresent(findings::add);
      before.add(row);
    }
  }

  private Optional<Diagnostic> difference(ListRow other, ListRow row, Policy policy) {
    List<Platform> platforms = other.items(SdkFields.PLATFORMS);
    List<Platform> own = row.items(SdkFields.PLATFORMS);
    boolean together =
        platforms.isEmpty() || own.isEmpty() || own.stream().anyMatch(platforms::contains);
    return SAME.stream()
        .filter(field -> together && differs(other.find(field), row.find(field)))
        .findFirst()
        .map(
            field ->
                Diagnostic.of(
                    Code.ROWS_CONTRADICT,
                    published.rows().of(row, field),
                    RowName.of(row, policy),
                    other.id(),
                    "@key-" + field.id()))
        .or(
            () ->
                together && isOneLibrary(other, row)
                    ? saysOther(other, row, policy)
                    : Optional.empty());
  }

  private static boolean isOneLibrary(ListRow other, ListRow row) {
    return Stream.of(SdkFields.PACKAGES, SdkFields.MAVEN, SdkFields.COCOAPODS)
        .anyMatch(
            names -> row.items(names).stream().anyMatch(name -> other.items(names).contains(name)));
  }

  private Optional<Diagnostic> saysOther(ListRow other, ListRow row, Policy policy) {
    boolean purpose = differs(other.find(SdkFields.PURPOSE), row.find(SdkFields.PURPOSE));
    boolean data =
        row.get(SdkFields.DATA).isStated()
            && other.get(SdkFields.DATA).isStated()
            && !data(row).equals(data(other));
    return purpose || data
        ? Optional.of(
            Diagnostic.of(
                Code.ROWS_CONTRADICT,
                published.rows().of(row, purpose ? SdkFields.PURPOSE : SdkFields.DATA),
                RowName.of(row, policy),
                other.id(),
                Stream.of(purpose ? "@key-purpose" : "", data ? "@key-data" : "")
                    .filter(key -> !key.isEmpty())
                    .collect(Collectors.joining(", "))))
        : Optional.empty();
  }

  private static Set<Object> data(ListRow row) {
    return row.items(SdkFields.DATA).stream()
        .map(item -> item.type().<Object>map(type -> type).orElse(item.name()))
        .collect(Collectors.toSet());
  }

  private static boolean differs(
      Optional<Localized<String>> words, Optional<Localized<String>> others) {
    return words.isPresent()
        && others.isPresent()
        && words.get().byLanguage().entrySet().stream()
            .anyMatch(
                each ->
                    others
                        .get()
                        .find(each.getKey())
                        .filter(
                            other ->
                                !ClauseWords.meaning(other)
                                    .equalsIgnoreCase(ClauseWords.meaning(each.getValue())))
                        .isPresent());
  }
}
