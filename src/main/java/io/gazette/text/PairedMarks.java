package io.gazette.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Whether quotation marks and brackets come in pairs. */
public final class PairedMarks {

  private static final String OPENING = "“‘《（【「『〈([";
  private static final String CLOSING = "”’》）】」』〉)]";

  private PairedMarks() {}

  /** Where marks stand that have no partner, in order. */
  public static List<Integer> faults(String text) {
    List<Integer> faults = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (OPENING.indexOf(c) >= 0) {
        if (c == '“' && !open.isEmpty() && text.charAt(open.element()) == '“') {
          faults.add(open.pop());
        }
        open.push(at);
      } else if (CLOSING.indexOf(c) >= 0 && !isApostrophe(text, at, open)) {
        close(text, at, open, faults);
      }
    }
    faults.addAll(open);
    long straight = text.chars().filter(c -> c == '"').count();
    if (straight % 2 == 1) {
      faults.add(text.lastIndexOf('"'));
    }
    faults.sort(null);
    return faults;
  }

  /** Closes the mark it is the partner of; marks opened inside that one have none. */
  private static void close(String text, int at, Deque<Integer> open, List<Integer> faults) {
    char c = text.charAt(at);
    if (open.stream().noneMatch(index -> matches(text.charAt(index), c))) {
      if (!isEnumerator(text, at)) {
        faults.add(at);
      }
      return;
    }
    while (!matches(text.charAt(open.element()), c)) {
      faults.add(open.pop());
    }
    open.pop();
  }

  private static boolean matches(char opening, char closing) {
    return form(OPENING.charAt(OPENING.indexOf(opening)))
        == form(OPENING.charAt(CLOSING.indexOf(closing)));
  }

  /** Brackets of either width are one. */
  private static char form(char opening) {
    return opening == '（' ? '(' : opening;
  }

  private static boolean isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** In users’ and doesn’t; not where a mark before some words waits for the one behind them. */
  private static boolean isApostrophe(String text, int at, Deque<Integer> open) {
    boolean within = at + 1 < text.length() && isLatinLetter(text.charAt(at + 1));
    boolean awaited = open.stream().anyMatch(index -> text.charAt(index) == '‘');
    return text.charAt(at) == '’'
        && at > 0
        && isLatinLetter(text.charAt(at - 1))
        && (within || !awaited);
  }

  /** {@code 1)} or {@code a)} within a sentence. */
  private static boolean isEnumerator(String text, int at) {
    char c = text.charAt(at);
    if ((c != ')' && c != '）') || at == 0) {
      return false;
    }
    int from = at - 1;
    while (from >= 0 && Character.isDigit(text.charAt(from))) {
      from--;
    }
    boolean letter = from == at - 1 && isLatinLetter(text.charAt(from));
    int before = letter ? from - 1 : from;
    return (letter || from < at - 1)
        && (before < 0
            || !Character.isLetterOrDigit(text.charAt(before))
            || Characters.isHan(text.charAt(before)));
  }
}
