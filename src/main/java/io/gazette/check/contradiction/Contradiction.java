package io.gazette.check.contradiction;

import io.gazette.check.reading.Introduction;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Quoted;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;

/** A sentence that says something else than one in another clause of the text. */
final class Contradiction {

  private Contradiction() {}

  static Diagnostic of(Passage passage, String sentence, Passage other, String said) {
    return Diagnostic.of(
        Code.TEXT_CONTRADICTS,
        passage.at(sentence),
        Quoted.sentence(sentence),
        "@in-clause",
        Introduction.nameOf(other),
        Quoted.sentence(said));
  }
}
