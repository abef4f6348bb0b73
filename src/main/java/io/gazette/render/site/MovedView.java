package io.gazette.render.site;

import io.gazette.render.page.LinkView;

/**
 * A page that is at another address now.
 *
 * @param link to it
 */
public record MovedView(String title, LinkView link) {}
