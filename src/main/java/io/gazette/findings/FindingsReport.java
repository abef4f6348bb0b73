package io.gazette.findings;

import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Threshold;
import java.util.Locale;

/**
 * Findings and what a format needs to tell them.
 *
 * @param outcome whose findings these are
 * @param files where the files are that findings name
 * @param locale of the reader
 * @param text the words in it
 * @param fails how grave a finding must be to fail
 * @param version of Gazette
 */
public record FindingsReport(
    Outcome<?> outcome,
    SourceNames files,
    Locale locale,
    DiagnosticText text,
    Threshold fails,
    String version) {

  public FindingsReport(
      Outcome<?> outcome, SourceNames files, Locale locale, Threshold fails, String version) {
    this(outcome, files, locale, DiagnosticText.of(locale), fails, version);
  }
}
