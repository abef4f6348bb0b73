/**
 * The command line: one class a command, and the only code that prints or ends the process.
 *
 * <p>Start reading at {@link io.gazette.cli.Main}.
 */
@NullMarked
package io.gazette.cli;

import org.jspecify.annotations.NullMarked;
