package io.gazette.pipeline;

import io.gazette.assemble.Assembled;
import io.gazette.content.StaticFolder;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.ToldDiagnostic;
import io.gazette.endpoint.Endpoints;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A live site as it was after one reading; pages are made when they are asked for. */
final class Generation implements PolicyWork {

  /** So many policies keep their words: those that are worked on. */
  private static final int WORDS = 8;

  private static final String API = "api";

  /**
   * What is kept of a policy as long as nothing changes that it is made of.
   *
   * @param pages those that were asked for, by path
   */
  private record Kept(
      Optional<Sha256> inputs,
      SortedSet<String> linked,
      SortedMap<String, String> titles,
      List<ToldDiagnostic> told,
      Map<String, byte[]> pages) {}

  private final Request request;
  private final LoadedSite loaded;
  private final Diagnostics rendering = new Diagnostics();
  private final SiteRenderer renderer;
  private final Endpoints endpoints;
  private final Optional<Inputs> inputs;
  private final Map<String, Kept> earlier;
  private final Map<String, Kept> policies = new ConcurrentHashMap<>();

  /** The policies that were worked on last, with their words. */
  private final Map<String, Policy> words = new LinkedHashMap<>(WORDS, 0.75f, true);

  private volatile Function<Policy, Optional<Assembled>> reader = policy -> Optional.empty();
  private volatile Optional<OutputTree> common = Optional.empty();

  Generation(Request request, LoadedSite loaded, Theme theme, Optional<Generation> before) {
    this.request = request;
    this.loaded = loaded;
    List<RemovedPolicy> ended = RemovedPolicies.of(loaded);
    this.renderer =
        new SiteRenderer(theme, loaded.site(), ended, loaded.asOf(), request.drafts(), rendering);
    this.endpoints = new Endpoints(loaded.site().config(), loaded.asOf());
    this.inputs = Inputs.of(loaded, theme, renderer, request);
    // Not the generation itself: it knows the one before it.
    this.earlier = before.map(last -> Map.copyOf(last.policies)).orElse(Map.of());
    before.ifPresent(last -> words.putAll(last.worked()));
  }

  private synchronized Map<String, Policy> worked() {
    return new LinkedHashMap<>(words);
  }

  @Override
  public void begin(Function<Policy, Optional<Assembled>> again) {
    reader = again;
  }

  @Override
  public boolean isDone(Policy policy, Diagnostics found) {
    Kept kept = earlier.get(policy.id());
    if (kept == null
        || kept.inputs().isEmpty()
        || !kept.inputs().equals(inputs(policy.id(), kept.linked()))) {
      return false;
    }
    found.tellAgain(kept.told());
    policies.put(policy.id(), kept);
    return true;
  }

  private Optional<Sha256> inputs(String policyId, SortedSet<String> linked) {
    return inputs.map(known -> known.of(policyId, linked));
  }

  @Override
  public void take(Assembled assembled, Diagnostics found) {
    Policy policy = assembled.policy();
    loaded.verify(policy, found);
    policies.put(
        policy.id(),
        new Kept(
            inputs(policy.id(), assembled.linked()),
            new TreeSet<>(assembled.linked()),
            Titles.of(policy),
            found.told(),
            new ConcurrentHashMap<>()));
    work(policy);
  }

  private synchronized void work(Policy policy) {
    words.put(policy.id(), policy);
    if (words.size() > WORDS) {
      words.remove(words.keySet().iterator().next());
    }
  }

  private synchronized Optional<Policy> known(Policy policy) {
    return Optional.ofNullable(words.get(policy.id()));
  }

  /** The file at a path; makes it if nobody asked for it before. */
  Optional<byte[]> find(String path) {
    return owner(path).flatMap(policy -> find(path, policy)).or(() -> common().find(path));
  }

  private Optional<byte[]> find(String path, Policy policy) {
    Map<String, byte[]> pages = Objects.requireNonNull(policies.get(policy.id())).pages();
    if (!pages.containsKey(path)) {
      withWords(policy).ifPresent(whole -> make(path, whole, pages));
    }
    return Optional.ofNullable(pages.get(path));
  }

  private Optional<Policy> withWords(Policy policy) {
    Optional<Policy> known = known(policy);
    if (known.isPresent()) {
      return known;
    }
    Optional<Policy> read = reader.apply(policy).map(Assembled::policy);
    read.ifPresent(this::work);
    return read;
  }

  /** Makes one page, or else all that is not a page of the policy itself. */
  private void make(String path, Policy policy, Map<String, byte[]> pages) {
    OutputTree page = renderer.renderPolicy(policy, path::equals, rendering);
    add(page, pages);
    if (page.find(path).isPresent()) {
      return;
    }
    OutputTree files =
        OutputTree.builder()
            .addAll(endpoints.ofPolicy(policy))
            .addAll(EarlierTexts.of(policy, loaded))
            .build();
    add(files, pages);
    if (files.find(path).isEmpty() && !policy.aliases().isEmpty()) {
      OutputTree all =
          OutputTree.builder()
              .addAll(renderer.renderPolicy(policy, rendering))
              .addAll(files)
              .build();
      add(renderer.renderMoved(policy, all, rendering), pages);
    }
  }

  private static void add(OutputTree files, Map<String, byte[]> pages) {
    for (String path : files.paths()) {
      pages.put(path, files.find(path).orElseThrow());
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
    StaticFolder.beside(request.content(), rendering)
        .forEach(
            (path, bytes) -> {
              if (own.find(path).isEmpty()) {
                tree.add(path, bytes);
              }
            });
    return tree.build();
  }

  Diagnostics rendering() {
    return rendering;
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
