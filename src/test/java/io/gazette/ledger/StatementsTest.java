package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Localized;
import io.gazette.model.Located;
import io.gazette.model.Retirement;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is stated of versions and policies, in the ledger. */
class StatementsTest {

  private final ContentFixture content = ContentFixture.sample();
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void aWithdrawalIsSealedWithItsReason() {
    content.withdrawal("app-privacy", "2024-09-10", "2024-10-09", "Not needed");
    Ledger ledger = content.ledger();

    assertThat(content.verify()).isEmpty();
    assertThat(ledger.withdrawalReason("app-privacy", "2024-09-10")).contains("Not needed");
    assertThat(ledger.errata("app-privacy", "2024-09-10")).isEmpty();
    assertThat(content.lock()).contains("entry app-privacy 4 withdrawal 2024-09-10\n");
  }

  @Test
  void aRetirementStatesItsDayAndItsSuccessor() {
    Ledger ledger = retire("app-privacy").ledger();

    Entry entry = ledger.retirement("app-privacy").orElseThrow();
    assertThat(entry.version()).isEqualTo("2024-09-10");
    assertThat(entry.statements())
        .containsEntry("retired", "2025-01-01")
        .containsEntry("successor", "app-sdks");
    assertThat(ledger.text())
        .contains("  states retired 2025-01-01\n  states successor app-sdks\n");
    assertThat(parse(ledger.text())).isEqualTo(ledger);
  }

  @Test
  void nothingIsSealedOfAPolicyThatHasEnded() {
    content.put("gazette.lock", retire("app-privacy").ledger().text());
    content.version("app-privacy", "2025-02-01", "新。", "New.");

    assertThat(
            content
                .sealer("2025-02-01", diagnostics)
                .release("app-privacy", content.policyVersion("app-privacy", "2025-02-01")))
        .isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.SEAL_RETIRED);
  }

  @Test
  void theFolderOfAPolicyThatHasEndedMayGo() {
    content.put("gazette.lock", retire("app-privacy").ledger().text());
    content.removeAll("app-privacy/");
    Verification verification = new Verification(content.ledger(), content.folder(), diagnostics);
    verification.sources();

    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void aRenamedPolicyGoesOnWithAllThatWasSealed() {
    Ledger before = content.ledger();
    Sealing sealing =
        content.sealer("2024-11-01", diagnostics).renaming("app-privacy", "privacy").orElseThrow();
    Ledger after = sealing.ledger();

    assertThat(parse(after.text())).isEqualTo(after);
    assertThat(after.renamedTo("app-privacy")).contains("privacy");
    assertThat(after.chain("app-privacy")).isEqualTo(before.chain("app-privacy"));
    Entry entry = after.inForce("privacy", "2024-03-01").orElseThrow();
    assertThat(entry.kind()).isEqualTo(EntryKind.RENAMING);
    assertThat(entry.sources().keySet()).allMatch(path -> path.startsWith("privacy/2024-03-01/"));
    assertThat(entry.sources().values())
        .containsExactlyElementsOf(
            before.inForce("app-privacy", "2024-03-01").orElseThrow().sources().values());
    assertThat(after.errata("privacy", "2024-03-01"))
        .isEqualTo(before.errata("app-privacy", "2024-03-01"));
    assertThat(after.sealed("privacy", "2024-03-01")).contains(LocalDate.parse("2024-03-01"));
  }

  @Test
  void anErratumUnderTheNewIdHasAnEarlierTextOfItsOwn() {
    Ledger renamed =
        content
            .sealer("2024-11-01", diagnostics)
            .renaming("app-privacy", "privacy")
            .orElseThrow()
            .ledger();
    int before = renamed.errata("privacy", "2024-03-01").get(0).earlierEntry();
    Entry first = renamed.inForce("privacy", "2024-03-01").orElseThrow();
    Entry erratum =
        new Entry(
            "privacy",
            renamed.chain("privacy").size() + 1,
            EntryKind.ERRATUM,
            "2024-03-01",
            LocalDate.parse("2024-12-01"),
            Optional.of("Another slip"),
            first.statements(),
            first.sources(),
            first.settings(),
            first.texts(),
            Optional.of(renamed.chain("privacy").get(1).seal()));

    assertThat(renamed.with(erratum).errata("privacy", "2024-03-01"))
        .extracting(each -> each.earlierEntry())
        .doesNotHaveDuplicates()
        .contains(before);
  }

  private Sealing retire(String policy) {
    Retirement retirement =
        new Retirement(
            new Located<>(LocalDate.parse("2025-01-01"), SourcePosition.startOf("policy.yaml")),
            new Localized<>(Map.of(ContentFixture.EN, "It ends.")),
            Optional.of("app-sdks"));
    return content
        .sealer("2024-11-01", diagnostics)
        .retirement(policy, content.policyVersion(policy, "2024-09-10"), retirement, "It\nends.")
        .orElseThrow();
  }

  private Ledger parse(String text) {
    return Ledger.parse(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), diagnostics)
        .orElseThrow();
  }
}
