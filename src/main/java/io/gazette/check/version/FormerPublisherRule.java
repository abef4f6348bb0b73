package io.gazette.check.version;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Publisher;
import io.gazette.model.Site;
import io.gazette.model.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest versions that were sealed while the publisher had another name, address or number: the
 * foot of their pages shows it, if not the text. What is published never changes, so only a new
 * version can tell readers the present one.
 */
public final class FormerPublisherRule {

  private FormerPublisherRule() {}

  /** What was current then, and what is now. */
  private record Change(Optional<String> before, Optional<String> now) {}

  /** The findings on a day. */
  public static List<Diagnostic> check(Site site, LocalDate asOf) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Policy policy : site.policies()) {
      Timeline timeline = Timeline.of(policy, asOf);
      // Whoever writes the next one has what they need.
      if (timeline.drafts().isEmpty() && policy.retirement().isEmpty()) {
        timeline.issued().stream()
            .filter(version -> timeline.stateOf(version) != Timeline.State.WITHDRAWN)
            .reduce((earlier, later) -> later)
            .ifPresent(version -> check(policy, version, site.config().publisher(), findings));
      }
    }
    return findings;
  }

  private static void check(
      Policy policy, PolicyVersion version, Publisher now, List<Diagnostic> findings) {
    Optional<Publisher> then = version.record().publisher();
    if (then.isEmpty() || then.get().equals(now)) {
      return;
    }
    Map<Change, List<String>> languages = new LinkedHashMap<>();
    for (Language language : version.texts().languages()) {
      changes(then.get(), now, language)
          .filter(change -> change.before().isPresent() && !change.before().equals(change.now()))
          .forEach(
              change ->
                  languages
                      .computeIfAbsent(change, first -> new ArrayList<>())
                      .add(language.tag()));
    }
    languages.forEach(
        (change, tags) ->
            findings.add(
                Diagnostic.of(
                    Code.OUTDATED_PUBLISHER,
                    version.dates().file(),
                    policy.id(),
                    version.id(),
                    String.join(", ", tags),
                    change.before().orElseThrow(),
                    change.now().orElse("–"))));
  }

  private static Stream<Change> changes(Publisher then, Publisher now, Language language) {
    return Stream.of(
        new Change(then.name().find(language), now.name().find(language)),
        new Change(then.address().find(language), now.address().find(language)),
        new Change(Optional.of(then.email()), Optional.of(now.email())),
        new Change(then.phone(), now.phone()));
  }
}
