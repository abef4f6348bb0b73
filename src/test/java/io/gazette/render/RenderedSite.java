package io.gazette.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Policy;
import io.gazette.model.Site;
import io.gazette.output.OutputTree;
import io.gazette.render.page.Drafts;
import io.gazette.render.theme.Theme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A whole site in memory, rendered with the bundled theme. */
public final class RenderedSite {

  private final OutputTree tree;
  private final SortedMap<String, Document> pages = new TreeMap<>();

  private RenderedSite(OutputTree tree) {
    this.tree = tree;
    for (String path : tree.paths()) {
      if (path.endsWith(".html")) {
        String base =
            "https://privacy.island.example/docs/" + path.replaceFirst("index\\.html$", "");
        pages.put(path, Jsoup.parse(text(path), base));
      }
    }
  }

  public static RenderedSite of(Site site) {
    return of(site, Fixture.AS_OF, Drafts.HIDDEN);
  }

  public static RenderedSite of(Site site, LocalDate asOf, Drafts drafts) {
    Diagnostics diagnostics = new Diagnostics();
    Theme theme =
        Theme.load(Optional.empty(), site.config().languages(), diagnostics).orElseThrow();
    SiteRenderer renderer = new SiteRenderer(theme, site, asOf, drafts, diagnostics);
    OutputTree.Builder tree = OutputTree.builder().addAll(renderer.renderSite());
    for (Policy policy : site.policies()) {
      tree.addAll(renderer.renderPolicy(policy));
    }
    assertThat(diagnostics.sorted()).isEmpty();
    return new RenderedSite(tree.build());
  }

  /** The fixture as it stands on its day. */
  public static RenderedSite fixture() {
    return of(Fixture.site());
  }

  public SortedMap<String, Document> pages() {
    return pages;
  }

  /** A page by its address, e.g. {@code en/lamp-privacy/}. */
  public Document page(String address) {
    String path = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
    assertThat(pages).containsKey(path);
    return pages.get(path);
  }

  public String text(String path) {
    return new String(tree.find(path).orElseThrow(), UTF_8);
  }

  public boolean has(String path) {
    return tree.find(path).isPresent();
  }

  SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    tree.paths().forEach(path -> files.put(path, tree.find(path).orElseThrow()));
    return files;
  }
}
