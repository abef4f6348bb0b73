/**
 * Puts a draft down as the files that {@code gazette build} reads.
 *
 * <p>Start at {@link io.gazette.importer.writing.VersionFiles}; {@link
 * io.gazette.importer.writing.MarkdownWriter} writes the text, in which nothing but what is meant
 * has a meaning, and {@link io.gazette.importer.writing.ListFiles} the lists. Touches no disk.
 */
@NullMarked
package io.gazette.importer.writing;

import org.jspecify.annotations.NullMarked;
