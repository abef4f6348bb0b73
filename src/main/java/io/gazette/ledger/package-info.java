/**
 * The record of published versions: what was published, when, and that nobody changed it since.
 *
 * <p>Sealing a version adds an {@link io.gazette.ledger.Entry} to the {@link
 * io.gazette.ledger.Ledger}, kept as {@code gazette.lock} in the content folder, and keeps what was
 * sealed as {@link io.gazette.ledger.SealedCopies} beside it: a digest alone can say that a file
 * changed, but neither how nor what it said before. {@link io.gazette.ledger.Verification} compares
 * all of it, offline, with the sources, with what they become, and with a built site.
 *
 * <p>Everything here is a pure function over values: a {@link io.gazette.ledger.Folder} gives bytes
 * by path, wherever they come from, and sealing gives back a {@link
 * io.gazette.ledger.FolderChange}, which says what is to be written. The one class that touches a
 * disk is {@link io.gazette.ledger.FolderWriter}: it creates files that do not exist, replaces the
 * ledger if it is still the one that was read, and never writes over a text of a person.
 *
 * <p>Knows nothing of YAML, Markdown, themes or the clock; the day comes in with the call. The
 * handbook's page on the ledger has the grammar. Start reading at {@link io.gazette.ledger.Ledger}.
 */
@NullMarked
package io.gazette.ledger;

import org.jspecify.annotations.NullMarked;
