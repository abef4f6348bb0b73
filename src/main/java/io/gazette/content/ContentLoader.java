package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.IdFault;
import io.gazette.model.Language;
import io.gazette.model.Routes;
import io.gazette.model.SiteConfig;
import io.gazette.model.Waiver;
import io.gazette.text.PortableName;
import io.gazette.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Turns a content folder into a {@link ContentTree}.
 *
 * <p>Reads every YAML file once and reports the problems of all in one run; texts are found and
 * left to be read one by one. The result depends on nothing but the files: not on their order on
 * the disk, the locale, the time zone or the default charset. Follows no symbolic link below the
 * content folder; what is not in UTF-8, or beyond the limits (10,000 files a folder of the layout;
 * 256 KB a YAML file; 4 MB a text), is reported and not read.
 *
 * <p>Safe for use by several threads; nothing is kept between two calls.
 */
public final class ContentLoader {

  private final Path root;
  private final SealedSettings sealed;
  private final Problems problems;

  private ContentLoader(Path root, SealedSettings sealed, Problems problems) {
    this.root = root;
    this.sealed = sealed;
    this.problems = problems;
  }

  /**
   * Reads a content folder.
   *
   * @param sealed where the settings of sealed versions are kept
   * @return empty if anything was reported that is an error; warnings do not count
   */
  public static Optional<ContentTree> load(
      Path contentFolder, SealedSettings sealed, Diagnostics diagnostics) {
    return loadWith(contentFolder, Edits.NONE, sealed, diagnostics);
  }

  /**
   * What was found in a content folder.
   *
   * @param tree empty if anything was reported that is an error
   * @param sound the same with the policies alone that have no error; empty if there is none, or an
   *     error in what policies have in common
   * @param faulty the ids of the other policies
   * @param texts the files of all texts, whatever else is wrong
   */
  public record Found(
      Optional<ContentTree> tree,
      Optional<ContentTree> sound,
      List<String> faulty,
      List<TextFile> texts) {

    public Found {
      faulty = List.copyOf(faulty);
      texts = List.copyOf(texts);
    }
  }

  /**
   * Reads a content folder as it would be with other words in some of its files.
   *
   * @param sealed where the settings of sealed versions are kept
   * @return empty if anything was reported that is an error
   */
  public static Optional<ContentTree> loadWith(
      Path contentFolder, Edits edits, SealedSettings sealed, Diagnostics diagnostics) {
    return find(contentFolder, edits, sealed, diagnostics).tree();
  }

  /** As {@link #loadWith}, with the files of all texts. */
  public static Found find(
      Path contentFolder, Edits edits, SealedSettings sealed, Diagnostics diagnostics) {
    Problems problems = new Problems(diagnostics);
    return FolderScanner.scan(contentFolder, problems)
        .map(edits::applyTo)
        .map(new ContentLoader(contentFolder, sealed, problems)::found)
        .orElseGet(
            () -> new Found(Optional.empty(), Optional.empty(), List.of(), problems.texts()));
  }

  /**
   * The folders ({@code policy/version/}) of the versions that are not published on the day, as far
   * as can be told by their dates; says nothing about what is wrong with them.
   *
   * @param today the day in a time zone
   */
  public static SortedSet<String> drafts(
      Path contentFolder, Edits edits, Function<ZoneId, LocalDate> today) {
    Problems ignored = new Problems(new Diagnostics());
    SortedSet<String> drafts = new TreeSet<>();
    FolderScanner.scan(contentFolder, ignored)
        .map(edits::applyTo)
        .ifPresent(
            content -> {
              ZoneId zone =
                  new SiteReader(ignored)
                      .read(content)
                      .config()
                      .map(SiteConfig::timeZone)
                      .orElse(ZoneOffset.UTC);
              content.folders().stream()
                  .flatMap(policy -> policy.folders().stream())
                  .filter(version -> VersionReader.isDraft(version, today.apply(zone), ignored))
                  .forEach(version -> drafts.add(version.path() + "/"));
            });
    return drafts;
  }

