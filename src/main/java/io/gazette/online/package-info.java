/**
 * A published site as it answers: fetched with care for its host, and held against what its own
 * manifest and a reader's browser expect.
 *
 * <p>Start reading at {@link io.gazette.online.OnlineSite}.
 */
@NullMarked
package io.gazette.online;

import org.jspecify.annotations.NullMarked;
