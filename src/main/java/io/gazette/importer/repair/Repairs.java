package io.gazette.importer.repair;

import io.gazette.importer.Repair;
import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Links;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.structure.Draft;
import io.gazette.importer.structure.Leaves;
import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.PairedMarks;
import java.util.List;

/**
 * Mends damage where it is certain what was meant, one running text at a time. Every repair is
 * named in the report; what is not certain is left to {@link Suspicions}.
 */
public final class Repairs {

  private final Repair repair;
  private final Language language;
  private final Edits edits;
  private final Decisions decisions;

  public Repairs(Repair repair, Language language, Edits edits, Decisions decisions) {
    this.repair = repair;
    this.language = language;
    this.edits = edits;
    this.decisions = decisions;
  }

  public void in(Draft draft) {
    Leaves.of(draft).forEach(leaf -> mend(leaf.words()));
  }

  /**
   * Words without the characters at their ends that no text can hold, which are removed: what is
   * nothing else is no paragraph, no heading, and no words behind a number.
   */
  public Passage trimmed(Passage words) {
    int from = 0;
    int to = words.length();
    while (from < to && isNothing(words.charAt(from))) {
      from++;
    }
    while (to > from && isNothing(words.charAt(to - 1))) {
      to--;
    }
    removeControls(words.sub(0, from));
    removeControls(words.sub(to, words.length()));
    return to - from == words.length() ? words : words.sub(from, to);
  }

  private static boolean isNothing(char c) {
    return Chars.isControl(c) || Chars.isSpace(c);
  }

  private void mend(Passage words) {
    removeControls(words);
    if (repair == Repair.NONE) {
      return;
    }
    boolean balanced = PairedMarks.faults(words.text()).isEmpty();
    if (language.isChinese()) {
      new WidthRepair(words, edits, decisions).mend();
      mendQuotes(words);
      new ScriptRepair(language, edits, decisions).mend(words);
    }
    new SpaceRepair(words, language, balanced, edits, decisions).mend();
    removeDoubled(words);
  }

  /** Characters that no text can hold cannot be written, whether repairs are wanted or not. */
  private void removeControls(Passage words) {
    for (int at = 0; at < words.length(); at++) {
      if (Chars.isControl(words.charAt(at))) {
        Passage control = words.sub(at, at + 1);
        edits.remove(control);
        decisions.certain(
            Topic.CONTROL_REMOVED, control, "U+%04X".formatted((int) control.charAt(0)));
      }
    }
  }

  /** Straight quotation marks in Chinese text, if they come in pairs. */
  private void mendQuotes(Passage words) {
    String text = words.text();
    long quotes = text.chars().filter(c -> c == '"').count();
    if (quotes == 0 || quotes % 2 != 0 || text.chars().noneMatch(c -> Characters.isHan((char) c))) {
      return;
    }
    boolean opening = true;
    for (int at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
      Passage quote = words.sub(at, at + 1);
      String curly = opening ? "“" : "”";
      edits.replace(quote, curly);
      decisions.certain(Topic.WIDTH_REPAIRED, quote, "\"", curly);
      opening = !opening;
    }
  }

  private void removeDoubled(Passage words) {
    List<Links.Span> doubled = DoubledSentences.in(words.text());
    for (Links.Span span : doubled) {
      Passage sentence = words.sub(span.from(), span.to());
      edits.remove(sentence);
      decisions.certain(Topic.DOUBLED_REMOVED, sentence, sentence.text());
    }
  }
}
