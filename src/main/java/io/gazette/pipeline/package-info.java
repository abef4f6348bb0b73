/**
 * What each command does, as one call: the stages of a build in their order, and those of sealing,
 * verifying, comparing and importing.
 *
 * <p>Decides nothing itself. Start reading at {@link io.gazette.pipeline.SiteBuild}.
 */
@NullMarked
package io.gazette.pipeline;

import org.jspecify.annotations.NullMarked;
