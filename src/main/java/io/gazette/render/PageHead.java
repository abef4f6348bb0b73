package io.gazette.render;

import io.gazette.model.Localized;
import io.gazette.model.SitePath;
import java.util.Optional;

/**
 * What a page says about itself.
 *
 * @param here the page in each of its languages
 * @param canonical where search engines should find it; empty for a page without a fixed address
 * @param alternates the same for each of its languages, this one included
 */
record PageHead(
    String title,
    String description,
    Localized<SitePath> here,
    Optional<SitePath> canonical,
    Localized<SitePath> alternates,
    boolean indexed) {}
