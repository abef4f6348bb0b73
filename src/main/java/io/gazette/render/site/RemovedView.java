package io.gazette.render.site;

import io.gazette.render.page.LinkView;
import java.util.List;

/**
 * A policy that is published no more.
 *
 * @param texts what its versions said, as plain texts
 */
public record RemovedView(String title, List<LinkView> texts) {}
