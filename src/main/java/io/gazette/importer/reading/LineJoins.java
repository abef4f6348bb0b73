package io.gazette.importer.reading;

import io.gazette.importer.Repair;
import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that were one paragraph: broken before a full stop, or wrapped at a fixed width. */
public final class LineJoins {

  private static final Pattern ITEM = Pattern.compile("[-*•]\\s.*", Pattern.DOTALL);

  /** Two numbers one after another that say about how many, at the beginning of a line. */
  private static final Pattern SOME =
      Pattern.compile("[一二两三四五六七八九]、[二三四五六七八九十][项項个個种種类類条條款点點次年月日天周人名家份台]");

  /** A small word, with which no paragraph begins. */
  private static final Pattern WORD = Pattern.compile("[a-z]+(?:['’-][a-z]+)*[,;:.)]?(?=\\s|$)");

  private static final int NARROWEST_WRAP = 50;
  private static final int WIDEST_WRAP = 130;

  /** As many half widths as a line of an address hardly takes. */
  private static final int NARROWEST_SENTENCE = 36;

  private final Manuscript source;
  private final SourceFormat format;
  private final Repair repair;
  private final Decisions decisions;
  private final boolean blankLinesDivide;

  /**
   * @param format only in pasted text are lines ever wrapped
   */
  public LineJoins(Manuscript source, SourceFormat format, Repair repair, Decisions decisions) {
    this.format = format;
    this.source = source;
    this.repair = repair;
    this.decisions = decisions;
    long divided = source.lines().stream().filter(line -> line.gap() > 0).count();
    this.blankLinesDivide = 2 * divided > source.lines().size();
  }

  public List<Line> joined() {
    boolean wrapped = format == SourceFormat.TEXT && isWrapped(source.lines());
    List<Line> lines = new ArrayList<>();
    for (Line line : source.lines()) {
      int last = lines.size() - 1;
      if (last >= 0 && belongs(lines.get(last), line, wrapped)) {
        lines.set(last, join(lines.get(last), line));
      } else {
        lines.add(line);
      }
    }
    return lines;
  }

  private boolean belongs(Line before, Line line, boolean wrapped) {
    if (!before.isPlain() || !line.isPlain()) {
      return false;
    }
    char end = Chars.last(before.text());
    boolean endsOpen = Character.isLetterOrDigit(end);
    if (repair == Repair.CERTAIN && endsOpen && Chars.isOneOf(line.text().charAt(0), "。，；、")) {
      return true;
    }
    if (format == SourceFormat.TEXT && line.gap() == 0 && breaksOff(before, line, end)) {
      return true;
    }
    return wrapped
        && line.gap() == 0
        && lastLineWidth(before) >= NARROWEST_WRAP
        && !ITEM.matcher(line.text()).matches()
        && (MarkReader.candidates(line.text()).isEmpty()
            || (endsOpen && SOME.matcher(line.text()).lookingAt()));
  }

  /** Whether a line ends within a sentence, with which the next one goes on. */
  private boolean breaksOff(Line before, Line line, char end) {
    boolean open = Character.isLetterOrDigit(end) || Chars.isOneOf(end, ",，、");
    if (!open || !MarkReader.candidates(line.text()).isEmpty()) {
      return false;
    }
    int width = Characters.width(before.text());
    boolean sentence =
        Chars.isOneOf(Chars.last(line.text()), ".,;:!?)")
            || Characters.width(line.text()) >= NARROWEST_WRAP
            || end == ',';
    boolean english = WORD.matcher(line.text()).lookingAt() && width >= NARROWEST_WRAP && sentence;
    boolean running =
        blankLinesDivide
            && width >= NARROWEST_SENTENCE
            && before.text().chars().anyMatch(c -> Chars.isOneOf((char) c, "，。；"))
            && Characters.isHan(line.text().charAt(0));
    return english || running;
  }

  /** How wide the last of the joined lines is. */
  private int lastLineWidth(Line line) {
    int number = source.lineNumber(line.words().place(line.words().length() - 1));
    return (int) line.words().places().filter(place -> source.lineNumber(place) == number).count();
  }

  private Line join(Line before, Line line) {
    int end = lastPlace(before) + 1;
    Passage gap = Passage.of(source.characters(), end, Math.min(end + 1, line.words().place(0)));
    boolean han = Chars.isChinese(line.text().charAt(0));
    Passage words = before.words().plus(han ? Passage.empty() : gap).plus(line.words());
    decisions.certain(Topic.LINES_JOINED, line.words().sub(0, 1), Integer.toString(line.number()));
    return before.withWords(words);
  }

  private static int lastPlace(Line line) {
    return line.words().place(line.words().length() - 1);
  }

  /** Whether most lines that another one follows directly are about as wide as the widest. */
  private static boolean isWrapped(List<Line> lines) {
    int followed = 0;
    int full = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      int width = lines.get(at).text().length();
      if (width > WIDEST_WRAP) {
        return false;
      }
      if (lines.get(at + 1).gap() == 0) {
        followed++;
        full += width >= NARROWEST_WRAP ? 1 : 0;
      }
    }
    return followed >= 4 && 3 * full >= 2 * followed;
  }
}
