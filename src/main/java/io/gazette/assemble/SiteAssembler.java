package io.gazette.assemble;

import io.gazette.content.ContentTree;
import io.gazette.content.PolicySource;
import io.gazette.content.VersionSettings;
import io.gazette.content.VersionSource;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.lists.ListTables;
import io.gazette.markdown.Filler;
import io.gazette.markdown.ParsedText;
import io.gazette.markdown.PolicyMarkdown;
import io.gazette.markdown.slips.Slips;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Located;
import io.gazette.model.Numbering;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Publisher;
import io.gazette.model.Site;
import io.gazette.model.SiteConfig;
import io.gazette.model.VersionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes the site of a content tree.
 *
 * <p>Pure: the same tree gives the same site, and every problem in any text is reported, whatever
 * other problems there are. Texts are worked on in parallel.
 */
public final class SiteAssembler {

  private final ContentTree tree;
  private final Set<String> ended;
  private final Predicate<String> published;
  private final SiteConfig config;
  private final Diagnostics diagnostics;

  private SiteAssembler(
      ContentTree tree, Set<String> ended, Predicate<String> published, Diagnostics diagnostics) {
    this.tree = tree;
    this.ended = ended;
    this.published = published;
    this.config = tree.config();
    this.diagnostics = diagnostics;
  }

  public static Site assemble(ContentTree tree, Diagnostics diagnostics) {
    return assemble(tree, Set.of(), file -> false, diagnostics);
  }

  /**
   * The site of a content tree.
   *
   * @param ended ids of policies that were published and have no sources any more; texts may still
   *     link to them
   * @param published the files that stay as they are, so that nothing is said of their slips
   */
  public static Site assemble(
      ContentTree tree, Set<String> ended, Predicate<String> published, Diagnostics diagnostics) {
    return new SiteAssembler(tree, ended, published, diagnostics).assemble(tree.policies());
  }

  private Site assemble(List<PolicySource> sources) {
    List<Policy> numbered = sources.parallelStream().map(this::numbered).toList();
    SortedMap<String, Policy> byId = new TreeMap<>();
    numbered.forEach(policy -> policy.aliases().forEach(alias -> byId.put(alias, policy)));
    numbered.forEach(policy -> byId.put(policy.id(), policy));
    List<Policy> linked =
        numbered.parallelStream()
            .map(policy -> linked(policy, byId))
            .sorted(
                Comparator.comparingInt(
                        (Policy policy) -> config.products().indexOf(policy.product()))
                    .thenComparing(Policy::kind)
                    .thenComparing(Policy::id))
            .toList();
    return new Site(config, linked);
  }

  /** The policy with its texts parsed, numbered and filled in. */
  private Policy numbered(PolicySource source) {
    Map<Numbering, Slips> slips = new HashMap<>();
    return new Policy(
        source.id(),
        source.settings(),
        source.versions().stream().map(version -> numbered(source, version, slips)).toList());
  }

  private PolicyVersion numbered(
      PolicySource policy, VersionSource version, Map<Numbering, Slips> slips) {
    VersionSettings settings = tree.settings(policy, version);
    Map<Language, PolicyText> texts = new LinkedHashMap<>();
    List<MissingClauses.Read> read = new ArrayList<>();
    for (Language language : version.texts().languages()) {
      Diagnostics found = diagnostics.apart();
      var file = version.texts().get(language);
      String otherTitle = settings.title().nearest(language);
      Function<Optional<String>, Filler> fillers =
          title -> placeholders(policy, version, settings, language, title.orElse(otherTitle));
      ParsedText parsed =
          published.test(file.file())
              ? PolicyMarkdown.parsePublished(file.text(), file.file(), fillers, found)
              : PolicyMarkdown.parse(
                  file.text(),
                  file.file(),
                  slips.computeIfAbsent(settings.numbering().get(language), Slips::new),
                  fillers,
                  found);
      Numberer numberer = new Numberer(numbering(policy, settings, language));
      PolicyText text = numberer.number(parsed, language, parsed.title().orElse(otherTitle));
      texts.put(language, text);
      if (file.isText()) {
        found.sorted().forEach(diagnostics::report);
      }
      read.add(new MissingClauses.Read(text, file, found.sorted()));
    }
    MissingClauses.report(read, diagnostics);
    return new PolicyVersion(
        version.id(),
        version.dates(),
        version.declared(),
        new Localized<>(texts),
        version.lists(),
        VersionRecord.NONE.publishedBy(settings.publisher()));
  }

  /** A language that an erratum added has the numbering that the policy has now. */
  private static Numbering numbering(
      PolicySource policy, VersionSettings settings, Language language) {
    return settings
        .numbering()
        .find(language)
        .orElseGet(() -> policy.settings().numbering().get(language));
  }

  private Placeholders placeholders(
      PolicySource policy,
      VersionSource version,
      VersionSettings settings,
      Language language,
      String title) {
    Publisher publisher = settings.publisher();
    SortedMap<String, Optional<String>> values = new TreeMap<>();
    values.put("effective", date(version, version.dates().effective(), language));
    values.put("issued", date(version, version.dates().issued(), language));
    values.put(
        "updated", date(version, version.dates().updated().or(version.dates()::issued), language));
    values.put("version", Optional.of(version.id()));
    values.put("title", Optional.of(title));
    values.put("product", settings.product().name().find(language));
    values.put("publisher.name", publisher.name().find(language));
    values.put("publisher.address", publisher.address().find(language));
    values.put("publisher.email", Optional.of(publisher.email()));
    values.put("publisher.phone", publisher.phone());
    String versionFile = FileNames.versionFolder(policy.id(), version.id()) + FileNames.VERSION;
    ListTables tables = new ListTables(policy.id(), version.id(), version.lists(), language);
    ListPlaceholders lists =
        new ListPlaceholders(tables, policy.settings().platforms(), diagnostics);
    return new Placeholders(values, lists, versionFile, diagnostics);
  }

  /** A date as the text shows it; a draft may leave its dates open. */
  private static Optional<String> date(
      VersionSource version, Optional<Located<LocalDate>> date, Language language) {
    if (date.isEmpty() && version.dates().issued().isEmpty()) {
      return Optional.of(language.undated());
    }
    return date.map(Located::value).map(language::format);
  }

  private Policy linked(Policy policy, SortedMap<String, Policy> policies) {
    List<PolicyVersion> versions =
        policy.versions().stream()
            .map(
                version ->
                    version.withTexts(
                        version.texts().map(text -> linked(policy, version, text, policies))))
            .toList();
    return policy.withVersions(versions);
  }

  private PolicyText linked(
      Policy policy, PolicyVersion version, PolicyText text, SortedMap<String, Policy> policies) {
    String file =
        FileNames.versionFolder(policy.id(), version.id()) + FileNames.text(text.language());
    return new Links(text, file, policies, ended, diagnostics).resolve();
  }
}
