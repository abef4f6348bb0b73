package io.gazette.assemble;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.markdown.ParsedText;
import io.gazette.markdown.PolicyMarkdown;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import io.gazette.model.PolicyText;
import java.util.TreeMap;

/** A text with the labels that a build gives it. */
public final class Numbered {

  private Numbered() {}

  /** Reads Markdown without placeholders and numbers it. */
  @SuppressWarnings("NullAway")
  public static PolicyText text(String markdown, Numbering numbering, Language language) {
    Diagnostics diagnostics = new Diagnostics();
    ParsedText parsed = PolicyMarkdown.parse(markdown, "text.md", diagnostics);
    Placeholders none = new Placeholders(new TreeMap<>(), null, "version.yaml", diagnostics);
    return new Numberer(numbering, none).number(parsed, language, parsed.title().orElse(""));
  }
}
