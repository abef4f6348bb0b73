package io.gazette.render;

import java.util.List;

/**
 * One kind of change, counted.
 *
 * @param id of the kind, e.g. {@code added}
 * @param text how many, in words
 * @param places where, each a link to the change
 */
record ChangeCountView(String id, String text, List<LinkView> places) {}
