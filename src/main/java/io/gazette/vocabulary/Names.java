package io.gazette.vocabulary;

import io.gazette.model.Language;
import io.gazette.model.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words in the three languages of the built-in data, and how other languages choose among them. */
final class Names {

  static final Language ZH_HANS = new Language("zh-Hans");
  static final Language ZH_HANT = new Language("zh-Hant");
  static final Language EN = new Language("en");

  static final List<Language> LANGUAGES = List.of(ZH_HANS, ZH_HANT, EN);

  private Names() {}

  static Localized<String> of(String zhHans, String zhHant, String en) {
    Map<Language, String> names = new LinkedHashMap<>();
    names.put(ZH_HANS, zhHans);
    names.put(ZH_HANT, zhHant);
    names.put(EN, en);
    return new Localized<>(names);
  }

  /** The name for a reader: in the language, else in the nearest one that has a name. */
  static String in(Language language, Localized<String> names) {
    return Stream.of(language, script(language), EN)
        .flatMap(wanted -> names.find(wanted).stream())
        .findFirst()
        .orElseGet(() -> names.nearest(language));
  }

  /** Chinese of a region that writes traditional characters is zh-Hant, all other zh-Hans. */
  private static Language script(Language language) {
    if (!language.isChinese()) {
      return EN;
    }
    return language.isTraditionalChinese() ? ZH_HANT : ZH_HANS;
  }
}
