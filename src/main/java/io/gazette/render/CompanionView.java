package io.gazette.render;

/**
 * A document that belongs to the one shown.
 *
 * @param kind what it is, in words
 */
record CompanionView(LinkView link, String kind) {}
