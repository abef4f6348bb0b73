/**
 * Tables: which column became which, which row, and what changed from cell to cell.
 *
 * <p>Start at {@link io.gazette.diff.table.TablePair}.
 */
@NullMarked
package io.gazette.diff.table;

import org.jspecify.annotations.NullMarked;
