/**
 * From bytes to a manuscript: pasted text, saved pages, Word files and Markdown.
 *
 * <p>Start at {@link io.gazette.importer.reading.SourceReader}, which knows the limits and picks
 * the reader of a format. A reader says what the format knows (headings, items, tables, marks,
 * links) in a {@link io.gazette.importer.manuscript.Hint} a line, and decides nothing.
 */
@NullMarked
package io.gazette.importer.reading;

import org.jspecify.annotations.NullMarked;
