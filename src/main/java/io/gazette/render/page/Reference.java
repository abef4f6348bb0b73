package io.gazette.render.page;

import io.gazette.model.Language;

/**
 * Where a link leads.
 *
 * @param external whether it leaves the site
 * @param language of the page it leads to; for an external one that of the page it stands on
 */
public record Reference(String href, boolean external, Language language) {}
