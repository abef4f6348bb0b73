package io.gazette.pipeline;

import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.PolicySource;
import io.gazette.content.RawFolder;
import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
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
import io.gazette.ledger.FolderWriter;
import io.gazette.model.Language;
import io.gazette.model.Product;
import io.gazette.model.Routes;
import io.gazette.model.SiteConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Brings existing policies into the content folder.
 *
 * <p>Nothing is ever written over, and nothing is written if anything is wrong. Where there is no
 * content yet, a {@code site.yaml} is made from what the texts tell. One object serves one call.
 */
public final class Importing {

  /** The product of the first policy, where nothing is set up yet. */
  private static final String FIRST_PRODUCT = "app";

  private static final String SITE_FILE = "site.yaml";
  private static final String POLICY_FILE = "policy.yaml";

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
   * What came of it.
   *
   * @param diagnostics sorted by place
   * @param summary empty if a problem kept the files from being imported
   * @param created paths of what was written, relative to the content folder
   */
  public record Outcome(
      List<Diagnostic> diagnostics, Optional<ImportSummary> summary, List<String> created) {
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
      created = List.copyOf(created);
    }
  }

  private final Path content;
  private final Diagnostics diagnostics = new Diagnostics();

  public Importing(Path content) {
    this.content = content;
  }

  /** Imports the files of one version of one policy. */
  public Outcome run(Order order) {
    checkIds(order);
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

  private void checkIds(Order order) {
    if (!Routes.isPolicyId(order.policyId())) {
      badId(order.policyId(), "@policy-id");
    }
    order
        .versionId()
        .filter(id -> !Routes.isVersionId(id))
        .ifPresent(id -> badId(id, "@version-id"));
  }

  private void badId(String id, String kind) {
    diagnostics.report(Code.BAD_ID, SourcePosition.startOf(""), id, kind);
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
        new RawFolder(content).paths().stream().filter(path -> !isHidden(path)).toList();
    if (paths.isEmpty()) {
      String product = order.productId().orElse(FIRST_PRODUCT);
      return Optional.of(new Destination(List.of(), List.of(), product));
    }
    Diagnostics found = new Diagnostics();
    Optional<Destination> destination =
        paths.stream().anyMatch(path -> path.endsWith("/" + POLICY_FILE))
            ? ContentLoader.load(content, SealedSettings.NONE, found)
                .flatMap(tree -> among(tree, order))
            : ContentLoader.site(content, found).flatMap(site -> among(site, List.of(), order));
    // Its warnings are for who builds; here they would hide what the import has to say.
    if (found.hasErrors()) {
      found.sorted().forEach(diagnostics::report);
    }
    return destination;
  }

  private Optional<Destination> among(ContentTree tree, Order order) {
    return among(tree.config(), languages(tree, order.policyId()), order);
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

  private Optional<Destination> among(
      SiteConfig site, List<Language> policyLanguages, Order order) {
    List<String> products = site.products().stream().map(Product::id).toList();
    String product = order.productId().orElse(products.get(0));
    if (!products.contains(product)) {
      diagnostics.report(
          Code.UNKNOWN_PRODUCT,
          SourcePosition.startOf(SITE_FILE),
          product,
          String.join(", ", products));
      return Optional.empty();
    }
    return Optional.of(new Destination(site.languages(), policyLanguages, product));
  }

  private Outcome write(ImportResult result, ImportSummary summary) {
    String folder = summary.versionFolder();
    if (new RawFolder(content).paths().stream().anyMatch(path -> path.startsWith(folder))) {
      String version = folder.substring(0, folder.length() - 1);
      diagnostics.report(Code.IMPORT_VERSION_EXISTS, SourcePosition.startOf(version), version);
      return failed();
    }
    boolean written =
        new FolderWriter(content, diagnostics).write(FolderChange.creating(result.files()));
    return written
        ? new Outcome(
            diagnostics.sorted(), Optional.of(summary), List.copyOf(result.files().keySet()))
        : failed();
  }

  private Outcome failed() {
    return new Outcome(diagnostics.sorted(), Optional.empty(), List.of());
  }
}
