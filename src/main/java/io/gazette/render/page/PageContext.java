package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.RemovedPolicy;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.render.html.Addresses;
import io.gazette.render.theme.Messages;
import java.time.LocalDate;
import java.util.Optional;

/** What the parts of one page have in common: its language, its words and its place. */
public record PageContext(
    Language language, Messages messages, Addresses addresses, Directory directory) {

  public DateView date(LocalDate date) {
    return DateView.of(date, language);
  }

  public Optional<DateView> date(Optional<LocalDate> date) {
    return date.map(this::date);
  }

  /** The tag of a language that a reader of this page would not expect. */
  public Optional<String> unlessOwn(Language other) {
    return other.equals(language) ? Optional.empty() : Optional.of(other.tag());
  }

  /** A link to a policy as it stands, in this page's language or else the nearest. */
  public Optional<LinkView> policyLink(PolicySummary policy) {
    return policy.shown().map(version -> policyLink(policy, version));
  }

  private LinkView policyLink(PolicySummary policy, VersionSummary version) {
    Language nearest = Directory.nearest(version.languages(), language);
    return LinkView.of(
        addresses.to(Routes.policy(nearest, policy.id())),
        policy.title().nearest(nearest),
        unlessOwn(nearest));
  }

  /** A link to one version, for ever, in this page's language or else the nearest. */
  public LinkView versionLink(PolicySummary policy, VersionSummary version) {
    Language nearest = Directory.nearest(version.languages(), language);
    return LinkView.of(
        addresses.to(Routes.version(nearest, policy.id(), version.id())),
        version.id(),
        unlessOwn(nearest));
  }

  /** Where a link in the text leads; empty if what it names has no page. */
  public Optional<Reference> resolve(LinkTarget target) {
    if (target instanceof LinkTarget.ToWeb web) {
      return Optional.of(new Reference(web.uri(), true, language));
    } else if (target instanceof LinkTarget.ToClause clause) {
      return Optional.of(new Reference("#" + clause.clauseId(), false, language));
    } else if (target instanceof LinkTarget.ToListRow row) {
      return Optional.of(resolve(row));
    }
    return target instanceof LinkTarget.ToPolicy link
        ? directory
            .find(link.policyId())
            .flatMap(policy -> resolve(policy, link))
            .or(() -> directory.findRemoved(link.policyId()).map(this::resolve))
        : Optional.empty();
  }

  /** The row in the same text, or else on the list's own page. */
  private Reference resolve(LinkTarget.ToListRow row) {
    String anchor = Routes.listRow(row.list(), row.rowId());
    SitePath page = Routes.list(language, row.policyId(), row.versionId(), row.list());
    String href = row.inText() ? "#" + anchor : addresses.to(page, anchor);
    return new Reference(href, false, language);
  }

  /** What is left of a policy that ended. */
  private Reference resolve(RemovedPolicy policy) {
    Language nearest = Directory.nearest(policy.languages(), language);
    return new Reference(addresses.to(Routes.policy(nearest, policy.id())), false, nearest);
  }

  private Optional<Reference> resolve(PolicySummary policy, LinkTarget.ToPolicy link) {
    Optional<VersionSummary> version =
        link.version().isPresent() ? policy.version(link.version().get()) : policy.shown();
    return version.map(
        found -> {
          Language nearest = Directory.nearest(found.languages(), language);
          SitePath page =
              link.version().isPresent()
                  ? Routes.version(nearest, policy.id(), found.id())
                  : Routes.policy(nearest, policy.id());
          String anchor = link.clauseId().map(id -> "#" + id).orElse("");
          return new Reference(addresses.to(page) + anchor, false, nearest);
        });
  }
}
