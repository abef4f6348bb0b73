/**
 * The pages that compare two versions, and the page that compares two loose files.
 *
 * <p>What changed was found by {@code diff}; here it is shown: summed up in words, folded, side by
 * side or in one text, without a script. Start reading at {@link
 * io.gazette.render.redline.RedlinePages}; {@link io.gazette.render.redline.RedlineBody} is a
 * comparison as readers see it.
 */
@NullMarked
package io.gazette.render.redline;

import org.jspecify.annotations.NullMarked;
