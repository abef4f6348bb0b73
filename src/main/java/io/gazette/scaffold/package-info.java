/**
 * Starting points: the files of a new site, a new policy and a new version, explained and valid.
 *
 * <p>Writes nothing: gives paths and texts. Start reading at {@link io.gazette.scaffold.Scaffold}.
 */
@NullMarked
package io.gazette.scaffold;

import org.jspecify.annotations.NullMarked;
