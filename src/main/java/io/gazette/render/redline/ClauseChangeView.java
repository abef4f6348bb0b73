package io.gazette.render.redline;

import io.gazette.render.page.LinkView;
import java.util.List;

/**
 * A clause that changed.
 *
 * @param link to the first of its changes, called by its number and heading
 * @param what happened to it and what the changed words are about, in words
 * @param matters whether a reader must know of it; else it was only worded or set in another way
 */
public record ClauseChangeView(LinkView link, List<String> what, boolean matters) {}
