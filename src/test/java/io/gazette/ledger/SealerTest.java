package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.PolicyFixture;
import io.gazette.model.Sha256;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealerTest {

  private final ContentFixture content = ContentFixture.sample();
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aReleaseAddsAnEntryAndTheCopiesThatAreNotThereYet() {
    content.version("app-privacy", "2025-01-01", "我们收集手机号。", "We collect nothing.");
    Sealing sealing = release("2025-01-01").orElseThrow();

    assertThat(sealing.entry().number()).isEqualTo(4);
    assertThat(sealing.entry().erratum()).isEmpty();
    assertThat(sealing.ledger().chain("app-privacy")).endsWith(sealing.entry()).hasSize(4);
    assertThat(sealing.change().created().keySet())
        .containsExactlyInAnyOrder(
            SealedCopies.path(Sha256.of("# app-privacy/2025-01-01/\nissued: 2024-01-01\n")),
            SealedCopies.path(Sha256.of("App Privacy Policy\nWe collect nothing.\n")),
            SealedCopies.path(Sha256.of("# App Privacy Policy\n\nWe collect nothing.\n")));
  }

  @Test
  void theListsAreSealedWithTheirVersionAndTheVocabularyWithTheSettings() {
    content.version("app-privacy", "2025-01-01", "新。", "New.");
    for (String list : List.of("sdks", "permissions", "data")) {
      content.put("app-privacy/2025-01-01/" + list + ".yaml", list + ": []\n");
    }
    content.put("vocabulary.yaml", "types: []\n");
    Entry entry = release("2025-01-01").orElseThrow().entry();

    assertThat(entry.sources().keySet())
        .containsExactly(
            "app-privacy/2025-01-01/data.yaml",
            "app-privacy/2025-01-01/en.md",
            "app-privacy/2025-01-01/permissions.yaml",
            "app-privacy/2025-01-01/sdks.yaml",
            "app-privacy/2025-01-01/version.yaml",
            "app-privacy/2025-01-01/zh-Hans.md");
    assertThat(entry.settings().keySet())
        .containsExactly("app-privacy/policy.yaml", "site.yaml", "vocabulary.yaml");
  }

  @Test
  void theLedgerIsWrittenOverTheOneThatWasReadAndNoOther() {
    content.version("app-privacy", "2025-01-01", "新。", "New.");
    FolderChange.Replacement ledger =
        release("2025-01-01").orElseThrow().change().last().orElseThrow();

    assertThat(ledger.path()).isEqualTo("gazette.lock");
    assertThat(ledger.before()).contains(Sha256.of(content.files.get("gazette.lock")));
    assertThat(ledger.after()).startsWith(content.lock().substring(0, 100));
  }

  @Test
  void theReasonOfAnErratumIsOneLine() {
    content.put("app-sdks/1.0/en.md", "App Privacy Policy\nNone at all.\n");

    assertThat(erratum("1.0", " Two\n words\t here\u0007 "))
        .map(Sealing::entry)
        .flatMap(Entry::erratum)
        .contains("Two words here");
  }

  @Test
  void anErratumMayAcceptWhatASettingChanged() {
    content.put("site.yaml", "0571-5550-0199\n");
    content.erratum("app-privacy", "2024-09-10", "2025-01-01", "New telephone number");

    assertThat(content.verify()).isEmpty();
  }

  @Test
  void aDraftIsNotSealed() {
    var sealing =
        content
            .sealer("2025-01-01", diagnostics)
            .release("app-privacy", PolicyFixture.draft("2025-01-01"));

    assertThat(sealing).isEmpty();
    assertThat(diagnostics.sorted())
        .containsExactly(finding(Code.SEAL_DRAFT, "app-privacy", "2025-01-01"));
  }

  @Test
  void aSealedVersionIsNotReleasedAgain() {
    assertThat(release("2024-09-10")).isEmpty();
    assertThat(diagnostics.sorted())
        .containsExactly(finding(Code.SEAL_AGAIN, "app-privacy", "2024-09-10"));
  }

  @Test
  void onlyASealedVersionThatWasChangedIsCorrectedAndForAReason() {
    content.version("app-sdks", "2.0", "新。", "New.");

    assertThat(erratum("2.0", "Typo")).isEmpty();
    assertThat(erratum("1.0", " \n")).isEmpty();
    assertThat(erratum("1.0", "Typo")).isEmpty();
    assertThat(diagnostics.sorted())
        .containsExactly(
            finding(Code.ERRATUM_WITHOUT_REASON, "app-sdks", "1.0"),
            finding(Code.ERRATUM_WITHOUT_CHANGE, "app-sdks", "1.0"),
            finding(Code.ERRATUM_WITHOUT_RELEASE, "app-sdks", "2.0"));
  }

  private Optional<Sealing> release(String version) {
    return content
        .sealer("2025-01-01", diagnostics)
        .release("app-privacy", content.policyVersion("app-privacy", version));
  }

  private Optional<Sealing> erratum(String version, String reason) {
    return content
        .sealer("2025-01-01", diagnostics)
        .erratum("app-sdks", content.policyVersion("app-sdks", version), reason);
  }

  private static Diagnostic finding(Code code, String policy, String version) {
    SourcePosition position = SourcePosition.startOf(policy + "/" + version + "/version.yaml");
    return Diagnostic.of(code, position, policy, version);
  }
}
