package io.gazette.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files for machines of the sample site, read by other people's software. */
class EndpointsTest {

  private static Path site;

  @BeforeAll
  static void build() {
    site = SampleSite.build();
  }

  private static List<Path> files(String folder, String suffix) throws IOException {
    try (var paths = Files.walk(site.resolve(folder))) {
      return paths.filter(path -> path.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static String read(String path) throws IOException {
    return Files.readString(site.resolve(path), UTF_8);
  }

  @Test
  void everyApiFileIsAsTheSchemaSays() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read("api/v1/schema.json"), InputFormat.JSON);
    int checked = 0;
    for (Path file : files("api/v1", ".json")) {
      if (!file.endsWith("schema.json") && !file.getParent().endsWith("schema")) {
        checked++;
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON))
            .as(file.toString())
            .isEmpty();
      }
    }
    assertThat(checked).isGreaterThan(25);
    assertThat(schema.validate("{\"schemaVersion\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void anAppLearnsWhatAppliesAndWhatWillApply() throws IOException {
    String policy = read("api/v1/tinghui-privacy.json");
    assertThat(policy)
        .contains("\"minConsentedOrdinal\": 5,\n  \"timeZone\": \"Asia/Shanghai\"")
        .containsPattern(
            "\"current\": \\{\\s+\"schemaVersion\": 1,\\s+\"policy\": \"tinghui-privacy\",\\s+\"version\": \"2026-02-02\",\\s+\"ordinal\": 6")
        .containsPattern("\"upcoming\": \\[\\s+\\{[^}]*\"version\": \"2026-11-10\"");
  }

  @Test
  void theDigestOfATextIsThatOfTheFileItNames() throws IOException {
    Matcher text =
        Pattern.compile("\"textUrl\": \"https://[^/]+/([^\"]+)\",\\s+\"textSha256\": \"(\\w+)\"")
            .matcher(read("api/v1/tinghui-privacy.json"));
    int checked = 0;
    while (text.find()) {
      checked++;
      assertThat(Sha256.of(Files.readAllBytes(site.resolve(text.group(1)))).hex())
          .isEqualTo(text.group(2));
    }
    assertThat(checked).isEqualTo(4);
  }

  @Test
  void feedReadersUnderstandEveryFeed() throws Exception {
    for (Path file : files("", "feed.xml")) {
      SyndFeed feed;
      try (var stream = Files.newInputStream(file)) {
        feed = new SyndFeedInput().build(new XmlReader(stream));
      }
      assertThat(feed.getFeedType()).as(file.toString()).isEqualTo("atom_1.0");
      assertThat(feed.getTitle()).isNotBlank();
      assertThat(feed.getEntries()).as(file.toString()).isNotEmpty();
      for (SyndEntry entry : feed.getEntries()) {
        assertThat(entry.getUri()).startsWith("https://").isEqualTo(entry.getLink());
        assertThat(entry.getPublishedDate()).isNotNull();
        assertThat(entry.getDescription().getValue()).isNotBlank();
      }
    }
  }

  @Test
  void editorialVersionsAreMarkedAndStayOutOfTheMainFeed() throws IOException {
    assertThat(read("en/tinghui-privacy/feed.xml"))
        .contains("tinghui-privacy/2024-09-10/")
        .contains("<category term=\"editorial\"/>");
    assertThat(read("en/feed.xml"))
        .contains("tinghui-privacy/2024-03-01/")
        .doesNotContain("tinghui-privacy/2024-09-10/");
  }

  @Test
  void theSiteMapListsWhatAppliesWithItsLanguages() throws IOException {
    var map = Jsoup.parse(read("sitemap.xml"), "", Parser.xmlParser());
    List<String> pages = map.select("url > loc").eachText();
    assertThat(pages)
        .contains("https://privacy.lumingyu.example/zh-Hant/angu-privacy/")
        .doesNotHaveDuplicates()
        .noneMatch(page -> page.contains("2024-03-01"));
    for (String page : pages) {
      String path = page.substring("https://privacy.lumingyu.example/".length());
      assertThat(site.resolve(path + "index.html")).exists();
    }
    assertThat(map.select("url").first().select("xhtml|link")).hasSize(4);
    assertThat(read("robots.txt"))
        .contains("Sitemap: https://privacy.lumingyu.example/sitemap.xml");
  }
}
