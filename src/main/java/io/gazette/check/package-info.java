/**
 * Rules over the finished site: what is sound in form, but wrong or doubtful in substance.
 *
 * <p>Never reads or changes anything; a rule is a pure function from values to findings, and no
 * rule knows another. Each kind of rules is a room, which lists its own; {@code language} knows
 * what words mean and {@code reading} what texts and lists say, for all of them. Start reading at
 * {@link io.gazette.check.Checks}.
 */
@NullMarked
package io.gazette.check;

import org.jspecify.annotations.NullMarked;
