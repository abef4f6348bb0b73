package io.gazette.render.page;

/**
 * One of several pages of which a reader has one open.
 *
 * @param current whether it is that one
 */
public record ChoiceView(String href, String text, boolean current) {}
