package io.gazette.assemble;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.markdown.Filler;
import io.gazette.markdown.Placeholder;
import io.gazette.markdown.PolicyMarkdown;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import io.gazette.model.Numbering;
import java.util.List;

/**
 * Judges a text by itself, when the files beside it cannot be read: its markup and the names of its
 * placeholders. Where its links lead, which numbers it has and what other languages say is not
 * known then.
 */
public final class LoneTexts {

  private LoneTexts() {}

  /**
   * Reports what is wrong with a text, whatever its site is.
   *
   * @param file path of the text, for positions
   */
  public static void report(String file, String text, Diagnostics diagnostics) {
    new PolicyMarkdown(Numbering.NONE)
        .parse(text, file, title -> new Names(diagnostics), diagnostics);
  }

  /** Puts every known placeholder's own name in its place. */
  private record Names(Diagnostics diagnostics) implements Filler {

    @Override
    public Block block(Placeholder placeholder) {
      return new Block.Paragraph(List.of(inline(placeholder)), placeholder.position());
    }

    @Override
    public Inline inline(Placeholder placeholder) {
      String name = placeholder.name();
      if (!Placeholders.names().contains(name)) {
        diagnostics.report(Placeholders.unknown(name, placeholder.position()));
      }
      return new Inline.Text(Placeholders.written(name));
    }
  }
}
