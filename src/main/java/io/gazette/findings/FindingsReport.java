package io.gazette.findings;

import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Threshold;

/**
 * Findings and what a format needs to tell them.
 *
 * @param outcome whose findings these are
 * @param files where the files are that findings name
 * @param text the words, in the language of the reader
 * @param fails how grave a finding must be to fail
 * @param version of Gazette
 */
public record FindingsReport(
    Outcome<?> outcome, SourceNames files, DiagnosticText text, Threshold fails, String version) {}
