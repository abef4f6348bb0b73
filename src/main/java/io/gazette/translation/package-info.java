/**
 * Files for translators: the clauses of a text as XLIFF 2.1, and what comes back from there.
 *
 * <p>Works on Markdown as it is written, character for character, so that what nobody translated
 * stays as it is. Knows no policies and writes no files. Start reading at {@link
 * io.gazette.translation.Xliff}.
 */
@NullMarked
package io.gazette.translation;

import org.jspecify.annotations.NullMarked;
