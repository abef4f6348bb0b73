package io.gazette.diagnostic;

import java.util.Optional;

/**
 * A finding with all that is shown of it, to be told again when nobody reads the file.
 *
 * @param line of the file at its position, if the file was read
 * @param sealed whether the file is, so that nobody is told to change it
 */
public record ToldDiagnostic(Diagnostic diagnostic, Optional<String> line, boolean sealed) {}
