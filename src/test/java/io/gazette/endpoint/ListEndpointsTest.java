package io.gazette.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gazette.exchange.RandomLists;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyLists;
import io.gazette.model.PolicySettings;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Product;
import io.gazette.model.Publisher;
import io.gazette.model.Redlines;
import io.gazette.model.Site;
import io.gazette.model.SiteConfig;
import io.gazette.output.OutputTree;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lists of versions for machines. */
class ListEndpointsTest {

  private static final List<Language> BOTH = List.of(RandomLists.ZH, RandomLists.EN);
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private static Localized<String> words(String text) {
    Map<Language, String> words = new LinkedHashMap<>();
    BOTH.forEach(language -> words.put(language, text));
    return new Localized<>(words);
  }

  private static PolicyLists lists(int seed) {
    return RandomLists.acceptable(seed, BOTH).lists();
  }

  private static PolicyVersion version(PolicyLists lists) {
    Map<Language, PolicyText> texts = new LinkedHashMap<>();
    BOTH.forEach(
        language -> texts.put(language, new PolicyText(language, "A", List.of(), List.of())));
    PolicyVersion version =
        PolicyFixture.version("1.0", "2025-01-01", "2025-01-08", ChangeLevel.CONSENT);
    return PolicyFixture.withLists(version.withTexts(new Localized<>(texts)), lists);
  }

  private static Endpoints endpoints(Policy policy) {
    return new Endpoints(config(policy), TODAY);
  }

  private static SiteConfig config(Policy policy) {
    return new SiteConfig(
        words("Site"),
        URI.create("https://a.example/"),
        ZoneId.of("Asia/Shanghai"),
        BOTH,
        new Publisher(words("P"), Localized.empty(), "a@b.example", Optional.empty()),
        List.of(policy.product()),
        Optional.empty());
  }

  private static Policy policy(PolicyLists lists) {
    return new Policy(
        "app-privacy",
        new PolicySettings(
            PolicyKind.PRIVACY_POLICY,
            words("Policy"),
            new Product("app", words("App")),
            BOTH,
            List.of(),
            List.of(),
            Localized.empty(),
            7,
            Redlines.TO_CURRENT),
        List.of(version(lists)));
  }

  private static String read(OutputTree tree, String path) {
    return new String(tree.find(path).orElseThrow(), UTF_8);
  }

  @Test
  void everyListIsAsTheSchemaSays() {
    Policy empty = policy(PolicyLists.none());
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                read(
                    endpoints(empty).ofSite(new Site(config(empty), List.of(empty))),
                    "api/v1/schema.json"),
                InputFormat.JSON);
    for (int seed = 0; seed < 40; seed++) {
      Policy policy = policy(lists(seed));
      OutputTree tree = endpoints(policy).ofPolicy(policy);
      for (ListKind list : ListKind.values()) {
        String file = read(tree, "api/v1/app-privacy/1.0/" + list.id() + ".json");
        assertThat(schema.validate(file, InputFormat.JSON)).as(file).isEmpty();
        assertThat(schema.validate(file.replaceFirst("\"note\"", "\"nota\""), InputFormat.JSON))
            .isNotEmpty();
      }
      String version = read(tree, "api/v1/app-privacy/1.0.json");
      assertThat(schema.validate(version, InputFormat.JSON)).as(version).isEmpty();
    }
  }

  @Test
  void aVersionNamesItsLists() {
    PolicyLists all = lists(1);
    List<ListRow> sdks = all.rows(ListKind.SDKS).orElseThrow();
    Policy policy = policy(new PolicyLists(Map.of(ListKind.SDKS, sdks)));
    OutputTree tree = endpoints(policy).ofPolicy(policy);
    assertThat(read(tree, "api/v1/app-privacy/1.0.json"))
        .containsIgnoringNewLines(
            "\"lists\": [\n    {\n      \"list\": \"sdks\",\n      \"rows\": " + sdks.size())
        .contains("\"json\": \"https://a.example/api/v1/app-privacy/1.0/sdks.json\"")
        .contains("\"csv\": \"https://a.example/api/v1/app-privacy/1.0/sdks.csv\"")
        .contains("\"en\": \"https://a.example/en/app-privacy/1.0/sdks/\"");
    assertThat(tree.paths())
        .contains("api/v1/app-privacy/1.0/sdks.json", "api/v1/app-privacy/1.0/sdks.csv")
        .doesNotContain("api/v1/app-privacy/1.0/shared.csv");
  }

  @Test
  void aVersionWithoutListsNamesNone() {
    Policy policy = policy(PolicyLists.none());
    assertThat(read(endpoints(policy).ofPolicy(policy), "api/v1/app-privacy/1.0.json"))
        .contains("\"lists\": []");
  }
}
