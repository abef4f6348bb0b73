/**
 * What a text says of itself: its dates, who publishes it, which documents go with it.
 *
 * <p>Start at {@link io.gazette.importer.facts.DateFacts} and {@link
 * io.gazette.importer.facts.VersionDates}, in which the texts of a version must agree.
 */
@NullMarked
package io.gazette.importer.facts;

import org.jspecify.annotations.NullMarked;
