package io.gazette.importer.manuscript;

import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;

/** Tells the language of a text from its characters. */
public final class Languages {

  private static final int SAMPLE = 20_000;

  private Languages() {}

  /** Chinese in one of its scripts, or else English. */
  public static Language of(Manuscript text) {
    CharSequence sample = text.characters().subSequence(0, Math.min(text.length(), SAMPLE));
    long han = sample.chars().filter(Characters::isHan).count();
    long latin = sample.chars().filter(c -> Chars.isLatinLetter((char) c)).count();
    if (han * 4 < latin) {
      return new Language("en");
    }
    return new Language(ChineseScript.isTraditional(sample) ? "zh-Hant" : "zh-Hans");
  }
}
