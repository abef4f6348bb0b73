package io.gazette.loose;

import io.gazette.diff.TextBlock;
import io.gazette.model.Language;
import java.util.List;

/** Guesses the language of a text that does not tell it. */
public final class LooseLanguage {

  /** Frequent characters that only one of the two scripts has, in pairs. */
  private static final String SIMPLIFIED = "们为这时个会过对后来说国务应权经间门见讯网";

  private static final String TRADITIONAL = "們為這時個會過對後來說國務應權經間門見訊網";

  private LooseLanguage() {}

  /**
   * {@code zh-Hans} or {@code zh-Hant} where one in ten characters or more is Han, else English.
   */
  public static Language of(List<TextBlock> text) {
    long all = 0;
    long han = 0;
    long simplified = 0;
    long traditional = 0;
    for (TextBlock block : text) {
      String body = block.body();
      all += body.length();
      han += body.codePoints().filter(Character::isIdeographic).count();
      simplified += body.chars().filter(c -> SIMPLIFIED.indexOf(c) >= 0).count();
      traditional += body.chars().filter(c -> TRADITIONAL.indexOf(c) >= 0).count();
    }
    if (10 * han <= all) {
      return new Language("en");
    }
    return new Language(traditional > simplified ? "zh-Hant" : "zh-Hans");
  }
}
