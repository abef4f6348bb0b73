package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.text.PortableName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * In which languages a version is: those that it names itself, else those it was sealed in, else
 * those of its policy. So a policy can gain and lose languages, and what was published stays.
 */
final class VersionLanguages {

  private final SiteFacts site;
  private final Optional<List<Language>> ofPolicy;
  private final Function<String, List<Language>> sealed;
  private final Problems problems;
  private final Values values;

  /**
   * @param ofPolicy empty if they could not be read
   * @param sealed the languages that the version with an id was sealed in
   */
  VersionLanguages(
      SiteFacts site,
      Optional<List<Language>> ofPolicy,
      Function<String, List<Language>> sealed,
      Problems problems) {
    this.site = site;
    this.ofPolicy = ofPolicy;
    this.sealed = sealed;
    this.problems = problems;
    this.values = new Values(problems);
  }

  /** In which anything of the site may be. */
  Optional<List<Language>> ofSite() {
    return site.languages();
  }

  /** What was published under a name keeps it, whichever machines can have it. */
  boolean mayBeCalled(String version) {
    return PortableName.is(version) || !sealed.apply(version).isEmpty();
  }

  /** In the order of the site, the prevailing one first; empty if they are not known. */
  Optional<List<Language>> of(ContentFolder version, Optional<Fields> fields) {
    Optional<YamlNode> own = fields.flatMap(keys -> keys.optional("languages"));
    if (own.isPresent()) {
      return values
          .distinct(own.get(), item -> site.language(item, values, problems))
          .map(this::inOrder);
    }
    List<Language> before = sealed.apply(version.name());
    if (before.isEmpty()) {
      return ofPolicy;
    }
    before.stream()
        .filter(language -> !site.declares(language))
        .forEach(language -> stillNeeded(version, language));
    return Optional.of(inOrder(before));
  }

  private List<Language> inOrder(List<Language> languages) {
    List<Language> order = site.languages().orElse(List.of());
    Comparator<Language> bySite =
        Comparator.comparingInt(
            language -> order.contains(language) ? order.indexOf(language) : order.size());
    return languages.stream().sorted(bySite).toList();
  }

  private void stillNeeded(ContentFolder version, Language language) {
    problems.report(
        Code.LANGUAGE_STILL_PUBLISHED,
        SourcePosition.startOf(FileNames.SITE),
        language.tag(),
        version.path());
  }
}
