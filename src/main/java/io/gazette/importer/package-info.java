/**
 * Turns policies that exist already (pasted text, saved web pages, Word files, Markdown) into clean
 * content, and says in a report what it recognised, repaired, guessed and could not tell.
 *
 * <p>Never invents text and never drops any: what is written consists of characters of the source
 * and of edits that the report names, and every character of the source is written or named there.
 * {@link io.gazette.importer.manuscript.Accounting} holds that, for every import. Guesses are never
 * silent.
 *
 * <p>Start reading at {@link io.gazette.importer.Importer}. One direction, one room a step: {@code
 * reading} makes a {@code manuscript}; {@code structure}, with {@code lists}, makes a draft of it;
 * {@code repair} and {@code facts} change nothing in it but note edits; {@code writing} puts it
 * down, and {@code report} says what was done. No room knows a later one. {@link
 * io.gazette.importer.ImportFiles} is the only class that touches a disk, and it only reads.
 */
@NullMarked
package io.gazette.importer;

import org.jspecify.annotations.NullMarked;
