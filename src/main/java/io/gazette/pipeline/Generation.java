package io.gazette.pipeline;

import io.gazette.assemble.Assembled;
import io.gazette.content.StaticFolder;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.endpoint.Endpoints;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.RemovedPolicy;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.model.Timeline;
import io.gazette.output.OutputTree;
import io.gazette.render.SiteRenderer;
import io.gazette.render.theme.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A live site as one reading of its index found it; pages are made when they are asked for. Texts
 * may change, see {@link #show}; whatever else changes needs another reading.
 */
final class Generation implements PolicyWork {

  /** So many policies keep their words: those that are worked on. */
  private static final int WORDS = 8;

  private static final String API = "api";

  private final Request request;
  private final LoadedSite loaded;
  private final SiteRenderer renderer;
  private final Endpoints endpoints;
  private final Optional<Inputs> inputs;
  private final Map<String, LivePolicy> earlier;
  private final Map<String, LivePolicy> policies = new ConcurrentHashMap<>();

  /** The policies that were worked on last. */
  private final Set<LivePolicy> worked = new LinkedHashSet<>();

  /** The versions whose texts were saved and cannot be shown, by the id of the policy. */
  private final Map<String, Set<String>> behind = new ConcurrentHashMap<>();

  /** The policies that repeat titles or numbers of others which changed. */
  private final Set<String> repeating = ConcurrentHashMap.newKeySet();

  /** The policies of which is not told yet what is wrong with them. */
  private final Set<String> unchecked = ConcurrentHashMap.newKeySet();

  private volatile Optional<PolicyReading> reading = Optional.empty();
  private volatile Optional<OutputTree> common = Optional.empty();

  /** What is wrong with the pages of the whole site, and with those that were made of policies. */
  private final Diagnostics wrongSite = new Diagnostics();

  private volatile Diagnostics wrongPages = new Diagnostics();

  Generation(Request request, LoadedSite loaded, Theme theme, Optional<Generation> before) {
    this.request = request;
    this.loaded = loaded;
    List<RemovedPolicy> ended = RemovedPolicies.of(loaded);
    this.renderer =
        new SiteRenderer(theme, loaded.site(), ended, loaded.asOf(), request.drafts(), wrongSite);
    this.endpoints = new Endpoints(loaded.site().config(), loaded.asOf());
    this.inputs = Inputs.of(loaded, theme, renderer, request);
    // Not the generation itself: it knows the one before it.
    this.earlier = before.map(last -> Map.copyOf(last.policies)).orElse(Map.of());
  }

  @Override
  public void begin(PolicyReading begun) {
    reading = Optional.of(begun);
  }

  @Override
  public boolean isDone(Policy policy, Diagnostics found) {
    LivePolicy kept = earlier.get(policy.id());
    if (kept == null
        || kept.inputs().isEmpty()
        || !kept.inputs().equals(inputs(policy.id(), kept.linked()))) {
      return false;
    }
    found.tellAgain(kept.told());
    policies.put(policy.id(), kept);
    if (kept.words().isPresent()) {
      work(kept);
    }
    return true;
  }

  private Optional<Sha256> inputs(String policyId, SortedSet<String> linked) {
    return inputs.map(known -> known.of(policyId, linked));
  }

  @Override
  public void take(Assembled assembled, Diagnostics found) {
    Policy policy = assembled.policy();
    loaded.verify(policy, found);
    LivePolicy read =
        LivePolicy.read(assembled, inputs(policy.id(), assembled.linked()), found.told());
    policies.put(policy.id(), read);
    work(read);
  }

  /** Keeps the words of a policy, and forgets those of the one that was left alone longest. */
  private synchronized void work(LivePolicy policy) {
    worked.remove(policy);
    worked.add(policy);
    if (worked.size() > WORDS) {
      LivePolicy oldest = worked.iterator().next();
      oldest.forgetWords();
      worked.remove(oldest);
    }
  }

  /** The version whose text a file is; empty for every other file, and for sealed versions. */
  Optional<PolicyVersion> text(String policyId, String versionId, String name) {
    return policy(policyId).stream()
        .filter(policy -> policies.containsKey(policy.id()))
        .flatMap(policy -> policy.versions().stream())
        .filter(version -> version.id().equals(versionId))
        .filter(version -> loaded.ledger().inForce(policyId, versionId).isEmpty())
        .filter(
            version ->
                version.texts().languages().stream().map(FileNames::text).anyMatch(name::equals))
        .findFirst();
  }

  /**
   * Shows the texts of a policy as they are now; those that cannot be shown stay as they were.
   * {@link #check} tells what is wrong.
   *
   * @param versions ids of those whose texts were saved
   */
  void show(String policyId, Set<String> versions) {
    Set<String> changed = new TreeSet<>(versions);
    changed.addAll(behind.getOrDefault(policyId, Set.of()));
    behind.put(policyId, changed);
    PolicyReading now = reading.orElseThrow().after(policyId);
    reading = Optional.of(now);
    wrongPages = new Diagnostics();
    Diagnostics found = new Diagnostics();
    LivePolicy before = live(policyId);
    Optional<Assembled> known = before.words();
    Optional<Assembled> words =
        known.isPresent()
            ? now.wordsAgain(known.get(), changed, found)
            : now.words(policy(policyId).orElseThrow(), found);
    if (words.isPresent() && !found.hasErrors()) {
      replace(policyId, before.with(words.get(), changed));
    }
    unchecked.add(policyId);
  }

  private synchronized void replace(String policyId, LivePolicy now) {
    LivePolicy before = live(policyId);
    policies.put(policyId, now);
    worked.remove(before);
    work(now);
    behind.remove(policyId);
    repeating.remove(policyId);
    if (!before.titles().equals(now.titles())) {
      common = Optional.empty();
    }
    if (!before.shown().equals(now.shown())) {
      policies.forEach(
          (id, other) -> {
            if (other.linked().contains(policyId) && !id.equals(policyId)) {
              repeating.add(id);
              unchecked.add(id);
            }
          });
    }
  }

  /**
   * Finds what is wrong with the policies whose texts changed and with those that repeat something
   * of them, and shows the latter anew.
   *
   * @return whether any page changed by that
   */
  boolean check() {
    boolean changed = false;
    for (String id : List.copyOf(unchecked)) {
      unchecked.remove(id);
      LivePolicy policy = live(id);
      Diagnostics found = new Diagnostics();
      Optional<Assembled> read = reading.orElseThrow().read(policy(id).orElseThrow(), found);
      read.ifPresent(whole -> loaded.verify(whole.policy(), found));
      changed |= settle(id, policy, read.filter(whole -> !found.hasErrors()));
      live(id).tell(found.told());
    }
    return changed;
  }

  /** Shows a policy that was not shown as it is, unless somebody saved it again meanwhile. */
  @SuppressWarnings("ReferenceEquality")
  private synchronized boolean settle(String id, LivePolicy read, Optional<Assembled> sound) {
    boolean wanted = repeating.contains(id) || behind.containsKey(id);
    if (!wanted || sound.isEmpty() || live(id) != read) {
      return false;
    }
    replace(id, read.with(sound.get()));
    return true;
  }

  /** Whether something was saved that was not checked yet. */
  boolean isUnchecked() {
    return !unchecked.isEmpty();
  }

  /** Whether all that was saved is shown. */
  boolean isAllShown() {
    return behind.isEmpty() && repeating.isEmpty();
  }

  LocalDate asOf() {
    return loaded.asOf();
  }

  /** All that is known to be wrong. */
  void tell(Diagnostics found) {
    found.tellAgain(reading.orElseThrow().told());
    policies.values().forEach(policy -> found.tellAgain(policy.told()));
  }

  private LivePolicy live(String policyId) {
    return Objects.requireNonNull(policies.get(policyId));
  }

  private Optional<Policy> policy(String policyId) {
    return loaded.site().policies().stream()
        .filter(policy -> policy.id().equals(policyId))
        .findFirst();
  }

  /** The file at a path; makes it if nobody asked for it before. */
  Optional<byte[]> find(String path) {
    return owner(path).flatMap(policy -> find(path, policy)).or(() -> common().find(path));
  }

  private Optional<byte[]> find(String path, Policy policy) {
    LivePolicy live = live(policy.id());
    if (!live.pages().containsKey(path)) {
      withWords(policy, live).ifPresent(whole -> make(path, whole, live));
    }
    return Optional.ofNullable(live.pages().get(path));
  }

  private Optional<Policy> withWords(Policy policy, LivePolicy live) {
    Optional<Assembled> known = live.words();
    Optional<Assembled> words =
        known.isPresent() ? known : reading.orElseThrow().words(policy, new Diagnostics());
    words.ifPresent(
        read -> {
          live.remember(read);
          work(live);
        });
    return words.map(Assembled::policy);
  }

  /** Makes one page, or else all that is not a page of the policy itself. */
  private void make(String path, Policy policy, LivePolicy live) {
    OutputTree page = renderer.renderPolicy(policy, path::equals, live.pasts(), wrongPages);
    add(page, live);
    if (page.find(path).isPresent()) {
      return;
    }
    OutputTree files =
        OutputTree.builder()
            .addAll(endpoints.ofPolicy(policy))
            .addAll(EarlierTexts.of(policy, loaded))
            .build();
    add(files, live);
    if (files.find(path).isEmpty() && !policy.aliases().isEmpty()) {
      OutputTree all =
          OutputTree.builder()
              .addAll(renderer.renderPolicy(policy, wrongPages))
              .addAll(files)
              .build();
      add(renderer.renderMoved(policy, all, wrongPages), live);
    }
  }

  private static void add(OutputTree files, LivePolicy live) {
    for (String path : files.paths()) {
      live.pages().put(path, files.find(path).orElseThrow());
    }
  }

  /** What belongs to no policy. */
  private synchronized OutputTree common() {
    OutputTree made = common.orElseGet(this::madeCommon);
    common = Optional.of(made);
    return made;
  }

  private OutputTree madeCommon() {
    Map<String, SortedMap<String, String>> titles = new HashMap<>();
    policies.forEach((id, kept) -> titles.put(id, kept.titles()));
    OutputTree.Builder tree =
        OutputTree.builder()
            .addAll(renderer.renderSite())
            .addAll(endpoints.ofSite(Titles.in(loaded.site(), titles)))
            .add(Routes.ledger().file(), loaded.ledger().text());
    RemovedPolicies.of(loaded).forEach(removed -> tree.addAll(renderer.renderRemoved(removed)));
    OutputTree own = tree.build();
    StaticFolder.beside(request.content(), wrongSite)
        .forEach(
            (path, bytes) -> {
              if (own.find(path).isEmpty()) {
                tree.add(path, bytes);
              }
            });
    return tree.build();
  }

  /** What is wrong with the pages that were made. */
  Diagnostics wrongPages() {
    Diagnostics wrong = new Diagnostics();
    wrong.addAll(wrongSite);
    wrong.addAll(wrongPages);
    return wrong;
  }

  Optional<Path> theme() {
    return ThemeChoice.folder(request, loaded);
  }

  /**
   * The policy whose file a path is, by its id or one it had: {@code en/x/…}, {@code api/v1/x…}.
   */
  private Optional<Policy> owner(String path) {
    String[] names = path.split("/", -1);
    if (names.length < 3) {
      return Optional.empty();
    }
    String id = names[0].equals(API) ? names[2].replaceFirst("\\.json$", "") : names[1];
    return loaded.site().policies().stream()
        .filter(policy -> policy.id().equals(id) || policy.aliases().contains(id))
        .filter(policy -> policies.containsKey(policy.id()))
        .findFirst();
  }

  /** See {@link LiveSite#languages}. */
  List<Language> languages(String path) {
    Optional<PolicyVersion> version = version(path);
    return version
        .map(shown -> shown.texts().languages())
        .or(() -> owner(path).map(Policy::languages))
        .orElseGet(loaded.site().config()::languages);
  }

  /** The version that a page shows, named in its path or not. */
  private Optional<PolicyVersion> version(String path) {
    Optional<Policy> policy = owner(path);
    if (policy.isEmpty() || path.startsWith(API + "/")) {
      return Optional.empty();
    }
    String[] names = path.split("/", -1);
    if (names[2].equals("index.html")) {
      Timeline timeline = Timeline.of(policy.get(), loaded.asOf());
      return timeline
          .current()
          .or(() -> timeline.upcoming().stream().findFirst())
          .or(() -> timeline.issued().stream().reduce((older, newer) -> newer))
          .or(() -> timeline.drafts().stream().findFirst());
    }
    return policy.get().versions().stream()
        .filter(version -> version.id().equals(names[2]))
        .findFirst();
  }

  /** See {@link LiveSite#redline}. */
  Optional<String> redline(String path) {
    Optional<PolicyVersion> shown = version(path);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Policy policy = owner(path).orElseThrow();
    Optional<PolicyVersion> sealed =
        policy.versions().stream()
            .takeWhile(version -> !version.id().equals(shown.get().id()))
            .filter(version -> loaded.ledger().inForce(policy.id(), version.id()).isPresent())
            .reduce((older, newer) -> newer);
    return sealed
        .flatMap(
            old ->
                Language.parse(path.substring(0, path.indexOf('/')))
                    .map(
                        language ->
                            Routes.redline(language, policy.id(), old.id(), shown.get().id())))
        .filter(page -> find(page.file()).isPresent())
        .map(page -> page.path());
  }
}
