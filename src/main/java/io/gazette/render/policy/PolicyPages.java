package io.gazette.render.policy;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.Timeline;
import io.gazette.output.OutputTree;
import io.gazette.render.list.DataPages;
import io.gazette.render.list.ListComposer;
import io.gazette.render.list.ListPages;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.VersionViews;
import io.gazette.render.redline.KnownPasts;
import io.gazette.render.theme.Theme;
import java.util.stream.Stream;

/** Renders the pages of one policy. */
public final class PolicyPages {

  private final Policy policy;
  private final PolicySummary summary;
  private final Timeline timeline;
  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;
  private final KnownPasts known;

  /**
   * @param known what was told of the policy's clauses before; what is found now is added
   */
  public PolicyPages(
      Policy policy,
      PolicySummary summary,
      Timeline timeline,
      PageViews pages,
      Theme theme,
      Diagnostics diagnostics,
      KnownPasts known) {
    this.policy = policy;
    this.summary = summary;
    this.timeline = timeline;
    this.pages = pages;
    this.theme = theme;
    this.diagnostics = diagnostics;
    this.known = known;
  }

  /** Each language on its own, one after the other. */
  public OutputTree render() {
    return render(summary.languages().stream());
  }

  /**
   * The same with the languages beside each other, which takes as much more memory: whoever changed
   * one policy of many waits for that one alone.
   */
  public OutputTree renderBesideEachOther() {
    return render(summary.languages().parallelStream());
  }

  private OutputTree render(Stream<Language> languages) {
    VersionViews versions = new VersionViews(policy, summary, timeline);
    ListComposer lists = new ListComposer(policy, summary, versions);
    PolicyComposer texts = new PolicyComposer(policy, summary, versions, lists, theme);
    OutputTree.Builder tree = OutputTree.builder();
    languages
        .map(
            language ->
                new LanguagePages(
                        policy,
                        summary,
                        language,
                        versions,
                        texts,
                        pages,
                        theme,
                        diagnostics,
                        known)
                    .render())
        .toList()
        .forEach(tree::addAll);
    return tree.addAll(
            new ListPages(policy, summary, versions, lists, pages, theme, diagnostics).render())
        .addAll(new DataPages(policy, summary, versions, pages, theme, diagnostics).render())
        .build();
  }
}
