package io.gazette.render.policy;

import io.gazette.render.page.LinkView;
import io.gazette.render.page.RetirementView;
import io.gazette.render.page.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * All versions of a policy.
 *
 * @param kind what the document is, in words
 * @param policy a link to the version in effect
 * @param since a link to what changed since a reader agreed
 * @param retirement that the policy ends
 * @param versions newest first
 */
public record HistoryView(
    String title,
    String kind,
    String product,
    Optional<LinkView> policy,
    Optional<LinkView> since,
    Optional<RetirementView> retirement,
    List<VersionView> versions) {}
