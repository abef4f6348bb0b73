/**
 * What machines read: the static API for apps, the feeds, the site map, the plain texts.
 *
 * <p>Knows no theme and no page. Start reading at {@link io.gazette.endpoint.Endpoints}; the API is
 * described by {@code schema.json} beside it and by the handbook.
 */
@NullMarked
package io.gazette.endpoint;

import org.jspecify.annotations.NullMarked;
