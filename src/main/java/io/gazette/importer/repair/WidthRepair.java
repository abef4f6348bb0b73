package io.gazette.importer.repair;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Links;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.Characters;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Gives punctuation between Chinese characters its full width. */
final class WidthRepair {

  private static final String HALF = ",;:!?()";
  private static final String FULL = "，；：！？（）";

  private final Passage words;
  private final String text;
  private final List<Links.Span> addresses;

  /** How many characters a number takes that stays in front as it was typed. */
  private final int label;

  private final Edits edits;
  private final Decisions decisions;

  WidthRepair(Passage words, Edits edits, Decisions decisions) {
    this.words = words;
    this.text = words.text();
    this.edits = edits;
    this.decisions = decisions;
    this.label =
        MarkReader.candidates(text).stream()
            .filter(mark -> !mark.doubtful())
            .mapToInt(Mark::length)
            .findFirst()
            .orElse(0);
    this.addresses = Links.web(text);
    this.addresses.addAll(Links.mail(text));
  }

  void mend() {
    if (text.chars().noneMatch(c -> Characters.isHan((char) c))) {
      return;
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '(' || c == '（') {
        open.push(at);
      } else if ((c == ')' || c == '）') && !open.isEmpty()) {
        mendPair(open.pop(), at);
      }
    }
    for (int at = 0; at < text.length(); at++) {
      if (isBetweenChinese(at) && !isInAddress(at)) {
        widen(at);
      }
    }
    endOfText();
  }

  private void mendPair(int from, int to) {
    boolean chinese =
        text.charAt(from) == '（'
            || text.charAt(to) == '）'
            || Chars.isChinese(before(from))
            || Chars.isChinese(after(to))
            || text.substring(from, to).chars().anyMatch(c -> Characters.isHan((char) c));
    if (chinese && !isInAddress(from)) {
      widen(from);
      widen(to);
    }
  }

  private boolean isBetweenChinese(int at) {
    char before = before(at);
    char after = after(at);
    boolean beside = Chars.isChinese(before) || Chars.isChinese(after);
    return switch (text.charAt(at)) {
      case ',', ';' -> beside && !(Chars.isDigit(before) && Chars.isDigit(after));
      case ':' ->
          beside
              && !text.startsWith("//", at + 1)
              && !(Chars.isDigit(before) && Chars.isDigit(after));
      case '!' -> Chars.isChinese(before);
      case '?' -> Chars.isChinese(before) && (after == 0 || Chars.isOneOf(after, "”』」）\""));
      default -> false;
    };
  }

  /** A full stop of the Latin kind after the last Chinese character. */
  private void endOfText() {
    int last = text.length() - 1;
    if (last > 0 && text.charAt(last) == '.' && Characters.isHan(text.charAt(last - 1))) {
      replace(last, "。");
    }
  }

  private char before(int at) {
    int index = at - 1;
    while (index >= 0 && Chars.isSpace(text.charAt(index))) {
      index--;
    }
    return index < 0 ? 0 : mended(index);
  }

  /** The character as it is by now. */
  private char mended(int at) {
    Edits.Edit edit = edits.at(words.place(at));
    return edit == null || edit.words().isEmpty() ? text.charAt(at) : edit.words().charAt(0);
  }

  private char after(int at) {
    int index = at + 1;
    while (index < text.length() && Chars.isSpace(text.charAt(index))) {
      index++;
    }
    return index == text.length() ? 0 : mended(index);
  }

  private boolean isInAddress(int at) {
    return addresses.stream().anyMatch(span -> span.from() <= at && at < span.to());
  }

  private void widen(int at) {
    int index = HALF.indexOf(text.charAt(at));
    if (index >= 0) {
      replace(at, FULL.substring(index, index + 1));
    }
  }

  private void replace(int at, String by) {
    if (at < label) {
      return;
    }
    Passage one = words.sub(at, at + 1);
    edits.replace(one, by);
    decisions.certain(Topic.WIDTH_REPAIRED, one, one.text(), by);
  }
}
