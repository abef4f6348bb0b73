package io.gazette.render.site;

/**
 * The site in one language, in the words of that language.
 *
 * @param name of the language
 * @param home its home page
 * @param homeText the words of a link to it
 */
public record LanguageEntry(
    String lang,
    String name,
    String siteTitle,
    String publisher,
    String home,
    String homeText,
    String notFoundTitle,
    String notFoundText) {}
