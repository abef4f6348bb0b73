package io.gazette.render.page;

import java.util.List;

/**
 * A correction of a published version.
 *
 * @param corrected what was corrected, in words
 * @param earlier a link to what the version said before, as plain text
 */
public record ErratumView(DateView date, String reason, List<String> corrected, LinkView earlier) {}
