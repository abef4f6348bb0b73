package io.gazette.importer;

import io.gazette.model.Language;
import java.util.Optional;

/**
 * A file to import.
 *
 * @param name of the file, without folders; its ending tells the format
 * @param bytes its content; not a copy, never to be written to
 * @param language of its text; else it is recognised
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportSource(String name, byte[] bytes, Optional<Language> language) {}
