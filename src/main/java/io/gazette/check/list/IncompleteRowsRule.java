package io.gazette.check.list;

import io.gazette.check.reading.KeptPeriods;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.Field;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionFields;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Role;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a list tells what the list is for, if only {@code none}: of an SDK its company, purpose,
 * data and policy; of what is collected what for; of a recipient when and how it gets data; of a
 * permission why, when it is asked for, and what happens without it.
 */
final class IncompleteRowsRule implements Rule {

  private static final Map<ListKind, List<Field<?>>> WANTED =
      new EnumMap<>(
          Map.of(
              ListKind.SDKS,
              List.of(SdkFields.VENDOR, SdkFields.PURPOSE, SdkFields.DATA, SdkFields.POLICY),
              ListKind.COLLECTED,
              List.of(CollectedFields.PURPOSE),
              ListKind.SHARED,
              List.of(
                  SharedFields.DATA, SharedFields.PURPOSE, SharedFields.SCENE, SharedFields.MANNER),
              ListKind.PERMISSIONS,
              List.of(PermissionFields.USES, PermissionFields.ASKED, PermissionFields.REFUSAL)));

  /** More rows are only counted. */
  private static final int NAMED = 6;

  private static final Set<Role> KEEPING = EnumSet.of(Role.RETENTION, Role.STORAGE);

  /** Of all data, or of those that nothing else is said of. */
  private static final Sought ALL =
      Sought.learning(
          Pattern.compile(
              "其[他它余]|所有|全部|各类|一切|必[要需]|最短|(?i)\\b(?:others?|rest|all|any|everything|necessary|needed|as long as|until)\\b"));

  private final Published published;
  private final KeptPeriods periods = new KeptPeriods();

  IncompleteRowsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      if (!published.hasAll(policy, version)) {
        WANTED.forEach(
            (list, fields) ->
                check(
                    version.lists().rowsInFull(list).orElse(List.of()), fields, policy, findings));
        check(withoutPeriod(policy, version), List.of(CollectedFields.RETENTION), policy, findings);
      }
    }
    return findings;
  }

  /**
   * The rows of data that say no period, in a list that says it row by row, unless a text says one
   * for their data, or for all.
   */
  private List<ListRow> withoutPeriod(Policy policy, PolicyVersion version) {
    List<ListRow> rows = version.lists().rows(ListKind.COLLECTED).orElse(List.of());
    List<ListRow> silent =
        rows.stream().filter(row -> !row.get(CollectedFields.RETENTION).isStated()).toList();
    if (silent.isEmpty() || rows.size() - silent.size() < Math.max(2, silent.size())) {
      return List.of();
    }
    List<Published.Open> texts =
        published.open(policy).filter(open -> open.version().equals(version)).toList();
    Set<String> spoken =
        texts.stream()
            .flatMap(periods::in)
            .flatMap(in -> in.said().types().stream())
            .collect(Collectors.toSet());
    return texts.stream().anyMatch(IncompleteRowsRule::isOfAll)
        ? List.of()
        : silent.stream()
            .filter(
                row ->
                    row.items(CollectedFields.DATA).stream()
                        .noneMatch(item -> item.type().filter(spoken::contains).isPresent()))
            .toList();
  }

  /** Whether a text says how long it keeps what it does not name. */
  private static boolean isOfAll(Published.Open open) {
    return open.passages().stream()
        .filter(passage -> passage.clause().filter(in -> open.isAbout(in, KEEPING)).isPresent())
        .anyMatch(passage -> ALL.isIn(open.plain(passage.words())));
  }

  /** One finding for the rows that lack the same, where the first of them is. */
  private static void check(
      List<ListRow> rows, List<Field<?>> fields, Policy policy, List<Diagnostic> findings) {
    Map<String, List<ListRow>> lacking = new LinkedHashMap<>();
    for (ListRow row : rows) {
      String missing =
          fields.stream()
              .filter(field -> !isSaid(row, field))
              .map(field -> "@key-" + field.id())
              .collect(Collectors.joining(", "));
      if (!missing.isEmpty()) {
        lacking.computeIfAbsent(missing, any -> new ArrayList<>()).add(row);
      }
    }
    lacking.forEach(
        (missing, some) ->
            findings.add(
                Diagnostic.of(
                    Code.ROW_INCOMPLETE, some.get(0).position(), names(some, policy), missing)));
  }

  private static String names(List<ListRow> rows, Policy policy) {
    String names =
        rows.stream()
            .limit(NAMED)
            .map(row -> RowName.of(row, policy))
            .collect(Collectors.joining("”, “"));
    return rows.size() > NAMED ? names + "” … (" + rows.size() + ")" : names;
  }

  /** What a permission is for, its functions may tell; none is asked for that is simply there. */
  private static boolean isSaid(ListRow row, Field<?> field) {
    return row.get(field).isStated()
        || (field.equals(PermissionFields.USES) && row.get(PermissionFields.FUNCTIONS).isStated())
        || (field.equals(PermissionFields.REFUSAL)
            && !row.find(PermissionFields.SENSITIVE).orElse(false));
  }
}
