/**
 * What an app really contains, as its own files say it: {@link io.gazette.appfacts.AppFile} reads
 * one, {@link io.gazette.appfacts.AppFacts} holds all of an app. Knows nothing of policies.
 */
@NullMarked
package io.gazette.appfacts;

import org.jspecify.annotations.NullMarked;
