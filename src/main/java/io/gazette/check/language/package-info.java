/**
 * What the words of a text say, as far as rules of substance need it, in Chinese and in English:
 * sentences, and the facts in them that are the same in every language.
 *
 * <p>Knows characters and words, and nothing of policies. Start reading at {@link
 * io.gazette.check.language.Facts}.
 */
@NullMarked
package io.gazette.check.language;

import org.jspecify.annotations.NullMarked;
