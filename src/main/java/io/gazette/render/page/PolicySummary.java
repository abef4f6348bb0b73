package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Product;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rest of the site needs to know of a policy once its texts are gone.
 *
 * @param languages in which there is at least a history page
 * @param versions those that have pages, by effective date, oldest first; drafts last
 * @param shown the version that the policy page shows: the one in effect, else the next one; of a
 *     policy that has ended the last one
 * @param aliases ids that it had before
 */
public record PolicySummary(
    String id,
    PolicyKind kind,
    Localized<String> title,
    Product product,
    List<String> companions,
    List<Language> languages,
    List<VersionSummary> versions,
    Optional<VersionSummary> shown,
    List<String> aliases) {

  public static PolicySummary of(Policy policy, LocalDate asOf, Drafts drafts) {
    Timeline timeline = Timeline.of(policy, asOf);
    List<PolicyVersion> visible = new ArrayList<>(timeline.issued());
    if (drafts == Drafts.SHOWN) {
      visible.addAll(timeline.drafts());
    }
    List<VersionSummary> versions =
        visible.stream().map(version -> summary(version, timeline)).toList();
    return new PolicySummary(
        policy.id(),
        policy.kind(),
        policy.title(),
        policy.product(),
        policy.companions(),
        versions.stream().flatMap(version -> version.languages().stream()).distinct().toList(),
        versions,
        shown(versions),
        policy.aliases());
  }

  private static VersionSummary summary(PolicyVersion version, Timeline timeline) {
    return new VersionSummary(
        version.id(), timeline.stateOf(version), version.effective(), version.texts().languages());
  }

  private static Optional<VersionSummary> shown(List<VersionSummary> versions) {
    return first(versions, Timeline.State.CURRENT)
        .or(() -> first(versions, Timeline.State.UPCOMING))
        .or(() -> last(versions, Timeline.State.ARCHIVED))
        .or(() -> first(versions, Timeline.State.DRAFT))
        .or(() -> last(versions, Timeline.State.WITHDRAWN));
  }

  private static Optional<VersionSummary> last(
      List<VersionSummary> versions, Timeline.State state) {
    return versions.stream()
        .filter(version -> version.state() == state)
        .reduce((earlier, later) -> later);
  }

  /**
   * The version that the policy page shows in a language: the one shown, or else the last one there
   * is in that language, so that no reader's address ever leads nowhere.
   */
  public Optional<VersionSummary> shownIn(Language language) {
    return shown
        .filter(version -> version.languages().contains(language))
        .or(
            () ->
                versions.stream()
                    .filter(version -> version.state() != Timeline.State.DRAFT)
                    .filter(version -> version.languages().contains(language))
                    .reduce((earlier, later) -> later));
  }

  private static Optional<VersionSummary> first(
      List<VersionSummary> versions, Timeline.State state) {
    return versions.stream().filter(version -> version.state() == state).findFirst();
  }

  Optional<VersionSummary> version(String versionId) {
    return versions.stream().filter(version -> version.id().equals(versionId)).findFirst();
  }

  /** The next version to take effect, if the policy page shows another one. */
  public Optional<VersionSummary> upcoming() {
    return first(versions, Timeline.State.UPCOMING)
        .filter(version -> !Optional.of(version).equals(shown));
  }

  public boolean isShown(VersionSummary version) {
    return Optional.of(version).equals(shown);
  }

  /** The policy page if it shows this version, else the version's own page. */
  public SitePath bestPage(VersionSummary version, Language language) {
    return isShown(version)
        ? Routes.policy(language, id)
        : Routes.version(language, id, version.id());
  }
}
