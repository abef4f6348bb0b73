package io.gazette.assemble;

import io.gazette.content.ContentTree;
import io.gazette.content.FileCheck;
import io.gazette.content.PolicySource;
import io.gazette.content.TextSource;
import io.gazette.content.VersionSettings;
import io.gazette.content.VersionSource;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.lists.ListTables;
import io.gazette.markdown.Filler;
import io.gazette.markdown.ParsedText;
import io.gazette.markdown.PolicyMarkdown;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Located;
import io.gazette.model.Numbering;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Publisher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** The assembling of one policy, by one thread. */
final class PolicyAssembly {

  private final ContentTree tree;
  private final PolicySource source;
  private final Predicate<String> published;
  private final Diagnostics diagnostics;
  private final Map<Numbering, PolicyMarkdown> readers = new HashMap<>();
  private final Translations translations;
  private final SortedSet<String> unsound = new TreeSet<>();

  /**
   * @param published the files that stay as they are, so that nothing is said of their slips
   */
  PolicyAssembly(
      ContentTree tree, PolicySource source, Predicate<String> published, Diagnostics diagnostics) {
    this.tree = tree;
    this.source = source;
    this.published = published;
    this.diagnostics = diagnostics;
    this.translations = new Translations(source.versions());
  }

  /**
   * The policy with its texts parsed, numbered and filled in; empty if one cannot be read.
   *
   * @param known versions that stay as they are, by id
   */
  Optional<Policy> numbered(Map<String, PolicyVersion> known) {
    List<PolicyVersion> versions = new ArrayList<>();
    for (VersionSource version : source.versions()) {
      PolicyVersion same = known.get(version.id());
      if (same != null) {
        versions.add(same);
        continue;
      }
      Map<Language, TextSource> texts = new LinkedHashMap<>();
      version
          .texts()
          .byLanguage()
          .forEach(
              (language, file) ->
                  file.read(diagnostics).ifPresent(text -> texts.put(language, text)));
      if (texts.size() == version.texts().languages().size()) {
        versions.add(numbered(version, texts));
      } else {
        texts.values().forEach(text -> LoneTexts.report(text.file(), text.text(), diagnostics));
      }
    }
    return versions.size() == source.versions().size()
        ? Optional.of(new Policy(source.id(), source.settings(), versions))
        : Optional.empty();
  }

  /**
   * The folders of versions one of whose texts is none, with a slash at the end: what else could be
   * said of them would follow from that.
   */
  SortedSet<String> unsound() {
    return unsound;
  }

  private PolicyVersion numbered(VersionSource version, Map<Language, TextSource> files) {
    VersionSettings settings = tree.settings(source, version);
    Map<Language, PolicyText> texts = new LinkedHashMap<>();
    List<MissingClauses.Read> read = new ArrayList<>();
    files.forEach(
        (language, file) -> {
          boolean sound = FileCheck.report(file.file(), file.text(), diagnostics);
          Diagnostics found = diagnostics.apart();
          PolicyText text = numbered(version, settings, language, file, found);
          texts.put(language, text);
          if (sound) {
            found.sorted().forEach(diagnostics::report);
            read.add(new MissingClauses.Read(text, file, found.sorted()));
          } else {
            unsound.add(FileNames.versionFolder(source.id(), version.id()));
          }
        });
    MissingClauses.report(read, diagnostics);
    translations.reportUnknown(version, diagnostics);
    PolicyVersion made = SiteAssembler.version(version, new Localized<>(texts), settings);
    return made.with(made.record().translated(translations.of(version)));
  }

  private PolicyText numbered(
      VersionSource version,
      VersionSettings settings,
      Language language,
      TextSource file,
      Diagnostics found) {
    String otherTitle = settings.title().nearest(language);
    Function<Optional<String>, Filler> fillers =
        title -> placeholders(version, settings, language, title.orElse(otherTitle));
    ParsedText parsed =
        published.test(file.file())
            ? PolicyMarkdown.parsePublished(file.text(), file.file(), fillers, found)
            : readers
                .computeIfAbsent(settings.numbering().get(language), PolicyMarkdown::new)
                .parse(file.text(), file.file(), fillers, found);
    return new Numberer(numbering(settings, language))
        .number(parsed, language, parsed.title().orElse(otherTitle));
  }

  /** A language that an erratum added has the numbering that the policy has now. */
  private Numbering numbering(VersionSettings settings, Language language) {
    return settings
        .numbering()
        .find(language)
        .orElseGet(() -> source.settings().numbering().get(language));
  }

  private Placeholders placeholders(
      VersionSource version, VersionSettings settings, Language language, String title) {
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
    String versionFile = FileNames.versionFolder(source.id(), version.id()) + FileNames.VERSION;
    ListTables tables = new ListTables(source.id(), version.id(), version.lists(), language);
    ListPlaceholders lists =
        new ListPlaceholders(tables, source.settings().platforms(), diagnostics);
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

  /**
   * The policy with the titles that its links show, and with the check of where they lead.
   *
   * @param known versions that stay as they are, by id
   */
  Policy linked(Policy numbered, Map<String, PolicyVersion> known, Targets targets) {
    return numbered.withVersions(
        numbered.versions().stream()
            .map(
                version ->
                    known.containsKey(version.id())
                        ? version
                        : version.withTexts(
                            version.texts().map(text -> linked(version, text, targets))))
            .toList());
  }

  private PolicyText linked(PolicyVersion version, PolicyText text, Targets targets) {
    String file =
        FileNames.versionFolder(source.id(), version.id()) + FileNames.text(text.language());
    return new Links(text, file, targets, diagnostics).resolve();
  }
}
