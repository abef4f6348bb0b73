package io.gazette.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.content.ContentLoader;
import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.PolicyLists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lists as people write them. */
public final class ListsContent {

  private ListsContent() {}

  /** The lists of a version whose files are given one after the other: name, text, name, text. */
  public static PolicyLists read(Path folder, String... files) {
    try {
      Files.createDirectories(folder.resolve("app/1"));
      Files.writeString(
          folder.resolve("site.yaml"),
          """
          title: {zh-Hans: 站, zh-Hant: 站, en: Site}
          base-url: https://a.example/
          time-zone: Asia/Shanghai
          languages: [zh-Hans, zh-Hant, en]
          publisher: {name: {zh-Hans: 甲, zh-Hant: 甲, en: A}, email: a@a.example}
          products: [{id: app, name: {zh-Hans: 应用, zh-Hant: 應用, en: App}}]
          """);
      Files.writeString(
          folder.resolve("app/policy.yaml"),
          "kind: privacy-policy\nproduct: app\ntitle: {zh-Hans: 策, zh-Hant: 策, en: Policy}\n");
      Files.writeString(folder.resolve("app/1/version.yaml"), "change: consent\n");
      for (String language : new String[] {"zh-Hans", "zh-Hant", "en"}) {
        Files.writeString(folder.resolve("app/1/" + language + ".md"), "# Policy\n");
      }
      for (int at = 0; at < files.length; at += 2) {
        Files.writeString(folder.resolve("app/1/" + files[at]), files[at + 1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Diagnostics diagnostics = new Diagnostics();
    var tree = ContentLoader.load(folder, SealedSettings.NONE, diagnostics);
    assertThat(tree).as(diagnostics.sorted().toString()).isPresent();
    return tree.get().policies().get(0).versions().get(0).lists();
  }
}
