package io.gazette.render.page;

/**
 * A page for machines that look for it in another language.
 *
 * @param hreflang a language tag or {@code x-default}
 * @param href absolute
 */
public record AlternateView(String hreflang, String href) {}
