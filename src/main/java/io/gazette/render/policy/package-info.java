/**
 * The page of a version and the page of a policy's history: clauses, contents, key passages,
 * companions.
 *
 * <p>Start reading at {@link io.gazette.render.policy.PolicyPages}; {@link
 * io.gazette.render.policy.PolicyPage} is what the template {@code policy.ftlh} sees.
 */
@NullMarked
package io.gazette.render.policy;

import org.jspecify.annotations.NullMarked;
