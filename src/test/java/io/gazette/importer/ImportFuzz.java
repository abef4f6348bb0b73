package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.markdown.AsWritten;
import io.gazette.markdown.PolicyMarkdown;
import io.gazette.model.Numbering;
import java.util.List;

/** A document from a stranger: it is read and becomes a text without errors, or is refused. */
public final class ImportFuzz {

  private ImportFuzz() {}

  static void check(String name, byte[] document) {
    ImportResult result = Imported.of(Imported.source(name, document)).result();
    boolean refused =
        result.diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR);
    if (result.files().isEmpty() && !refused) {
      throw new AssertionError("nothing is made and nothing said");
    }
    result
        .files()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".md") && !path.contains("/source/")) {
                check(new String(bytes, UTF_8));
              }
            });
  }

  private static void check(String text) {
    Diagnostics diagnostics = new Diagnostics();
    new PolicyMarkdown(Numbering.NONE).parse(text, "x.md", title -> new AsWritten(), diagnostics);
    List<Diagnostic> errors =
        diagnostics.sorted().stream().filter(found -> found.severity() == Severity.ERROR).toList();
    if (!errors.isEmpty()) {
      throw new AssertionError("a text with errors is made: " + errors + "\n" + text);
    }
  }
}
