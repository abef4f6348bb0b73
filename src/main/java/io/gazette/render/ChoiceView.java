package io.gazette.render;

/**
 * One of several pages of which a reader has one open.
 *
 * @param current whether it is that one
 */
record ChoiceView(String href, String text, boolean current) {}
