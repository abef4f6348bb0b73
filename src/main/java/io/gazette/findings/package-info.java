/**
 * What was found in the content, in the formats that other programs read: the same findings as on
 * the screen, in the same order.
 *
 * <p>Prints nothing. Start reading at {@link io.gazette.findings.FindingsFormat}.
 */
@NullMarked
package io.gazette.findings;

import org.jspecify.annotations.NullMarked;
