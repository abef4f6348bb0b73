package io.gazette.pipeline;

import io.gazette.content.LooseFile;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diff.Redline;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlocks;
import io.gazette.loose.LooseLanguage;
import io.gazette.loose.LooseMarkdown;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Lookup;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Site;
import io.gazette.text.PortableName;
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

  private final Optional<Language> language;
  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * @param language of the texts; else the prevailing one of a policy, or what files seem to be in
   */
  public Comparison(Optional<Language> language) {
    this.language = language;
  }

  /** Two files, with nothing else set up; positions name the files as they are given here. */
  public Outcome<Compared> ofFiles(Path old, Path now) {
    Optional<List<TextBlock>> oldText = read(old);
    Optional<List<TextBlock>> newText = read(now);
    if (oldText.isEmpty() || newText.isEmpty()) {
      return Outcome.of(diagnostics, Optional.empty());
    }
    Language spoken = language.orElseGet(() -> LooseLanguage.of(newText.get()));
    return compared(
        PortableName.slashed(old), PortableName.slashed(now), spoken, oldText.get(), newText.get());
  }

  private Optional<List<TextBlock>> read(Path file) {
    return LooseFile.read(file, diagnostics)
        .map(text -> LooseMarkdown.blocks(text, PortableName.slashed(file), diagnostics));
  }

  private Outcome<Compared> compared(
      String oldName, String newName, Language spoken, List<TextBlock> old, List<TextBlock> now) {
    Compared result = new Compared(oldName, newName, spoken, Redline.compare(old, now));
    return Outcome.of(diagnostics, Optional.of(result));
  }

  /**
   * Two versions of a policy in a content folder, drafts too. Only problems that concern them are
   * reported, unless others keep the folder from being read.
   */
  public Outcome<Compared> ofVersions(Request request, String policyId, String old, String now) {
    Diagnostics everywhere = diagnostics.apart();
    Optional<Site> site = LoadedSite.load(request, everywhere).map(LoadedSite::site);
    everywhere.sorted().stream()
        .filter(found -> site.isEmpty() || concerns(found, policyId, old, now))
        .forEach(diagnostics::report);
    Lookup lookup = new Lookup(diagnostics);
    return site.flatMap(
            loaded -> lookup.policy(policyId, loaded.policies(), Policy::id, Lookup.COMMAND))
        .flatMap(policy -> compared(policy, old, now, lookup))
        .orElseGet(() -> Outcome.of(diagnostics, Optional.empty()));
  }

  /** Whether a problem keeps one of the texts from being whole; dates do not. */
  private static boolean concerns(Diagnostic problem, String policyId, String... versions) {
    String file = problem.position().file();
    return problem.severity() == Severity.ERROR
        && !file.endsWith("/" + FileNames.VERSION)
        && Arrays.stream(versions)
            .anyMatch(version -> file.startsWith(FileNames.versionFolder(policyId, version)));
  }

  private Optional<Outcome<Compared>> compared(
      Policy policy, String old, String now, Lookup lookup) {
    Optional<PolicyVersion> oldVersion = version(policy, old, lookup);
    Optional<PolicyVersion> newVersion = version(policy, now, lookup);
    if (oldVersion.isEmpty() || newVersion.isEmpty()) {
      return Optional.empty();
    }
    Language spoken = language.orElse(policy.languages().get(0));
    Optional<PolicyText> oldText = lookup.text(policy, oldVersion.get(), spoken);
    Optional<PolicyText> newText = lookup.text(policy, newVersion.get(), spoken);
    if (oldText.isEmpty() || newText.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        compared(old, now, spoken, TextBlocks.of(oldText.get()), TextBlocks.of(newText.get())));
  }

  private static Optional<PolicyVersion> version(Policy policy, String id, Lookup lookup) {
    return lookup.version(
        policy.id(), id, policy.versions(), PolicyVersion::id, SourcePosition.startOf(policy.id()));
  }
}
