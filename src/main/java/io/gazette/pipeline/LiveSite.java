package io.gazette.pipeline;

import io.gazette.content.Edits;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.ProblemException;
import io.gazette.model.Language;
import io.gazette.render.theme.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A site whose pages are made when they are asked for, while its content is being edited.
 *
 * <p>{@link #update} reads what changed; pages of policies that did not change stay as they were
 * made. If something is wrong, what was good before goes on being shown. Each file is what a build
 * would write; there is no manifest. Nothing is written. For use by several threads.
 */
public final class LiveSite {

  private final Request request;
  private volatile Optional<Generation> good = Optional.empty();

  /**
   * Nothing is read before the first {@link #update}.
   *
   * @param request its drafts are shown
   */
  public LiveSite(Request request) {
    this.request = request.withDrafts();
  }

  /** Reads the content again; the result is the day of the site. */
  public synchronized Outcome<LocalDate> update() {
    try {
      return read();
    } catch (ProblemException e) {
      // A file that went while it was read, as those that editors write for a moment.
      return e.outcome();
    }
  }

  private Outcome<LocalDate> read() {
    Diagnostics diagnostics = new Diagnostics();
    List<Generation> begun = new ArrayList<>();
    Optional<LoadedSite> loaded =
        LoadedSite.each(
            request,
            Edits.NONE,
            Set.of(),
            site -> begin(site, begun, diagnostics),
            (stage, done, total) -> {},
            diagnostics);
    if (loaded.isEmpty() || begun.isEmpty() || diagnostics.hasErrors()) {
      return Outcome.of(diagnostics, Optional.empty());
    }
    Generation now = begun.get(begun.size() - 1);
    good = Optional.of(now);
    return Outcome.of(diagnostics, Optional.of(loaded.get().asOf()));
  }

  private PolicyWork begin(LoadedSite loaded, List<Generation> begun, Diagnostics diagnostics) {
    loaded.verifySources(diagnostics);
    ScaffoldWords.warn(loaded, diagnostics);
    Optional<Theme> theme = ThemeChoice.load(request, loaded, diagnostics);
    if (theme.isEmpty()) {
      return (policy, found) -> loaded.verify(policy.policy(), found);
    }
    Generation generation = new Generation(request, loaded, theme.get(), good);
    begun.add(generation);
    return generation;
  }

  /** The bytes of a file of the site as it was when all was well last. */
  public Optional<byte[]> find(String path) {
    try {
      return good.flatMap(generation -> generation.find(path));
    } catch (ProblemException e) {
      // The same: whoever asks again gets the page of the next reading.
      return Optional.empty();
    }
  }

  /** What is wrong with pages that were asked for since the last update. */
  public Outcome<LocalDate> wrongPages() {
    return Outcome.of(
        good.map(Generation::rendering).orElseGet(Diagnostics::new), Optional.empty());
  }

  /** The languages in which there is a page like one of the policies; else all of the site. */
  public List<Language> languages(String path) {
    return good.map(generation -> generation.languages(path)).orElse(List.of());
  }

  /** The page that tells what changed from the last sealed version to the one that a page shows. */
  public Optional<String> redline(String path) {
    return good.flatMap(generation -> generation.redline(path));
  }

  /** The folders whose files a change of the site would come from; they need not exist. */
  public List<Path> sources() {
    Path content = request.content().toAbsolutePath().normalize();
    List<Path> sources = new ArrayList<>(List.of(content, content.resolveSibling("static")));
    request.theme().or(() -> good.flatMap(Generation::theme)).ifPresent(sources::add);
    return sources;
  }
}
