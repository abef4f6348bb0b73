package io.gazette.render.page;

/**
 * A language that a reader can choose.
 *
 * @param name in that language
 * @param current whether the page is in it
 */
public record LanguageView(String lang, String name, String href, boolean current) {}
