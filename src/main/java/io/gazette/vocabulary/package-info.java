/**
 * The facts Gazette brings along: which types of personal data there are, what they are called in
 * real policies and how the law and the app stores class them, and which permissions the platforms
 * know.
 *
 * <p>A package of its own because content, assembly, checks and pages all ask it and none of them
 * owns it. Pure: it reads nothing but its own resources, which are plain text and meant to be
 * edited by hand, and never changes after it is built. It decides nothing: what follows from a
 * sensitive type or an unknown permission is for the checks.
 *
 * <p>Start reading at {@link io.gazette.vocabulary.Vocabulary} and {@link
 * io.gazette.vocabulary.PlatformPermissions}; the data is beside the classes, in {@code
 * data-types.txt}, {@code android-permissions.tsv} and the other {@code *-permissions.txt}.
 */
@NullMarked
package io.gazette.vocabulary;

import org.jspecify.annotations.NullMarked;
