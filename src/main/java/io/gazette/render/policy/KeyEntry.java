package io.gazette.render.policy;

import java.util.List;

/**
 * A key clause, or the key passages of a clause.
 *
 * @param clause number and heading of the clause it stands in
 * @param passages the beginning of the key clause, or the first passages
 * @param more how many passages are not shown
 * @param whole whether it is a key clause
 */
public record KeyEntry(
    String href, String clause, List<String> passages, int more, boolean whole) {}
