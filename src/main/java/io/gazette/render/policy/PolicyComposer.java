package io.gazette.render.policy;

import io.gazette.model.Clause;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Role;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline.State;
import io.gazette.render.list.ListComposer;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.ListRoute;
import io.gazette.render.page.PageContext;
import io.gazette.render.page.PolicySummary;
import io.gazette.render.page.VersionSummary;
import io.gazette.render.page.VersionView;
import io.gazette.render.page.VersionViews;
import io.gazette.render.redline.ClausePasts;
import io.gazette.render.theme.Theme;
import java.util.List;
import java.util.Optional;

/** Makes the view of one version in one language. */
final class PolicyComposer {

  private final Policy policy;
  private final PolicySummary summary;
  private final VersionViews versions;
  private final ListComposer lists;
  private final Theme theme;

  PolicyComposer(
      Policy policy,
      PolicySummary summary,
      VersionViews versions,
      ListComposer lists,
      Theme theme) {
    this.policy = policy;
    this.summary = summary;
    this.versions = versions;
    this.lists = lists;
    this.theme = theme;
  }

  /**
   * The view of a version.
   *
   * @param here the page it is for, in each of its languages
   * @param pasts what happened to clauses in its language
   * @param address the full address of the version, for ever
   */
  PolicyView compose(
      VersionSummary entry,
      PageContext context,
      Localized<SitePath> here,
      ClausePasts pasts,
      String address) {
    PolicyVersion version = versions.version(entry);
    PolicyText text = version.texts().get(context.language());
    List<ContentsEntry> contents = Contents.of(text.clauses());
    ClauseComposer clauses =
        new ClauseComposer(
            context,
            Contents.html(contents, context.messages().text("contents")),
            translations(entry, context, here),
            currentText(entry, context),
            clause -> source(clause, entry, context, here),
            clause -> pasts.of(clause, entry, context));
    Optional<ClauseView> summaryBox =
        text.clauses().stream().filter(PolicyComposer::isSummary).findFirst().map(clauses::chapter);
    return new PolicyView(
        /* title= */ text.title(),
        /* kind= */ context.messages().text("kind." + policy.kind().id()),
        /* product= */ policy.product().name().nearest(context.language()),
        /* platforms= */ platforms(context),
        /* version= */ versions.view(entry, context),
        /* current= */ currentLink(entry, context),
        /* elsewhere= */ elsewhere(context),
        /* retirement= */ versions.retirement(context),
        /* upcoming= */ upcoming(entry, context),
        /* history= */ versions.history(context),
        /* since= */ versions.since(context),
        /* prevailing= */ prevailing(entry, context),
        /* address= */ address,
        /* textHash= */ text.digest().hex(),
        /* copy= */ copy(entry, context),
        /* parallel= */ parallel(context),
        /* data= */ versions.dataLink(entry, context, route(context, here)),
        /* plainText= */ plainText(entry, context),
        /* quick= */ QuickLinks.of(text, context.messages()),
        /* lists= */ lists(entry, context, here),
        /* listChanges= */ lists.changes(entry, context),
        /* summary= */ summaryBox,
        /* outdated= */ source(Routes.INTRODUCTION, entry, context, here),
        /* preamble= */ clauses.preamble(text.preamble()),
        /* clauses= */ rest(text, summaryBox).stream().map(clauses::chapter).toList(),
        /* contents= */ contents,
        /* keys= */ clauses.keys(),
        /* companions= */ companions(context));
  }

  private static boolean isSummary(Clause clause) {
    return clause.roles().contains(Role.SUMMARY);
  }

  private static List<Clause> rest(PolicyText text, Optional<ClauseView> summaryBox) {
    Optional<String> taken = summaryBox.map(ClauseView::id);
    return text.clauses().stream()
        .filter(clause -> !taken.equals(Optional.of(clause.id())))
        .toList();
  }

  private List<String> platforms(PageContext context) {
    return policy.platforms().stream()
        .map(platform -> context.messages().text("platform." + platform.id()))
        .toList();
  }

  /** The same version in other languages, beside this page if it is there too. */
  private List<Counterpart> translations(
      VersionSummary entry, PageContext context, Localized<SitePath> here) {
    return versions.version(entry).texts().byLanguage().values().stream()
        .filter(text -> !text.language().equals(context.language()))
        .map(
            text ->
                Counterpart.translation(
                    text,
                    context.addresses().to(beside(entry, text.language(), here)),
                    theme.messages(text.language())))
        .toList();
  }

