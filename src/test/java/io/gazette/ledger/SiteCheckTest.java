package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiteCheckTest {

  private static final String TEXT = "en/app-sdks/1.0/text.md";

  private final ContentFixture content = ContentFixture.sample();
  private final SiteFixture site = content.site();

  @Test
  void nothingIsFoundOnASiteAsItWasBuilt() {
    assertThat(site.files).containsKeys(TEXT, "zh-Hans/app-privacy/2024-03-01/text-1.md");
    assertThat(site.verify(content)).isEmpty();
  }

  @Test
  void everyFlippedByteOfTheSiteIsFoundAndNamed() {
    ContentFixture content =
        new ContentFixture()
            .version("app-sdks", "1.0", "无。", "None.")
            .release("app-sdks", "1.0", "2024-06-03")
            .put("app-sdks/1.0/en.md", "App Privacy Policy\nNo SDK.\n")
            .erratum("app-sdks", "1.0", "2024-06-04", "Unclear");
    SiteFixture site = content.site();
    Ledger ledger = content.ledger();
    Folder folder = content.folder();
    for (String path : List.copyOf(site.files.keySet())) {
      byte[] right = site.files.get(path);
      for (int at = 0; at < right.length; at++) {
        byte[] wrong = right.clone();
        wrong[at] ^= (byte) (1 << (at % 8));
        site.files.put(path, wrong);

        assertThat(site.verify(ledger, folder))
            .as("%s, byte %d", path, at)
            .isNotEmpty()
            .allMatch(found -> found.position().file().equals(path));
      }
      site.files.put(path, right);
    }
  }

  @Test
  void aFileThatIsGoneOrNewIsNamed() {
    site.files.remove(TEXT);
    site.put("en/evil.html", "x").put(".well-known/x", "x").put("en/.DS_Store", "x");

    assertThat(site.put(".git/config", "x").verify(content))
        .containsExactly(
            Diagnostic.of(Code.SITE_FILE_UNLISTED, SourcePosition.startOf(".well-known/x")),
            Diagnostic.of(Code.SITE_FILE_MISSING, SourcePosition.startOf(TEXT)),
            Diagnostic.of(Code.SITE_FILE_UNLISTED, SourcePosition.startOf("en/evil.html")));
  }

  @Test
  void aDamagedManifestIsSaidToBeSo() {
    String manifest = Routes.manifest().file();
    site.put(manifest, "");
    assertThat(site.verify(content))
        .extracting(Diagnostic::code)
        .containsExactly(Code.SITE_MANIFEST_DAMAGED);

    site.files.remove(manifest);
    assertThat(site.verify(content))
        .containsExactly(Diagnostic.of(Code.SITE_FILE_MISSING, SourcePosition.startOf(manifest)));
  }

  @Test
  void aTextThatWasChangedTogetherWithTheManifestIsFoundByTheLedger() {
    site.put(TEXT, "# App Privacy Policy\n\nSome.\n").withManifest();
    site.put("zh-Hans/app-privacy/2024-03-01/text-1.md", "x").withManifest();

    assertThat(site.verify(content))
        .containsExactly(
            Diagnostic.of(Code.SITE_TEXT_CHANGED, SourcePosition.startOf(TEXT), "app-sdks", "1.0"),
            Diagnostic.of(
                Code.SITE_TEXT_CHANGED,
                SourcePosition.startOf("zh-Hans/app-privacy/2024-03-01/text-1.md"),
                "app-privacy",
                "2024-03-01"));
  }

  @Test
  void aPublishedVersionHasItsText() {
    site.files.remove(TEXT);
    site.withManifest();

    assertThat(site.verify(content))
        .containsExactly(Diagnostic.of(Code.SITE_FILE_MISSING, SourcePosition.startOf(TEXT)));
  }

  @Test
  void aVersionThatWasNotPublishedYetIsNotMissed() {
    site.files.keySet().removeIf(path -> path.contains("/app-privacy/2024-09-10/"));
    site.withManifest();

    assertThat(site.verify(content)).isEmpty();
  }

  @Test
  void aSiteOlderThanTheLedgerIsPointedOut() {
    content.version("app-sdks", "2.0", "新。", "New.").release("app-sdks", "2.0", "2025-01-01");

    assertThat(site.verify(content))
        .containsExactly(
            Diagnostic.of(
                Code.SITE_OUTDATED, SourcePosition.startOf("api/v1/ledger.txt"), "app-sdks", "2"));
  }

  @Test
  void aPublishedEntryThatTheLedgerLostIsFound() {
    ContentFixture later = content.copy();
    later.version("app-sdks", "2.0", "新。", "New.").release("app-sdks", "2.0", "2025-01-01");

    assertThat(later.site().verify(content))
        .containsExactly(
            Diagnostic.of(
                Code.SITE_LEDGER_DIFFERS,
                SourcePosition.startOf("api/v1/ledger.txt"),
                "app-sdks",
                "2"));
  }

  @Test
  void theManifestIsReadBySha256sumToo() {
    assertThat(new String(site.files.get("manifest.sha256"), StandardCharsets.UTF_8).lines())
        .allMatch(line -> line.matches("[0-9a-f]{64} {2}[A-Za-z0-9/._-]+|# manifest [0-9a-f]{64}"));
  }
}
