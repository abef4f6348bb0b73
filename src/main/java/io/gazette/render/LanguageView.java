package io.gazette.render;

/**
 * A language that a reader can choose.
 *
 * @param name in that language
 * @param current whether the page is in it
 */
record LanguageView(String lang, String name, String href, boolean current) {}
