package io.gazette.content;

/**
 * The Markdown of one version in one language, not yet parsed.
 *
 * @param file path relative to the content folder, with forward slashes
 * @param text without byte order mark; every line break is a line feed
 */
public record TextSource(String file, String text) {}
