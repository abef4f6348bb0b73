package io.gazette.importer.manuscript;

import io.gazette.model.Language;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Tells the language of a text from its characters. */
public final class Languages {

  private static final int SAMPLE = 20_000;

  private Languages() {}

  /** Chinese in one of its scripts, or else English. */
  public static Language of(Manuscript text) {
    CharsetEncoder simplifiedSet = Charset.forName("GB2312").newEncoder();
    CharsetEncoder traditionalSet = Charset.forName("Big5").newEncoder();
    int han = 0;
    int latin = 0;
    int simplified = 0;
    int traditional = 0;
    for (int place = 0; place < Math.min(text.length(), SAMPLE); place++) {
      char c = text.at(place);
      latin += Chars.isLatinLetter(c) ? 1 : 0;
      if (Chars.isHan(c)) {
        han++;
        boolean inSimplified = simplifiedSet.canEncode(c);
        boolean inTraditional = traditionalSet.canEncode(c);
        simplified += inSimplified && !inTraditional ? 1 : 0;
        traditional += inTraditional && !inSimplified ? 1 : 0;
      }
    }
    if (han * 4 < latin) {
      return new Language("en");
    }
    return new Language(traditional > simplified ? "zh-Hant" : "zh-Hans");
  }
}
