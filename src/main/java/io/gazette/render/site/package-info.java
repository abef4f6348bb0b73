/**
 * The pages that belong to no version: the root, the home of each language, the page for what is
 * not there, and those that stay where a policy was removed.
 *
 * <p>Start reading at {@link io.gazette.render.site.SitePages}.
 */
@NullMarked
package io.gazette.render.site;

import org.jspecify.annotations.NullMarked;
