package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Sha256;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private static final String ZH_TEXT = "app-privacy/2024-09-10/zh-Hans.md";

  private final ContentFixture content = ContentFixture.sample();
  private final Ledger ledger = content.ledger();

  @Test
  void nothingIsFoundWhereNothingChanged() {
    assertThat(content.verify()).isEmpty();
  }

  @Test
  void aChangedFileIsNamedWithItsLines() {
    content.put(ZH_TEXT, "应用隐私政策\n我们收集手机号和位置。\n请致电 PHONE。\n");

    assertThat(sourceFindings())
        .containsExactly(
            Diagnostic.of(
                Code.SEALED_FILE_CHANGED,
                new SourcePosition(ZH_TEXT, 2, 1),
                "2024-09-10",
                "2024-09-10",
                SealedCopies.path(Sha256.of("应用隐私政策\n我们收集手机号。\n请致电 PHONE。\n")),
                "2: “我们收集手机号。” → “我们收集手机号和位置。”"));
  }

  @Test
  void withoutACopyTheChangedLinesCannotBeShown() {
    Sha256 sealed = Sha256.of(content.files.get(ZH_TEXT));
    content.put(ZH_TEXT, "应用隐私政策\n").remove(SealedCopies.path(sealed));

    assertThat(sourceFindings())
        .containsExactly(
            Diagnostic.of(
                Code.SEALED_FILE_CHANGED,
                SourcePosition.startOf(ZH_TEXT),
                "2024-09-10",
                "2024-09-10",
                SealedCopies.path(sealed),
                "@unknown-lines"));
  }

  @Test
  void aFileThatIsGoneOrNewIsNamed() {
    content.remove("app-sdks/1.0/en.md");
    content.put("app-sdks/1.0/fr.md", "Politique\n").put("app-sdks/1.0/sdks.yaml", "[]\n");

    assertThat(sourceFindings())
        .extracting(Diagnostic::code, found -> found.position().file())
        .containsExactly(
            tuple(Code.SEALED_FILE_REMOVED, "app-sdks/1.0/en.md"),
            tuple(Code.SEALED_FILE_ADDED, "app-sdks/1.0/fr.md"),
            tuple(Code.SEALED_FILE_ADDED, "app-sdks/1.0/sdks.yaml"));
  }

  @Test
  void aVersionThatIsGoneIsNamedOnce() {
    content.removeAll("app-privacy/2024-03-01/");

    assertThat(sourceFindings())
        .containsExactly(
            Diagnostic.of(
                Code.SEALED_VERSION_REMOVED,
                SourcePosition.startOf("app-privacy/2024-03-01/version.yaml"),
                "2024-03-01",
                "2024-10-08"));
  }

  @Test
  void aPolicyThatIsGoneWithoutAStatementIsNamed() {
    content.removeAll("app-sdks/");

    assertThat(content.verify())
        .containsExactly(
            Diagnostic.of(
                Code.SEALED_POLICY_REMOVED,
                SourcePosition.startOf("app-sdks/policy.yaml"),
                "app-sdks",
                "1"));
    assertThat(content.ledger().policies()).contains("app-sdks");
  }

  @Test
  void notesLineBreaksAndByteOrderMarksAreNotSealed() {
    content.put("app-sdks/1.0/README.md", "notes").put("app-sdks/1.0/source/original.docx", "x");
    content.put("app-sdks/1.0/.DS_Store", "x");
    content.put(ZH_TEXT, "\uFEFF" + content.text(ZH_TEXT).replace("\n", "\r\n"));

    assertThat(sourceFindings()).isEmpty();
  }

  @Test
  void anotherVersionMayBeWrittenAtAnyTime() {
    content.version("app-privacy", "2025-01-01", "新。", "New.");

    assertThat(content.verify()).isEmpty();
  }

  @Test
  void everyFlippedByteOfASealedFileIsFoundAndNamed() {
    for (Entry entry : ledger.entries()) {
      entry.sources().keySet().forEach(this::everyFlippedByteOfThisFileIsFoundAndNamed);
    }
  }

  private void everyFlippedByteOfThisFileIsFoundAndNamed(String path) {
    byte[] right = content.files.get(path);
    for (int at = 0; at < right.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] wrong = right.clone();
        wrong[at] ^= (byte) (1 << bit);
        content.files.put(path, wrong);

        assertThat(sourceFindings())
            .as("%s, byte %d, bit %d", path, at, bit)
            .singleElement()
            .satisfies(
                found -> {
                  assertThat(found.code()).isEqualTo(Code.SEALED_FILE_CHANGED);
                  assertThat(found.position().file()).isEqualTo(path);
                });
      }
    }
    content.files.put(path, right);
  }

  @Test
  void everyFlippedByteOfACopyIsFoundAndNamed() {
    for (String path : List.copyOf(content.folder().below(SealedCopies.FOLDER))) {
      byte[] right = content.files.get(path);
      for (int at = 0; at < right.length; at++) {
        byte[] wrong = right.clone();
        wrong[at] ^= 1;
        content.files.put(path, wrong);

        assertThat(copyFindings())
            .containsExactly(Diagnostic.of(Code.SEALED_COPY_DAMAGED, SourcePosition.startOf(path)));
      }
      content.files.put(path, right);
    }
  }

  @Test
  void aMissingCopyIsNamed() {
    for (String path : List.copyOf(content.folder().below(SealedCopies.FOLDER))) {
      byte[] copy = content.files.remove(path);

      assertThat(copyFindings())
          .containsExactly(Diagnostic.of(Code.SEALED_COPY_MISSING, SourcePosition.startOf(path)));
      content.files.put(path, copy);
    }
  }

  @Test
  void anEntryLostFromTheEndLeavesItsCopies() {
    String lock = content.lock();
    content.put(FileNames.LEDGER, lock.substring(0, lock.lastIndexOf("entry ")));

    assertThat(copyFindings(content.ledger()))
        .extracting(Diagnostic::code)
        .contains(Code.SEALED_COPY_UNKNOWN);
  }

  @Test
  void aTextThatASettingChangedIsNamedWithItsLines() {
    content.put("site.yaml", "0571-5550-0199\n");

    assertThat(sourceFindings()).isEmpty();
    assertThat(content.verify())
        .containsExactly(
            textFinding(
                "app-privacy/2024-09-10/en.md",
                "2024-09-10",
                "2024-09-10",
                "5: “Call 0571-5550-0142.” → “Call 0571-5550-0199.”"),
            textFinding(
                "app-privacy/2024-09-10/zh-Hans.md",
                "2024-09-10",
                "2024-09-10",
                "5: “请致电 0571-5550-0142。” → “请致电 0571-5550-0199。”"));
  }

  private static Diagnostic textFinding(String path, String version, String date, String changes) {
    SourcePosition position = SourcePosition.startOf(path);
    return Diagnostic.of(Code.SEALED_TEXT_CHANGED, position, version, date, changes);
  }

  @Test
  void whatASettingSaidWhenItWasSealedIsKept() {
    Entry entry = content.ledger().inForce("app-privacy", "2024-09-10").orElseThrow();
    content.put("site.yaml", "0571-5550-0199\n");

    assertThat(SealedCopies.find(content.folder(), entry.settings().get("site.yaml")))
        .map(SealedForm::text)
        .contains("0571-5550-0142\n");
  }

  @Test
  void aTextInALanguageTooManyOrTooFewIsFound() {
    PolicyVersion version = content.policyVersion("app-sdks", "1.0");
    Map<Language, PolicyText> texts = new LinkedHashMap<>(version.texts().byLanguage());
    texts.put(new Language("fr"), Objects.requireNonNull(texts.remove(ContentFixture.EN)));

    assertThat(textFindings(version.withTexts(new Localized<>(texts))))
        .containsExactly(
            textFinding("app-sdks/1.0/en.md", "1.0", "2024-06-03", "@text-gone"),
            textFinding("app-sdks/1.0/fr.md", "1.0", "2024-06-03", "@text-not-sealed"));
  }

  @Test
  void ofAChangedFileAndTheTextItBecomesOnlyTheFileIsReported() {
    content.put("app-sdks/1.0/en.md", "App Privacy Policy\nSome.\n");

    assertThat(textFindings(content.policyVersion("app-sdks", "1.0"))).isEmpty();
    assertThat(content.verify())
        .extracting(Diagnostic::code)
        .containsExactly(Code.SEALED_FILE_CHANGED);
  }

  private List<Diagnostic> textFindings(PolicyVersion version) {
    Diagnostics diagnostics = new Diagnostics();
    new Verification(ledger, content.folder(), diagnostics)
        .texts(PolicyFixture.policy("app-sdks", version));
    return diagnostics.sorted();
  }

  @Test
  void aPublishedVersionThatIsNotSealedIsPointedOutOnceReleasesAreMade() {
    var policy =
        PolicyFixture.policy(
            "app-privacy", PolicyFixture.version("2025", "2025-01-01", "2025-02-01"));

    assertThat(releaseFindings(ledger, policy, "2025-01-01"))
        .containsExactly(
            Diagnostic.of(
                Code.VERSION_NOT_SEALED,
                SourcePosition.startOf("app-privacy/2025/version.yaml"),
                "app-privacy",
                "2025"));
    assertThat(releaseFindings(ledger, policy, "2024-12-31")).isEmpty();
    assertThat(releaseFindings(Ledger.empty(), policy, "2025-01-01")).isEmpty();
  }

  private List<Diagnostic> releaseFindings(Ledger ledger, Policy policy, String asOf) {
    Diagnostics diagnostics = new Diagnostics();
    new Verification(ledger, content.folder(), diagnostics).releases(policy, LocalDate.parse(asOf));
    return diagnostics.sorted();
  }

  private List<Diagnostic> sourceFindings() {
    Diagnostics diagnostics = new Diagnostics();
    new Verification(ledger, content.folder(), diagnostics).sources();
    return diagnostics.sorted();
  }

  private List<Diagnostic> copyFindings() {
    return copyFindings(ledger);
  }

  private List<Diagnostic> copyFindings(Ledger ledger) {
    Diagnostics diagnostics = new Diagnostics();
    new Verification(ledger, content.folder(), diagnostics).copies();
    return diagnostics.sorted();
  }
}
