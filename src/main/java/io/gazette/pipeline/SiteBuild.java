package io.gazette.pipeline;

import io.gazette.content.StaticFolder;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.endpoint.Endpoints;
import io.gazette.ledger.SealedCopies;
import io.gazette.model.Erratum;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.RemovedPolicy;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.model.Timeline;
import io.gazette.output.ForeignFolderException;
import io.gazette.output.OutputTree;
import io.gazette.output.OutputWriter;
import io.gazette.render.SiteRenderer;
import io.gazette.render.theme.Theme;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Builds a site: load, assemble, check, render, write.
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

  public static Outcome<Built> run(Request request, Path output, Stage.Listener listener) {
    SiteBuild build = new SiteBuild(request, output, listener);
    Optional<Built> built = build.run();
    return Outcome.of(build.diagnostics, built);
  }

  private Optional<Built> run() {
    Optional<LoadedSite> loaded = LoadedSite.load(request, listener, diagnostics);
    loaded.ifPresent(
        site -> {
          site.verify(diagnostics);
          ScaffoldWords.warn(site, diagnostics);
        });
    Optional<Theme> theme = loaded.flatMap(this::theme);
    return theme.isEmpty() || diagnostics.hasErrors()
        ? Optional.empty()
        : publish(loaded.orElseThrow(), theme.get());
  }

  /**
   * The folder of the command line, else the one that site.yaml names, else only the default theme.
   */
  private Optional<Theme> theme(LoadedSite loaded) {
    // Findings name files as they lie below the content folder, or whole.
    Optional<Path> folder = request.theme().map(Path::toAbsolutePath).or(() -> named(loaded));
    return Theme.load(folder, loaded.site().config().languages(), diagnostics);
  }

  private Optional<Path> named(LoadedSite loaded) {
    Path content = request.content().toAbsolutePath();
    return loaded.site().config().theme().map(content::resolveSibling);
  }

  private Optional<Built> publish(LoadedSite loaded, Theme theme) {
    try (OutputWriter writer =
        OutputWriter.open(output, Routes.manifest().file(), sources(loaded))) {
      Publication publication = new Publication(writer);
      Memory memory = Memory.of(request.memory(), output);
      boolean quiet = render(loaded, theme, publication, memory);
      addStatic(publication);
      publication.addManifest();
      if (diagnostics.hasErrors()) {
        return Optional.empty();
      }
      writer.commit();
      if (quiet) {
        memory.save();
      }
      return Optional.of(built(loaded, publication));
    } catch (ForeignFolderException e) {
      report(e);
    } catch (IOException | UncheckedIOException e) {
      diagnostics.report(Code.OUTPUT_UNWRITABLE, position(), String.valueOf(e));
    }
    return Optional.empty();
  }

  private void report(ForeignFolderException e) {
    switch (e.reason()) {
      case FOREIGN_FILES ->
          diagnostics.report(
              Code.OUTPUT_NOT_OURS, position(), output.toString(), String.join(", ", e.files()));
      case LINK -> diagnostics.report(Code.OUTPUT_LINK, position(), String.join(", ", e.files()));
      case SOURCES ->
          diagnostics.report(
              Code.OUTPUT_IN_SOURCES,
              position(),
              output.toString(),
              e.files().isEmpty() ? "/" : e.files().get(0));
    }
  }

  private Built built(LoadedSite loaded, Publication publication) {
    List<String> notInEffect = new ArrayList<>();
    int published = 0;
    int drafts = 0;
    for (Policy policy : loaded.site().policies()) {
      Timeline timeline = Timeline.of(policy, loaded.asOf());
      published += timeline.issued().size();
      drafts += timeline.drafts().size();
      if (timeline.current().isEmpty() && policy.retirement().isEmpty()) {
        notInEffect.add(policy.id());
      }
    }
    return new Built(
        loaded.site().policies().size(),
        published,
        drafts,
        notInEffect,
        publication.pages(),
        publication.kept(),
        loaded.asOf());
  }

  private SourcePosition position() {
    return SourcePosition.startOf(PortableName.slashed(output.toAbsolutePath()));
  }

  /**
   * Policies first, each on its own; then what belongs to all of them.
   *
   * @return whether there was nothing to say of any page; if there was, it must be said again when
   *     the page is still the same
   */
  private boolean render(LoadedSite loaded, Theme theme, Publication publication, Memory memory) {
    Diagnostics found = diagnostics.apart();
    var site = loaded.site();
    List<RemovedPolicy> ended = RemovedPolicies.of(loaded);
    SiteRenderer renderer =
        new SiteRenderer(theme, site, ended, loaded.asOf(), request.drafts(), found);
    Optional<Inputs> inputs =
        request.memory().flatMap(folder -> Inputs.of(loaded, theme, renderer, request.drafts()));
    Endpoints endpoints = new Endpoints(site, loaded.asOf());
    AtomicInteger done = new AtomicInteger();
    int total = site.policies().size();
    site.policies().parallelStream()
        .forEach(
            policy -> {
              Optional<Sha256> digest = inputs.map(all -> all.of(policy));
              SortedMap<String, Sha256> files =
                  digest
                      .flatMap(own -> memory.files(policy.id(), own))
                      .filter(publication::keep)
                      .orElseGet(() -> make(policy, loaded, renderer, endpoints, publication));
              digest.ifPresent(own -> memory.add(policy.id(), own, files));
              listener.reached(Stage.RENDER, done.incrementAndGet(), total);
            });
    for (RemovedPolicy removed : ended) {
      publication.add(renderer.renderRemoved(removed));
    }
    publication.add(renderer.renderSite());
    publication.add(endpoints.ofSite());
    publication.add(
        OutputTree.builder().add(Routes.ledger().file(), loaded.ledger().text()).build());
    found.sorted().forEach(diagnostics::report);
    return found.sorted().isEmpty();
  }

  /** Makes all files of a policy, and gives their digests. */
  private static SortedMap<String, Sha256> make(
      Policy policy,
      LoadedSite loaded,
      SiteRenderer renderer,
      Endpoints endpoints,
      Publication publication) {
    OutputTree files =
        OutputTree.builder()
            .addAll(renderer.renderPolicy(policy))
            .addAll(endpoints.ofPolicy(policy))
            .addAll(earlierTexts(loaded, policy))
            .build();
    OutputTree moved = renderer.renderMoved(policy, files);
    SortedMap<String, Sha256> digests = new TreeMap<>(publication.add(files));
    digests.putAll(publication.add(moved));
    return digests;
  }

  /** What a theme or the content folder holds is never written to. */
  private List<Path> sources(LoadedSite loaded) {
    List<Path> sources = new ArrayList<>(List.of(request.content()));
    request.theme().or(() -> named(loaded)).ifPresent(sources::add);
    return sources;
  }

  private void addStatic(Publication publication) {
    StaticFolder.beside(request.content(), diagnostics)
        .forEach(
            (path, bytes) -> {
              if (publication.has(path)) {
                SourcePosition position = SourcePosition.startOf("static/" + path);
                diagnostics.report(Code.STATIC_UNFIT, position, "@static-taken");
              } else {
                publication.add(OutputTree.builder().add(path, bytes).build());
              }
            });
  }

  /** What corrected versions said before, word for word, from the sealed copies. */
  private static OutputTree earlierTexts(LoadedSite loaded, Policy policy) {
    OutputTree.Builder tree = OutputTree.builder();
    for (PolicyVersion version : Timeline.of(policy, loaded.asOf()).issued()) {
      for (Erratum erratum : version.errata()) {
        erratum
            .earlierTexts()
            .forEach(
                (language, digest) ->
                    SealedCopies.find(loaded.folder(), digest)
                        .ifPresent(
                            text ->
                                tree.add(
                                    Routes.earlierText(
                                            language,
                                            policy.id(),
                                            version.id(),
                                            erratum.earlierEntry())
                                        .file(),
                                    new String(text, StandardCharsets.UTF_8))));
      }
    }
    return tree.build();
  }
}
