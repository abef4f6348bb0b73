/**
 * What rules read: texts as passages and sentences, rows of lists as they are called, and what
 * stands where, once for all rules.
 *
 * <p>Knows no rule. Start reading at {@link io.gazette.check.reading.Published}.
 */
@NullMarked
package io.gazette.check.reading;

import org.jspecify.annotations.NullMarked;
