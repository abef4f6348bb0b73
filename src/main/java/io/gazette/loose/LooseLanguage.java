package io.gazette.loose;

import static java.util.stream.Collectors.joining;

import io.gazette.diff.TextBlock;
import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import java.util.List;

/** Guesses the language of a text that does not tell it. */
public final class LooseLanguage {

  private LooseLanguage() {}

  /**
   * {@code zh-Hans} or {@code zh-Hant} where one in ten characters or more is Han, else English.
   */
  public static Language of(List<TextBlock> text) {
    String words = text.stream().map(TextBlock::body).collect(joining());
    if (10 * words.codePoints().filter(Characters::isHan).count() <= words.length()) {
      return new Language("en");
    }
    return new Language(ChineseScript.isTraditional(words) ? "zh-Hant" : "zh-Hans");
  }
}
