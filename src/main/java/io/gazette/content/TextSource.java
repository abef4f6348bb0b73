package io.gazette.content;

/**
 * The Markdown of one version in one language, not yet parsed.
 *
 * @param file path relative to the content folder, with forward slashes
 * @param text without byte order mark; every line break is a line feed
 */
public record TextSource(String file, String text) {

  /** Whether it is a text with words at all; if not, that is reported, and all else follows. */
  public boolean isText() {
    return TextNature.ofText(text).isEmpty();
  }
}
