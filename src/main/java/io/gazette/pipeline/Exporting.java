package io.gazette.pipeline;

import io.gazette.content.Edits;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderWriter;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Lookup;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.output.OutputTree;
import io.gazette.paper.PdfBrowser;
import io.gazette.render.SiteRenderer;
import io.gazette.render.theme.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a page of a version as PDF, in each language: its text, one of its lists, or what changed
 * since another version.
 *
 * <p>Only from content without an error, and never over a file that is there. One object serves one
 * call.
 */
public final class Exporting {

  /**
   * What to print.
   *
   * @param list one of the version's lists in the place of its text
   * @param since an earlier version: the changes in the place of the text
   * @param language empty for all languages of the version
   * @param folder to write into
   */
  public record Order(
      String policy,
      String version,
      Optional<ListKind> list,
      Optional<String> since,
      Optional<Language> language,
      Path folder) {

    /** The page that is printed: a version's text as the copy to keep. */
    private SitePath page(Language in) {
      return since
          .map(old -> Routes.redline(in, policy, old, version))
          .or(() -> list.map(kind -> Routes.list(in, policy, version, kind)))
          .orElseGet(() -> Routes.copy(in, policy, version));
    }

    private String file(Language in) {
      String what =
          since
              .map(old -> old + "_" + version)
              .or(() -> list.map(kind -> version + "-" + kind.id()))
              .orElse(version);
      return policy + "-" + what + "-" + in.tag() + ".pdf";
    }
  }

  private final Request request;
  private final Order order;
  private final Optional<PdfBrowser> browser;
  private final Diagnostics diagnostics = new Diagnostics();

  private Exporting(Request request, Order order, Optional<PdfBrowser> browser) {
    this.request = request;
    this.order = order;
    this.browser = browser;
  }

  /**
   * Gives the names of the files that were written.
   *
   * @param browser to print with; empty if there is none, which is reported
   */
  public static Outcome<List<String>> run(
      Request request, Order order, Optional<PdfBrowser> browser) {
    Exporting command = new Exporting(request, order, browser);
    Optional<List<String>> written = command.run();
    return Outcome.of(command.diagnostics, written);
  }

  private Optional<List<String>> run() {
    if (browser.isEmpty()) {
      diagnostics.report(Code.BROWSER_MISSING, Lookup.COMMAND);
      return Optional.empty();
    }
    Optional<LoadedSite> loaded = LoadedSite.load(request, Edits.NONE, Set.of(), diagnostics);
    if (loaded.isEmpty()) {
      return Optional.empty();
    }
    LoadedSite content = loaded.get();
    content.verifySources(diagnostics);
    Lookup lookup = new Lookup(diagnostics);
    Optional<Policy> policy =
        lookup.policy(order.policy(), content.site().policies(), Policy::id, Lookup.COMMAND);
    policy.ifPresent(found -> content.verify(found, diagnostics));
    List<Language> languages = policy.map(found -> languages(found, lookup)).orElseGet(List::of);
    Optional<Theme> theme = ThemeChoice.load(request, content, diagnostics);
    if (theme.isEmpty() || languages.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, byte[]> page :
        pages(policy.orElseThrow(), languages, content, theme.get()).entrySet()) {
      Optional<byte[]> pdf = print(page.getValue());
      if (pdf.isEmpty()) {
        return Optional.empty();
      }
      files.put(page.getKey(), pdf.get());
    }
    boolean written =
        !diagnostics.hasErrors()
            && new FolderWriter(order.folder(), diagnostics).write(FolderChange.creating(files));
    return written ? Optional.of(List.copyOf(files.keySet())) : Optional.empty();
  }

  /** Those in which the version is to be printed; none after reporting why. */
  private List<Language> languages(Policy policy, Lookup lookup) {
    SourcePosition from = SourcePosition.startOf(policy.id());
    order
        .since()
        .ifPresent(
            old -> lookup.version(policy.id(), old, policy.versions(), PolicyVersion::id, from));
    Optional<PolicyVersion> version =
        lookup.version(policy.id(), order.version(), policy.versions(), PolicyVersion::id, from);
    if (version.isEmpty()) {
      return List.of();
    }
    return order
        .language()
        .map(one -> lookup.text(policy, version.get(), one).map(text -> List.of(one)))
        .map(one -> one.orElseGet(List::of))
        .orElseGet(() -> version.get().texts().languages());
  }

  /** The pages by the names of their files; a page that the site does not have is reported. */
  private SortedMap<String, byte[]> pages(
      Policy policy, List<Language> languages, LoadedSite content, Theme theme) {
    Map<String, String> wanted = new TreeMap<>();
    languages.forEach(language -> wanted.put(order.page(language).file(), order.file(language)));
    OutputTree made =
        new SiteRenderer(theme, content.site(), content.asOf(), diagnostics)
            .renderAlone(policy, wanted::containsKey);
    SortedMap<String, byte[]> pages = new TreeMap<>();
    wanted.forEach(
        (page, name) ->
            made.find(page)
                .ifPresentOrElse(
                    html -> pages.put(name, html),
                    () ->
                        diagnostics.report(
                            Code.EXPORT_NOTHING, SourcePosition.startOf(policy.id()), page)));
    return diagnostics.hasErrors() ? new TreeMap<>() : pages;
  }

  private Optional<byte[]> print(byte[] page) {
    PdfBrowser printer = browser.orElseThrow();
    try {
      return Optional.of(printer.print(page));
    } catch (IOException e) {
      diagnostics.report(
          Code.BROWSER_FAILED,
          Lookup.COMMAND,
          printer.program().toString(),
          String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
