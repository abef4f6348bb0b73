package io.gazette.render.policy;

import io.gazette.render.html.Html;
import java.util.List;

/**
 * A clause in the contents.
 *
 * @param name its number and heading
 * @param text the same without markup
 */
public record ContentsEntry(String id, Html name, String text, List<ContentsEntry> children) {}
