package io.gazette.pipeline;

import io.gazette.content.LooseFile;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.diff.Redline;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlocks;
import io.gazette.loose.LooseLanguage;
import io.gazette.loose.LooseMarkdown;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Site;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Compares two versions of a policy, or any two Markdown files.
 *
 * <p>One object serves one call. Nothing is written.
 */
public final class Comparison {

  /**
   * What came of a comparison.
   *
   * @param diagnostics sorted by place
   * @param result empty if a problem kept the texts from being compared
   */
  public record Outcome(List<Diagnostic> diagnostics, Optional<Compared> result) {
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  private final Optional<Language> language;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * @param language of the texts; else the prevailing one of a policy, or what files seem to be in
   */
  public Comparison(Optional<Language> language) {
    this.language = language;
  }

  /** Two files, with nothing else set up; positions name the files as they are given here. */
  public Outcome ofFiles(Path old, Path now) {
    Optional<List<TextBlock>> oldText = read(old);
    Optional<List<TextBlock>> newText = read(now);
    if (oldText.isEmpty() || newText.isEmpty()) {
      return new Outcome(diagnostics.sorted(), Optional.empty());
    }
    Language spoken = language.orElseGet(() -> LooseLanguage.of(newText.get()));
    return compared(old.toString(), now.toString(), spoken, oldText.get(), newText.get());
  }

  private Optional<List<TextBlock>> read(Path file) {
    return LooseFile.read(file, diagnostics)
        .map(text -> LooseMarkdown.blocks(text, file.toString(), diagnostics));
  }

  private Outcome compared(
      String oldName, String newName, Language spoken, List<TextBlock> old, List<TextBlock> now) {
    Compared result = new Compared(oldName, newName, spoken, Redline.compare(old, now));
    return new Outcome(diagnostics.sorted(), Optional.of(result));
  }

  /**
   * Two versions of a policy in a content folder, drafts too. Only problems that concern them are
   * reported, unless others keep the folder from being read.
   */
  public Outcome ofVersions(Request request, String policyId, String old, String now) {
    Diagnostics everywhere = new Diagnostics();
    Optional<Site> site =
        LoadedSite.load(request, (stage, done, total) -> {}, everywhere).map(LoadedSite::site);
    everywhere.sorted().stream()
        .filter(found -> site.isEmpty() || concerns(found, policyId, old, now))
        .forEach(diagnostics::report);
    return site.flatMap(loaded -> policy(loaded, policyId))
        .flatMap(policy -> compared(policy, old, now))
        .orElseGet(() -> new Outcome(diagnostics.sorted(), Optional.empty()));
  }

  /** Whether a problem keeps one of the texts from being whole; dates do not. */
  private static boolean concerns(Diagnostic problem, String policyId, String... versions) {
    String file = problem.position().file();
    return problem.severity() == Severity.ERROR
        && !file.endsWith("/version.yaml")
        && Arrays.stream(versions)
            .anyMatch(version -> file.startsWith(policyId + "/" + version + "/"));
  }

  private Optional<Policy> policy(Site site, String policyId) {
    Optional<Policy> policy = site.policy(policyId);
    if (policy.isEmpty()) {
      List<String> known = site.policies().stream().map(Policy::id).toList();
      diagnostics.report(
          Code.UNKNOWN_POLICY,
          SourcePosition.startOf(""),
          policyId,
          Spelling.nearest(policyId, known));
    }
    return policy;
  }

  private Optional<Outcome> compared(Policy policy, String old, String now) {
    Optional<PolicyVersion> oldVersion = version(policy, old);
    Optional<PolicyVersion> newVersion = version(policy, now);
    if (oldVersion.isEmpty() || newVersion.isEmpty()) {
      return Optional.empty();
    }
    Language spoken = language.orElse(policy.languages().get(0));
    Optional<PolicyText> oldText = text(policy, oldVersion.get(), spoken);
    Optional<PolicyText> newText = text(policy, newVersion.get(), spoken);
    if (oldText.isEmpty() || newText.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        compared(old, now, spoken, TextBlocks.of(oldText.get()), TextBlocks.of(newText.get())));
  }

  private Optional<PolicyVersion> version(Policy policy, String versionId) {
    Optional<PolicyVersion> version =
        policy.versions().stream()
            .filter(candidate -> candidate.id().equals(versionId))
            .findFirst();
    if (version.isEmpty()) {
      List<String> known = policy.versions().stream().map(PolicyVersion::id).toList();
      diagnostics.report(
          Code.UNKNOWN_VERSION,
          SourcePosition.startOf(policy.id()),
          policy.id(),
          versionId,
          String.join(", ", known),
          Spelling.nearest(versionId, known));
    }
    return version;
  }

  private Optional<PolicyText> text(Policy policy, PolicyVersion version, Language spoken) {
    Optional<PolicyText> text = version.texts().find(spoken);
    if (text.isEmpty()) {
      List<String> known = version.texts().languages().stream().map(Language::tag).toList();
      diagnostics.report(
          Code.UNDECLARED_LANGUAGE,
          SourcePosition.startOf(policy.id() + "/policy.yaml"),
          spoken.tag(),
          String.join(", ", known));
    }
    return text;
  }
}
