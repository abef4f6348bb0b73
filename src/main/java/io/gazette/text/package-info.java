/**
 * What every stage needs to know of text: numerals, scripts, widths and encodings, and how text is
 * written for machines.
 *
 * <p>Facts of Unicode, of writing and of formats alone; nothing here knows what a policy is. Start
 * reading at {@link io.gazette.text.NumeralSystem} for numbers, {@link io.gazette.text.Characters}
 * for single characters, {@link io.gazette.text.ChineseScript} for the two scripts of Chinese,
 * {@link io.gazette.text.Decoder} for bytes, {@link io.gazette.text.Json} for JSON, {@link
 * io.gazette.text.YamlText} for single values of YAML and {@link io.gazette.text.Markup} for text
 * in HTML and XML.
 */
@NullMarked
package io.gazette.text;

import org.jspecify.annotations.NullMarked;
