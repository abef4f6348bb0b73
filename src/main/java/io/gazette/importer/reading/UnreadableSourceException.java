package io.gazette.importer.reading;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;

/** A source cannot be read, for a reason that the person who gave it must know. */
public final class UnreadableSourceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  UnreadableSourceException(Code code, String file, String... arguments) {
    this.diagnostic = Diagnostic.of(code, SourcePosition.startOf(file), arguments);
  }

  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
