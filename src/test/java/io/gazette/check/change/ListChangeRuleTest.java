package io.gazette.check.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.lists.ListsContent;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicySettings;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Product;
import io.gazette.model.Redlines;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever gains a recipient, a purpose or a kind of data must not call it an editorial change. */
class ListChangeRuleTest {

  private static final String BEFORE =
      """
      sdks:
        - {id: umeng, name: Umeng, vendor: A Ltd., purpose: Statistics, data: [oaid]}
        - {id: bugly, name: Bugly, data: none}
      """;
  private static final String AFTER =
      """
      sdks:
        - {id: amap, name: Amap, data: [precise-location]}
        - {id: umeng, name: Umeng, vendor: B Ltd., purpose: Ads, data: [oaid, imei, face-image]}
      """;
  private static final String GROUPS_BEFORE =
      """
      permissions:
        - {id: camera, values: [android.permission.CAMERA], uses: [Scan]}
      """;
  private static final String GROUPS_AFTER =
      """
      permissions:
        - {id: camera, values: [android.permission.CAMERA, NSCameraUsageDescription], uses: [Scan, Film]}
        - {id: net, values: [android.permission.INTERNET]}
        - {id: mic, values: [android.permission.RECORD_AUDIO]}
      """;
  private static final String DATA_BEFORE =
      """
      collected:
        - {id: account, data: [phone-number], function: Sign up}
      shared:
        - {sdk: umeng}
      """;
  private static final String DATA_AFTER =
      """
      collected:
        - {id: account, data: [phone-number], function: Sign up}
        - {id: order, data: [phone-number, bank-card-number], function: Pay}
      shared:
        - {sdk: umeng}
        - {sdk: amap}
        - {id: bank, recipient: A bank}
      """;

  @TempDir Path one;
  @TempDir Path other;

  private PolicyLists before() {
    return ListsContent.read(
        one, "sdks.yaml", BEFORE, "permissions.yaml", GROUPS_BEFORE, "data.yaml", DATA_BEFORE);
  }

  private PolicyLists after() {
    return ListsContent.read(
        other, "sdks.yaml", AFTER, "permissions.yaml", GROUPS_AFTER, "data.yaml", DATA_AFTER);
  }

  private static List<Diagnostic> findings(PolicyVersion... versions) {
    Policy policy =
        new Policy(
            "app",
            new PolicySettings(
                PolicyKind.PRIVACY_POLICY,
                Localized.empty(),
                new Product("app", Localized.empty()),
                List.of(new Language("en")),
                List.of(),
                List.of(),
                Localized.empty(),
                7,
                Redlines.TO_CURRENT),
            List.of(versions));
    return new ListChangeRule().check(policy);
  }

  private static PolicyVersion version(String id, ChangeLevel level, PolicyLists lists) {
    return PolicyFixture.withLists(
        PolicyFixture.version(id, "2024-01-0" + id, "2024-02-0" + id, level), lists);
  }

  @Test
  void everyGainIsNamedWhereTheLevelIsWritten() {
    assertThat(
            findings(
                version("1", ChangeLevel.CONSENT, before()),
                version("2", ChangeLevel.EDITORIAL, after())))
        .map(each -> each.position().line() + " " + each.code().id() + " " + each.arguments())
        .containsExactly(
            "4 change-understated [editorial, @gain-recipient, Amap, 1, @needs-again]",
            "4 change-understated [editorial, @gain-recipient, Umeng, 1, @needs-again]",
            "4 change-understated [editorial, @gain-purpose, Umeng, 1, @needs-again]",
            "4 change-understated [editorial, @gain-data-type, Umeng · IMEI, 1, @needs-again]",
            "4 change-understated [editorial, @gain-sensitive-type, Umeng · Facial image, 1, @needs-again]",
            "4 change-understated [editorial, @gain-sensitive-permission, Microphone, 1, @needs-again]",
            "4 change-understated [editorial, @gain-sensitive-permission, Camera · NSCameraUsageDescription, 1, @needs-again]",
            "4 change-understated [editorial, @gain-purpose, Camera, 1, @needs-again]",
            "4 change-understated [editorial, @gain-purpose, Pay, 1, @needs-again]",
            "4 change-understated [editorial, @gain-sensitive-type, Pay · Bank card number, 1, @needs-again]",
            "4 change-understated [editorial, @gain-recipient, A bank, 1, @needs-again]");
  }

