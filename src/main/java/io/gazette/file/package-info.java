/**
 * The one way to have a file in memory: a regular file, and no more of it than its reader can bear.
 *
 * <p>Knows nothing of Gazette. Start reading at {@link io.gazette.file.RegularFile}.
 */
@NullMarked
package io.gazette.file;

import org.jspecify.annotations.NullMarked;
