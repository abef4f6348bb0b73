package io.gazette.pipeline;

import io.gazette.content.Edits;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.ProblemException;
import io.gazette.diagnostic.ToldDiagnostic;
import io.gazette.model.Language;
import io.gazette.model.PolicyVersion;
import io.gazette.render.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A site whose pages are made when they are asked for, while its content is being edited.
 *
 * <p>What was saved is shown by {@link #show} where it can, else by {@link #update}; pages of
 * policies that did not change stay as they were made. What cannot be shown stays as it was when it
 * was good last. Each file is what a build would write; there is no manifest. Nothing is written.
 * For use by several threads, of which one shows and updates.
 */
public final class LiveSite {

  private final Request request;
  private volatile Optional<Generation> good = Optional.empty();

  /** What was found before and beside the texts, if the site is shown as it was read last. */
  private volatile Optional<List<ToldDiagnostic>> beside = Optional.empty();

  /**
   * Nothing is read before the first {@link #update}.
   *
   * @param request its drafts are shown
   */
  public LiveSite(Request request) {
    this.request = request.withDrafts();
  }

  /** Reads all of the content again; the result is the day of the site if it can be shown. */
  public synchronized Outcome<LocalDate> update() {
    beside = Optional.empty();
    try {
      return read();
    } catch (ProblemException e) {
      // A file that went while it was read, as those that editors write for a moment.
      return e.outcome();
    }
  }

  private Outcome<LocalDate> read() {
    Diagnostics diagnostics = new Diagnostics();
    Diagnostics own = new Diagnostics();
    List<Generation> begun = new ArrayList<>();
    Optional<LoadedSite> loaded =
        LoadedSite.each(
            request,
            Edits.NONE,
            Set.of(),
            site -> begin(site, begun, own),
            (stage, done, total) -> {},
            diagnostics);
    diagnostics.addAll(own);
    if (loaded.isEmpty() || begun.isEmpty() || diagnostics.hasErrors()) {
      return Outcome.of(diagnostics, Optional.empty());
    }
    Generation now = begun.get(begun.size() - 1);
    good = Optional.of(now);
    beside = Optional.of(own.told());
    return Outcome.of(diagnostics, Optional.of(loaded.get().asOf()));
  }

  /**
   * Shows what was saved, if nothing but texts were that are not sealed, of versions that are
   * shown: then nothing else need be read. {@link #check} is to follow.
   *
   * @param saved the files that changed in any way, absolute
   * @return false if {@link #update} must read the content
   */
  public synchronized boolean show(Set<Path> saved) {
    Path content = request.content().toAbsolutePath().normalize();
    Map<String, Set<String>> versions = new TreeMap<>();
    for (Path file : saved) {
      Optional<PolicyVersion> version =
          good.filter(site -> beside.isPresent() && Files.isRegularFile(file))
              .filter(site -> file.startsWith(content))
              .map(site -> content.relativize(file))
              .filter(path -> path.getNameCount() == 3)
              .flatMap(path -> text(path));
      if (version.isEmpty()) {
        return false;
      }
      versions
          .computeIfAbsent(content.relativize(file).getName(0).toString(), id -> new TreeSet<>())
          .add(version.get().id());
    }
    try {
      versions.forEach(good.orElseThrow()::show);
      return true;
    } catch (ProblemException e) {
      return false;
    }
  }

  private Optional<PolicyVersion> text(Path path) {
    return good.flatMap(
        site ->
            site.text(
                path.getName(0).toString(),
                path.getName(1).toString(),
                path.getName(2).toString()));
  }

  /**
   * Checks what was shown since the last check, and what repeats something of it.
   *
   * @return whether that changed any page
   */
  public boolean check() {
    try {
      return good.filter(Generation::check).isPresent();
    } catch (ProblemException e) {
      // A file that went while it was read: it will be told.
      return false;
    }
  }

  /** Whether nothing was shown since the last check. */
  public boolean isChecked() {
    return good.filter(Generation::isUnchecked).isEmpty();
  }

  /** All that is known to be wrong; the result is the day of the site if it is shown as it is. */
  public Outcome<LocalDate> known() {
    Diagnostics known = new Diagnostics();
    beside.ifPresent(known::tellAgain);
    good.ifPresent(site -> site.tell(known));
    return Outcome.of(known, good.filter(Generation::isAllShown).map(Generation::asOf));
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
        good.map(Generation::wrongPages).orElseGet(Diagnostics::new), Optional.empty());
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
