/**
 * Rules on dates and on the order of versions: who is told what in time.
 *
 * <p>Enter at {@link io.gazette.check.version.VersionRules}.
 */
@NullMarked
package io.gazette.check.version;

import org.jspecify.annotations.NullMarked;
