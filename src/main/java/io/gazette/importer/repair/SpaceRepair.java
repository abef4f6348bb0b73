package io.gazette.importer.repair;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import java.util.regex.Pattern;

/** Removes spaces that do not belong, and makes ordinary ones of special ones. */
final class SpaceRepair {

  private static final String WIDENED = ",;:!?()";

  /** As many columns as no one types between two words of a sentence. */
  private static final int WIDE = 4;

  /** What another field begins with: 联系人：王五 电话：… */
  private static final Pattern LABEL = Pattern.compile("\\p{IsHan}{2,6}[:：].");

  private static final Pattern FIELD = Pattern.compile("\\p{IsHan}[:：][^。]*$");

  private static final int LONGEST_FIELD = 60;

  private final Passage words;
  private final String text;
  private final boolean chinese;
  private final boolean balanced;
  private final Edits edits;
  private final Decisions decisions;

  /**
   * @param balanced whether all quotation marks have their partner; where one is missing, a space
   *     may be the trace of it
   */
  SpaceRepair(
      Passage words, Language language, boolean balanced, Edits edits, Decisions decisions) {
    this.words = words;
    this.text = words.text();
    this.chinese = language.isChinese();
    this.balanced = balanced;
    this.edits = edits;
    this.decisions = decisions;
  }

  void mend() {
    int at = 0;
    while (at < text.length()) {
      if (!Chars.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && Chars.isSpace(text.charAt(end))) {
        end++;
      }
      mend(at, end);
      at = end;
    }
  }

  private void mend(int from, int to) {
    Passage space = words.sub(from, to);
    char before = from == 0 ? 0 : text.charAt(from - 1);
    char after = to == text.length() ? 0 : text.charAt(to);
    boolean invisible = space.text().chars().allMatch(c -> Characters.isInvisible((char) c));
    if (invisible || isStray(before, after)) {
      edits.remove(space);
      decisions.certain(Topic.SPACE_REMOVED, space);
    } else if (isColumn(space.text())) {
      edits.replace(space, " ");
      decisions.likely(Topic.COLUMN_CLOSED, space, around(from, to));
    } else if (chinese
        && balanced
        && Characters.isHan(before)
        && Characters.isHan(after)
        && !isNotice(from)
        && !beginsField(from, to)
        && !isAfterLabel(to)) {
      edits.remove(space);
      decisions.likely(Topic.SPACE_CLOSED, space, around(from, to));
    } else if (!space.text().equals(" ")) {
      edits.replace(space, " ");
      decisions.certain(Topic.SPACE_NORMALISED, space);
    }
  }

  private boolean isStray(char before, char after) {
    if (!chinese) {
      return false;
    }
    return isWidePunctuation(before) || isWidePunctuation(after);
  }

  /** The space in a notice of copyright sets the owner apart. */
  private boolean isNotice(int from) {
    String before = ChineseScript.simplified(text.substring(Math.max(0, from - 4), from));
    return before.equals("版权所有");
  }

  /** Whether a space sets a field apart from the one before it. */
  private boolean beginsField(int from, int to) {
    return LABEL.matcher(text).region(to, text.length()).lookingAt()
        && FIELD.matcher(text.substring(Math.max(0, from - LONGEST_FIELD), from)).find();
  }

  /** Words that are set apart by a tab or a wide space may be those of two columns. */
  private static boolean isColumn(String space) {
    return space.indexOf('\t') >= 0 || Characters.width(space) >= WIDE;
  }

  /** The space behind a number that stays as it was typed. */
  private boolean isAfterLabel(int to) {
    return MarkReader.candidates(text).stream().anyMatch(mark -> mark.length() == to);
  }

  private String around(int from, int to) {
    return text.substring(Math.max(0, from - 6), Math.min(text.length(), to + 6));
  }

  /** Punctuation that brings its own space with it, or does so once it has its full width. */
  private boolean isWidePunctuation(char c) {
    boolean wide = Chars.isChinese(c) && !Characters.isHan(c) && "“”‘’".indexOf(c) < 0;
    return wide
        || (Chars.isOneOf(c, WIDENED)
            && text.chars().anyMatch(x -> Characters.isHan((char) x))
            && isWidened(c));
  }

  private boolean isWidened(char c) {
    for (int at = text.indexOf(c); at >= 0; at = text.indexOf(c, at + 1)) {
      if (!edits.isEmpty(words.sub(at, at + 1))) {
        return true;
      }
    }
    return false;
  }
}
