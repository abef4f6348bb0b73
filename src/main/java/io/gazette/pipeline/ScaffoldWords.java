package io.gazette.pipeline;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Folder;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.PolicyVersion;
import io.gazette.scaffold.Scaffold;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Keeps the words with which a site begins from being published as if they were somebody's. */
final class ScaffoldWords {

  private ScaffoldWords() {}

  /** Warns of them once, since every page shows who publishes. */
  static void warn(LoadedSite loaded, Diagnostics diagnostics) {
    report(loaded, Code.SCAFFOLD_LEFT, diagnostics);
  }

  private static void report(LoadedSite loaded, Code code, Diagnostics diagnostics) {
    List<String> words = Scaffold.wordsIn(loaded.site().config());
    if (!words.isEmpty()) {
      diagnostics.report(code, position(loaded.folder(), words.get(0)), String.join("”, “", words));
    }
  }

  /** Refuses them in a version that is to be sealed, and a text that is still the first one. */
  static void refuse(
      LoadedSite loaded, String policyId, PolicyVersion version, Diagnostics diagnostics) {
    report(loaded, Code.SEAL_SCAFFOLD, diagnostics);
    for (Language language : version.texts().languages()) {
      String path = policyId + "/" + version.id() + "/" + FileNames.text(language);
      Optional<byte[]> text = loaded.folder().text(path);
      if (text.filter(bytes -> Scaffold.isText(language, bytes)).isPresent()) {
        diagnostics.report(Code.SEAL_SCAFFOLD, SourcePosition.startOf(path), "@scaffold-text");
      }
    }
  }

  private static SourcePosition position(Folder folder, String words) {
    List<String> lines =
        folder
            .text(FileNames.SITE)
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
            .orElse(List.of());
    for (int line = 0; line < lines.size(); line++) {
      int column = lines.get(line).indexOf(words);
      if (column >= 0) {
        return new SourcePosition(FileNames.SITE, line + 1, column + 1);
      }
    }
    return SourcePosition.startOf(FileNames.SITE);
  }
}
