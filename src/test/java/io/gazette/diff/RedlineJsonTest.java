package io.gazette.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gazette.endpoint.RedlineJson;
import io.gazette.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The redline for machines: as its schema says, and complete to whoever reads nothing else. */
class RedlineJsonTest {

  private static final int ROUNDS = 60;

  private static final Path SCHEMA =
      Path.of("src/main/resources/io/gazette/endpoint/redline.schema.json");

  private static PlantedRevision revision(int seed) {
    Random random = new Random(seed);
    boolean chinese = seed % 2 == 0;
    List<TextBlock> old = Texts.policy(random, chinese, 5 + random.nextInt(50));
    return new PlantedRevision(old, List.of("新", "不", "\"", "\\", "<b>", "👩‍👩‍👧"), random)
        .moveBlocks(random.nextInt(4), 0)
        .editWords(random.nextDouble(), 2 + random.nextInt(20))
        .splitBlocks(random.nextInt(4))
        .mergeBlocks(random.nextInt(4))
        .deleteBlocks(random.nextInt(5))
        .insertBlocks(Texts.policy(random, chinese, random.nextInt(8)))
        .renumber();
  }

  private static String json(PlantedRevision revision) {
    TextDiff diff = Redline.compare(revision.oldText(), revision.newText());
    return RedlineJson.of(diff, new Language("zh-Hans"), "old.md", "new.md");
  }

  @Test
  void isAsTheSchemaSays() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA, UTF_8), InputFormat.JSON);
    for (int seed = 0; seed < ROUNDS; seed++) {
      assertThat(schema.validate(json(revision(seed)), InputFormat.JSON))
          .as("seed %d", seed)
          .isEmpty();
    }
    assertThat(schema.validate("{\"old\": 1}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void theSchemaIsPublishedInTheHandbook() {
    assertThat(SCHEMA).exists();
    assertThat(Path.of("pom.xml"))
        .content(UTF_8)
        .contains("<include>redline.schema.json</include>");
    assertThat(Path.of("site/markdown/command-line.md"))
        .content(UTF_8)
        .contains("(redline.schema.json)");
  }

  @Test
  void bothTextsCanBeReadOffTheFileAlone() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      PlantedRevision revision = revision(seed);
      JsonNode file = new ObjectMapper().readTree(json(revision));

      assertThat(text(file, "oldIndex", "+"))
          .as("seed %d", seed)
          .isEqualTo(words(revision.oldText()));
      assertThat(text(file, "newIndex", "-"))
          .as("seed %d", seed)
          .isEqualTo(words(revision.newText()));
      assertThat(labels(file, "oldIndex", "oldLabel")).isEqualTo(labels(revision.oldText()));
      assertThat(labels(file, "newIndex", "newLabel")).isEqualTo(labels(revision.newText()));
    }
  }

  private static String words(List<TextBlock> blocks) {
    StringBuilder words = new StringBuilder();
    blocks.forEach(block -> words.append(block.body()));
    return words.toString();
  }

  private static List<String> labels(List<TextBlock> blocks) {
    return blocks.stream().map(TextBlock::label).toList();
  }

  private static List<JsonNode> blocks(JsonNode file, String index) {
    List<JsonNode> blocks = new ArrayList<>();
    file.get("blocks").forEach(blocks::add);
    blocks.removeIf(block -> block.get(index).isNull());
    blocks.sort(Comparator.comparingInt(block -> block.get(index).asInt()));
    return blocks;
  }

  private static String text(JsonNode file, String index, String other) {
    StringBuilder text = new StringBuilder();
    for (JsonNode block : blocks(file, index)) {
      for (JsonNode edit : block.get("edits")) {
        text.append(edit.get(0).asString().equals(other) ? "" : edit.get(1).asString());
      }
    }
    return text.toString();
  }

  /** Pieces of one block repeat its label. */
  private static List<String> labels(JsonNode file, String index, String label) {
    List<String> labels = new ArrayList<>();
    for (JsonNode block : blocks(file, index)) {
      if (block.get(index).asInt() == labels.size()) {
        labels.add(block.get(label).asString());
      }
    }
    return labels;
  }

  @Test
  void emphasesPointAtWhatChanged() {
    List<TextBlock> old = List.of(Texts.paragraph("我们保存30日，不会共享。"));
    List<TextBlock> now = List.of(Texts.paragraph("我们保存60日，会共享。"));
    String json =
        RedlineJson.of(Redline.compare(old, now), new Language("zh-Hans"), "old.md", "new.md");
    JsonNode block = new ObjectMapper().readTree(json).get("blocks").get(0);
    List<String> found = new ArrayList<>();
    for (JsonNode emphasis : block.get("emphases")) {
      JsonNode edit = block.get("edits").get(emphasis.get("edit").asInt());
      found.add(
          emphasis.get("kind").asString()
              + edit.get(0).asString()
              + edit.get(1)
                  .asString()
                  .substring(emphasis.get("start").asInt(), emphasis.get("end").asInt()));
    }
    assertThat(found).containsExactlyInAnyOrder("figure-30日", "figure+60日", "negation-不");
  }

  @Test
  void membersStandInTheOrderOfTheSchema() {
    String json = json(revision(1));
    int at = -1;
    for (String member : List.of("old", "new", "language", "blocks", "op", "summary", "clauses")) {
      int next = json.indexOf("\"" + member + "\": ");
      assertThat(next).as(member).isGreaterThan(at);
      at = next;
    }
  }
}
