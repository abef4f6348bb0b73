package io.gazette.pipeline;

import io.gazette.content.Edits;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Threshold;
import io.gazette.file.WriteFailure;
import io.gazette.model.Routes;
import io.gazette.output.ForeignFolderException;
import io.gazette.output.OutputWriter;
import io.gazette.render.theme.Theme;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a site: each policy is read, checked, rendered and written by itself; what belongs to all
 * of them is joined at the end.
 *
 * <p>All problems are found in one run, and the output is replaced only if there is none that is an
 * error. Memory is bounded by the policies in work, whatever the site's size, but for what the YAML
 * files say.
 */
public final class SiteBuild {

  private final Request request;
  private final Optional<Path> output;
  private final Threshold stops;
  private final AppContents apps;
  private final Stage.Listener listener;
  private final Diagnostics diagnostics = new Diagnostics();

  private SiteBuild(
      Request request,
      Optional<Path> output,
      Threshold stops,
      AppContents apps,
      Stage.Listener listener) {
    this.request = request;
    this.output = output;
    this.stops = stops;
    this.apps = apps;
    this.listener = listener;
  }

  /** Builds a site into a folder, unless there is an error. */
  public static Outcome<Built> run(Request request, Path output, Stage.Listener listener) {
    return run(request, output, Threshold.ERROR, listener);
  }

  /**
   * Builds a site into a folder.
   *
   * @param stops nothing is written if there is a finding as grave as this, or an error
   */
  public static Outcome<Built> run(
      Request request, Path output, Threshold stops, Stage.Listener listener) {
    return new SiteBuild(request, Optional.of(output), stops, AppContents.NONE, listener).outcome();
  }

  /**
   * Finds everything that a build would find, and in what lists differ from apps; writes no site.
   */
  public static Outcome<Built> check(Request request, AppContents apps, Stage.Listener listener) {
    return new SiteBuild(request.withHints(), Optional.empty(), Threshold.ERROR, apps, listener)
        .outcome();
  }

  private Outcome<Built> outcome() {
    Optional<Built> built = run();
    return Outcome.of(diagnostics, built);
  }

  private Optional<Built> run() {
    List<Making> begun = new ArrayList<>();
    try {
      Optional<LoadedSite> loaded =
          LoadedSite.each(
              request, Edits.NONE, Set.of(), site -> begin(site, begun), listener, diagnostics);
      if (!apps.isEmpty()) {
        loaded.ifPresent(site -> apps.compare(site, request.drafts(), diagnostics));
      }
      if (loaded.isEmpty() || begun.isEmpty()) {
        return Optional.empty();
      }
      Making making = begun.get(begun.size() - 1);
      return making.finish(stops);
    } catch (IOException e) {
      unwritable(e);
    } catch (UncheckedIOException e) {
      unwritable(Objects.requireNonNull(e.getCause()));
    } finally {
      begun.forEach(this::close);
    }
    return Optional.empty();
  }

  /** Begins a new output; an earlier one with drafts that have errors is given up. */
  private PolicyWork begin(LoadedSite loaded, List<Making> begun) {
    begun.forEach(this::close);
    begun.clear();
    loaded.verifySources(diagnostics);
    ScaffoldWords.warn(loaded, diagnostics);
    Optional<Theme> theme = ThemeChoice.load(request, loaded, diagnostics);
    try {
      if (theme.isPresent() && !diagnostics.hasErrors()) {
        begun.add(
            new Making(request, publication(loaded), memory(), loaded, theme.get(), diagnostics));
        return begun.get(0);
      }
    } catch (ForeignFolderException e) {
      report(e);
    } catch (IOException e) {
      unwritable(e);
    }
    // What else is wrong is told all the same.
    return (policy, found) -> loaded.verify(policy.policy(), found);
  }

  private Publication publication(LoadedSite loaded) throws IOException {
    return output.isEmpty()
        ? Publication.nowhere()
        : Publication.in(
            OutputWriter.open(output.get(), Routes.manifest().file(), sources(loaded)));
  }

  private Memory memory() {
    return output
        .map(folder -> Memory.ofOutput(request, folder))
        .orElseGet(() -> Memory.ofCheck(request));
  }

  private void close(Making making) {
    try {
      making.close();
    } catch (IOException e) {
      unwritable(e);
    }
  }

  private void unwritable(IOException e) {
    diagnostics.report(Code.OUTPUT_UNWRITABLE, position(), WriteFailure.reason(e));
  }

  /** What a theme or the content folder holds is never written to. */
  private List<Path> sources(LoadedSite loaded) {
    List<Path> sources = new ArrayList<>(List.of(request.content()));
    ThemeChoice.folder(request, loaded).ifPresent(sources::add);
    return sources;
  }

  private void report(ForeignFolderException e) {
    switch (e.reason()) {
      case FOREIGN_FILES ->
          diagnostics.report(
              Code.OUTPUT_NOT_OURS, position(), folder().toString(), String.join(", ", e.files()));
      case LINK -> diagnostics.report(Code.OUTPUT_LINK, position(), String.join(", ", e.files()));
      case SOURCES ->
          diagnostics.report(
              Code.OUTPUT_IN_SOURCES,
              position(),
              folder().toString(),
              e.files().isEmpty() ? "/" : e.files().get(0));
    }
  }

  private SourcePosition position() {
    return SourcePosition.startOf(PortableName.slashed(folder().toAbsolutePath()));
  }

  private Path folder() {
    return output.orElseGet(request::content);
  }
}
