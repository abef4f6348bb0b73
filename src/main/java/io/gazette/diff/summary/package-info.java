/**
 * What readers are told above a redline: its entries summed up by clause, and the figures and
 * negations among its changes.
 *
 * <p>Start at {@link io.gazette.diff.summary.ClauseChanges}.
 */
@NullMarked
package io.gazette.diff.summary;

import org.jspecify.annotations.NullMarked;
