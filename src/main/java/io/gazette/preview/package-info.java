/**
 * The preview: the site from memory, on this machine alone, made anew whenever somebody saves.
 *
 * <p>The only package with a server. It reads no file of the site from a disk and writes none.
 * Start reading at {@link io.gazette.preview.Preview}.
 */
@NullMarked
package io.gazette.preview;

import org.jspecify.annotations.NullMarked;
