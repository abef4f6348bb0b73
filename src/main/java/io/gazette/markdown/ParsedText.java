package io.gazette.markdown;

import io.gazette.model.Block;
import java.util.List;
import java.util.Optional;

/**
 * A policy text as it was written: not yet numbered, its empty links not yet filled.
 *
 * @param title the words of the one {@code #} heading, if the text begins with one
 * @param preamble what stands before the first section
 */
public record ParsedText(Optional<String> title, List<Block> preamble, List<Section> sections) {

  public ParsedText {
    preamble = List.copyOf(preamble);
    sections = List.copyOf(sections);
  }
}
