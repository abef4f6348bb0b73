package io.gazette.pipeline;

import io.gazette.content.Edits;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.endpoint.Endpoints;
import io.gazette.file.WriteFailure;
import io.gazette.model.Lookup;
import io.gazette.model.Policy;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.output.ForeignFolderException;
import io.gazette.output.OutputTree;
import io.gazette.output.OutputWriter;
import io.gazette.render.SiteRenderer;
import io.gazette.render.theme.Theme;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what an app ships of a policy: files that open without a network, and what the API says of
 * it.
 *
 * <p>Only from content without an error; the folder is replaced as a whole or not at all. Equal
 * content gives equal bytes on the same day. One object serves one call.
 */
public final class Bundling {

  /** How much is shipped. */
  public enum Extent {
    /** The policy, its companions, their lists, and the API's file. */
    WHOLE,
    /** One HTML file for each language of the policy. */
    TEXT
  }

  /**
   * What to bundle.
   *
   * @param folder to write
   */
  public record Order(String policy, Extent extent, Path folder) {}

  private final Request request;
  private final Order order;
  private final Diagnostics diagnostics = new Diagnostics();

  private Bundling(Request request, Order order) {
    this.request = request;
    this.order = order;
  }

  /** Gives the sizes in bytes of the files that were written, by name. */
  public static Outcome<SortedMap<String, Integer>> run(Request request, Order order) {
    Bundling command = new Bundling(request, order);
    Optional<SortedMap<String, Integer>> written = command.run();
    return Outcome.of(command.diagnostics, written);
  }

  private Optional<SortedMap<String, Integer>> run() {
    Optional<LoadedSite> loaded = LoadedSite.load(request, Edits.NONE, Set.of(), diagnostics);
    if (loaded.isEmpty()) {
      return Optional.empty();
    }
    LoadedSite content = loaded.get();
    content.verifySources(diagnostics);
    Optional<Policy> policy =
        new Lookup(diagnostics)
            .policy(order.policy(), content.site().policies(), Policy::id, Lookup.COMMAND);
    policy.ifPresent(found -> content.verify(found, diagnostics));
    Optional<Theme> theme = ThemeChoice.load(request, content, diagnostics);
    if (policy.isEmpty() || theme.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    OutputTree bundle = bundle(policy.get(), content, theme.get());
    if (bundle.size() == 0) {
      diagnostics.report(
          Code.BUNDLE_EMPTY,
          SourcePosition.startOf(policy.get().id()),
          policy.get().id(),
          content.asOf().toString());
    }
    return diagnostics.hasErrors() ? Optional.empty() : write(bundle, content);
  }

  private OutputTree bundle(Policy policy, LoadedSite content, Theme theme) {
    SiteRenderer renderer = new SiteRenderer(theme, content.site(), content.asOf(), diagnostics);
    if (order.extent() == Extent.TEXT) {
      return renderer.renderText(policy);
    }
    List<Policy> policies = new ArrayList<>(List.of(policy));
    content.site().policies().stream()
        .filter(other -> policy.companions().contains(other.id()))
        .forEach(policies::add);
    OutputTree.Builder bundle = OutputTree.builder().addAll(renderer.renderBundle(policies));
    new Endpoints(content.site().config(), content.asOf())
        .ofPolicy(policy)
        .find(Routes.api(policy.id()).file())
        .ifPresent(json -> bundle.add(policy.id() + ".json", json));
    return bundle.build();
  }

  private Optional<SortedMap<String, Integer>> write(OutputTree bundle, LoadedSite content) {
    SortedMap<String, Integer> sizes = new TreeMap<>();
    StringBuilder manifest = new StringBuilder();
    for (String path : bundle.paths()) {
      byte[] bytes = bundle.find(path).orElseThrow();
      sizes.put(path, bytes.length);
      manifest.append(Sha256.of(bytes).hex()).append("  ").append(path).append('\n');
    }
    String record = Routes.manifest().file();
    OutputTree whole = OutputTree.builder().addAll(bundle).add(record, manifest.toString()).build();
    List<Path> sources = new ArrayList<>(List.of(request.content()));
    ThemeChoice.folder(request, content).ifPresent(sources::add);
    try (OutputWriter writer = OutputWriter.open(order.folder(), record, sources)) {
      writer.write(whole);
      writer.commit();
      return Optional.of(sizes);
    } catch (ForeignFolderException e) {
      diagnostics.report(
          Code.OUTPUT_NOT_OURS,
          position(),
          order.folder().toString(),
          String.join(", ", e.files()));
    } catch (IOException e) {
      diagnostics.report(Code.OUTPUT_UNWRITABLE, position(), WriteFailure.reason(e));
    }
    return Optional.empty();
  }

  private SourcePosition position() {
    return SourcePosition.startOf(PortableName.slashed(order.folder().toAbsolutePath()));
  }
}