  @Test
  void whoeverAsksForConsentHasSaidEnough() {
    assertThat(
            findings(
                version("1", ChangeLevel.CONSENT, before()),
                version("2", ChangeLevel.CONSENT, after())))
        .isEmpty();
  }

  @Test
  void whatIsDroppedOrListedForTheFirstTimeIsNoGain() {
    assertThat(
            findings(
                version("1", ChangeLevel.CONSENT, PolicyLists.none()),
                version("2", ChangeLevel.NOTICE, before()),
                version("3", ChangeLevel.NOTICE, PolicyLists.none())))
        .isEmpty();
  }

  @Test
  void aDraftIsComparedWithTheLastVersionThatIsNone() {
    PolicyVersion draft = PolicyFixture.withLists(PolicyFixture.draft("next"), after());
    PolicyVersion earlierDraft = PolicyFixture.withLists(PolicyFixture.draft("later"), after());
    assertThat(findings(version("1", ChangeLevel.CONSENT, before()), earlierDraft, draft))
        .hasSize(22);
  }

  @Test
  void whoDecidesByItselfNowNeedsConsentOfItsOwn() {
    String rows = "shared:\n  - {id: courier, recipient: A courier, role: %s}\n";
    PolicyLists then = ListsContent.read(one, "data.yaml", rows.formatted("processor"));
    PolicyLists after = ListsContent.read(other, "data.yaml", rows.formatted("independent"));
    assertThat(
            findings(
                version("1", ChangeLevel.CONSENT, then),
                version("2", ChangeLevel.EDITORIAL, after)))
        .map(each -> each.arguments().toString())
        .containsExactly("[editorial, @gain-independent, A courier, 1, @needs-separate-consent]");
    assertThat(
            findings(
                version("1", ChangeLevel.CONSENT, after),
                version("2", ChangeLevel.EDITORIAL, then)))
        .isEmpty();
  }

  private static final String KEEPING =
      """
      collected:
        - {id: a, data: [phone-number], function: Sign up, basis: [%s], necessity: %s, retention: %s}
      """;

  private List<String> kept(ChangeLevel level, List<String> old, List<String> now) {
    PolicyLists then = ListsContent.read(one, "data.yaml", KEEPING.formatted(old.toArray()));
    PolicyLists after = ListsContent.read(other, "data.yaml", KEEPING.formatted(now.toArray()));
    return findings(version("1", ChangeLevel.CONSENT, then), version("2", level, after)).stream()
        .map(each -> each.arguments().get(1) + " " + each.arguments().get(4))
        .toList();
  }

  private List<String> kept(ChangeLevel level, String old, String now) {
    return kept(level, List.of("contract", "required", old), List.of("contract", "required", now));
  }

  @Test
  void dataThatAreKeptLongerNeedConsent() {
    for (String now : List.of("P1Y", "one year", "Indefinitely", "As long as we need it")) {
      assertThat(kept(ChangeLevel.NOTICE, "P3M", now))
          .as(now)
          .containsExactly("@gain-longer @needs-consent");
    }
    assertThat(kept(ChangeLevel.NOTICE, "Until the contract ends", "Ten days after it ends"))
        .containsExactly("@gain-longer @needs-consent");
  }

  @Test
  void dataThatAreKeptForLessAreToldToPeople() {
    assertThat(kept(ChangeLevel.EDITORIAL, "P3M", "P10D"))
        .containsExactly("@gain-retention @needs-notice");
    assertThat(kept(ChangeLevel.NOTICE, "P3M", "P10D")).isEmpty();
    assertThat(kept(ChangeLevel.EDITORIAL, "P12M", "P1Y")).isEmpty();
    assertThat(kept(ChangeLevel.EDITORIAL, "P3M", "three months")).isEmpty();
    assertThat(kept(ChangeLevel.EDITORIAL, "Until the contract ends", "until the contract ends"))
        .isEmpty();
  }

  @Test
  void whoNoLongerAsksHasToSaySo() {
    assertThat(
            kept(
                ChangeLevel.NOTICE,
                List.of("consent", "optional", "P3M"),
                List.of("contract", "required", "P3M")))
        .containsExactly("@gain-basis @needs-consent", "@gain-necessity @needs-consent");
    assertThat(
            kept(
                ChangeLevel.EDITORIAL,
                List.of("contract", "required", "P3M"),
                List.of("legal-duty", "optional", "P3M")))
        .containsExactly("@gain-basis @needs-notice");
  }
}
