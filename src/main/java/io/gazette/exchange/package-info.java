/**
 * The lists of a version as spreadsheets: rows to CSV, and the CSV that comes back to YAML.
 *
 * <p>Pure: takes and gives values, never touches a file. Knows the shape of a list's fields, not
 * whether what they say is true: that is decided by whoever reads the YAML. Start reading at {@link
 * io.gazette.exchange.ListCsv} and {@link io.gazette.exchange.ListSheet}; the columns are those of
 * {@code SheetField}, and the handbook describes them.
 */
@NullMarked
package io.gazette.exchange;

import org.jspecify.annotations.NullMarked;
