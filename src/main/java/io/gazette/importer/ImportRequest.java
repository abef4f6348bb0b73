package io.gazette.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is to be imported: one version of one policy, in one file a language.
 *
 * @param policyId the policy's folder
 * @param versionId the version's folder; else its day of issue names it
 * @param sources the clauses of the one whose language the site names first, or else of the first,
 *     give the ids to the others
 * @param reportLocale the language of the report: Chinese or else English
 */
public record ImportRequest(
    String policyId,
    Optional<String> versionId,
    Destination destination,
    List<ImportSource> sources,
    Repair repair,
    Locale reportLocale) {

  public ImportRequest {
    sources = List.copyOf(sources);
  }
}
