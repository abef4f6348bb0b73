package io.gazette.render.list;

import io.gazette.render.html.Html;
import java.util.List;

/**
 * What a version changed in one of its lists.
 *
 * @param list the id of the list, e.g. {@code sdks}
 * @param name what the list is called
 * @param since the id of the version before
 * @param changes each in words; empty if the list stayed as it was
 */
public record ListChangesView(String list, String name, String since, List<Html> changes) {}
