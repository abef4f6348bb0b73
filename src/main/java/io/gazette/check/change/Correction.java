package io.gazette.check.change;

import io.gazette.check.reading.Published;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A correction of a sealed version: it mends words and never what people rely on.
 *
 * <p>Dates, level and reasons of a change are what readers were told and apps acted on; a list that
 * gains a recipient, a purpose, a datum or a permission gives rights that nobody agreed to. Both
 * need a version of their own.
 */
public final class Correction {

  private Correction() {}

  /**
   * What a correction changes beyond words.
   *
   * @param before the version as it is sealed
   * @param now the version as its files are
   * @param language in which rows of lists are named
   */
  public static List<Diagnostic> beyondWords(
      PolicyVersion before, PolicyVersion now, Language language) {
    List<Diagnostic> findings = new ArrayList<>();
    compare("issued", before.issued(), now.issued(), now.dates().issuedPosition(), findings);
    compare(
        "effective",
        before.effective(),
        now.effective(),
        now.dates().effectivePosition(),
        findings);
    compare("withdrawn", before.withdrawn(), now.withdrawn(), now.dates().file(), findings);
    compare("change", before.change(), now.change(), now.declared().position(), findings);
    compare("reasons", before.reasons(), now.reasons(), now.declared().position(), findings);
    ListGains.between(before.lists(), now.lists(), language)
        .forEach(
            gain ->
                findings.add(
                    Diagnostic.of(
                        Code.ERRATUM_GAINS,
                        now.dates().file(),
                        now.id(),
                        gain.kind(),
                        gain.what())));
    return findings;
  }

  /**
   * Where other words mean something else, so that people would have to be asked again: a “not”
   * that went, a period, a purpose or a recipient more. It may have been a slip all the same, which
   * only its author knows.
   *
   * @param before the version as it is sealed
   * @param now the version as its files are
   */
  public static List<Diagnostic> ofMeaning(
      Policy policy, PolicyVersion before, PolicyVersion now, Severity severity) {
    // What comes with lists and days is told by itself.
    boolean wordsAlone = beyondWords(before, now, now.texts().languages().get(0)).isEmpty();
    return Substance.languages(before, now)
        .flatMap(
            language -> {
              List<Substance.Found> found =
                  Substance.between(before, now, language)
                      .filter(each -> each.what().needed().needsConsent())
                      .toList();
              Stream<Diagnostic> told = found.stream().map(each -> told(policy, each, severity));
              return wordsAlone
                  ? Stream.concat(told, redlined(policy, before, now, language, found, severity))
                  : told;
            })
        .toList();
  }

  private static Diagnostic told(Policy policy, Substance.Found found, Severity severity) {
    return new Diagnostic(
        Code.ERRATUM_MEANS_OTHER,
        severity,
        found.heading(policy),
        List.of(
            found.change().now().version().id(),
            found.change().now().clause().title(),
            found.what().kind(),
            found.what().before(),
            found.what().now()));
  }

  /** What the redline tells of clauses of which nothing was found. */
  private static Stream<Diagnostic> redlined(
      Policy policy,
      PolicyVersion before,
      PolicyVersion now,
      Language language,
      List<Substance.Found> found,
      Severity severity) {
    Set<String> told =
        found.stream().map(each -> each.change().now().clause().id()).collect(Collectors.toSet());
    PolicyText text = now.texts().get(language);
    SourcePosition beginning = SourcePosition.startOf(Published.file(policy, now, text));
    return RedlinedMeaning.between(before.texts().get(language), text).stream()
        .filter(each -> !told.contains(each.clause()))
        .map(
            each ->
                new Diagnostic(
                    Code.ERRATUM_MEANS_OTHER,
                    severity,
                    text.clause(each.clause()).map(Clause::position).orElse(beginning),
                    List.of(now.id(), each.title(), each.kind(), each.before(), each.now())));
  }

  private static void compare(
      String key, Object before, Object now, SourcePosition position, List<Diagnostic> findings) {
    if (!before.equals(now)) {
      findings.add(Diagnostic.of(Code.ERRATUM_BEYOND_WORDS, position, key));
    }
  }
}
