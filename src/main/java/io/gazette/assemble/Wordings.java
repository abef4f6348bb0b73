package io.gazette.assemble;

import io.gazette.content.TextSource;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.markdown.Filler;
import io.gazette.markdown.ParsedText;
import io.gazette.markdown.Placeholder;
import io.gazette.markdown.PolicyMarkdown;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import io.gazette.model.PolicyText;
import io.gazette.model.Routes;
import io.gazette.model.Wording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as its translators have to follow it: without numbers, and with placeholders and empty
 * links as they are written, so that what they show may change by itself.
 */
public final class Wordings {

  private Wordings() {}

  /** What each clause says, by id and in reading order; what stands before them first. */
  public static Map<String, Wording> of(TextSource source, Language language) {
    PolicyText text = text(source, language);
    Map<String, Wording> wordings = new LinkedHashMap<>();
    wordings.put(Routes.INTRODUCTION, Wording.ofBeginning(text));
    for (Clause clause : text.allClauses()) {
      wordings.put(clause.id(), Wording.of(clause, text));
    }
    return Collections.unmodifiableMap(wordings);
  }

  /** The clauses of a text, of whose problems nothing is said: they are told where it is built. */
  public static PolicyText text(TextSource source, Language language) {
    ParsedText parsed =
        PolicyMarkdown.parsePublished(
            source.text(), source.file(), title -> new Verbatim(), new Diagnostics());
    return new Numberer(Numbering.NONE).number(parsed, language, parsed.title().orElse(""));
  }

  /** Leaves placeholders as they are. */
  private static final class Verbatim implements Filler {

    @Override
    public Inline inline(Placeholder placeholder) {
      StringBuilder written = new StringBuilder(placeholder.name());
      placeholder
          .arguments()
          .forEach((key, value) -> written.append(' ').append(key).append('=').append(value));
      return new Inline.Text(Placeholders.written(written.toString()));
    }

    @Override
    public Block block(Placeholder placeholder) {
      return new Block.Paragraph(List.of(inline(placeholder)), placeholder.position());
    }
  }
}
