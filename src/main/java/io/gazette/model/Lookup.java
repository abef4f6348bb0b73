package io.gazette.model;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.text.PortableName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what people call by its id, in a command or in a link; where there is no such thing it
 * reports what there is, and what was probably meant.
 *
 * <p>Policies and versions are found at every stage: as files, as sources, in the model.
 */
public record Lookup(Diagnostics diagnostics) {

  /** The place of what stands in a command and in no file. */
  public static final SourcePosition COMMAND = SourcePosition.startOf("");

  /** A policy, by its id. */
  public <P> Optional<P> policy(
      String id, Collection<P> policies, Function<P, String> idOf, SourcePosition from) {
    Optional<P> policy = find(id, policies, idOf);
    if (policy.isEmpty()) {
      List<String> known = policies.stream().map(idOf).toList();
      diagnostics.report(Code.UNKNOWN_POLICY, from, id, nearest(id, known));
    }
    return policy;
  }

  /** A version of a policy, by its id. */
  public <V> Optional<V> version(
      String policyId,
      String id,
      Collection<V> versions,
      Function<V, String> idOf,
      SourcePosition from) {
    Optional<V> version = find(id, versions, idOf);
    if (version.isEmpty()) {
      List<String> known = versions.stream().map(idOf).toList();
      diagnostics.report(
          Code.UNKNOWN_VERSION, from, policyId, id, String.join(", ", known), nearest(id, known));
    }
    return version;
  }

  /** The text of a version in a language. */
  public Optional<PolicyText> text(Policy policy, PolicyVersion version, Language language) {
    Optional<PolicyText> text = version.texts().find(language);
    if (text.isEmpty()) {
      List<String> known = version.texts().languages().stream().map(Language::tag).toList();
      diagnostics.report(
          Code.UNDECLARED_LANGUAGE,
          SourcePosition.startOf(policy.id() + "/" + FileNames.POLICY),
          language.tag(),
          String.join(", ", known));
    }
    return text;
  }

  /** Whether a new policy can have an id; reports it if not. */
  public boolean mayNamePolicy(String id) {
    return mayName(Routes.isPolicyId(id) && PortableName.is(id), id, "@policy-id");
  }

  /** Whether a new version can have an id; reports it if not. */
  public boolean mayNameVersion(String id) {
    return mayName(Routes.isVersionId(id) && PortableName.is(id), id, "@version-id");
  }

  private boolean mayName(boolean sound, String id, String form) {
    if (!sound) {
      diagnostics.report(Code.BAD_ID, COMMAND, IdFault.of(id, form));
    }
    return sound;
  }

  private static <T> Optional<T> find(String id, Collection<T> among, Function<T, String> idOf) {
    return among.stream().filter(each -> idOf.apply(each).equals(id)).findFirst();
  }

  private static String nearest(String id, List<String> known) {
    return Spelling.guess(id, known);
  }
}
