package io.gazette.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Numbering;

/** A text of a policy from a stranger: it is read, with or without slips, as the same text. */
public final class DialectFuzz {

  private DialectFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    String text = new String(input, UTF_8);
    ParsedText parsed =
        new PolicyMarkdown(Numbering.NONE)
            .parse(text, "x.md", title -> new AsWritten(), new Diagnostics());
    ParsedText published =
        PolicyMarkdown.parsePublished(text, "x.md", title -> new AsWritten(), new Diagnostics());
    if (!parsed.equals(published)) {
      throw new AssertionError("slips change what is read");
    }
  }
}
