package io.gazette.pipeline;

import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.PolicySource;
import io.gazette.content.RawFolder;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.importer.Destination;
import io.gazette.importer.ImportFiles;
import io.gazette.importer.ImportRequest;
import io.gazette.importer.ImportResult;
import io.gazette.importer.ImportSource;
import io.gazette.importer.ImportSummary;
import io.gazette.importer.Importer;
import io.gazette.importer.Repair;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderLock;
import io.gazette.ledger.FolderWriter;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Lookup;
import io.gazette.model.SiteConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Brings existing policies into the content folder.
 *
 * <p>Nothing is ever written over, and nothing is written if anything is wrong. Where there is no
 * content yet, a {@code site.yaml} is made from what the texts tell. One object serves one call.
 */
public final class Importing {

  /**
   * What to import.
   *
   * @param files one a language
   * @param languages of the files, in their order; none if they are to be recognised
   * @param versionId else the day of issue names the version
   * @param productId of a new policy; else the site's first product
   * @param reportLocale the language of the report: Chinese or else English
   */
  public record Order(
      List<Path> files,
      List<Language> languages,
      String policyId,
      Optional<String> versionId,
      Optional<String> productId,
      Repair repair,
      Locale reportLocale) {
    public Order {
      files = List.copyOf(files);
      languages = List.copyOf(languages);
    }
  }

  /**
   * What was imported.
   *
   * @param created paths of what was written, relative to the content folder
   */
  public record Imported(ImportSummary summary, List<String> created) {
    public Imported {
      created = List.copyOf(created);
    }
  }

  private final Path content;
  private final Clock clock;
  private final Diagnostics diagnostics = new Diagnostics();

  public Importing(Path content, Clock clock) {
    this.content = content;
    this.clock = clock;
  }

  /**
   * Imports the files of one version of one policy.
   *
   * <p>Then all checks of a build look at what was made: an outcome with a result and without
   * errors is one that builds.
   */
  public Outcome<Imported> run(Order order) {
    return FolderLock.during(content, diagnostics, () -> imported(order));
  }

  private Outcome<Imported> imported(Order order) {
    Lookup lookup = new Lookup(diagnostics);
    lookup.mayNamePolicy(order.policyId());
    order.versionId().ifPresent(lookup::mayNameVersion);
    Optional<Destination> destination = destination(order);
    List<ImportSource> sources = sources(order);
    if (destination.isEmpty() || diagnostics.hasErrors()) {
      return failed();
    }
    ImportResult result =
        Importer.run(
            new ImportRequest(
                order.policyId(),
                order.versionId(),
                destination.get(),
                sources,
                order.repair(),
                order.reportLocale()));
    result.diagnostics().forEach(diagnostics::report);
    return result.summary().map(summary -> write(result, summary)).orElseGet(this::failed);
  }

  private List<ImportSource> sources(Order order) {
    List<ImportSource> sources = new ArrayList<>();
    for (int at = 0; at < order.files().size(); at++) {
      Optional<Language> language =
          order.languages().isEmpty() ? Optional.empty() : Optional.of(order.languages().get(at));
      Path file = order.files().get(at).toAbsolutePath().normalize();
      ImportFiles.read(file, language, diagnostics).ifPresent(sources::add);
    }
    return sources;
  }

  /** What is there already, or empty after reporting what is wrong with it. */
  private Optional<Destination> destination(Order order) {
    List<String> paths =
        RawFolder.ofContent(content).paths().stream().filter(path -> !isHidden(path)).toList();
    if (paths.isEmpty()) {
      return Optional.of(Destination.fresh(order.productId()));
    }
    Diagnostics found = diagnostics.apart();
    Optional<Destination> destination =
        paths.stream().anyMatch(path -> path.endsWith("/" + FileNames.POLICY))
            ? ContentLoader.load(content, LedgerSettings.of(content), found)
                .flatMap(tree -> in(tree.config(), languages(tree, order.policyId()), order))
            : ContentLoader.site(content, found).flatMap(site -> in(site, List.of(), order));
    // Its warnings are for who builds; here they would hide what the import has to say.
    if (found.hasErrors()) {
      found.sorted().forEach(diagnostics::report);
    }
    return destination;
  }

  private Optional<Destination> in(SiteConfig site, List<Language> languages, Order order) {
    return Destination.in(site, languages, order.productId(), diagnostics);
  }

  private static boolean isHidden(String path) {
    return path.startsWith(".") || path.contains("/.");
  }

  private static List<Language> languages(ContentTree tree, String policyId) {
    return tree.policies().stream()
        .filter(policy -> policy.id().equals(policyId))
        .findFirst()
        .map(PolicySource::languages)
        .orElse(List.of());
  }

  private Outcome<Imported> write(ImportResult result, ImportSummary summary) {
    String folder = summary.versionFolder();
    if (RawFolder.ofContent(content).paths().stream().anyMatch(path -> path.startsWith(folder))) {
      String version = folder.substring(0, folder.length() - 1);
      diagnostics.report(Code.IMPORT_VERSION_EXISTS, SourcePosition.startOf(version), version);
      return failed();
    }
    boolean written =
        new FolderWriter(content, diagnostics).write(FolderChange.creating(result.files()));
    if (!written) {
      return failed();
    }
    check(result.files().keySet());
    return Outcome.of(
        diagnostics, Optional.of(new Imported(summary, List.copyOf(result.files().keySet()))));
  }

  /** What a build with drafts has to say of files; of all others it says it when it is run. */
  private void check(Set<String> files) {
    Request request = new Request(content, Optional.empty(), Optional.empty(), clock).withDrafts();
    Diagnostics found = diagnostics.apart();
    LoadedSite.load(request, found);
    found.sorted().stream()
        .filter(problem -> files.contains(problem.position().file()))
        .forEach(diagnostics::report);
  }

  private Outcome<Imported> failed() {
    return Outcome.of(diagnostics, Optional.empty());
  }
}
