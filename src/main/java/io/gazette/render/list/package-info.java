/**
 * The pages of a version's lists, and what changed in the lists, as readers see it.
 *
 * <p>Start reading at {@link io.gazette.render.list.ListPages}; {@link
 * io.gazette.render.list.ListPage} is what the template {@code list.ftlh} sees.
 */
@NullMarked
package io.gazette.render.list;

import org.jspecify.annotations.NullMarked;