  /**
   * Reads {@code site.yaml} alone, for who is about to write the first policy.
   *
   * @return empty if anything was reported that is an error
   */
  public static Optional<SiteConfig> site(Path contentFolder, Diagnostics diagnostics) {
    Problems problems = new Problems(diagnostics);
    return FolderScanner.scan(contentFolder, problems)
        .flatMap(content -> new SiteReader(problems).read(content).config());
  }

  private Found found(ContentFolder content) {
    new FolderReader(content, problems).expectOnly(Layout.CONTENT_FILES);
    SiteFacts site = new SiteReader(problems).read(content);
    if (content.folders().isEmpty()) {
      problems.report(Code.NO_POLICY, SourcePosition.startOf(FileNames.SITE));
    }
    List<String> ids = content.folders().stream().map(ContentFolder::name).toList();
    Vocabulary builtIn = Vocabulary.builtIn();
    Vocabulary vocabulary = new VocabularyReader(builtIn, site.languages(), problems).read(content);
    Lexicons lexicons = new Lexicons(builtIn, vocabulary, root, sealed, site.languages());
    List<Waiver> waivers = new WaiverReader(ids, site.products(), problems).read(content);
    boolean common = !problems.hasErrors();
    List<Part> parts =
        content.folders().stream().map(folder -> new Part(folder, problems.part())).toList();
    List<Part> meant =
        parts.stream().filter(part -> isPolicy(part.folder, site, part.problems)).toList();
    List<Optional<PolicySource>> read =
        meant.parallelStream()
            .map(
                part ->
                    new PolicyReader(site, Optional.of(ids), lexicons, part.problems)
                        .read(part.folder))
            .toList();
    List<PolicySource> policies = new ArrayList<>();
    List<String> faulty = new ArrayList<>();
    for (int at = 0; at < meant.size(); at++) {
      String name = meant.get(at).folder.name();
      read.get(at).ifPresentOrElse(policies::add, () -> faulty.add(name));
    }
    Supplier<ContentTree> tree =
        () ->
            new ContentTree(
                site.config().orElseThrow(),
                policies,
                vocabulary,
                waivers,
                sealedSettings(policies, new SettingsReader(root, lexicons)),
                problems.files());
    boolean partly = common && problems.hasErrors() && !policies.isEmpty();
    return new Found(
        problems.unlessAny(tree),
        partly ? Optional.of(tree.get()) : Optional.empty(),
        faulty,
        problems.texts());
  }

  /** A folder that may be a policy, and what there is to say of it. */
  private record Part(ContentFolder folder, Problems problems) {}

  /** Versions that were sealed together share their settings, which are read once. */
  private SortedMap<String, VersionSettings> sealedSettings(
      List<PolicySource> policies, SettingsReader reader) {
    SortedMap<String, VersionSettings> settings = new TreeMap<>();
    for (PolicySource policy : policies) {
      Map<SortedMap<String, String>, Optional<VersionSettings>> read = new HashMap<>();
      for (VersionSource version : policy.versions()) {
        SortedMap<String, String> copies = sealed.copies(policy.id(), version.id());
        if (!copies.isEmpty()) {
          read.computeIfAbsent(copies, files -> reader.read(policy.id(), files))
              .ifPresent(then -> settings.put(ContentTree.key(policy, version), then));
        }
      }
    }
    return settings;
  }

  /** A folder that cannot be a policy is still read if it is clearly meant to be one. */
  private boolean isPolicy(ContentFolder folder, SiteFacts site, Problems part) {
    boolean named = Routes.isPolicyId(folder.name()) && !isLanguage(folder.name(), site);
    if (!named || (!PortableName.is(folder.name()) && !isSealed(folder))) {
      SourcePosition here = SourcePosition.startOf(folder.path());
      part.report(Code.BAD_ID, here, IdFault.of(folder.name(), "@policy-id"));
    }
    return named || folder.file(FileNames.POLICY).isPresent();
  }

  /** What was published under a name keeps it, whichever machines can have it. */
  private boolean isSealed(ContentFolder policy) {
    return policy.folders().stream()
        .anyMatch(version -> !sealed.copies(policy.name(), version.name()).isEmpty());
  }

  private static boolean isLanguage(String name, SiteFacts site) {
    return site.languages().orElse(List.of()).stream()
        .map(Language::tag)
        .anyMatch(tag -> tag.toLowerCase(Locale.ROOT).equals(name));
  }
}
