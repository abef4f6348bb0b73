package io.gazette.content;

import io.gazette.diagnostic.Spelling;
import io.gazette.text.ChineseScript;
import io.gazette.text.TabbedRows;
import java.util.List;

/**
 * What somebody meant by a key that is not known: one of near spelling, or one by its Chinese name.
 */
final class KeyNames {

  private static final List<List<String>> ROWS =
      TabbedRows.beside(KeyNames.class, "key-names.tsv").stream().map(List::of).toList();

  private KeyNames() {}

  /** The one of the keys that a place knows that was meant, or else the nearest in spelling. */
  static String meant(String written, List<String> known) {
    String name = ChineseScript.simplified(written).strip();
    return ROWS.stream()
        .filter(row -> row.subList(1, row.size()).contains(name))
        .map(row -> row.get(0))
        .filter(known::contains)
        .findFirst()
        .orElseGet(() -> Spelling.nearest(written, known));
  }
}
