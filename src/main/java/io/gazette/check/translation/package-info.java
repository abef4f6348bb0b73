/**
 * Rules that hold the languages of a text against each other.
 *
 * <p>Enter at {@link io.gazette.check.translation.TranslationRules}.
 */
@NullMarked
package io.gazette.check.translation;

import org.jspecify.annotations.NullMarked;
