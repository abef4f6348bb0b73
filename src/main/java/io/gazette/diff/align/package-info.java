/**
 * Which block became which: units, what they have in common, and the steps that pair them, surest
 * first.
 *
 * <p>Start at {@link io.gazette.diff.align.Alignment}, whose {@code of} is the list of the steps;
 * {@link io.gazette.diff.align.Pairing} holds what is known so far.
 */
@NullMarked
package io.gazette.diff.align;

import org.jspecify.annotations.NullMarked;
