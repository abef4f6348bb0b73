package io.gazette.importer.repair;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.PageNumber;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.repair.GluedWords.Glued;
import io.gazette.importer.structure.Draft;
import io.gazette.importer.structure.Leaves;
import io.gazette.importer.structure.Leaves.Kind;
import io.gazette.importer.structure.Leaves.Leaf;
import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.PairedMarks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists what looks damaged where it is not certain what was meant. Changes nothing. */
public final class Suspicions {

  private static final Pattern MISSING =
      Pattern.compile("[、][的。，；,;]|[，,][。；]|[。；][，。；](?!…)|“”|《》|（）(?!.*[A-Za-z]\\()");
  private static final Pattern DOUBLED =
      Pattern.compile("(?<!目)的的|是是|在在|您您|(\\p{IsHan}{2,6})[与與和及]\\1");
  private static final Pattern UNREADABLE =
      Pattern.compile(
          "[\\uFFFD\\uE000-\\uF8FF]+"
              + "|(?<=[\\p{IsHan}\\d]\\s?)[?？]{1,3}(?=\\s?[\\p{IsHan}%％℃°])"
              + "|(?<=\\d\\s?)[?？]{1,3}(?=\\s?[A-Za-z\\d])"
              + "|(?<=\\p{IsHan})\\?{1,3}(?=\\d)"
              + "|[?？]{2,}|锟斤拷|烫烫"
              // UTF-8 that was read as Windows-1252, and signs that turn the order of words.
              + "|â€[\\u0080-\\u00BF™œžš˜“”•…–—‹›†‡ˆ‰¦¢]?|Ã[\\u0080-\\u00BF]|Â[\\u00A0-\\u00BF]"
              + "|[\\u202A-\\u202E\\u2066-\\u2069]");

  /** Words that ask: the mark behind them is one. */
  private static final Pattern ASKS =
      Pattern.compile(
          "[吗嗎么麼呢何哪谁誰几幾怎否]|什么|什麼|多少|为什么|(?i)\\b(?:what|why|how|who|when|where|which|can|do|does|is|are)\\b");

  private static final Pattern EMPHASIS_PROMISED =
      Pattern.compile("加粗|粗体|粗體|黑体|黑體|下划线|下劃線|显著标识|顯著標識|\\bbold\\b|underlined");
  private static final int SENTENCE_WIDTH = 40;
  private static final int LINE_WIDTH = 60;

  private final Edits edits;
  private final Decisions decisions;
  private final ScriptRepair scripts;

  public Suspicions(Language language, Edits edits, Decisions decisions) {
    this.edits = edits;
    this.decisions = decisions;
    this.scripts = new ScriptRepair(language, edits, decisions);
  }

  public void in(Draft draft, Manuscript source) {
    List<Leaf> leaves = Leaves.of(draft);
    leaves.forEach(this::suspect);
    if (!source.hasKeyPassages()) {
      leaves.stream()
          .map(Leaf::words)
          .filter(Suspicions::promises)
          .findFirst()
          .ifPresent(this::promise);
    }
  }

  private static boolean promises(Passage words) {
    return EMPHASIS_PROMISED.matcher(words.text()).find();
  }

  private void suspect(Leaf leaf) {
    Passage words = leaf.words();
    for (int at : PairedMarks.faults(words.text())) {
      Passage sign = words.sub(at, at + 1);
      decisions.likely(Topic.UNBALANCED, sign, sign.text(), around(words, at));
    }
    all(MISSING, words, Topic.TEXT_MISSING);
    all(DOUBLED, words, Topic.WORD_DOUBLED);
    all(UNREADABLE, words, Topic.UNREADABLE);
    for (Glued glued : GluedWords.in(words.text())) {
      Passage run = words.sub(glued.from(), glued.to());
      decisions.guess(Topic.WORDS_GLUED, run, run.text(), String.join(" | ", glued.proposal()));
    }
    scripts.suspect(words);
    if (leaf.kind() == Kind.PARAGRAPH && PageNumber.mayBe(words.text())) {
      decisions.likely(Topic.PAGE_NUMBER, words, words.text());
    }
    if (leaf.kind() == Kind.PARAGRAPH && endsOpen(words.text())) {
      decisions.likely(
          Topic.END_MISSING, words.from(words.length() - 1), around(words, words.length() - 1));
    }
  }

  private void all(Pattern pattern, Passage words, Topic topic) {
    Matcher match = pattern.matcher(words.text());
    while (match.find()) {
      Passage spot = words.sub(match.start(), match.end());
      boolean readable = topic == Topic.UNREADABLE && isQuestion(words.text(), match.start());
      if ((edits.isEmpty(spot) || topic != Topic.UNREADABLE) && !readable) {
        decisions.likely(topic, spot, spot.text(), around(words, match.start()));
      }
    }
  }

  /** Whether the sentence before a question mark asks. */
  private static boolean isQuestion(String text, int mark) {
    if ("?？".indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    int from = mark;
    while (from > 0 && !Chars.isOneOf(text.charAt(from - 1), "。！；.!;?？")) {
      from--;
    }
    return ASKS.matcher(text.substring(from, mark)).find();
  }

  private static String around(Passage words, int at) {
    int from = Math.max(0, at - 10);
    return words.text().substring(from, Math.min(words.length(), at + 10));
  }

  private static boolean endsOpen(String text) {
    char last = Chars.last(text);
    return (Characters.isHan(last) && Characters.width(text) > SENTENCE_WIDTH)
        || (Chars.isLatinLetter(last) && Characters.width(text) > LINE_WIDTH && text.contains(" "));
  }

  private void promise(Passage words) {
    Matcher match = EMPHASIS_PROMISED.matcher(words.text());
    if (match.find()) {
      Passage promise = words.sub(match.start(), match.end());
      decisions.guess(Topic.KEY_MARKS_LOST, promise, around(words, match.start()));
    }
  }
}
