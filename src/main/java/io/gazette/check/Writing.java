package io.gazette.check;

import io.gazette.model.Language;
import io.gazette.model.PolicyText;
import io.gazette.text.WrittenIn;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the languages of texts are written, as far as characters tell. Several rules ask it of the
 * same texts, each of which is read once. For one thread.
 */
final class Writing {

  private final IdentityHashMap<PolicyText, Optional<WrittenIn>> known = new IdentityHashMap<>();

  /** What a text is plainly written in as a whole, if its language is not written so. */
  Optional<WrittenIn> wrong(PolicyText text) {
    return known.computeIfAbsent(text, Writing::ofWhole);
  }

  private static Optional<WrittenIn> ofWhole(PolicyText text) {
    String all =
        ClauseWords.of(text.preamble(), text)
            + text.allClauses().stream()
                .map(clause -> ClauseWords.of(clause, text))
                .collect(Collectors.joining("\n"));
    return wrong(all, text.language());
  }

  /** What words are plainly written in, if its language is not written so. */
  static Optional<WrittenIn> wrong(String words, Language language) {
    return WrittenIn.of(words).filter(writing -> !allowed(language).contains(writing));
  }

  private static List<WrittenIn> allowed(Language language) {
    if (language.isTraditionalChinese()) {
      return List.of(WrittenIn.TRADITIONAL, WrittenIn.HAN);
    }
    if (language.isChinese()) {
      boolean either = language.tag().equals("zh") || language.tag().equals("zh-SG");
      return either
          ? List.of(WrittenIn.SIMPLIFIED, WrittenIn.TRADITIONAL, WrittenIn.HAN)
          : List.of(WrittenIn.SIMPLIFIED, WrittenIn.HAN);
    }
    return switch (language.locale().getLanguage()) {
      case "ja", "yue", "wuu", "nan", "lzh", "hak" ->
          List.of(WrittenIn.SIMPLIFIED, WrittenIn.TRADITIONAL, WrittenIn.HAN);
      case "ko", "ru", "uk", "th", "ar", "fa", "he", "hi", "el", "bo", "ug", "mn" -> List.of();
      default -> List.of(WrittenIn.LATIN);
    };
  }
}
