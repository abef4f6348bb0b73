/**
 * Rules on what a text promises, against what else it says and what is known of the product.
 *
 * <p>Enter at {@link io.gazette.check.contradiction.ContradictionRules}.
 */
@NullMarked
package io.gazette.check.contradiction;

import org.jspecify.annotations.NullMarked;
