package io.gazette.diff.summary;

import io.gazette.diff.Edit;
import io.gazette.diff.words.Quantities;
import io.gazette.text.Characters;
import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds that a text says the same in sentences of another form: a phrase put first, 由我们消毒 for 我们消毒,
 * 逾期不取的 for 如逾期不取. All of it must be the same then, word for word; its forms stand in {@code
 * restated.tsv}.
 */
final class Restated {

  /** What is longer was not restated but rewritten. */
  private static final int LONGEST = 300;

  /** So much may change of what is said in another form. */
  private static final int MOST_CHANGED = 80;

  /** So many letters come and go with a form; what stands elsewhere counts for nothing. */
  private static final int MOST_OTHER = 14;

  private record Form(Pattern pattern, String same) {

    static Form of(String[] row) {
      return new Form(Pattern.compile(row[0]), row[1]);
    }

    String in(String sentence) {
      return pattern.matcher(sentence).replaceAll(same);
    }
  }

  private static final List<Form> HAN_FORMS = forms(/* han= */ true);

  private static final List<Form> OTHER_FORMS = forms(/* han= */ false);

  private static List<Form> forms(boolean han) {
    return TabbedRows.beside(Restated.class, "restated.tsv").stream()
        .filter(row -> Characters.hasHan(row[0]) == han)
        .map(Form::of)
        .toList();
  }

  /** What is done by somebody, of which he is who does it. */
  private static final Pattern PASSIVE =
      Pattern.compile(
          "^((?:the|all|your|our) [a-z' ]{2,40}?) (?:is|are) ([a-z]{3,14}ed) by (us|you|the [a-z]{3,16})\\b");

  private static final Pattern ENDING = Pattern.compile("(?<=[a-z]{3})(?:e?s|ed|e)\\b");

  private static final Pattern END = Pattern.compile("[\\s。；.;]+$");

  private Restated() {}

  /** The edits, in which what says the same is no news. */
  static List<Edit> without(List<Edit> edits) {
    return areSame(edits)
        ? edits.stream()
            .map(edit -> edit.isNews() ? edit.with(Edit.Matter.TYPOGRAPHY) : edit)
            .toList()
        : SameSense.without(edits);
  }

  /** Whether both sides of some edits say the same. */
  static boolean areSame(List<Edit> edits) {
    int length = 0;
    int changed = 0;
    Map<Integer, Integer> balance = new HashMap<>();
    for (Edit edit : edits) {
      length += edit.text().length();
      if (edit.isNews()) {
        changed += edit.text().length();
        int by = edit.type() == Edit.Type.DELETED ? -1 : 1;
        edit.text()
            .codePoints()
            .filter(Character::isLetter)
            .forEach(c -> balance.merge(Character.toLowerCase(c), by, Integer::sum));
      }
      if (changed > MOST_CHANGED || length > LONGEST) {
        return false;
      }
    }
    int other = balance.values().stream().mapToInt(Math::abs).sum();
    if (changed == 0 || other > MOST_OTHER) {
      return false;
    }
    return areSame(
        Side.of(edits, Edit.Type.DELETED).text(), Side.of(edits, Edit.Type.INSERTED).text());
  }

  static boolean areSame(String old, String now) {
    List<String> before = sentences(old);
    List<String> after = sentences(now);
    if (before.size() != after.size()) {
      return false;
    }
    for (int at = 0; at < before.size(); at++) {
      if (!before.get(at).equals(after.get(at))
          && !areOne(lower(before.get(at)), lower(after.get(at)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean areOne(String old, String now) {
    if (old.equals(now)) {
      // Of us and US neither is the other.
      return false;
    }
    String before = formed(old);
    String after = formed(now);
    if (!before.equals(old) || !after.equals(now)) {
      // What was said in another form may be in other words, too; alone they are told elsewhere.
      String was = SameSense.said(before);
      String is = SameSense.said(after);
      if (was.equals(is) || Quantities.form(was).equals(Quantities.form(is))) {
        return true;
      }
    }
    return isActive(after, before) || isActive(before, after);
  }

  /** Whether one sentence says of somebody that he does what is done by him in another. */
  private static boolean isActive(String active, String passive) {
    Matcher done = PASSIVE.matcher(passive);
    if (!done.find()) {
      return false;
    }
    String by = done.group(3).equals("us") ? "we" : done.group(3);
    int verb = by.length() + 1;
    int end = active.indexOf(' ', verb);
    return active.startsWith(by + " ")
        && end > 0
        // What was done is not what is done.
        && !active.substring(verb, end).endsWith("ed")
        && stem(active.substring(verb, end)).equals(stem(done.group(2)))
        && active.substring(end + 1).equals(done.group(1) + passive.substring(done.end()));
  }

  private static String stem(String verb) {
    return ENDING.matcher(verb).replaceAll("");
  }

  /** A sentence in one of its forms. */
  private static String formed(String sentence) {
    String formed = WordOrder.conditionsFirst(sentence);
    for (Form form : Characters.hasHan(sentence) ? HAN_FORMS : OTHER_FORMS) {
      formed = form.in(formed);
    }
    return formed;
  }

  private static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int to = Sentences.end(text, from, text.length());
      String sentence = text.substring(from, to);
      sentences.add(END.matcher(sentence).replaceAll("").strip());
      from = to;
    }
    return sentences;
  }

  private static String lower(String sentence) {
    return sentence.toLowerCase(Locale.ROOT);
  }
}
