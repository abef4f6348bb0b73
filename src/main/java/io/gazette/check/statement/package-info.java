/**
 * Rules on what the law wants texts to say, and how openly they say it.
 *
 * <p>Enter at {@link io.gazette.check.statement.StatementRules}.
 */
@NullMarked
package io.gazette.check.statement;

import org.jspecify.annotations.NullMarked;
