package io.gazette.render.redline;

import io.gazette.render.html.Html;

/**
 * What the template {@code loose-redline.ftlh} sees.
 *
 * @param lang the tag of the texts' language
 * @param style the stylesheets, to stand in the page
 * @param styleDigest by which the page's own security policy allows them
 */
public record LooseRedlinePage(
    String lang,
    String oldName,
    String newName,
    RedlineBody redline,
    Html style,
    String styleDigest) {}
