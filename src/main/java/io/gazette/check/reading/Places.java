package io.gazette.check.reading;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.text.Characters;
import java.util.List;
import java.util.Optional;

/**
 * Where words of a clause are written, for rules that read clauses and not passages. What is not
 * found, or stands in a text that nobody can mend, is at the heading of its clause.
 */
public record Places(Published published, Policy policy) {

  /** As much of a sentence as is looked for, if a link in it has words that are not its own. */
  private static final int BEGINNING = 16;

  @SuppressWarnings("ReferenceEquality") // Versions may have equal texts.
  private List<Passage> passages(Clause clause, PolicyText text) {
    return published
        .open(policy)
        .filter(open -> open.text() == text)
        .findFirst()
        .map(open -> open.passages(clause))
        .orElse(List.of());
  }

  /** Where some words of a clause begin. */
  public SourcePosition of(Clause clause, PolicyText text, String words) {
    return find(clause, text, words, 0).orElse(clause.position());
  }

  /**
   * Where a place in some words of a clause, or of what stands before the first one, is written.
   */
  public Optional<SourcePosition> find(Clause clause, PolicyText text, String words, int place) {
    List<Passage> passages = passages(clause, text);
    String beginning = words.substring(0, Math.min(BEGINNING, words.length()));
    for (String sought : List.of(words, beginning)) {
      for (Passage passage : passages) {
        int at = find(passage.words(), sought);
        if (at >= 0) {
          return Optional.of(passage.at(Math.min(at + place, passage.words().length() - 1)));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Where a paragraph begins that stands for one of another language.
   *
   * @param words in the paragraph of the other language
   */
  public SourcePosition beside(
      Clause clause, PolicyText text, String words, Clause translated, PolicyText other) {
    List<Passage> passages = passages(clause, text);
    List<Passage> others = passages(translated, other);
    for (int at = 0; at < passages.size() && passages.size() == others.size(); at++) {
      if (find(passages.get(at).words(), words) >= 0) {
        return others.get(at).position();
      }
    }
    return translated.position();
  }

  /** 5 does not stand in 15, nor “act” in “exact”; -1 if the words are not there. */
  private static int find(String text, String words) {
    String plain = Characters.withHalfDigits(text);
    int at = plain.indexOf(words);
    while (at >= 0 && (isWithin(plain, at) || isWithin(plain, at + words.length()))) {
      at = plain.indexOf(words, at + 1);
    }
    return at;
  }

  /** Whether a place is in the middle of a number or of a word in Latin letters. */
  private static boolean isWithin(String text, int at) {
    return Characters.isWithinLatin(text, at)
        && Character.isDigit(text.charAt(at - 1)) == Character.isDigit(text.charAt(at));
  }
}
