/**
 * What every step of an import shares: the characters of a source with their places, the numbers in
 * front of its lines, and what was decided about them.
 *
 * <p>Start at {@link io.gazette.importer.manuscript.Manuscript}, in which each visible character
 * has a place, and {@link io.gazette.importer.manuscript.Passage}, the only thing that can be
 * written. Steps leave the characters alone: they note {@link io.gazette.importer.manuscript.Edits}
 * and say so in {@link io.gazette.importer.manuscript.Decisions}; {@link
 * io.gazette.importer.manuscript.Accounting} proves that both together explain every character.
 */
@NullMarked
package io.gazette.importer.manuscript;

import org.jspecify.annotations.NullMarked;
