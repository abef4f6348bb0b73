/**
 * What every stage needs to know of characters: numerals, scripts, widths, encodings.
 *
 * <p>Facts of Unicode and of writing alone; nothing here knows what a policy is. Start reading at
 * {@link io.gazette.text.NumeralSystem} for numbers, {@link io.gazette.text.Characters} for single
 * characters, {@link io.gazette.text.ChineseScript} for the two scripts of Chinese and {@link
 * io.gazette.text.Decoder} for bytes.
 */
@NullMarked
package io.gazette.text;

import org.jspecify.annotations.NullMarked;
