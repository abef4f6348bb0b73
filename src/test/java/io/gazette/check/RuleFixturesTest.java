package io.gazette.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.lists.ListsContent;
import io.gazette.model.AppStore;
import io.gazette.model.Approvers;
import io.gazette.model.ChangeLevel;
import io.gazette.model.CheckSettings;
import io.gazette.model.CheckSettings.Pack;
import io.gazette.model.CheckSettings.Records;
import io.gazette.model.Platform;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicySettings;
import io.gazette.model.PolicyVersion;
import io.gazette.model.ProductFacts;
import io.gazette.model.Waiver;
import io.gazette.text.TabbedRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Where each check of substance fires and where it does not, from {@code fixtures.txt}. */
class RuleFixturesTest {

  private static final Path FILE = Path.of("src/test/resources/io/gazette/check/fixtures.txt");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  /** Checks whose cases are in tests of their own. */
  private static final List<String> ELSEWHERE =
      List.of(
          "facts-differ",
          "negation-differs",
          "words-understated",
          "words-dropped",
          "language-unsaid",
          "store-name-differs",
          "publisher-other",
          "role-proposed",
          "clause-wanted",
          "answer-late",
          "key-promised",
          "key-overused",
          "nothing-follows",
          "link-says-nothing",
          "word-doubled",
          "mark-unpaired",
          "row-twice",
          "address-unprotected",
          "address-of-home",
          "data-open-ended",
          "purpose-open-ended",
          "row-platform-differs",
          "row-languages-differ",
          "data-types-differ",
          "version-old",
          "change-understated",
          "permission-unlisted",
          "permission-unused",
          "sdk-unlisted",
          "sdk-absent",
          "sdk-version-other",
          "library-unknown",
          "data-unlisted",
          "data-undeclared",
          "register-differs",
          "register-risky",
          "register-lacks",
          "waiver-expired",
          "waiver-unused");

  @TempDir Path folder;

