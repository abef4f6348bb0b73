package io.gazette.render;

import java.util.List;

/**
 * A clause in the contents.
 *
 * @param name its number and heading
 * @param text the same without markup
 */
record ContentsEntry(String id, Html name, String text, List<ContentsEntry> children) {}
