package io.gazette.check.list;

import io.gazette.check.reading.Passage;
import io.gazette.model.ListRow;

/**
 * What a text says of a row of a list, and the row says otherwise.
 *
 * @param said by the text
 * @param words by the row
 */
record RowClaim(Passage passage, String said, ListRow row, String words) {}
