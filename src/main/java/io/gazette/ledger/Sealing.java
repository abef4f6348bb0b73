package io.gazette.ledger;

/**
 * A sealed version, not yet written.
 *
 * @param entry what was added
 * @param ledger the ledger with it
 * @param change the copies to create and the ledger's new text
 */
public record Sealing(Entry entry, Ledger ledger, FolderChange change) {}
