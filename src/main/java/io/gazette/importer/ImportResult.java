package io.gazette.importer;

import io.gazette.diagnostic.Diagnostic;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import gives.
 *
 * @param files path relative to the content folder → content: {@code policy.yaml}, a version folder
 *     and in its folder {@code source} the report and the files as they were; empty after an error
 * @param summary of the report; empty after an error
 * @param diagnostics why a file could not be read
 */
public record ImportResult(
    SortedMap<String, byte[]> files,
    Optional<ImportSummary> summary,
    List<Diagnostic> diagnostics) {

  public ImportResult {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    diagnostics = List.copyOf(diagnostics);
  }
}
