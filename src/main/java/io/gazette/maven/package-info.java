/**
 * Gazette as a Maven plugin: the goals {@code gazette:build} and {@code gazette:check}, which do
 * what the commands of these names do.
 *
 * <p>Start reading at {@link io.gazette.maven.BuildMojo}.
 */
@NullMarked
package io.gazette.maven;

import org.jspecify.annotations.NullMarked;
