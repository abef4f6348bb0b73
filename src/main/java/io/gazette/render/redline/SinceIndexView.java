package io.gazette.render.redline;

import io.gazette.render.page.LinkView;
import io.gazette.render.page.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * The versions that a reader may have agreed to.
 *
 * @param title of the policy
 * @param versions newest first, each with a link to what happened since
 */
public record SinceIndexView(
    String title, List<VersionView> versions, LinkView history, Optional<LinkView> current) {}
