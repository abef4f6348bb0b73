/**
 * From a manuscript to a draft: what is a heading, an item, a table, and what belongs where.
 *
 * <p>Start at {@link io.gazette.importer.structure.Structure}, which takes the steps in their
 * order; {@link io.gazette.importer.structure.Sequences} finds which numbers count on from each
 * other, and {@link io.gazette.importer.structure.OutlineBuilder} builds the {@link
 * io.gazette.importer.structure.Draft}. Never changes a word.
 */
@NullMarked
package io.gazette.importer.structure;

import org.jspecify.annotations.NullMarked;
