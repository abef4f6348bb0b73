/**
 * From the model to leaves: clauses, their blocks and runs become an ordered list of text blocks,
 * with typed numbers (第三条, 1.2, a counting column) taken out of the words.
 *
 * <p>Start at {@link io.gazette.diff.flatten.BlockFlattener}; numbers are the matter of {@link
 * io.gazette.diff.flatten.TypedLabels}.
 */
@NullMarked
package io.gazette.diff.flatten;

import org.jspecify.annotations.NullMarked;
