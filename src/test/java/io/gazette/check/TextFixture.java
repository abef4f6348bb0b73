package io.gazette.check;

import io.gazette.assemble.Numbered;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Wanted;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.lists.ListsContent;
import io.gazette.model.ChangeLevel;
import io.gazette.model.CheckSettings;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Numbering;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.text.ChineseScript;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Policies with texts for tests of rules that read words. */
public final class TextFixture {

  private static final List<String> UNASKED =
      List.of(
          "first-without-consent",
          "language-unsaid",
          "clause-empty",
          "title-differs",
          "role-proposed",
          "clause-wanted",
          "facts-unknown",
          "row-incomplete",
          "row-version-unsaid",
          "data-left-open");

  /** As on a site that says nothing of checks, on a day of summer. */
  static final Checks CHECKS =
      new Checks(CheckSettings.USUAL, List.of(), LocalDate.of(2024, 6, 1), Severity.INFO);

  private TextFixture() {}

  /** A version with one clause of some words in each language. */
  public static PolicyVersion version(String id, ChangeLevel level, Map<String, String> words) {
    Map<Language, PolicyText> texts = new LinkedHashMap<>();
    words.forEach(
        (tag, text) -> {
          Language language = new Language(tag);
          boolean whole = text.contains("## ");
          texts.put(language, text(language, whole ? text : "## Clause {#clause}\n\n" + text));
        });
    return version(id, level, new Localized<>(texts));
  }

  private static PolicyText text(Language language, String clauses) {
    return Numbered.text("# Policy\n\n" + clauses + "\n", Numbering.NONE, language);
  }

  /** What is told of the roles of some clauses. */
  static List<Diagnostic> rolesOf(String tag, String clauses) {
    Language language = new Language(tag);
    PolicyVersion version =
        version(
            "1", ChangeLevel.CONSENT, new Localized<>(Map.of(language, text(language, clauses))));
    return CHECKS.of(PolicyFixture.policy(version), file -> false, List.of()).stream()
        .filter(finding -> List.of("role-proposed", "clause-wanted").contains(finding.code().id()))
        .toList();
  }

  private static PolicyVersion version(String id, ChangeLevel level, Localized<PolicyText> texts) {
    PolicyVersion plain = PolicyFixture.version(id, "2024-01-0" + id, "2024-02-0" + id, level);
    return new PolicyVersion(
        id, plain.dates(), plain.declared(), texts, PolicyLists.none(), plain.record());
  }

  /** What is told of one clause in Chinese, or with two texts of both languages. */
  static List<String> told(String... words) {
    Map<String, String> texts = new LinkedHashMap<>();
    boolean chinese = words[0].codePoints().anyMatch(Character::isIdeographic);
    texts.put(chinese ? "zh-Hans" : "en", words[0]);
    if (words.length > 1) {
      texts.put("en", words[1]);
    }
    return codes(findings(version("1", ChangeLevel.CONSENT, texts)));
  }

  /**
   * What is told of a version that declares a level, and whose clause said something else before.
   */
  public static List<Diagnostic> changed(ChangeLevel level, String before, String now) {
    boolean chinese = before.codePoints().anyMatch(Character::isIdeographic);
    String tag = !chinese ? "en" : ChineseScript.isTraditional(before) ? "zh-Hant" : "zh-Hans";
    return findings(
        version("1", ChangeLevel.CONSENT, Map.of(tag, before)),
        version("2", level, Map.of(tag, now)));
  }

  public static List<Diagnostic> findings(PolicyVersion... versions) {
    return CHECKS.of(PolicyFixture.policy(versions), file -> false, List.of()).stream()
        .filter(finding -> !UNASKED.contains(finding.code().id()))
        .filter(finding -> !Wanted.codes().contains(finding.code()))
        .toList();
  }

  public static List<String> codes(List<Diagnostic> findings) {
    return findings.stream().map(finding -> finding.code().id()).toList();
  }

  /**
   * What a rule finds where a text says something of the one thing that is collected.
   *
   * @param folder to write into
   */
  public static List<Diagnostic> listed(
      Function<Published, Rule> rule,
      String tag,
      String words,
      String data,
      String period,
      Path folder) {
    String rows =
        "collected:\n  - id: a\n    data: [%s]\n    retention: %s\n".formatted(data, period);
    Policy policy =
        PolicyFixture.policy(
            PolicyFixture.withLists(
                version("1", ChangeLevel.CONSENT, Map.of(tag, words)),
                ListsContent.read(folder, "data.yaml", rows)));
    return rule.apply(new Published(file -> false)).check(policy);
  }
}
