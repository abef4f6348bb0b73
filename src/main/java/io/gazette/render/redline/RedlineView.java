package io.gazette.render.redline;

import io.gazette.render.list.ListChangesView;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * What changed from one version of a policy to a later one.
 *
 * @param title of the policy
 * @param kind what the document is, in words
 * @param old the older version
 * @param now the later one
 * @param steps the versions after the older one up to the later one, newest first
 * @param body the comparison
 * @param listChanges what the later version changed in its lists
 * @param others comparisons of the same policy that readers may look for next
 * @param current a link to the version in effect
 */
public record RedlineView(
    String title,
    String kind,
    VersionView old,
    VersionView now,
    List<VersionView> steps,
    RedlineBody body,
    List<ListChangesView> listChanges,
    List<LinkView> others,
    LinkView history,
    Optional<LinkView> current) {}
