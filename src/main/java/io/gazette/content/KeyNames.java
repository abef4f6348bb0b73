package io.gazette.content;

import io.gazette.diagnostic.Spelling;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import io.gazette.text.TabbedRows;
import java.util.List;
import java.util.Optional;

/**
 * What somebody meant by a key that is not known: one of near spelling, or one by its Chinese name.
 */
final class KeyNames {

  private static final List<List<String>> ROWS =
      TabbedRows.beside(KeyNames.class, "key-names.tsv").stream().map(List::of).toList();

  private KeyNames() {}

  /**
   * The one of the keys that a place knows that was meant, or else the nearest in spelling; none if
   * it is written in Chinese, which has no letters to compare.
   */
  static Optional<String> meant(String written, List<String> known) {
    String name = ChineseScript.simplified(written).strip();
    return ROWS.stream()
        .filter(row -> row.subList(1, row.size()).contains(name))
        .map(row -> row.get(0))
        .filter(known::contains)
        .findFirst()
        .or(
            () ->
                Characters.hasHan(written)
                    ? Optional.empty()
                    : Optional.of(Spelling.guess(written, known))
                        .filter(near -> !near.equals(Spelling.NO_GUESS)));
  }

  /** Whether a key is a misspelling of another or its Chinese name, so that it was surely meant. */
  static boolean isMisspelt(String written, String key) {
    return Characters.hasHan(written)
        ? meant(written, List.of(key)).isPresent()
        : !Spelling.near(written, List.of(key), Spelling.slipsIn(written)).isEmpty();
  }
}
