/**
 * Turns policies into pages: a site, a day and a theme in, an {@link io.gazette.output.OutputTree}
 * out.
 *
 * <p>The running text becomes HTML in Java, where everything is escaped in one place; what stands
 * around it comes from the templates of a {@link io.gazette.render.theme.Theme}, which see only the
 * values of this package's view records. No page needs a script, sets a cookie or asks another host
 * for anything, and nothing in a page depends on when or where it was made.
 *
 * <p>Never reads content or writes files; what changed between versions it asks {@link
 * io.gazette.diff}. The only user of FreeMarker. Start reading at {@link
 * io.gazette.render.SiteRenderer}.
 */
@NullMarked
package io.gazette.render;

import org.jspecify.annotations.NullMarked;
