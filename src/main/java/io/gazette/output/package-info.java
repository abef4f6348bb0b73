/**
 * The finished site as a value, and the only code that writes it to a disk.
 *
 * <p>Knows nothing of policies. Start reading at {@link io.gazette.output.OutputTree}.
 */
@NullMarked
package io.gazette.output;

import org.jspecify.annotations.NullMarked;
