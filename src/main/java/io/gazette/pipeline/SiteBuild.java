package io.gazette.pipeline;

import io.gazette.assemble.SiteAssembler;
import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.endpoint.Endpoints;
import io.gazette.model.Site;
import io.gazette.output.ForeignFolderException;
import io.gazette.output.OutputWriter;
import io.gazette.render.SiteRenderer;
import io.gazette.render.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Builds a site: load, assemble, render, write.
 *
 * <p>All problems of a stage are found before the build stops, and the output is replaced only if
 * there is none that is an error. Policies are rendered in parallel, each written to the staging
 * folder and forgotten.
 */
public final class SiteBuild {

  private final Request request;
  private final Path output;
  private final Stage.Listener listener;
  private final Diagnostics diagnostics = new Diagnostics();

  private SiteBuild(Request request, Path output, Stage.Listener listener) {
    this.request = request;
    this.output = output;
    this.listener = listener;
  }

  public static Result run(Request request, Path output, Stage.Listener listener) {
    SiteBuild build = new SiteBuild(request, output, listener);
    Optional<Result.Built> built = build.run();
    return new Result(build.diagnostics.sorted(), built);
  }

  private Optional<Result.Built> run() {
    listener.reached(Stage.LOAD, 0, 0);
    Optional<ContentTree> content = ContentLoader.load(request.content(), diagnostics);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    int texts =
        content.get().policies().stream()
            .flatMap(policy -> policy.versions().stream())
            .mapToInt(version -> version.texts().languages().size())
            .sum();
    listener.reached(Stage.ASSEMBLE, 0, texts);
    Site site = SiteAssembler.assemble(content.get(), diagnostics);
    Optional<Theme> theme = theme(site);
    return theme.isEmpty() || diagnostics.hasErrors()
        ? Optional.empty()
        : publish(site, theme.get());
  }

  /**
   * The folder of the command line, else the one that site.yaml names, else only the default theme.
   */
  private Optional<Theme> theme(Site site) {
    Optional<Path> named =
        site.config().theme().map(name -> request.content().toAbsolutePath().resolveSibling(name));
    return Theme.load(request.theme().or(() -> named), site.config().languages(), diagnostics);
  }

  private LocalDate asOf(Site site) {
    return request
        .asOf()
        .orElseGet(() -> LocalDate.now(request.clock().withZone(site.config().timeZone())));
  }

  private Optional<Result.Built> publish(Site site, Theme theme) {
    LocalDate asOf = asOf(site);
    try (OutputWriter writer = OutputWriter.open(output)) {
      Publication publication = new Publication(writer);
      render(site, theme, asOf, publication);
      if (diagnostics.hasErrors()) {
        return Optional.empty();
      }
      writer.commit();
      int versions = site.policies().stream().mapToInt(policy -> policy.versions().size()).sum();
      return Optional.of(
          new Result.Built(site.policies().size(), versions, publication.pages(), asOf));
    } catch (ForeignFolderException e) {
      diagnostics.report(Code.OUTPUT_NOT_OURS, position(), output.toString());
    } catch (IOException | UncheckedIOException e) {
      diagnostics.report(Code.OUTPUT_UNWRITABLE, position(), String.valueOf(e));
    }
    return Optional.empty();
  }

  private SourcePosition position() {
    return SourcePosition.startOf(output.toAbsolutePath().toString());
  }

  /** Policies first, each on its own; then what belongs to all of them. */
  private void render(Site site, Theme theme, LocalDate asOf, Publication publication) {
    SiteRenderer renderer = new SiteRenderer(theme, site, asOf, request.drafts(), diagnostics);
    Endpoints endpoints = new Endpoints(site, asOf);
    AtomicInteger done = new AtomicInteger();
    int total = site.policies().size();
    site.policies().parallelStream()
        .forEach(
            policy -> {
              publication.add(renderer.renderPolicy(policy));
              publication.add(endpoints.ofPolicy(policy));
              listener.reached(Stage.RENDER, done.incrementAndGet(), total);
            });
    publication.add(renderer.renderSite());
    publication.add(endpoints.ofSite());
  }
}
