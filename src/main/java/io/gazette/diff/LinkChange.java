package io.gazette.diff;

/**
 * A link that leads elsewhere than before.
 *
 * @param text the linked words, the new ones where they changed
 * @param oldTarget empty where there was no link
 * @param newTarget empty where there is no link any more
 */
public record LinkChange(String text, String oldTarget, String newTarget) {}
