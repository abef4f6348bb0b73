package io.gazette.check.reading;

import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.PolicyText;
import io.gazette.text.WrittenIn;
import io.gazette.text.WrittenIn.Letters;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the languages of a policy's texts are written, as far as characters tell. Several rules ask
 * it of the same texts, and versions have most of their clauses in common: each is counted once.
 * For one thread.
 */
public final class Writing {

  private final IdentityHashMap<PolicyText, Optional<WrittenIn>> known = new IdentityHashMap<>();
  private final Map<String, Letters> counted = new HashMap<>();

  /** What a text is plainly written in as a whole, if its language is not written so. */
  public Optional<WrittenIn> wrong(PolicyText text) {
    return known.computeIfAbsent(text, this::ofWhole);
  }

  private Optional<WrittenIn> ofWhole(PolicyText text) {
    Letters all = count(ClauseWords.of(text.preamble(), text));
    for (Clause clause : text.allClauses()) {
      all = all.plus(count(Inline.plainText(clause.heading()))).plus(count(body(clause, text)));
    }
    return wrong(all, text.language());
  }

  /** What the words of a clause, without those below it, are plainly written in, if wrongly. */
  public Optional<WrittenIn> wrong(Clause clause, PolicyText text) {
    return wrong(count(body(clause, text)), text.language());
  }

  private static String body(Clause clause, PolicyText text) {
    return ClauseWords.of(clause.body(), text);
  }

  private Letters count(String words) {
    return counted.computeIfAbsent(words, Letters::of);
  }

  private static Optional<WrittenIn> wrong(Letters letters, Language language) {
    return letters.writing().filter(writing -> !allowed(language).contains(writing));
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
