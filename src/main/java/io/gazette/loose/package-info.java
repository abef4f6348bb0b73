/**
 * Reads Markdown that was not written for Gazette, for comparison: any file becomes the blocks of
 * {@link io.gazette.diff}.
 *
 * <p>Nothing a reader sees is left out, and no text makes it fail. It never checks, mends or
 * publishes: policies are read by {@link io.gazette.markdown}. Start reading at {@link
 * io.gazette.loose.LooseMarkdown}.
 */
@NullMarked
package io.gazette.loose;

import org.jspecify.annotations.NullMarked;
