package io.gazette.content;

import io.gazette.model.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which of the declared languages somebody meant who named it otherwise: zh-CN, cn, EN, 中文. */
final class LanguageNames {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("cn", "zh-hans"),
          Map.entry("chs", "zh-hans"),
          Map.entry("sc", "zh-hans"),
          Map.entry("中文", "zh-hans"),
          Map.entry("chinese", "zh-hans"),
          Map.entry("简体", "zh-hans"),
          Map.entry("简体中文", "zh-hans"),
          Map.entry("cht", "zh-hant"),
          Map.entry("tc", "zh-hant"),
          Map.entry("tw", "zh-hant"),
          Map.entry("hk", "zh-hant"),
          Map.entry("繁体", "zh-hant"),
          Map.entry("繁体中文", "zh-hant"),
          Map.entry("繁體", "zh-hant"),
          Map.entry("繁體中文", "zh-hant"),
          Map.entry("eng", "en"),
          Map.entry("english", "en"),
          Map.entry("英文", "en"),
          Map.entry("英语", "en"),
          Map.entry("英語", "en"));

  private LanguageNames() {}

  /** The declared language of another name; empty for a declared name, or one that fits none. */
  static Optional<Language> meant(String written, List<Language> declared) {
    String word = written.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    String tag = NAMES.getOrDefault(word, word);
    return Language.parse(tag).flatMap(language -> nearest(language, declared));
  }

  /**
   * The language of a name that is none of a language in Gazette: for {@code zh-CN}, {@code zh} and
   * {@code EN} there is one way to write each.
   */
  static Optional<Language> common(String written) {
    String word = written.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    String tag =
        switch (word) {
          case "zh", "zh-cn", "zh-sg", "zh-hans-cn", "zh-hans" -> "zh-Hans";
          case "zh-tw", "zh-hant" -> "zh-Hant";
          case "en" -> "en";
          default -> Language.parse(NAMES.getOrDefault(word, "")).map(Language::tag).orElse("");
        };
    return tag.isEmpty() || tag.equals(written) ? Optional.empty() : Language.parse(tag);
  }

  private static Optional<Language> nearest(Language written, List<Language> declared) {
    return declared.stream().filter(language -> isSame(language, written)).findFirst();
  }

  private static boolean isSame(Language declared, Language written) {
    return declared.locale().getLanguage().equals(written.locale().getLanguage())
        && declared.isTraditionalChinese() == written.isTraditionalChinese();
  }
}
