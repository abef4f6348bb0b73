package io.gazette.assemble;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.markdown.AsWritten;
import io.gazette.markdown.ParsedText;
import io.gazette.markdown.PolicyMarkdown;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import io.gazette.model.PolicyText;

/** A text with the labels that a build gives it. */
public final class Numbered {

  private Numbered() {}

  /** Reads Markdown and numbers it. */
  public static PolicyText text(String markdown, Numbering numbering, Language language) {
    ParsedText parsed =
        new PolicyMarkdown(Numbering.NONE)
            .parse(markdown, "text.md", title -> new AsWritten(), new Diagnostics());
    return new Numberer(numbering).number(parsed, language, parsed.title().orElse(""));
  }
}
