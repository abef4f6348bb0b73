/**
 * Rules that hold what an app contains against the lists of its policies.
 *
 * <p>Enter at {@link io.gazette.check.app.AppRules}.
 */
@NullMarked
package io.gazette.check.app;

import org.jspecify.annotations.NullMarked;
