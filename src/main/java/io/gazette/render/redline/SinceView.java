package io.gazette.render.redline;

import io.gazette.render.list.ListChangesView;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * What happened to a policy since somebody agreed to it.
 *
 * @param title of the policy
 * @param old the version that was agreed to
 * @param now the version in effect; it may be the same
 * @param steps the versions after the old one up to the one in effect, newest first
 * @param asked whether one of them asks for consent again
 * @param listChanges what changed in the lists
 * @param clauses that changed; empty if the two versions are not compared word for word
 * @param redline a link to that comparison
 * @param upcoming the next version
 */
public record SinceView(
    String title,
    VersionView old,
    VersionView now,
    List<VersionView> steps,
    boolean asked,
    List<ListChangesView> listChanges,
    List<ClauseChangeView> clauses,
    Optional<LinkView> redline,
    Optional<VersionView> upcoming,
    LinkView history,
    Optional<LinkView> current) {}
