package io.gazette.render.redline;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diff.BlockReader;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline.State;
import io.gazette.output.OutputTree;
import io.gazette.render.list.ListChanges;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PageHead;
import io.gazette.render.page.PageViews;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.PrintedPage;
import io.gazette.render.page.RedlinePlan;
import io.gazette.render.page.RedlinePlan.Pair;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.page.VersionViews;
import io.gazette.render.theme.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Compares the versions of one policy in one language and renders a page for each pair; a
 * comparison is made once and forgotten with its page.
 */
public final class RedlinePages {

  private final Policy policy;
  private final PolicySummary summary;
  private final VersionViews versions;
  private final PageViews pages;
  private final Theme theme;
  private final Diagnostics diagnostics;
  private final KnownPasts known;
  private final BiFunction<List<TextBlock>, List<TextBlock>, TextDiff> comparison;

  /**
   * @param known what was told of clauses before, to which is added what these pages tell
   */
  public RedlinePages(
      Policy policy,
      PolicySummary summary,
      VersionViews versions,
      PageViews pages,
      Theme theme,
      Diagnostics diagnostics,
      KnownPasts known,
      BiFunction<List<TextBlock>, List<TextBlock>, TextDiff> comparison) {
    this.policy = policy;
    this.summary = summary;
    this.versions = versions;
    this.pages = pages;
    this.theme = theme;
    this.diagnostics = diagnostics;
    this.known = known;
    this.comparison = comparison;
  }

  /** Whether any page in a language is asked for. */
  public boolean areWanted(Language language) {
    return areSinceWanted(language)
        || versions.plan(language).pairs().stream().anyMatch(pair -> isWanted(pair, language));
  }

  private boolean areSinceWanted(Language language) {
    return pages.wants(Routes.since(language, policy.id()))
        || versions.agreed(language).stream()
            .anyMatch(old -> pages.wants(Routes.since(language, policy.id(), old.id())));
  }

  private boolean isWanted(Pair pair, Language language) {
    return pages.wants(Routes.redline(language, policy.id(), pair.old().id(), pair.now().id()));
  }

  /**
   * Adds the pages to a tree, and those of what happened since a version, and gives what they tell
   * of each clause.
   */
  public ClausePasts addTo(OutputTree.Builder tree, Language language) {
    RedlinePlan plan = versions.plan(language);
    ClausePasts pasts = new ClausePasts(policy.id(), plan);
    Map<String, List<TextBlock>> texts = new HashMap<>();
    BlockReader reader = new BlockReader();
    Function<VersionSummary, List<TextBlock>> text =
        version ->
            texts.computeIfAbsent(
                version.id(), id -> reader.read(versions.version(version).texts().get(language)));
    WrittenRuns written = new WrittenRuns();
    Map<VersionSummary, ChangesView> toCurrent = new HashMap<>();
    boolean since = areSinceWanted(language);
    for (Pair pair : plan.pairs()) {
      boolean tells = plan.toPrevious(pair.now()).equals(Optional.of(pair));
      boolean toCurrentWanted = since && pair.now().state() == State.CURRENT;
      boolean isWanted = isWanted(pair, language);
      if (!tells && !toCurrentWanted && !isWanted) {
        continue;
      }
      PolicyText old = versions.version(pair.old()).texts().get(language);
      PolicyText now = versions.version(pair.now()).texts().get(language);
      Optional<Map<String, ClausePasts.Event>> told = known.find(old, now);
      if (told.isPresent() && !isWanted && !toCurrentWanted) {
        pasts.add(pair.now(), told.get());
        continue;
      }
      TextDiff diff = comparison.apply(text.apply(pair.old()), text.apply(pair.now()));
      reportUnproven(diff, pair, language);
      RedlineTables tables = new RedlineTables(diff);
      Changes changes = new Changes(diff, tables);
      if (tells) {
        Map<String, ClausePasts.Event> clauses = ClausePasts.events(diff, changes);
        pasts.add(pair.now(), clauses);
        if (diff.unproven().isEmpty()) {
          known.add(old, now, clauses);
        }
      }
      if (!isWanted && !toCurrentWanted) {
        continue;
      }
      RedlineBody body = RedlineBody.of(diff, tables, changes, theme.messages(language), written);
      if (isWanted) {
        add(tree, pair, language, body);
      }
      if (toCurrentWanted) {
        toCurrent.put(pair.old(), body.changes());
      }
    }
    if (since) {
      new SincePages(policy, summary, versions, pages, theme, diagnostics)
          .addTo(tree, language, toCurrent);
    }
    return pasts;
  }

