/**
 * Says what an import did, guessed and could not tell, for people and for programs.
 *
 * <p>Start at {@link io.gazette.importer.report.Report}. Decides nothing.
 */
@NullMarked
package io.gazette.importer.report;

import org.jspecify.annotations.NullMarked;
