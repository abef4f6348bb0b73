package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/**
 * Permissions that readers know as one, with what they are for.
 *
 * @param values at least one; no value stands in two groups
 * @param name what readers call it
 * @param uses what for, one by one
 * @param functions which functions of the product need it
 * @param sensitive whether the person decides on it, or the row says so
 * @param refusal what happens if a person refuses
 */
public record PermissionGroup(
    String id,
    List<PermissionValue> values,
    Localized<String> name,
    Stated<List<Localized<String>>> uses,
    Stated<List<Localized<String>>> functions,
    Stated<Asked> asked,
    boolean sensitive,
    Stated<Localized<String>> refusal,
    Localized<String> note,
    SourcePosition position)
    implements ListRow {

  public PermissionGroup {
    values = List.copyOf(values);
  }

  @Override
  public ListKind list() {
    return ListKind.PERMISSIONS;
  }

  /**
   * When a person is asked: one of the known moments, or free words.
   *
   * @param words empty where there is a moment
   */
  public record Asked(Optional<AskedWhen> when, Localized<String> words) {}
}
