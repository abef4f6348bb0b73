/**
 * Markdown that was not written for Gazette, for comparison: what {@link
 * io.gazette.markdown.AnyMarkdown} reads of any file becomes the blocks of {@link io.gazette.diff}.
 *
 * <p>It never reads Markdown itself, and never checks, mends or publishes. Start reading at {@link
 * io.gazette.loose.LooseMarkdown}.
 */
@NullMarked
package io.gazette.loose;

import org.jspecify.annotations.NullMarked;
