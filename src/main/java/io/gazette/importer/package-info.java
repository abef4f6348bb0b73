/**
 * Turns policies that exist already (pasted text, saved web pages, Word files, Markdown) into clean
 * content, and says in a report what it recognised, repaired, guessed and could not tell.
 *
 * <p>Never invents text and never drops any: what is written consists of characters of the source
 * and of edits that the report names, and every character of the source is written or named there.
 * {@link io.gazette.importer.Accounting} holds that, for every import. Guesses are never silent.
 *
 * <p>One direction, one class a step: a reader makes a {@link io.gazette.importer.Manuscript};
 * {@link io.gazette.importer.Structure} makes a {@link io.gazette.importer.Draft} of it; {@link
 * io.gazette.importer.Repairs} and the facts change nothing in it but note {@link
 * io.gazette.importer.Edits}; the writers put it down. Start reading at {@link
 * io.gazette.importer.Importer}; {@link io.gazette.importer.ImportFiles} is the only class that
 * touches a disk, and it only reads.
 */
@NullMarked
package io.gazette.importer;

import org.jspecify.annotations.NullMarked;
