/**
 * Markup as a value, and the small things that every writer of it shares: escaping, addresses from
 * page to page, numbers of clauses, shortened text.
 *
 * <p>Knows nothing of themes, pages or policies. Start reading at {@link
 * io.gazette.render.html.HtmlWriter}, the one place where text of the content becomes markup.
 */
@NullMarked
package io.gazette.render.html;

import org.jspecify.annotations.NullMarked;
