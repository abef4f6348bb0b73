package io.gazette.check.wording;

import io.gazette.check.reading.Controllers;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Product and publisher are called what the stores call them with which the product is registered:
 * a store compares its page with the policy (Google Play, Xiaomi). Blanks, marks, width, case and
 * the script of Chinese characters make no difference.
 *
 * <p>A name that is registered in a language is compared with the one in that language; any other
 * has to be one of those that are shown.
 */
final class StoreNameRule implements Rule {

  /** Behind it stores show what an app is for: 拾屋-看房找房, Shiwu: Find a Home. */
  private static final Pattern SLOGAN = Pattern.compile("\\s*[-–—:：|｜·•~～(（].*");

  private final Localized<String> publisher;
  private final Published published;
  private final PassageReading<List<String>> controllers = new PassageReading<>(Controllers::in);

  /**
   * @param publisher its name
   */
  StoreNameRule(Localized<String> publisher, Published published) {
    this.publisher = publisher;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Registration registration : policy.product().stores()) {
      for (Registration.Name name : registration.app()) {
        differing(name, policy.product().name(), forms(name))
            .map(shown -> finding(name.position(), policy, registration, name, Kind.APP, shown))
            .ifPresent(findings::add);
      }
      for (Registration.Name name : registration.developer()) {
        differing(name, publisher, List.of(name.words()))
            .map(
                shown ->
                    finding(name.position(), policy, registration, name, Kind.DEVELOPER, shown))
            .ifPresent(findings::add);
        published
            .open(policy)
            .flatMap(open -> inText(open, policy, registration, name).stream())
            .forEach(findings::add);
      }
    }
    return findings;
  }

  /** What a store has a name of. */
  private enum Kind {
    APP("@registered-app"),
    DEVELOPER("@registered-developer");

    private final String term;

    Kind(String term) {
      this.term = term;
    }
  }

  private static Diagnostic finding(
      SourcePosition position,
      Policy policy,
      Registration registration,
      Registration.Name name,
      Kind kind,
      String shown) {
    return Diagnostic.of(
        Code.STORE_NAME_DIFFERS,
        position,
        policy.product().id(),
        registration.store().id(),
        kind.term,
        name.words(),
        shown);
  }

  /**
   * What is shown instead of a registered name; empty if that is shown, or nothing.
   *
   * @param forms by which it may be shown
   */
  private static Optional<String> differing(
      Registration.Name name, Localized<String> shown, List<String> forms) {
    List<String> names =
        name.language()
            .map(language -> shown.find(language).stream().toList())
            .orElse(List.copyOf(shown.byLanguage().values()));
    boolean same =
        names.stream()
            .map(Controllers::plain)
            .anyMatch(each -> forms.stream().map(Controllers::plain).anyMatch(each::equals));
    return same || names.isEmpty()
        ? Optional.empty()
        : Optional.of(names.stream().distinct().collect(Collectors.joining(" / ")));
  }

  private static List<String> forms(Registration.Name app) {
    return List.of(app.words(), SLOGAN.matcher(app.words()).replaceFirst(""));
  }

  /** The first company that a text gives as its own, if none of them is the registered one. */
  private Optional<Diagnostic> inText(
      Published.Open open, Policy policy, Registration registration, Registration.Name name) {
    if (name.language().filter(language -> !language.equals(open.text().language())).isPresent()) {
      return Optional.empty();
    }
    // What the publisher is called in site.yaml is compared there.
    List<String> known =
        Stream.concat(Stream.of(name.words()), publisher.find(open.text().language()).stream())
            .toList();
    Optional<Diagnostic> first = Optional.empty();
    for (Passage passage : open.passages()) {
      for (String found : controllers.of(passage)) {
        if (known.stream().anyMatch(each -> Controllers.isNamed(found, each))) {
          return Optional.empty();
        }
        if (first.isEmpty() && Controllers.isHan(found) == Controllers.isHan(name.words())) {
          first =
              Optional.of(
                  finding(passage.at(found), policy, registration, name, Kind.DEVELOPER, found));
        }
      }
    }
    return first;
  }
}
