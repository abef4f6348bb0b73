/**
 * Rules on slips of writing: what is wrong whatever a text says.
 *
 * <p>Enter at {@link io.gazette.check.wording.WordingRules}.
 */
@NullMarked
package io.gazette.check.wording;

import org.jspecify.annotations.NullMarked;