  private SitePath beside(VersionSummary entry, Language language, Localized<SitePath> here) {
    return summary.shownIn(language).equals(Optional.of(entry))
        ? here.get(language)
        : Routes.version(language, policy.id(), entry.id());
  }

  /** The text in effect, for the readers of an archived one. */
  private Optional<Counterpart> currentText(VersionSummary entry, PageContext context) {
    Language language = context.language();
    return summary
        .shown()
        .filter(shown -> entry.state() == State.ARCHIVED)
        .flatMap(shown -> versions.version(shown).texts().find(language))
        .map(
            text ->
                Counterpart.current(
                    text,
                    context.addresses().to(Routes.policy(language, policy.id())),
                    context.messages()));
  }

  private Optional<LinkView> currentLink(VersionSummary entry, PageContext context) {
    return summary.shown().filter(shown -> shown.state() == State.CURRENT).isPresent()
            && entry.state() != State.CURRENT
        ? context.policyLink(summary)
        : Optional.empty();
  }

  /** For readers of a language that the policy has no more, or not yet. */
  private Optional<LinkView> elsewhere(PageContext context) {
    return summary
        .shown()
        .filter(shown -> !shown.languages().contains(context.language()))
        .flatMap(shown -> context.policyLink(summary));
  }

  private Optional<VersionView> upcoming(VersionSummary entry, PageContext context) {
    return summary
        .upcoming()
        .filter(next -> entry.state() == State.CURRENT)
        .map(next -> versions.view(next, context));
  }

  private Optional<String> plainText(VersionSummary entry, PageContext context) {
    SitePath text = Routes.text(context.language(), policy.id(), entry.id());
    return entry.state() == State.DRAFT
        ? Optional.empty()
        : Optional.of(context.addresses().to(text));
  }

  /** The policy page leads to the lists that move with the versions, as it does itself. */
  private List<LinkView> lists(
      VersionSummary entry, PageContext context, Localized<SitePath> here) {
    ListRoute route = route(context, here);
    return versions.lists(entry).stream().map(list -> route.link(list, context)).toList();
  }

  private ListRoute route(PageContext context, Localized<SitePath> here) {
    SitePath page = here.get(context.language());
    return page.equals(Routes.policy(context.language(), policy.id()))
        ? ListRoute.CURRENT
        : ListRoute.PERMALINK;
  }

  private Optional<String> copy(VersionSummary entry, PageContext context) {
    SitePath copy = Routes.copy(context.language(), policy.id(), entry.id());
    return entry.state() == State.DRAFT
        ? Optional.empty()
        : Optional.of(context.addresses().to(copy));
  }

  /** Of the version that the policy page shows, if it is in more than one language. */
  private Optional<LinkView> parallel(PageContext context) {
    return summary
        .shownIn(context.language())
        .filter(shown -> shown.languages().size() > 1)
        .map(
            shown ->
                LinkView.of(
                    context.addresses().to(Routes.parallel(context.language(), policy.id())),
                    context.messages().text("parallel"),
                    Optional.empty()));
  }

  /** The first language of the site in which the version is. */
  private Optional<LinkView> prevailing(VersionSummary entry, PageContext context) {
    Language prevailing = entry.languages().get(0);
    String name = theme.messages(prevailing).text("language.name");
    return entry.languages().size() < 2
        ? Optional.empty()
        : Optional.of(
            LinkView.of(
                context.addresses().to(Routes.version(prevailing, policy.id(), entry.id())),
                name,
                context.unlessOwn(prevailing)));
  }

  /** The clause of the prevailing text, where its translation follows what that said before. */
  private Optional<LinkView> source(
      String clause, VersionSummary entry, PageContext context, Localized<SitePath> here) {
    Language prevailing = entry.languages().get(0);
    return Optional.of(versions.version(entry).record().translation(context.language()))
        .filter(translation -> translation.outdated().containsKey(clause))
        .map(
            translation ->
                LinkView.of(
                    context.addresses().to(beside(entry, prevailing, here)) + "#" + clause,
                    theme.messages(prevailing).text("language.name"),
                    context.unlessOwn(prevailing)));
  }

  private List<CompanionView> companions(PageContext context) {
    return context.directory().relatedTo(summary).stream()
        .flatMap(
            other ->
                context
                    .policyLink(other)
                    .map(link -> new CompanionView(link, kind(other, context)))
                    .stream())
        .toList();
  }

  private static String kind(PolicySummary other, PageContext context) {
    return context.messages().text("kind." + other.kind().id());
  }
}
