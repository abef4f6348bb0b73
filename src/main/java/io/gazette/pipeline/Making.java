package io.gazette.pipeline;

import io.gazette.assemble.Assembled;
import io.gazette.content.StaticFolder;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Threshold;
import io.gazette.endpoint.Endpoints;
import io.gazette.model.Policy;
import io.gazette.model.RemovedPolicy;
import io.gazette.model.Routes;
import io.gazette.model.Timeline;
import io.gazette.output.OutputTree;
import io.gazette.render.SiteRenderer;
import io.gazette.render.theme.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The making of an output: policies as they come, then what belongs to all of them.
 *
 * <p>Policies may come from several threads.
 */
final class Making implements PolicyWork, AutoCloseable {

  private final Request request;
  private final LoadedSite loaded;
  private final Diagnostics diagnostics;
  private final Publication publication;
  private final Memory memory;
  private final List<RemovedPolicy> ended;
  private final SiteRenderer renderer;
  private final Endpoints endpoints;
  private final Optional<Inputs> inputs;

  /** What the texts of each policy call themselves, by {@code version/language}. */
  private final Map<String, SortedMap<String, String>> titles = new ConcurrentHashMap<>();

  /**
   * Begins an output.
   *
   * @param publication what takes the files; closed with this
   * @param memory of what was made for it before
   * @param loaded the site without the words of its texts
   */
  Making(
      Request request,
      Publication publication,
      Memory memory,
      LoadedSite loaded,
      Theme theme,
      Diagnostics diagnostics) {
    this.request = request;
    this.loaded = loaded;
    this.diagnostics = diagnostics;
    this.ended = RemovedPolicies.of(loaded);
    this.renderer =
        new SiteRenderer(theme, loaded.site(), ended, loaded.asOf(), request.drafts(), diagnostics);
    this.endpoints = new Endpoints(loaded.site().config(), loaded.asOf());
    this.inputs = request.memory().flatMap(folder -> Inputs.of(loaded, theme, renderer, request));
    this.memory = memory;
    this.publication = publication;
  }

  /** Keeps the files of a policy that would come out the same. */
  @Override
  public boolean isDone(Policy policy, Diagnostics found) {
    if (inputs.isEmpty()) {
      return false;
    }
    // Digests are taken before texts are read: a file that changes in between is read again next
    // time.
    inputs.get().of(policy.id(), new TreeSet<>());
    Optional<Made> last =
        memory
            .find(policy.id())
            .filter(made -> made.inputs().equals(inputs.get().of(policy.id(), made.linked())));
    return last.isPresent() && keep(policy.id(), last.get(), found);
  }

  private boolean keep(String policy, Made last, Diagnostics found) {
    Optional<Made> now = publication.keep(last.files(), memory.since()).map(last::with);
    if (now.isEmpty()) {
      return false;
    }
    titles.put(policy, last.titles());
    found.tellAgain(last.told());
    if (now.get().equals(last)) {
      memory.keep(policy);
    } else {
      memory.add(policy, now.get());
    }
    return true;
  }

  @Override
  public void take(Assembled assembled, Diagnostics found) {
    Policy policy = assembled.policy();
    loaded.verify(policy, found);
    if (found.hasErrors() || diagnostics.hasErrors()) {
      // Nothing will be published, and there is more to find.
      return;
    }
    SortedMap<String, Written> files = make(policy, found);
    SortedMap<String, String> own = Titles.of(policy);
    titles.put(policy.id(), own);
    inputs.ifPresent(
        known ->
            memory.add(
                policy.id(),
                new Made(
                    known.of(policy.id(), assembled.linked()),
                    assembled.linked(),
                    own,
                    found.told(),
                    files)));
  }

  /** Makes all files of a policy. */
  private SortedMap<String, Written> make(Policy policy, Diagnostics found) {
    OutputTree files =
        OutputTree.builder()
            .addAll(renderer.renderPolicy(policy, found))
            .addAll(endpoints.ofPolicy(policy))
            .addAll(EarlierTexts.of(policy, loaded))
            .build();
    OutputTree moved = renderer.renderMoved(policy, files, found);
    SortedMap<String, Written> written = new TreeMap<>(publication.add(files));
    written.putAll(publication.add(moved));
    return written;
  }

  /**
   * Adds what belongs to all policies, and puts the output in its place; empty after an error.
   *
   * @param stops nothing is put anywhere if there is a finding as grave as this
   */
  Optional<Built> finish(Threshold stops) throws IOException {
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    for (RemovedPolicy removed : ended) {
      publication.add(renderer.renderRemoved(removed));
    }
    publication.add(renderer.renderSite());
    publication.add(endpoints.ofSite(Titles.in(loaded.site(), titles)));
    publication.add(
        OutputTree.builder().add(Routes.ledger().file(), loaded.ledger().text()).build());
    addStatic();
    publication.addManifest();
    if (diagnostics.hasErrors() || stops.isReachedBy(diagnostics.sorted())) {
      return Optional.empty();
    }
    publication.commit();
    memory.save();
    return Optional.of(built());
  }

  @Override
  public void close() throws IOException {
    publication.close();
  }

  private Built built() {
    List<String> notInEffect = new ArrayList<>();
    int published = 0;
    int unsealed = 0;
    int drafts = 0;
    for (Policy policy : loaded.site().policies()) {
      Timeline timeline = Timeline.of(policy, loaded.asOf());
      published += timeline.issued().size();
      unsealed += (int) timeline.issued().stream().filter(v -> !loaded.isSealed(policy, v)).count();
      drafts += timeline.drafts().size();
      if (timeline.current().isEmpty() && policy.retirement().isEmpty()) {
        notInEffect.add(policy.id());
      }
    }
    return new Built(
        loaded.site().policies().size(),
        published,
        unsealed,
        drafts,
        notInEffect,
        publication.pages(),
        publication.kept(),
        loaded.asOf());
  }

  private void addStatic() {
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
}
