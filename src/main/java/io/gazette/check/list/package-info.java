/**
 * Rules on the rows of lists, and on what texts say of them.
 *
 * <p>Enter at {@link io.gazette.check.list.ListRules}; {@link io.gazette.check.list.RowClaimsRule}
 * holds a text against its rows, one {@link io.gazette.check.list.RowAspect} at a time.
 */
@NullMarked
package io.gazette.check.list;

import org.jspecify.annotations.NullMarked;
