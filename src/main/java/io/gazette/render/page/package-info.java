/**
 * What every page has: where it is, in which language, what it links to, and the names, dates and
 * states of policies and versions as readers see them.
 *
 * <p>Start reading at {@link io.gazette.render.page.PageContext}; {@link
 * io.gazette.render.page.PageViews} makes the frame that all templates share.
 */
@NullMarked
package io.gazette.render.page;

import org.jspecify.annotations.NullMarked;
