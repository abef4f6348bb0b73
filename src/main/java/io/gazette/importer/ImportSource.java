package io.gazette.importer;

import io.gazette.model.Language;
import java.util.Optional;

/**
 * A file to import.
 *
 * @param path where problems of the file are told to be; its last part is the name, whose ending
 *     tells the format
 * @param bytes its content; not a copy, never to be written to
 * @param language of its text; else it is recognised
 */
@SuppressWarnings("ArrayRecordComponent")
public record ImportSource(String path, byte[] bytes, Optional<Language> language) {

  /** The name without folders. */
  public String name() {
    return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
  }
}
