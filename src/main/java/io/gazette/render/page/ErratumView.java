package io.gazette.render.page;

/**
 * A correction of a published version.
 *
 * @param earlier a link to what the version said before, as plain text
 */
public record ErratumView(DateView date, String reason, LinkView earlier) {}
