package io.gazette.importer;

import java.util.List;
import java.util.Locale;

/**
 * What is to be imported: one version of one policy, in one file a language.
 *
 * @param policyId the policy's folder
 * @param productId a product of {@code site.yaml}
 * @param sources the prevailing language first: its clauses give the ids to the others
 * @param reportLocale the language of the report: Chinese or else English
 */
public record ImportRequest(
    String policyId,
    String productId,
    List<ImportSource> sources,
    Repair repair,
    Locale reportLocale) {

  public ImportRequest {
    sources = List.copyOf(sources);
  }
}
