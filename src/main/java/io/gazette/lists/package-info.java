/**
 * What the lists of a version say to readers: as tables, and as changes from one version to the
 * next.
 *
 * <p>Pure: it reads nothing but its own words, which are part of what policies say and not of a
 * theme, and never decides what a change means. Start reading at {@link
 * io.gazette.lists.ListTables} and {@link io.gazette.lists.ListDiff}.
 */
@NullMarked
package io.gazette.lists;

import org.jspecify.annotations.NullMarked;
