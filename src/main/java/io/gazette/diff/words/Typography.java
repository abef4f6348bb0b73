package io.gazette.diff.words;

import io.gazette.diff.Edit;
import io.gazette.diff.Edit.Matter;
import io.gazette.diff.TextBlock;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells changes that are a matter of typography from changes of words: quotation marks and
 * apostrophes of another form, dashes, blanks beside ideographs or at the ends of a block, full for
 * half width, and a number, a date or a span in another writing.
 */
public final class Typography {

  private static final String QUOTES = "\"“”„‟«»「」『』〝〞＂";
  private static final String APOSTROPHES = "'‘’‚‛ʼ＇";

  /** What a date in words may take, in both of its writings. */
  private static final int LONGEST_PHRASE = 60;

  private Typography() {}

  /**
   * One form for tokens that differ in nothing else.
   *
   * @param text in which the token stands from start to end
   */
  public static String form(String text, int start, int end) {
    if (end - start == 1) {
      char c = text.charAt(start);
      boolean stop = c == '.' && start > 0 && isWide(text.codePointBefore(start));
      boolean within = stop && end < text.length() && Character.isLetterOrDigit(text.charAt(end));
      return stop && !within ? "。" : Character.toString(form(c));
    }
    for (int at = start; at < end; at++) {
      if (form(text.charAt(at)) != text.charAt(at)) {
        return folded(text.substring(start, end), /* besideHan= */ false);
      }
    }
    return text.substring(start, end);
  }

  /** Whether blanks stand beside an ideograph or a mark as wide as one, and so part no words. */
  static boolean isBesideHan(String text, int start, int end) {
    return isWideOrMark(text.codePointBefore(start))
        || (end < text.length() && isWideOrMark(text.codePointAt(end)));
  }

  private static boolean isWideOrMark(int c) {
    return isWide(c) || (c >= 0x3001 && c <= 0x301F) || (c > 0xFF00 && c < 0xFF5F);
  }

  /** The edits with the matter of each change. */
  public static List<Edit> marked(List<Edit> edits) {
    List<Edit> marked = new ArrayList<>(edits);
    for (int from = 0; from < edits.size(); from++) {
      int to = from;
      StringBuilder old = new StringBuilder();
      StringBuilder now = new StringBuilder();
      while (to < edits.size() && edits.get(to).isNews()) {
        Edit edit = edits.get(to++);
        (edit.type() == Edit.Type.DELETED ? old : now).append(edit.text());
      }
      int through = to > from ? phraseFrom(edits, from, to) : to;
      if (through > to) {
        for (Edit edit : edits.subList(from, through)) {
          marked.set(from++, edit.isChange() ? edit.with(Matter.TYPOGRAPHY) : edit);
        }
        to = through;
      } else if (to > from
          && ((isEdge(edits, from, to) && areBlanks(old) && areBlanks(now))
              || isInOtherPlace(old, now)
              || isSame(old, now, besideHan(edits, from, to))
              || isQuantity(old, now, edits, from, to))) {
        marked.subList(from, to).replaceAll(edit -> edit.with(Matter.TYPOGRAPHY));
      }
      from = to;
    }
    return marked;
  }

  /**
   * The end of a few changes that with what stayed between them are a date in another order: 5 and
   * a comma that came to stand behind January; or where the first ends.
   */
  private static int phraseFrom(List<Edit> edits, int from, int to) {
    StringBuilder old = new StringBuilder();
    StringBuilder now = new StringBuilder();
    int end = to;
    for (int at = from; at < edits.size() && old.length() + now.length() <= LONGEST_PHRASE; at++) {
      Edit edit = edits.get(at);
      if (edit.isMoved()) {
        break;
      }
      old.append(edit.type() == Edit.Type.INSERTED ? "" : edit.text());
      now.append(edit.type() == Edit.Type.DELETED ? "" : edit.text());
      boolean ends = edit.isChange() && (at + 1 == edits.size() || !edits.get(at + 1).isChange());
      if (ends && at >= to) {
        String before = from == 0 ? "" : edits.get(from - 1).text();
        String after = at + 1 == edits.size() ? "" : edits.get(at + 1).text();
        end = Quantities.isSame(old.toString(), now.toString(), before, after) ? at + 1 : end;
      }
    }
    return end;
  }

  /** Whether a change begins or ends its block, where blanks part no words. */
  private static boolean isEdge(List<Edit> edits, int from, int to) {
    return from == 0 || to == edits.size();
  }

  private static boolean areBlanks(CharSequence text) {
    return text.chars().allMatch(c -> WordCharacters.isSpace(c) && c != '\t');
  }

  /** Whether the same words, or marks, stand in other cells or between other blanks. */
  private static boolean isInOtherPlace(CharSequence old, CharSequence now) {
    String before = inOneCell(old.toString());
    boolean bound = (old.toString() + now).indexOf(TextBlock.CELL_BOUND) >= 0;
    return (bound || !before.isEmpty()) && before.equals(inOneCell(now.toString()));
  }

  private static String inOneCell(String text) {
    return text.replace(TextBlock.CELL_BOUND, ' ').strip();
  }

  private static boolean isSame(CharSequence old, CharSequence now, boolean besideHan) {
    String before = folded(old, besideHan);
    return before.equals(folded(now, besideHan)) && (besideHan || !before.isEmpty());
  }

  private static boolean isQuantity(
      CharSequence old, CharSequence now, List<Edit> edits, int from, int to) {
    String before = from == 0 ? "" : edits.get(from - 1).text();
    String after = to == edits.size() ? "" : edits.get(to).text();
    return Quantities.isSame(old.toString(), now.toString(), before, after);
  }

  /** Full width as half width. */
  static String halfWidth(String text) {
    StringBuilder folded = new StringBuilder();
    text.codePoints()
        .map(c -> c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Whether an ideograph stands right before or after a change. */
  private static boolean besideHan(List<Edit> edits, int from, int to) {
    String before = from == 0 ? "" : edits.get(from - 1).text();
    String after = to == edits.size() ? "" : edits.get(to).text();
    return (!before.isEmpty() && isWide(before.codePointBefore(before.length())))
        || (!after.isEmpty() && isWide(after.codePointAt(0)));
  }

  private static boolean isWide(int c) {
    return Characters.isWrittenWithoutSpaces(c);
  }

  /** The words in one form; blanks count only where they part words. */
  private static String folded(CharSequence text, boolean besideHan) {
    StringBuilder folded = new StringBuilder();
    int[] all = text.codePoints().toArray();
    for (int at = 0; at < all.length; at++) {
      int c = all[at];
      if (WordCharacters.isSpace(c) && c != '\t') {
        boolean wide =
            (at == 0 ? besideHan : isWide(all[at - 1]))
                || (at + 1 == all.length ? besideHan : isWide(all[at + 1]));
        folded.append(wide ? "" : " ");
      } else {
        folded.appendCodePoint(form(c));
      }
    }
    return folded.toString();
  }

  /** One form for characters that differ in nothing else. */
  public static int form(int c) {
    if (c < 0x80 || (c >= 0x3400 && c < 0xFF00)) {
      return c;
    }
    if (QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    if (APOSTROPHES.indexOf(c) >= 0) {
      return '\'';
    }
    if (c == '–' || c == '—' || c == '―' || c == '‐' || c == '‑' || c == '−') {
      return '-';
    }
    return c > 0xFF00 && c < 0xFF5F ? c - 0xFEE0 : c;
  }
}
