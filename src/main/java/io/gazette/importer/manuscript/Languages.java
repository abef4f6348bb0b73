package io.gazette.importer.manuscript;

import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the language of a text from its characters. */
public final class Languages {

  private static final int SAMPLE = 20_000;

  private Languages() {}

  /** The commonest words of languages that are written in Latin letters. */
  private static final Map<String, Pattern> COMMON_WORDS =
      Map.of(
          "en", words("the|of|and|to|we|your"),
          "de", words("der|die|und|das|wir|ihre"),
          "fr", words("les|des|nous|vous|et|vos"),
          "es", words("los|las|del|sus|que|para"),
          "pt", words("dos|das|você|seus|para|não"),
          "it", words("degli|della|che|per|nostro|dati"));

  private static final int FEWEST_WORDS = 10;

  private static Pattern words(String words) {
    return Pattern.compile("(?iu)\\b(?:" + words + ")\\b");
  }

  /**
   * The language or script of a text that is neither Chinese nor English, as far as its characters
   * and commonest words tell.
   */
  public static Optional<String> foreign(Manuscript text) {
    CharSequence sample = text.characters().subSequence(0, Math.min(text.length(), SAMPLE));
    Map<Character.UnicodeScript, Long> scripts =
        sample
            .codePoints()
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .collect(Collectors.groupingBy(script -> script, TreeMap::new, Collectors.counting()));
    long letters = scripts.values().stream().mapToLong(count -> count).sum();
    for (Map.Entry<Character.UnicodeScript, Long> script : scripts.entrySet()) {
      boolean usual =
          script.getKey() == Character.UnicodeScript.HAN
              || script.getKey() == Character.UnicodeScript.LATIN;
      if (!usual && 5 * script.getValue() > letters) {
        return Optional.of(script.getKey().name().toLowerCase(Locale.ROOT));
      }
    }
    long han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0L);
    return 4 * han < letters ? foreignWords(sample) : Optional.empty();
  }

  private static Optional<String> foreignWords(CharSequence sample) {
    Map<String, Long> counts = new TreeMap<>();
    COMMON_WORDS.forEach((tag, words) -> counts.put(tag, words.matcher(sample).results().count()));
    String most =
        Collections.max(counts.entrySet(), Map.Entry.<String, Long>comparingByValue()).getKey();
    long found = counts.getOrDefault(most, 0L);
    return Optional.of(most)
        .filter(
            tag ->
                !tag.equals("en")
                    && found >= FEWEST_WORDS
                    && found > 2 * counts.getOrDefault("en", 0L));
  }

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