  private void reportUnproven(TextDiff diff, Pair pair, Language language) {
    if (!diff.unproven().isEmpty()) {
      diagnostics.report(
          Code.REDLINE_UNPROVEN,
          SourcePosition.startOf(
              FileNames.versionFolder(policy.id(), pair.now().id()) + FileNames.text(language)),
          policy.id(),
          pair.old().id(),
          pair.now().id(),
          language.tag());
    }
  }

  private void add(OutputTree.Builder tree, Pair pair, Language language, RedlineBody body) {
    Localized<SitePath> here = here(pair);
    SitePath path = here.get(language);
    PageContext context = pages.at(path, language);
    String title = policy.title().nearest(language);
    String name = context.messages().text("redline.title", title, pair.old().id(), pair.now().id());
    // What applies no more must not be found for what does: search engines keep out.
    PageHead head =
        new PageHead(
                name,
                context
                    .messages()
                    .text("redline.description", title, pair.old().id(), pair.now().id()),
                here,
                Optional.of(path),
                here,
                false,
                Optional.of(Routes.feed(language, policy.id())))
            .withPrint(
                PrintedPage.of(
                    title,
                    context.messages().text("redline.pair", pair.old().id(), pair.now().id()),
                    pages.absolute(path),
                    ""));
    RedlinePage page = new RedlinePage(pages.view(context, head), view(pair, context, title, body));
    theme.addPage(tree, path.file(), "redline", page, context.messages(), diagnostics);
  }

  /** The page in each language that both versions have and that compares them. */
  private Localized<SitePath> here(Pair pair) {
    Map<Language, SitePath> paths = new LinkedHashMap<>();
    for (Language language : pair.now().languages()) {
      if (versions.plan(language).has(pair)) {
        paths.put(
            language, Routes.redline(language, policy.id(), pair.old().id(), pair.now().id()));
      }
    }
    return new Localized<>(paths);
  }

  private RedlineView view(Pair pair, PageContext context, String title, RedlineBody body) {
    return new RedlineView(
        /* title= */ title,
        /* kind= */ context.messages().text("kind." + policy.kind().id()),
        /* old= */ versions.view(pair.old(), context),
        /* now= */ versions.view(pair.now(), context),
        /* steps= */ versions.steps(pair.old(), pair.now(), context),
        /* body= */ body,
        /* listChanges= */ new ListChanges(versions).between(pair.old(), pair.now(), context),
        /* others= */ others(pair, context),
        /* history= */ versions.history(context),
        /* current= */ context.policyLink(summary));
  }

  /** The comparison before, the one after, and that with the version in effect. */
  private List<LinkView> others(Pair pair, PageContext context) {
    RedlinePlan plan = versions.plan(context.language());
    List<Pair> others = new ArrayList<>();
    plan.toPrevious(pair.old()).ifPresent(others::add);
    plan.toNext(pair.old()).ifPresent(others::add);
    plan.toPrevious(pair.now()).ifPresent(others::add);
    plan.toNext(pair.now()).ifPresent(others::add);
    plan.toCurrent(pair.old()).ifPresent(others::add);
    return others.stream()
        .distinct()
        .filter(other -> !other.equals(pair))
        .map(
            other ->
                versions.redline(
                    other,
                    context,
                    context.messages().text("redline.pair", other.old().id(), other.now().id())))
        .toList();
  }
}
