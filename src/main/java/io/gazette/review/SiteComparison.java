package io.gazette.review;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diff.Redline;
import io.gazette.diff.TextBlocks;
import io.gazette.lists.ListChangeText;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Site;
import io.gazette.review.Review.Day;
import io.gazette.review.Review.Fate;
import io.gazette.review.Review.PolicyChange;
import io.gazette.review.Review.TextChange;
import io.gazette.review.Review.VersionChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what changed between two states of a site, both with the words of their texts. */
public final class SiteComparison {

  /** What rules say against the level that a version declares. */
  private static final Set<Code> DOUBTS =
      EnumSet.of(
          Code.CHANGE_UNDERSTATED,
          Code.WORDS_UNDERSTATED,
          Code.CONSENT_WITHOUT_REASONS,
          Code.FIRST_WITHOUT_CONSENT,
          Code.NOTICE_TOO_SHORT);

  private final List<Policy> before;
  private final Site after;
  private final List<Diagnostic> findings;

  /**
   * A comparison of two states.
   *
   * @param findings of the newer one
   */
  public SiteComparison(List<Policy> before, Site after, List<Diagnostic> findings) {
    this.before = List.copyOf(before);
    this.after = after;
    this.findings = List.copyOf(findings);
  }

  /** The policies in which anything changed, in the order of the newer site; those gone last. */
  public List<PolicyChange> policies() {
    List<PolicyChange> changes = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (Policy now : after.policies()) {
      Optional<Policy> old = former(now);
      old.map(Policy::id).ifPresent(known::add);
      compare(old, Optional.of(now)).ifPresent(changes::add);
    }
    before.stream()
        .filter(old -> !known.contains(old.id()))
        .forEach(old -> compare(Optional.of(old), Optional.empty()).ifPresent(changes::add));
    return changes;
  }

  /** Under whatever id it had. */
  private Optional<Policy> former(Policy now) {
    return Stream.concat(Stream.of(now.id()), now.aliases().stream())
        .flatMap(id -> before.stream().filter(old -> old.id().equals(id)))
        .findFirst();
  }

  private Optional<PolicyChange> compare(Optional<Policy> old, Optional<Policy> now) {
    Policy shown = now.or(() -> old).orElseThrow();
    Fate fate = fate(old.isPresent(), now.isPresent());
    List<VersionChange> versions = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    now.ifPresent(policy -> policy.versions().forEach(version -> ids.add(version.id())));
    old.ifPresent(policy -> policy.versions().forEach(version -> ids.add(version.id())));
    for (String id : ids) {
      compare(find(old, id), find(now, id), now).ifPresent(versions::add);
    }
    boolean settings =
        fate == Fate.CHANGED && !old.map(Policy::settings).equals(now.map(Policy::settings));
    return versions.isEmpty() && !settings
        ? Optional.empty()
        : Optional.of(
            new PolicyChange(
                shown.id(),
                shown.title().nearest(after.config().prevailingLanguage()),
                fate,
                settings,
                versions));
  }

  private static Fate fate(boolean was, boolean is) {
    if (was && is) {
      return Fate.CHANGED;
    }
    return is ? Fate.ADDED : Fate.REMOVED;
  }

  private static Optional<PolicyVersion> find(Optional<Policy> policy, String id) {
    return policy.stream()
        .flatMap(found -> found.versions().stream())
        .filter(version -> version.id().equals(id))
        .findFirst();
  }

  private Optional<VersionChange> compare(
      Optional<PolicyVersion> old, Optional<PolicyVersion> now, Optional<Policy> policy) {
    if (now.isEmpty()) {
      PolicyVersion gone = old.orElseThrow();
      return Optional.of(
          new VersionChange(
              gone.id(), Fate.REMOVED, "", gone.change().id(), List.of(), List.of(), List.of()));
    }
    PolicyVersion version = now.get();
    Optional<PolicyVersion> base = old.or(() -> previous(policy.orElseThrow(), version));
    List<TextChange> texts = texts(base, version);
    List<Diagnostic> doubts =
        findings.stream()
            .filter(found -> DOUBTS.contains(found.code()))
            .filter(found -> isOf(found, policy.orElseThrow(), version))
            .toList();
    boolean same =
        old.isPresent()
            && texts.isEmpty()
            && old.get().dates().equals(version.dates())
            && old.get().declared().equals(version.declared());
    return same
        ? Optional.empty()
        : Optional.of(
            new VersionChange(
                version.id(),
                fate(old.isPresent(), true),
                base.map(PolicyVersion::id).orElse(""),
                version.change().id(),
                doubts,
                days(version, old, base.filter(before -> old.isEmpty())),
                texts));
  }

  private static boolean isOf(Diagnostic found, Policy policy, PolicyVersion version) {
    return found.position().file().startsWith(policy.id() + "/" + version.id() + "/");
  }

  /** The version that a new one comes after; one that was taken back changed nothing. */
  private static Optional<PolicyVersion> previous(Policy policy, PolicyVersion version) {
    return policy.versions().stream()
        .takeWhile(other -> !other.id().equals(version.id()))
        .filter(other -> other.withdrawn().isEmpty())
        .reduce((earlier, later) -> later);
  }

  private static List<Day> days(
      PolicyVersion version, Optional<PolicyVersion> old, Optional<PolicyVersion> replaced) {
    List<Day> days = new ArrayList<>();
    version.issued().ifPresent(day -> days.add(new Day(day.toString(), "issued", version.id())));
    version
        .effective()
        .ifPresent(
            day -> {
              days.add(new Day(day.toString(), "effective", version.id()));
              if (version.change().needsConsent()) {
                days.add(
                    new Day(
                        day.toString(),
                        replaced.isPresent() || old.isPresent() ? "asked-again" : "asked",
                        version.id()));
              }
            });
    version
        .withdrawn()
        .ifPresent(day -> days.add(new Day(day.toString(), "withdrawn", version.id())));
    if (days.isEmpty()) {
      days.add(new Day("", "draft", version.id()));
    }
    return days;
  }

  private static List<TextChange> texts(Optional<PolicyVersion> base, PolicyVersion version) {
    List<TextChange> changes = new ArrayList<>();
    Set<Language> languages = new LinkedHashSet<>(version.texts().languages());
    base.ifPresent(old -> languages.addAll(old.texts().languages()));
    for (Language language : languages) {
      Optional<PolicyText> before = base.flatMap(old -> old.texts().find(language));
      Optional<PolicyText> after = version.texts().find(language);
      Fate fate = fate(before.isPresent(), after.isPresent());
      List<ChangedClause> clauses =
          fate == Fate.CHANGED
              ? ChangedClause.of(
                  Redline.compare(
                      TextBlocks.of(before.orElseThrow()), TextBlocks.of(after.orElseThrow())))
              : List.of();
      List<String> lists =
          after.isPresent()
              ? lists(base.map(PolicyVersion::lists), version.lists(), language)
              : List.of();
      if (fate != Fate.CHANGED || !clauses.isEmpty() || !lists.isEmpty()) {
        changes.add(new TextChange(language, fate, clauses, lists));
      }
    }
    return changes;
  }

  private static List<String> lists(
      Optional<PolicyLists> before, PolicyLists after, Language language) {
    return before.isEmpty() || Objects.equals(before.get(), after)
        ? List.of()
        : new ListChangeText(before.get(), after, language)
            .lines().stream().map(line -> Inline.plainText(line.words())).toList();
  }
}
