package io.gazette.check.app;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lists of an app as its policies have them: the privacy policy itself or the directories
 * beside it, each in its newest version.
 *
 * @param parts not empty
 */
public record AppLists(List<Part> parts) {

  public AppLists {
    parts = List.copyOf(parts);
  }

  /** A policy and the version that counts. */
  public record Part(Policy policy, PolicyVersion version) {

    private boolean has(ListKind list) {
      return version.lists().rows(list).isPresent();
    }
  }

  /** Whether any policy has a list. */
  boolean has(ListKind list) {
    return parts.stream().anyMatch(part -> part.has(list));
  }

  /** The rows of a list, of all policies. */
  List<ListRow> rows(ListKind list) {
    return parts.stream()
        .flatMap(part -> part.version().lists().rowsInFull(list).orElse(List.of()).stream())
        .toList();
  }

  /** Where a row is missing: the file of a list, or the version that should have one. */
  SourcePosition place(ListKind list) {
    Optional<Part> having = parts.stream().filter(part -> part.has(list)).findFirst();
    Part part = having.orElse(parts.get(0));
    String folder = FileNames.versionFolder(part.policy().id(), part.version().id());
    return SourcePosition.startOf(
        folder + (having.isPresent() ? list.shape().file().name() : FileNames.VERSION));
  }

  /** The policy in whose list a row stands. */
  Policy policyOf(ListRow row) {
    return parts.stream()
        .map(Part::policy)
        .filter(policy -> row.position().file().startsWith(policy.id() + "/"))
        .findFirst()
        .orElse(parts.get(0).policy());
  }

  /** In which names are told. */
  Language language() {
    return Stream.concat(parts.get(0).policy().languages().stream(), Stream.of(new Language("en")))
        .findFirst()
        .orElseThrow();
  }
}
