package io.gazette.check.change;

import io.gazette.check.language.Rewording;
import io.gazette.check.language.Sentences;
import io.gazette.diff.Edit;
import io.gazette.diff.WordEdits;
import io.gazette.model.ChangeLevel;
import io.gazette.model.ClauseWords;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a clause marks as key otherwise than before: words that stayed and lost the mark, and key
 * sentences that are said no more or for the first time. Other words in a sentence that is key as
 * before are no other mark.
 */
final class ChangedKeys {

  /** Fewer letters are an end of a word or a sign that went along. */
  private static final int FEWEST = 2;

  private ChangedKeys() {}

  /** A sentence and which of its characters are key. */
  private record Marked(String words, BitSet key) {

    boolean isKey() {
      return key.cardinality() >= FEWEST;
    }

    /** As it is written in Markdown. */
    private String shown() {
      StringBuilder shown = new StringBuilder();
      for (int at = 0; at <= words.length(); at++) {
        if (key.get(at) != (at > 0 && key.get(at - 1))) {
          shown.append("**");
        }
        shown.append(at < words.length() ? words.substring(at, at + 1) : "");
      }
      return shown.toString();
    }
  }

  static Optional<Substance> of(ClauseChange change, List<Rewording> reworded) {
    Map<String, Marked> old = sentences(change.then().words());
    Map<String, Marked> now = sentences(change.now().words());
    if (old.values().stream().noneMatch(Marked::isKey)
        && now.values().stream().noneMatch(Marked::isKey)) {
      return Optional.empty();
    }
    for (Map.Entry<String, Marked> sentence : now.entrySet()) {
      Marked before = old.get(sentence.getKey());
      if (before != null && isLost(before, sentence.getValue())) {
        return lost(before, sentence.getValue());
      }
    }
    for (Rewording pair : reworded) {
      Marked before = old.get(meaning(pair.before()));
      Marked after = now.get(meaning(pair.now()));
      if (before != null && after != null && isLost(before, after)) {
        return lost(before, after);
      }
    }
    List<String> gone =
        change.goneAlone(reworded).stream().filter(sentence -> isKey(sentence, old)).toList();
    List<String> come =
        change.comeAlone(reworded).stream().filter(sentence -> isKey(sentence, now)).toList();
    if (gone.size() == come.size()) {
      // Whatever they say, it is key as before.
      return Optional.empty();
    }
    return gone.size() > come.size()
        ? gone.stream()
            .filter(change::isDropped)
            .findFirst()
            .flatMap(sentence -> substance(sentence, "", ChangeLevel.CONSENT))
        : come.stream()
            .filter(change::isAdded)
            .findFirst()
            .flatMap(sentence -> substance("", sentence, ChangeLevel.NOTICE));
  }

  private static boolean isKey(String sentence, Map<String, Marked> sentences) {
    Marked marked = sentences.get(meaning(sentence));
    return marked != null && marked.isKey();
  }

  /** With the marks, since the words may be the same. */
  private static Optional<Substance> lost(Marked before, Marked now) {
    return Optional.of(
        Substance.of(
            "@changed-key", before.shown(), now.shown(), now.words(), ChangeLevel.CONSENT));
  }

  private static Optional<Substance> substance(String before, String now, ChangeLevel needed) {
    return Optional.of(Substance.of("@changed-key", before, now, now, needed));
  }

  /** Whether words that both have were key; those that are key now are only easier to see. */
  private static boolean isLost(Marked before, Marked now) {
    int others = 0;
    int old = 0;
    int fresh = 0;
    List<Edit> edits =
        before.words().equals(now.words())
            ? List.of(new Edit(Edit.Type.EQUAL, now.words()))
            : WordEdits.between(before.words(), now.words());
    for (Edit edit : edits) {
      int length = edit.text().length();
      if (!edit.isChange()) {
        for (int at = 0; at < length; at++) {
          boolean lost = before.key().get(old + at) && !now.key().get(fresh + at);
          others += lost && Character.isLetterOrDigit(edit.text().charAt(at)) ? 1 : 0;
        }
      }
      old += edit.type() == Edit.Type.INSERTED ? 0 : length;
      fresh += edit.type() == Edit.Type.DELETED ? 0 : length;
    }
    return others >= FEWEST;
  }

  /** Those of a clause, by what they mean. */
  private static Map<String, Marked> sentences(String words) {
    BitSet key = new BitSet();
    StringBuilder plain = new StringBuilder();
    boolean marked = false;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (c == ClauseWords.KEY) {
        marked = !marked;
      } else {
        key.set(plain.length(), marked);
        plain.append(c);
      }
    }
    Map<String, Marked> sentences = new LinkedHashMap<>();
    int from = 0;
    for (String sentence : Sentences.of(plain.toString())) {
      int start = plain.indexOf(sentence, from);
      from = start + sentence.length();
      sentences.putIfAbsent(meaning(sentence), new Marked(sentence, key.get(start, from)));
    }
    return sentences;
  }

  private static String meaning(String sentence) {
    return ClauseWords.meaning(ClauseWords.unmarked(sentence));
  }
}
