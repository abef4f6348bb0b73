/**
 * What a change of the content means, for people who do not read Markdown: which policies, versions
 * and clauses, what applies on which day, and what there is to say against it.
 *
 * <p>Compares two states of a site; where the older one comes from is told by {@link
 * io.gazette.review.Checkout}. Start reading at {@link io.gazette.review.Review}.
 */
@NullMarked
package io.gazette.review;

import org.jspecify.annotations.NullMarked;
