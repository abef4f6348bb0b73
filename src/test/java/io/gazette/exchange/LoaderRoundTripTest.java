package io.gazette.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.SealedSettings;
import io.gazette.content.VersionSource;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PolicyLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** YAML → CSV → YAML, with the YAML read as for a build: what it means is the same. */
class LoaderRoundTripTest {

  private static final List<Language> BOTH = List.of(RandomLists.ZH, RandomLists.EN);
  private static final int VERSIONS = 150;

  @TempDir Path folder;

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, UTF_8);
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private static void writeSettings(Path content) throws IOException {
    write(
        content.resolve("site.yaml"),
        """
        title: {zh-Hans: 小站, en: Small site}
        base-url: https://policies.small.example/
        time-zone: Asia/Shanghai
        languages: [zh-Hans, en]
        publisher:
          name: {zh-Hans: 小站有限公司, en: Small Ltd}
          email: hello@small.example
        products:
          - id: app
            name: {zh-Hans: 小应用, en: Small App}
        """);
    write(
        content.resolve("app-privacy/policy.yaml"),
        "kind: privacy-policy\nproduct: app\ntitle: {zh-Hans: 政策, en: Policy}\n");
  }

  private static Path version(Path content, int seed) {
    return content.resolve("app-privacy/v" + seed);
  }

  private static void writeVersion(Path content, int seed) throws IOException {
    write(version(content, seed).resolve("version.yaml"), "change: editorial\n");
    write(version(content, seed).resolve("zh-Hans.md"), "# 政策\n\n正文。\n");
    write(version(content, seed).resolve("en.md"), "# Policy\n\nText.\n");
  }

  private static String yaml(ListKind list, List<ListRow> rows) {
    return list.id()
        + ":\n"
        + rows.stream()
            .map(row -> YamlLines.text(YamlLines.ofRow(RowWriting.of(row, BOTH), 2)))
            .collect(Collectors.joining());
  }

  private static SortedMap<String, PolicyLists> load(Path content) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<ContentTree> tree = ContentLoader.load(content, SealedSettings.NONE, diagnostics);
    assertThat(diagnostics.sorted())
        .filteredOn(found -> found.severity() == Severity.ERROR)
        .isEmpty();
    return tree.orElseThrow().policies().get(0).versions().stream()
        .collect(
            Collectors.toMap(
                VersionSource::id, VersionSource::lists, (one, two) -> one, TreeMap::new));
  }

  /** Where it stands is all that may differ. */
  private static String withoutPlaces(Object value) {
    return value.toString().replaceAll("position=[^,\\]]*", "");
  }

  @Test
  void whatAListMeansIsTheSameAfterASpreadsheet() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    writeSettings(first);
    writeSettings(second);
    for (int seed = 0; seed < VERSIONS; seed++) {
      RandomLists random = RandomLists.acceptable(seed, BOTH);
      writeVersion(first, seed);
      writeVersion(second, seed);
      for (ListKind list : ListKind.values()) {
        append(
            version(first, seed).resolve(list.shape().file().name()),
            yaml(list, random.rows(list)));
      }
    }
    SortedMap<String, PolicyLists> before = load(first);
    for (int seed = 0; seed < VERSIONS; seed++) {
      for (ListKind list : ListKind.values()) {
        spreadsheet(list, before.get("v" + seed), version(second, seed));
      }
    }
    SortedMap<String, PolicyLists> after = load(second);
    assertThat(after.keySet()).hasSize(VERSIONS).isEqualTo(before.keySet());
    after.forEach(
        (version, lists) ->
            assertThat(withoutPlaces(lists))
                .as(version)
                .isEqualTo(withoutPlaces(before.get(version))));
  }

  private static void spreadsheet(ListKind list, PolicyLists lists, Path version)
      throws IOException {
    byte[] csv = ListCsv.of(list, lists.rows(list).orElseThrow(), BOTH);
    Diagnostics diagnostics = new Diagnostics();
    ListSheet sheet =
        ListSheet.read("x.csv", csv, BOTH, Optional.empty(), diagnostics).orElseThrow();
    Path path = version.resolve(ListFile.name(list));
    Optional<String> before =
        Files.exists(path) ? Optional.of(Files.readString(path, UTF_8)) : Optional.empty();
    ListFile file =
        ListFile.of(sheet, path.toString(), before, List.of(), diagnostics).orElseThrow();
    write(path, file.text());
  }
}
