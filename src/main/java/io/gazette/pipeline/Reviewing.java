package io.gazette.pipeline;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.ledger.Entry;
import io.gazette.ledger.Ledger;
import io.gazette.model.Lookup;
import io.gazette.model.Sha256;
import io.gazette.output.TemporaryFolder;
import io.gazette.review.Checkout;
import io.gazette.review.Checkout.UnavailableException;
import io.gazette.review.Review;
import io.gazette.review.Review.PolicyChange;
import io.gazette.review.SiteComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares the content as it is with what it was at some commit.
 *
 * <p>Writes nothing but a copy of the older state in a temporary folder. One object serves one
 * call.
 */
public final class Reviewing {

  /** What makes two findings the same, wherever lines have gone. */
  private record Same(Code code, String file, List<String> arguments) {
    static Same of(Diagnostic found) {
      return new Same(found.code(), found.position().file(), found.arguments());
    }

    /** Of what is said alone: a hint that gives other words now mends nothing. */
    static Same said(Diagnostic found) {
      return new Same(found.code(), found.position().file(), List.of(found.message(TEXT)));
    }
  }

  private static final DiagnosticText TEXT = DiagnosticText.of(Locale.ENGLISH);

  private final Request request;
  private final String reference;
  private final Diagnostics diagnostics = new Diagnostics();

  private Reviewing(Request request, String reference) {
    this.request = request.withDrafts();
    this.reference = reference;
  }

  /**
   * The review; findings in the content are in it, and the outcome tells only what kept it from
   * being made.
   *
   * @param reference a branch, a tag or a commit of Git
   */
  public static Outcome<Review> run(Request request, String reference) {
    Reviewing command = new Reviewing(request, reference);
    Optional<Review> review = command.run();
    return Outcome.of(command.diagnostics, review);
  }

  private Optional<Review> run() {
    Path content = request.content().toAbsolutePath().normalize();
    if (!Files.isDirectory(content)) {
      diagnostics.report(Code.CONTENT_MISSING, Lookup.COMMAND, request.content().toString());
      return Optional.empty();
    }
    try (TemporaryFolder room = TemporaryFolder.open()) {
      Checkout checkout = new Checkout(content);
      String commit = checkout.base(reference);
      Path then = room.path().resolve("content");
      checkout.writeTo(then, commit);
      return Optional.of(review(commit, then));
    } catch (UnavailableException e) {
      report(e);
    } catch (IOException e) {
      diagnostics.report(Code.REVIEW_UNAVAILABLE, Lookup.COMMAND, String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private void report(UnavailableException e) {
    String about =
        switch (e.reason()) {
          case NO_GIT, TOO_MUCH -> e.words();
          case NO_REPOSITORY -> request.content().toString();
          case UNKNOWN, SHALLOW -> reference;
        };
    diagnostics.report(code(e.reason()), Lookup.COMMAND, about);
  }

  static Code code(Checkout.Reason reason) {
    return switch (reason) {
      case NO_GIT -> Code.REVIEW_GIT_MISSING;
      case NO_REPOSITORY -> Code.REVIEW_NO_REPOSITORY;
      case UNKNOWN -> Code.REVIEW_UNKNOWN;
      case SHALLOW -> Code.REVIEW_SHALLOW;
      case TOO_MUCH -> Code.REVIEW_UNAVAILABLE;
    };
  }

  private Review review(String commit, Path then) {
    Diagnostics old = new Diagnostics();
    Diagnostics now = new Diagnostics();
    Request earlier =
        new Request(
            then,
            Optional.empty(),
            request.asOf(),
            request.drafts(),
            request.clock(),
            Optional.empty(),
            Request.Hints.TOLD);
    Optional<LoadedSite> before =
        Files.isDirectory(then) ? LoadedSite.load(earlier, old) : Optional.empty();
    Optional<LoadedSite> after = LoadedSite.load(request.withHints(), now);
    before.ifPresent(site -> verify(site, old));
    after.ifPresent(site -> verify(site, now));
    Outcome<LocalDate> outcome = Outcome.of(now, Optional.empty());
    boolean isNew = !Files.isDirectory(then);
    boolean comparable = after.isPresent() && (isNew || before.isPresent());
    List<PolicyChange> changes =
        comparable
            ? new SiteComparison(
                    before.map(site -> site.site().policies()).orElse(List.of()),
                    after.orElseThrow().site(),
                    outcome.diagnostics())
                .policies()
            : List.of();
    return new Review(
        commit,
        comparable,
        changes,
        outcome,
        without(outcome.diagnostics(), old.sorted(), Same::of),
        without(old.sorted(), outcome.diagnostics(), Same::said),
        after.map(site -> sealed(before.map(LoadedSite::ledger), site.ledger())).orElse(List.of()));
  }

  private static void verify(LoadedSite site, Diagnostics diagnostics) {
    site.verifySources(diagnostics);
    site.site().policies().forEach(policy -> site.verify(policy, diagnostics));
  }

  private static List<Diagnostic> without(
      List<Diagnostic> findings, List<Diagnostic> others, Function<Diagnostic, Same> same) {
    Set<Same> known = others.stream().map(same).collect(Collectors.toSet());
    return findings.stream().filter(found -> !known.contains(same.apply(found))).toList();
  }

  /** The entries that the ledger has gained. */
  private static List<String> sealed(Optional<Ledger> before, Ledger after) {
    List<String> gained = new ArrayList<>();
    for (String policy : after.policies()) {
      Set<Sha256> known = new HashSet<>();
      before.ifPresent(old -> old.chain(policy).forEach(entry -> known.add(entry.seal())));
      for (Entry entry : after.chain(policy)) {
        if (!known.contains(entry.seal())) {
          gained.add(
              "%s %s: %s, %s"
                  .formatted(
                      policy,
                      entry.version(),
                      entry.kind().name().toLowerCase(Locale.ROOT),
                      entry.date()));
        }
      }
    }
    return gained;
  }
}
