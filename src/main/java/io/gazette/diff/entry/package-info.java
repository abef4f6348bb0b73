/**
 * From pairs to entries: reading order, moves that belong together, what is told beside the words
 * (numbers, looks, links), and the proof that both texts can be read off the result.
 *
 * <p>Start at {@link io.gazette.diff.entry.Composer}; {@link io.gazette.diff.entry.Proof} stands on
 * its own.
 */
@NullMarked
package io.gazette.diff.entry;

import org.jspecify.annotations.NullMarked;
