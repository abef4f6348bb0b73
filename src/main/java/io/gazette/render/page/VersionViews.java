package io.gazette.render.page;

import io.gazette.lists.DataIndex;
import io.gazette.lists.ListTables;
import io.gazette.model.Erratum;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.model.Timeline;
import io.gazette.model.Timeline.State;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the views of one policy's versions. */
public final class VersionViews {

  private final Policy policy;
  private final PolicySummary summary;
  private final Timeline timeline;
  private final Map<Language, RedlinePlan> plans;

  public VersionViews(Policy policy, PolicySummary summary, Timeline timeline) {
    this.policy = policy;
    this.summary = summary;
    this.timeline = timeline;
    this.plans =
        policy.languages().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    language -> language,
                    language -> new RedlinePlan(summary, policy.redlines(), language)));
  }

  /** The model's version behind a summary's. */
  public PolicyVersion version(VersionSummary wanted) {
    return policy.versions().stream()
        .filter(version -> version.id().equals(wanted.id()))
        .findFirst()
        .orElseThrow();
  }

  /** The lists of a version. */
  public List<ListSubject> lists(VersionSummary entry) {
    return Arrays.stream(ListKind.values())
        .filter(list -> version(entry).lists().rows(list).isPresent())
        .map(list -> list(entry, list))
        .toList();
  }

  /** A list of a version, whether it has it or not. */
  public ListSubject list(VersionSummary entry, ListKind list) {
    return new ListSubject(policy.id(), entry, list, Optional.empty());
  }

  /** Whether the lists of a version name any data. */
  public boolean hasData(VersionSummary entry) {
    return !DataIndex.of(version(entry).lists(), entry.languages().get(0)).isEmpty();
  }

  /** What is done with each type of data in a version. */
  public SitePath data(VersionSummary entry, Language language, ListRoute route) {
    return route == ListRoute.CURRENT
        ? Routes.data(language, policy.id())
        : Routes.data(language, policy.id(), entry.id());
  }

  /** A link to that page; empty where the version's lists name no data. */
  public Optional<LinkView> dataLink(VersionSummary entry, PageContext context, ListRoute route) {
    return Optional.of(entry)
        .filter(this::hasData)
        .map(
            version ->
                LinkView.of(
                    context.addresses().to(data(version, context.language(), route)),
                    context.messages().text("data"),
                    Optional.empty()));
  }

  /** The same of the version in effect, for readers of another one. */
  public Optional<LinkView> currentData(VersionSummary entry, PageContext context) {
    return summary
        .shown()
        .filter(shown -> shown.state() == State.CURRENT && entry.state() != State.CURRENT)
        .flatMap(
            shown ->
                shown.languages().contains(context.language())
                    ? dataLink(shown, context, ListRoute.CURRENT)
                        .or(() -> context.policyLink(summary))
                    : context.policyLink(summary));
  }

  /** Which versions are compared in a language of the policy. */
  public RedlinePlan plan(Language language) {
    return Objects.requireNonNull(plans.get(language));
  }

  /** A link to a comparison in the page's language. */
  public LinkView redline(RedlinePlan.Pair pair, PageContext context, String text) {
    SitePath page =
        Routes.redline(context.language(), policy.id(), pair.old().id(), pair.now().id());
    return LinkView.of(context.addresses().to(page), text, Optional.empty());
  }

  private Optional<LinkView> toPrevious(VersionSummary entry, PageContext context) {
    return plan(context.language())
        .toPrevious(entry)
        .map(
            pair ->
                redline(pair, context, context.messages().text(with(pair.old()), pair.old().id())));
  }

  /** On the page of the version in effect, its date alone would not say that it is this one. */
  private static String with(VersionSummary old) {
    return old.state() == State.CURRENT ? "redline.with-current" : "redline.with-previous";
  }

  private Optional<LinkView> toCurrent(VersionSummary entry, PageContext context) {
    return plan(context.language())
        .toCurrent(entry)
        .map(
            pair ->
                redline(
                    pair,
                    context,
                    context.messages().text("redline.with-current", pair.now().id())));
  }

  public VersionView view(VersionSummary entry, PageContext context) {
    PolicyVersion version = version(entry);
    Optional<LocalDate> lastDay = timeline.lastDay(version);
    Optional<Long> days =
        lastDay.map(day -> ChronoUnit.DAYS.between(version.effective().orElseThrow(), day) + 1);
    return new VersionView(
        /* id= */ version.id(),
        /* state= */ entry.stateId(),
        /* issued= */ context.date(version.issued()),
        /* updated= */ context.date(
            version.updated().filter(day -> !version.issued().equals(Optional.of(day)))),
        /* effective= */ context.date(version.effective()),
        /* lastDay= */ context.date(lastDay),
        /* days= */ days.filter(count -> entry.state() == State.ARCHIVED).map(Math::toIntExact),
        /* applies= */ timeline.interval(version).isPresent(),
        /* withdrawn= */ context.date(
            version.withdrawn().filter(day -> entry.state() == State.WITHDRAWN)),
        /* withdrawal= */ version.record().withdrawal(),
        /* change= */ version.change().id(),
        /* reasons= */ version.reasons().stream()
            .map(reason -> context.messages().text("reason." + reason.id()))
            .toList(),
        /* summary= */ TextView.nearest(version.summary(), context),
        /* first= */ isFirst(version),
        /* errata= */ version.errata().stream()
            .map(erratum -> erratum(version, erratum, context))
            .toList(),
        /* lists= */ lists(entry).stream()
            .map(list -> ListRoute.PERMALINK.link(list, context))
            .toList(),
        /* toPrevious= */ toPrevious(entry, context),
        /* toCurrent= */ toCurrent(entry, context),
        /* link= */ context.versionLink(summary, entry));
  }

  /**
   * The versions that somebody may have agreed to in a language: those that have applied, up to the
   * one in effect. Empty if none is in effect in it.
   */
  public List<VersionSummary> agreed(Language language) {
    List<VersionSummary> agreed =
        summary.versions().stream()
            .filter(entry -> entry.languages().contains(language))
            .filter(entry -> timeline.interval(version(entry)).isPresent())
            .filter(entry -> entry.state() == State.ARCHIVED || entry.state() == State.CURRENT)
            .toList();
    return agreed.stream().anyMatch(entry -> entry.state() == State.CURRENT) ? agreed : List.of();
  }

  /** A link to what changed since a reader agreed; empty where there is nothing to choose. */
  public Optional<LinkView> since(PageContext context) {
    return Optional.of(agreed(context.language()))
        .filter(agreed -> agreed.size() > 1)
        .map(
            agreed ->
                LinkView.of(
                    context.addresses().to(Routes.since(context.language(), policy.id())),
                    context.messages().text("since"),
                    Optional.empty()));
  }

  /** The versions after one up to a later one, newest first; those withdrawn changed nothing. */
  public List<VersionView> steps(VersionSummary old, VersionSummary now, PageContext context) {
    List<VersionView> steps = new ArrayList<>();
    plan(context.language()).upTo(now).stream()
        .dropWhile(entry -> !entry.equals(old))
        .skip(1)
        .filter(entry -> entry.state() != State.WITHDRAWN)
        .forEach(entry -> steps.add(view(entry, context)));
    Collections.reverse(steps);
    return steps;
  }

  /** A link to the history in the page's language. */
  public LinkView history(PageContext context) {
    return LinkView.of(
        context.addresses().to(Routes.history(context.language(), policy.id())),
        context.messages().text("history"),
        Optional.empty());
  }

  /** That the policy ends; empty for one that goes on. */
  public Optional<RetirementView> retirement(PageContext context) {
    return policy
        .retirement()
        .map(retirement -> RetirementView.of(retirement, timeline.asOf(), context));
  }

  private ErratumView erratum(PolicyVersion version, Erratum erratum, PageContext context) {
    Language nearest =
        Directory.nearest(List.copyOf(erratum.earlierTexts().keySet()), context.language());
    LinkView earlier =
        LinkView.of(
            context
                .addresses()
                .to(Routes.earlierText(nearest, policy.id(), version.id(), erratum.earlierEntry())),
            context.messages().text("erratum.earlier"),
            context.unlessOwn(nearest));
    return new ErratumView(
        context.date(erratum.date()),
        ErratumView.parts(erratum.reason(), policy.languages(), context.language()),
        corrected(erratum, context),
        earlier);
  }

  /** The files that were corrected, in words. */
  private static List<String> corrected(Erratum erratum, PageContext context) {
    return erratum.files().stream()
        .map(
            file ->
                FileNames.languageOf(file)
                    .map(tag -> correctedText(tag, context))
                    .orElseGet(() -> correctedFile(file, context)))
        .distinct()
        .toList();
  }

  /** A file of lists for which the theme has no words is called as its lists are. */
  private static String correctedFile(String file, PageContext context) {
    return context
        .messages()
        .find("erratum.file." + file)
        .orElseGet(
            () ->
                Arrays.stream(ListKind.values())
                    .filter(list -> list.shape().file().name().equals(file))
                    .map(list -> ListTables.title(list, context.language()))
                    .collect(Collectors.joining(context.messages().text("separator"))));
  }

  private static String correctedText(String tag, PageContext context) {
    return tag.equals(context.language().tag())
        ? context.messages().text("erratum.text")
        : context
            .messages()
            .find("erratum.text." + tag)
            .orElseGet(() -> context.messages().text("erratum.text.other", tag));
  }

  private boolean isFirst(PolicyVersion version) {
    return (timeline.issued().isEmpty() ? policy.versions() : timeline.issued())
        .get(0)
        .equals(version);
  }
}
