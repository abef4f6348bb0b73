/**
 * Rules on what a version changes, against the level that it declares: the redline of each clause,
 * and what of it is substance.
 *
 * <p>Enter at {@link io.gazette.check.change.ChangeRules}; {@link
 * io.gazette.check.change.Substance} is what a change is about.
 */
@NullMarked
package io.gazette.check.change;

import org.jspecify.annotations.NullMarked;
