package io.gazette.render.redline;

import io.gazette.render.page.LinkView;
import java.util.List;

/**
 * One kind of change, counted.
 *
 * @param id of the kind, e.g. {@code added}
 * @param text how many, in words
 * @param places where, each a link to the change
 */
public record ChangeCountView(String id, String text, List<LinkView> places) {}
