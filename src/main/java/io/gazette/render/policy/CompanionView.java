package io.gazette.render.policy;

import io.gazette.render.page.LinkView;

/**
 * A document that belongs to the one shown.
 *
 * @param kind what it is, in words
 */
public record CompanionView(LinkView link, String kind) {}
