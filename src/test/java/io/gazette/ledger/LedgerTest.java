package io.gazette.ledger;

import static io.gazette.ledger.ContentFixture.EN;
import static io.gazette.ledger.ContentFixture.ZH;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Erratum;
import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

  @Test
  void anEntryIsWrittenAsTheHandbookSays() {
    String lock =
        new ContentFixture()
            .version("app-sdks", "1.0", "无。", "None.")
            .release("app-sdks", "1.0", "2024-06-03")
            .lock();

    assertThat(lock)
        .isEqualTo(
            """
            gazette-ledger 1
            # Written by “gazette release”. Do not edit by hand. 由 gazette release 写入，请勿手工修改。
            entry app-sdks 1 release 1.0
              date 2024-06-03
              source %s app-sdks/1.0/en.md
              source %s app-sdks/1.0/version.yaml
              source %s app-sdks/1.0/zh-Hans.md
              setting %s app-sdks/policy.yaml
              setting %s site.yaml
              text %s en
              text %s zh-Hans
              previous none
              seal 2dd6be23866679c40100c5d5b7944553afde589d10d037489d6319990037c3ac
            """
                .formatted(
                    Sha256.of("App Privacy Policy\nNone.\n"),
                    Sha256.of("# app-sdks/1.0/\nissued: 2024-01-01\n"),
                    Sha256.of("应用隐私政策\n无。\n"),
                    Sha256.of("kind: privacy-policy\n"),
                    Sha256.of("0571-5550-0142\n"),
                    Sha256.of("# App Privacy Policy\n\nNone.\n"),
                    Sha256.of("# 应用隐私政策\n\n无。\n")));
  }

  @Test
  void theSealIsTheDigestOfTheLinesAboveIt() {
    String lock = ContentFixture.sample().lock();
    int entry = lock.lastIndexOf("entry ");
    int seal = lock.lastIndexOf("  seal ");

    assertThat(lock.substring(seal))
        .isEqualTo("  seal " + Sha256.of(lock.substring(entry, seal)) + "\n");
  }

  @Test
  void eachEntryHoldsTheSealOfTheOneBeforeItInItsPolicy() {
    List<Entry> chain = ContentFixture.sample().ledger().chain("app-privacy");

    assertThat(chain).extracting(Entry::number).containsExactly(1, 2, 3);
    assertThat(chain.get(0).previous()).isEmpty();
    assertThat(chain.get(1).previous()).contains(chain.get(0).seal());
    assertThat(chain.get(2).previous()).contains(chain.get(1).seal());
  }

  @Test
  void whatIsReadIsWrittenAgainByteForByte() {
    ContentFixture content = ContentFixture.sample();

    assertThat(content.ledger().text()).isEqualTo(content.lock());
    assertThat(Ledger.empty().text()).hasLineCount(2);
  }

  @Test
  void withoutAFileTheLedgerIsEmpty() {
    assertThat(new ContentFixture().ledger()).isEqualTo(Ledger.empty());
  }

  @Test
  void theOrderOfPoliciesAndTheKindOfLineBreaksMakeNoDifference() {
    ContentFixture content = ContentFixture.sample();
    String lock = content.lock();
    int first = lock.indexOf("entry app-privacy");
    int second = lock.indexOf("entry app-sdks");
    String exchanged =
        lock.substring(0, first) + lock.substring(second) + lock.substring(first, second);

    assertThat(parse(exchanged)).isEqualTo(content.ledger());
    assertThat(parse("\uFEFF" + lock.replace("\n", "\r\n"))).isEqualTo(content.ledger());
    assertThat(parse(exchanged).text()).isEqualTo(lock);
  }

  @Test
  void theErrataOfAVersionSayWhenWhyAndWhatWasThereBefore() {
    ContentFixture content = ContentFixture.sample();
    List<Erratum> errata = content.ledger().errata("app-privacy", "2024-03-01");

    assertThat(errata).hasSize(1);
    Erratum erratum = errata.get(0);
    assertThat(erratum.date()).hasToString("2024-10-08");
    assertThat(erratum.reason()).isEqualTo("漏了一个字 / A character was missing");
    assertThat(erratum.earlierEntry()).isEqualTo(1);
    Entry now = content.ledger().inForce("app-privacy", "2024-03-01").orElseThrow();
    assertThat(erratum.earlierTexts().get(EN)).isEqualTo(now.texts().get(EN));
    assertThat(erratum.earlierTexts().get(ZH)).isNotEqualTo(now.texts().get(ZH));
    assertThat(SealedCopies.find(content.folder(), erratum.earlierTexts().get(ZH)))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .contains("# 应用隐私政策\n\n我们收集手机号。\n");
    assertThat(content.ledger().errata("app-privacy", "2024-09-10")).isEmpty();
  }

  @Test
  void afterAnErratumTheCorrectedEntryIsInForce() {
    Ledger ledger = ContentFixture.sample().ledger();

    assertThat(ledger.inForce("app-privacy", "2024-03-01")).map(Entry::number).contains(3);
    assertThat(ledger.inForce("app-privacy", "2024-09-10")).map(Entry::number).contains(2);
    assertThat(ledger.inForce("app-privacy", "2099-01-01")).isEmpty();
    assertThat(ledger.inForce("unknown", "1")).isEmpty();
  }

  static Ledger parse(String lock) {
    Diagnostics diagnostics = new Diagnostics();
    var ledger = Ledger.parse(lock.getBytes(StandardCharsets.UTF_8), diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    return ledger.orElseThrow();
  }
}
