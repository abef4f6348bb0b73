package io.gazette.model;

import java.util.List;
import java.util.Optional;

/**
 * The lists beside the text of a version, once for all its languages, in the order of their files.
 *
 * @param sdks empty if the version has no such list
 * @param permissions likewise
 * @param collected likewise
 * @param shared likewise
 */
public record PolicyLists(
    Optional<List<Sdk>> sdks,
    Optional<List<PermissionGroup>> permissions,
    Optional<List<CollectedData>> collected,
    Optional<List<SharedData>> shared) {

  public PolicyLists {
    sdks = sdks.map(List::copyOf);
    permissions = permissions.map(List::copyOf);
    collected = collected.map(List::copyOf);
    shared = shared.map(List::copyOf);
  }

  public static PolicyLists none() {
    return new PolicyLists(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What is shared, with what rows leave out taken from the SDKs that they name. */
  public Optional<List<SharedData>> sharedInFull() {
    return shared.map(rows -> rows.stream().map(this::inFull).toList());
  }

  private SharedData inFull(SharedData row) {
    return row.sdk().flatMap(this::sdk).map(row::completedBy).orElse(row);
  }

  /** The row of an SDK. */
  public Optional<Sdk> sdk(String id) {
    return sdks.orElse(List.of()).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** The rows of a list; empty if the version has no such list. */
  public Optional<List<? extends ListRow>> rows(ListKind list) {
    return switch (list) {
      case SDKS -> sdks.map(rows -> rows);
      case PERMISSIONS -> permissions.map(rows -> rows);
      case COLLECTED -> collected.map(rows -> rows);
      case SHARED -> shared.map(rows -> rows);
    };
  }
}
