/**
 * Writes the text of a clause as markup: paragraphs, lists, tables, key passages and links.
 *
 * <p>Start reading at {@link io.gazette.render.body.BodyWriter}.
 */
@NullMarked
package io.gazette.render.body;

import org.jspecify.annotations.NullMarked;
