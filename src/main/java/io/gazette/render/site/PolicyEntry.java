package io.gazette.render.site;

import io.gazette.render.page.DateView;
import io.gazette.render.page.LinkView;
import java.util.Optional;

/**
 * A policy in the list of all.
 *
 * @param languageName the name of the link's language, if that is not the page's
 * @param kind what the document is, in words
 * @param state of the version its page shows
 * @param upcoming a link to the next version, if the one in effect is shown
 * @param upcomingDate when that takes effect
 */
public record PolicyEntry(
    LinkView link,
    Optional<String> languageName,
    String kind,
    String version,
    String state,
    Optional<DateView> effective,
    Optional<LinkView> upcoming,
    Optional<DateView> upcomingDate,
    LinkView history) {}
