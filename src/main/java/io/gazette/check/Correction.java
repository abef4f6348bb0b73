package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.Language;
import io.gazette.model.Policy;
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
    return Substance.languages(before, now)
        .flatMap(language -> ofMeaning(policy, before, now, language, severity))
        .toList();
  }

  private static Stream<Diagnostic> ofMeaning(
      Policy policy,
      PolicyVersion before,
      PolicyVersion now,
      Language language,
      Severity severity) {
    List<Substance.Found> found =
        Substance.between(before, now, language)
            .filter(each -> each.what().needed().needsConsent())
            .toList();
    Set<String> told =
        found.stream().map(each -> each.change().now().clause().id()).collect(Collectors.toSet());
    return Stream.concat(
        found.stream()
            .map(
                each ->
                    meansOther(
                        severity,
                        each.heading(policy),
                        List.of(
                            now.id(),
                            each.change().now().clause().title(),
                            each.what().kind(),
                            each.what().before(),
                            each.what().now()))),
        redlined(before, now, language)
            .filter(each -> !told.contains(each.clause()))
            .map(
                each ->
                    meansOther(
                        severity,
                        now.texts()
                            .get(language)
                            .clause(each.clause())
                            .map(Clause::position)
                            .orElseGet(
                                () ->
                                    SourcePosition.startOf(
                                        Published.file(policy, now, now.texts().get(language)))),
                        List.of(now.id(), each.title(), each.kind(), each.before(), each.now()))));
  }

  /** Not what comes with lists and days, which are told by themselves. */
  private static Stream<RedlinedMeaning> redlined(
      PolicyVersion before, PolicyVersion now, Language language) {
    return beyondWords(before, now, language).isEmpty()
        ? RedlinedMeaning.between(before.texts().get(language), now.texts().get(language)).stream()
        : Stream.empty();
  }

  private static Diagnostic meansOther(
      Severity severity, SourcePosition position, List<String> arguments) {
    return new Diagnostic(Code.ERRATUM_MEANS_OTHER, severity, position, arguments);
  }

  private static void compare(
      String key, Object before, Object now, SourcePosition position, List<Diagnostic> findings) {
    if (!before.equals(now)) {
      findings.add(Diagnostic.of(Code.ERRATUM_BEYOND_WORDS, position, key));
    }
  }
}
