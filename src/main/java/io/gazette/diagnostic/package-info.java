/**
 * What can be said about a problem in what people wrote: a stable code, a place in a file, and
 * plain words in Chinese and English.
 *
 * <p>Imports nothing else of Gazette; never prints. Start reading at {@link
 * io.gazette.diagnostic.Diagnostic}.
 */
@NullMarked
package io.gazette.diagnostic;

import org.jspecify.annotations.NullMarked;