  private record Case(
      String code, Map<String, String> options, boolean fires, String where, String words) {}

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    String code = "";
    Map<String, String> options = Map.of();
    for (String line : Files.readAllLines(FILE, UTF_8)) {
      if (line.matches("# [a-z-]+( [a-z]+=.*)?")) {
        String[] words = line.substring(2).split(" ", -1);
        code = words[0];
        options = new HashMap<>();
        for (String option : List.of(words).subList(1, words.length)) {
          options.put(option.replaceFirst("=.*", ""), option.replaceFirst(".*?=", ""));
        }
      } else if (line.startsWith("+ ") || line.startsWith("- ")) {
        String[] parts = line.substring(2).split(" \\| ?", 2);
        cases.add(
            new Case(code, options, line.startsWith("+"), parts[0], parts[1].replace("\\n", "\n")));
      }
    }
    return cases;
  }

  @TestFactory
  Stream<DynamicTest> eachCheckFiresWhereItIsMeantTo() throws IOException {
    return cases().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.code() + (one.fires() ? " + " : " - ") + one.where() + " " + one.words(),
                    () -> {
                      List<String> codes = TextFixture.codes(findings(one));
                      if (one.fires()) {
                        assertThat(codes).contains(one.code());
                      } else {
                        assertThat(codes).doesNotContain(one.code());
                      }
                    }));
  }

  private List<Diagnostic> findings(Case one) throws IOException {
    boolean list = one.where().endsWith(".yaml");
    String tag = list ? "en" : one.where();
    PolicyVersion version =
        TextFixture.version("1", ChangeLevel.CONSENT, Map.of(tag, list ? "Words." : one.words()));
    Path here = Files.createTempDirectory(folder, "f");
    String permission = one.options().get("permissions");
    if (list) {
      version = PolicyFixture.withLists(version, ListsContent.read(here, one.where(), one.words()));
    } else if (permission != null) {
      PolicyLists lists =
          ListsContent.read(
              here, "permissions.yaml", "permissions: [{id: p, values: [" + permission + "]}]");
      version = PolicyFixture.withLists(version, lists);
    } else if (one.options().containsKey("sdk")) {
      String sdk = "sdks: [{id: s, name: " + one.options().get("sdk") + "}]";
      version = PolicyFixture.withLists(version, ListsContent.read(here, "sdks.yaml", sdk));
    } else if (one.options().containsKey("recipient")) {
      String row = "shared: [{id: r, recipient: " + one.options().get("recipient") + "}]";
      version = PolicyFixture.withLists(version, ListsContent.read(here, "data.yaml", row));
    } else if (one.options().containsKey("data")) {
      String row =
          "collected: [{id: d, retention: P30D, data: [" + one.options().get("data") + "]}]";
      version = PolicyFixture.withLists(version, ListsContent.read(here, "data.yaml", row));
    }
    String packs = one.options().getOrDefault("packs", "cn");
    CheckSettings settings =
        new CheckSettings(
            List.of(Pack.of(packs).orElseThrow()),
            Map.of(),
            50,
            15,
            12,
            Records.OPTIONAL,
            List.of());
    Policy policy = policy(one, version);
    Policy registered =
        AppStore.of(one.options().getOrDefault("stores", ""))
            .map(store -> PolicyFixture.in(store, policy))
            .orElse(policy);
    return new Checks(settings, List.of(), TODAY, Severity.INFO)
        .of(registered, file -> false, List.of());
  }

  private static Policy policy(Case one, PolicyVersion version) {
    Policy plain = PolicyFixture.policy(version);
    PolicySettings usual = plain.settings();
    String fact = one.options().getOrDefault("facts", "");
    return new Policy(
        plain.id(),
        new PolicySettings(
            usual.kind(),
            usual.title(),
            usual.product(),
            usual.languages(),
            Platform.of(one.options().getOrDefault("platforms", "")).stream().toList(),
            usual.companions(),
            usual.numbering(),
            usual.noticeDays(),
            usual.redlines(),
            Optional.empty(),
            List.of(),
            Approvers.NOBODY,
            new ProductFacts(
                Optional.of(true).filter(any -> fact.equals("children")),
                Optional.of(ProductFacts.MANY).filter(any -> fact.equals("people")),
                Optional.of(fact.equals("transfer-abroad"))
                    .filter(abroad -> abroad || fact.equals("stays")))),
        plain.versions());
  }

  @Test
  void everyCheckHasCasesOfBothKindsInEachLanguage() throws IOException {
    Map<String, List<String>> fires = new LinkedHashMap<>();
    for (Case one : cases()) {
      List<String> seen = fires.computeIfAbsent(one.code(), any -> new ArrayList<>());
      seen.add((one.fires() ? "+" : "-") + (one.where().endsWith(".yaml") ? "list" : one.where()));
      if ("zh".equals(one.options().get("only"))) {
        seen.addAll(List.of("+en", "-en"));
      }
    }
    for (String[] row : TabbedRows.beside(Checks.class, "sources.tsv")) {
      // Of days and of two languages it is told in ChecksTest, of apps in tests of their own.
      Code code = Code.of(row[0]);
      boolean ofWords =
          code.compareTo(Code.FACTS_DIFFER) >= 0
              && (code.compareTo(Code.PERMISSION_UNLISTED) < 0
                  || code.compareTo(Code.REGISTER_LACKS) > 0);
      if (ofWords && !ELSEWHERE.contains(row[0]) && !row[0].equals("facts-unknown")) {
        List<String> seen = fires.getOrDefault(row[0], List.of());
        assertThat(
                seen.containsAll(List.of("+list", "-list"))
                    || seen.containsAll(
                        List.of("+zh-Hans", "-zh-Hans", "+zh-Hant", "-zh-Hant", "+en", "-en")))
            .as(row[0] + " " + seen)
            .isTrue();
      }
    }
  }

  @Test
  void whatAnSdkGetsIsTheSameInBothLists() {
    String sdks = "sdks: [{id: a, name: A, data: [imei, oaid]}]";
    assertThat(lists("sdks.yaml", sdks, "data.yaml", "shared: [{sdk: a, data: [imei]}]"))
        .contains("data-types-differ");
    assertThat(lists("sdks.yaml", sdks, "data.yaml", "shared: [{sdk: a}]"))
        .doesNotContain("data-types-differ");
  }

  private List<String> lists(String... files) {
    PolicyVersion version = TextFixture.version("1", ChangeLevel.CONSENT, Map.of("en", "Words."));
    return TextFixture.codes(
        TextFixture.CHECKS.of(
            PolicyFixture.policy(
                PolicyFixture.withLists(version, ListsContent.read(folder, files))),
            file -> false,
            List.of()));
  }

  private static List<Diagnostic> findings(CheckSettings settings, List<Waiver> waivers) {
    PolicyVersion version =
        TextFixture.version("1", ChangeLevel.CONSENT, Map.of("zh-Hans", "我们保护您的的信息。"));
    return new Checks(settings, waivers, TODAY, Severity.INFO)
        .of(PolicyFixture.policy(version), file -> false, List.of());
  }

  @Test
  void aSiteSaysHowGraveAFindingIs() {
    Map<Code, Optional<Severity>> off = Map.of(Code.WORD_DOUBLED, Optional.empty());
    Map<Code, Optional<Severity>> error = Map.of(Code.WORD_DOUBLED, Optional.of(Severity.ERROR));
    assertThat(
            findings(
                new CheckSettings(List.of(Pack.CN), off, 50, 15, 12, Records.OPTIONAL, List.of()),
                List.of()))
        .extracting(Diagnostic::code)
        .doesNotContain(Code.WORD_DOUBLED);
    assertThat(
            findings(
                new CheckSettings(List.of(Pack.CN), error, 50, 15, 12, Records.OPTIONAL, List.of()),
                List.of()))
        .filteredOn(finding -> finding.code() == Code.WORD_DOUBLED)
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void packsSayWhichLawApplies() {
    assertThat(
            findings(
                new CheckSettings(
                    List.of(Pack.US_CA), Map.of(), 50, 15, 12, Records.OPTIONAL, List.of()),
                List.of()))
        .extracting(Diagnostic::code)
        .contains(Code.US_CA_UNSAID, Code.VERSION_OLD)
        .doesNotContain(Code.RIGHT_UNSAID, Code.GDPR_UNSAID);
    assertThat(findings(CheckSettings.USUAL, List.of()))
        .extracting(Diagnostic::code)
        .contains(Code.RIGHT_UNSAID)
        .doesNotContain(Code.US_CA_UNSAID, Code.VERSION_OLD);
  }

  private static Waiver waiver(Code rule, String file, String until) {
    return new Waiver(
        rule,
        file,
        "because",
        "Li",
        LocalDate.parse(until),
        SourcePosition.startOf("waivers.yaml"));
  }

  @Test
  void aWaiverLetsAFindingStandUntilItsDay() {
    assertThat(findings(CheckSettings.USUAL, List.of()))
        .extracting(Diagnostic::code)
        .contains(Code.FACTS_UNKNOWN);
    Waiver good = waiver(Code.FACTS_UNKNOWN, "app-privacy", "2026-06-01");
    assertThat(findings(CheckSettings.USUAL, List.of(good)))
        .extracting(Diagnostic::code)
        .doesNotContain(Code.FACTS_UNKNOWN, Code.WAIVER_EXPIRED, Code.WAIVER_UNUSED);
    Waiver over = waiver(Code.FACTS_UNKNOWN, "app-privacy/policy.yaml", "2026-05-31");
    assertThat(findings(CheckSettings.USUAL, List.of(over)))
        .extracting(Diagnostic::code)
        .contains(Code.FACTS_UNKNOWN, Code.WAIVER_EXPIRED);
    Waiver unused = waiver(Code.MARK_UNPAIRED, "app-privacy/1/zh-Hans.md", "2027-01-01");
    assertThat(findings(CheckSettings.USUAL, List.of(unused)))
        .extracting(Diagnostic::code)
        .contains(Code.FACTS_UNKNOWN, Code.WAIVER_UNUSED);
  }
}
