package io.gazette.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.content.ContentLoader;
import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Block;
import io.gazette.model.CanonicalText;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.ListKind;
import io.gazette.model.PolicyText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists in the text: as tables, and as the name of a row. */
class ListPlaceholdersTest {

  @TempDir Path content;
  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeEach
  void writeAPolicy() throws IOException {
    write(
        "site.yaml",
        """
        title: Site
        base-url: https://a.example/
        time-zone: Asia/Shanghai
        languages: [en]
        publisher: {name: A, email: a@a.example}
        products: [{id: app, name: App}]
        """);
    write(
        "one/policy.yaml",
        "kind: privacy-policy\nproduct: app\ntitle: Policy\nplatforms: [android, ios]\n");
    write("one/1/version.yaml", "issued: 2024-01-02\neffective: 2024-01-09\n");
    write(
        "one/1/sdks.yaml",
        """
        sdks:
          - {id: umeng, name: Umeng, purpose: Statistics, platforms: [android]}
          - {id: bugly, name: Bugly, platforms: [android]}
        """);
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private PolicyText text(String markdown) throws IOException {
    write("one/1/en.md", "# Policy\n\n" + markdown + "\n");
    var tree = ContentLoader.load(content, SealedSettings.NONE, diagnostics);
    return AssembledSite.of(tree.orElseThrow(), diagnostics)
        .policy("one")
        .orElseThrow()
        .versions()
        .get(0)
        .texts()
        .get(new Language("en"));
  }

  @Test
  void aListBecomesATable() throws IOException {
    PolicyText text = text("{{sdk-table}}");
    assertThat(text.preamble().get(0)).isInstanceOf(Block.ListTable.class);
    assertThat(CanonicalText.of(text))
        .isEqualTo(
            """
            # Policy

            | SDK | Purpose | Platforms |
            |---|---|---|
            | Umeng | Statistics | Android |
            | Bugly | | Android |
            """);
  }

  @Test
  void whereNothingConcernsThePlatformTheTextSaysSo() throws IOException {
    assertThat(CanonicalText.of(text("{{sdk-table platform=ios}}")))
        .isEqualTo("# Policy\n\nNone\n");
  }

  @Test
  void aNameLeadsToItsRowOnTheListsOwnPage() throws IOException {
    PolicyText text = text("We use {{sdk umeng}}.\n\n{{sdk bugly}}");
    assertThat(CanonicalText.of(text))
        .isEqualTo("# Policy\n\nWe use [Umeng](list:sdks#umeng).\n\n[Bugly](list:sdks#bugly)\n");
    assertThat(target(text))
        .isEqualTo(new LinkTarget.ToListRow("one", "1", ListKind.SDKS, "umeng", false));
  }

  @Test
  void aNameLeadsToItsRowInTheSameTextIfThatShowsIt() throws IOException {
    PolicyText text = text("We use {{sdk umeng}}.\n\n## List {#list}\n\n{{sdk-table}}");
    assertThat(target(text))
        .isEqualTo(new LinkTarget.ToListRow("one", "1", ListKind.SDKS, "umeng", true));
    assertThat(CanonicalText.of(text)).contains("[Umeng](list:sdks#umeng)");
  }

  private static LinkTarget target(PolicyText text) {
    Block.Paragraph first = (Block.Paragraph) text.preamble().get(0);
    return first.content().stream()
        .filter(Inline.Link.class::isInstance)
        .map(inline -> ((Inline.Link) inline).target())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyMistakeIsReportedWithItsPlace() throws IOException {
    text(
        """
        {{sdk-table platform=web}}

        {{sdk-table plattform=ios}}

        See {{sdk-table}} and {{sdk umen}} and {{effective id=1}}.

        {{permission-table}}

        {{shared-list}}

        {{sdk}}
        """);
    assertThat(diagnostics.sorted())
        .map(each -> each.position() + " " + each.code().id() + " " + each.arguments())
        .containsExactly(
            "one/1/en.md:3:1 bad-value [web, platform, android, ios]",
            "one/1/en.md:5:1 placeholder-argument [{{sdk-table}}, plattform=ios, platform]",
            "one/1/en.md:7:5 placeholder-not-alone [{{sdk-table}}]",
            "one/1/en.md:7:23 unknown-list-row [umen, one/1/sdks.yaml, umeng]",
            "one/1/en.md:7:40 placeholder-argument [{{effective}}, id=1, @nothing]",
            "one/1/en.md:9:1 list-missing [{{permission-table}}, one/1/permissions.yaml]",
            "one/1/en.md:11:1 list-missing [{{shared-list}}, one/1/data.yaml]",
            "one/1/en.md:13:1 bad-placeholder [{{sdk}}]");
  }
}
