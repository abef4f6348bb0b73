/**
 * What a site of policies is, as immutable records: {@link io.gazette.model.Site} holds {@link
 * io.gazette.model.Policy}, a policy its {@link io.gazette.model.PolicyVersion}s, a version one
 * {@link io.gazette.model.PolicyText} a language, a text its {@link io.gazette.model.Clause}s, a
 * clause {@link io.gazette.model.Block}s of {@link io.gazette.model.Inline}s.
 *
 * <p>Beside the text stand the lists: a {@link io.gazette.model.ListKind} has a {@link
 * io.gazette.model.ListShape} of {@link io.gazette.model.Field}s, and {@link
 * io.gazette.model.PolicyLists} holds the {@link io.gazette.model.ListRow}s. What a version says of
 * itself is {@link io.gazette.model.VersionDates} and {@link io.gazette.model.DeclaredChange}; what
 * files are called, {@link io.gazette.model.FileNames}.
 *
 * <p>Never reads, writes or renders. {@link io.gazette.model.Routes} is the one place where a URL
 * or an anchor is decided.
 */
@NullMarked
package io.gazette.model;

import org.jspecify.annotations.NullMarked;
