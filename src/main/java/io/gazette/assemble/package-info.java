/**
 * Files as read → the site as it will be published: texts parsed, clauses numbered, links and
 * placeholders filled in and checked against everything else.
 *
 * <p>Reads no files and renders nothing. Start reading at {@link
 * io.gazette.assemble.SiteAssembler}.
 */
@NullMarked
package io.gazette.assemble;

import org.jspecify.annotations.NullMarked;
