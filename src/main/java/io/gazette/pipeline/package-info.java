/**
 * The stages of a build in their order, as one call.
 *
 * <p>Decides nothing itself. Start reading at {@link io.gazette.pipeline.SiteBuild}.
 */
@NullMarked
package io.gazette.pipeline;

import org.jspecify.annotations.NullMarked;
