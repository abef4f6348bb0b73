/**
 * Finds what was written as markup and was not read as such, or was read as markup and written as
 * words: slips that CommonMark passes over in silence, since any text is valid to it.
 *
 * <p>It looks at a text after parsing, at what is left as literal words and at how blocks were
 * understood. So what stands in a code span or behind a backslash, as CommonMark has it, says that
 * it is meant. It changes nothing in the text. Start reading at {@link
 * io.gazette.markdown.slips.Slips}.
 */
@NullMarked
package io.gazette.markdown.slips;

import org.jspecify.annotations.NullMarked;
