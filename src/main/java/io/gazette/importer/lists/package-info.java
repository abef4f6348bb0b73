/**
 * The SDKs, permissions and data that a text describes, in tables, in blocks of lines or in tables
 * that were flattened to one cell a line.
 *
 * <p>Start at {@link io.gazette.importer.lists.SdkBlocks} and {@link
 * io.gazette.importer.lists.PermissionLines}: they take their lines out of the text and leave the
 * place of a list there.
 */
@NullMarked
package io.gazette.importer.lists;

import org.jspecify.annotations.NullMarked;
