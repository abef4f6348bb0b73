/**
 * Mends what is certainly damaged, and lists what only looks so.
 *
 * <p>Start at {@link io.gazette.importer.repair.Repairs}; what is not certain is left as it is, and
 * is told by {@link io.gazette.importer.repair.Suspicions}.
 */
@NullMarked
package io.gazette.importer.repair;

import org.jspecify.annotations.NullMarked;
