package io.gazette.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether quotation marks and brackets come in pairs. */
public final class PairedMarks {

  private static final String OPENING = "“‘《（【「『〈([";
  private static final String CLOSING = "”’》）】」』〉)]";

  /** A straight mark behind a number may be no quotation mark. */
  private static final Pattern INCHES = Pattern.compile("\\d\"");

  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();

  /** How many of the open marks are of a form. */
  private final Map<Character, Integer> awaited = new HashMap<>();

  private final List<Integer> faults = new ArrayList<>();

  private PairedMarks(String text) {
    this.text = text;
  }

  /** Where marks stand that have no partner, in order. Takes linear time. */
  public static List<Integer> faults(String text) {
    return new PairedMarks(text).faults();
  }

  private List<Integer> faults() {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (OPENING.indexOf(c) >= 0) {
        open(at);
      } else if (CLOSING.indexOf(c) >= 0 && !isApostrophe(at)) {
        close(at);
      }
    }
    faults.addAll(open);
    long straight = text.chars().filter(c -> c == '"').count();
    if (straight % 2 == 1 && !INCHES.matcher(text).find()) {
      faults.add(text.lastIndexOf('"'));
    }
    faults.sort(null);
    return faults;
  }

  private void open(int at) {
    char c = text.charAt(at);
    if (c == '“' && !open.isEmpty() && text.charAt(open.element()) == '“') {
      faults.add(pop());
    }
    open.push(at);
    awaited.merge(form(c), 1, Integer::sum);
  }

  private int pop() {
    awaited.merge(form(text.charAt(open.element())), -1, Integer::sum);
    return open.pop();
  }

  /** Closes the mark it is the partner of; marks opened inside that one have none. */
  private void close(int at) {
    char form = form(OPENING.charAt(CLOSING.indexOf(text.charAt(at))));
    if (!isAwaited(form)) {
      if (!isEnumerator(text, at) && !isSmile(text, at)) {
        faults.add(at);
      }
      return;
    }
    while (form(text.charAt(open.element())) != form) {
      faults.add(pop());
    }
    pop();
  }

  private boolean isAwaited(char form) {
    return awaited.getOrDefault(form, 0) > 0;
  }

  /** Brackets of either width are one. */
  private static char form(char opening) {
    return opening == '（' ? '(' : opening;
  }

  private static boolean isLatinLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** In users’ and doesn’t; not where a mark before some words waits for the one behind them. */
  private boolean isApostrophe(int at) {
    boolean within = at + 1 < text.length() && isLatinLetter(text.charAt(at + 1));
    return text.charAt(at) == '’'
        && at > 0
        && isLatinLetter(text.charAt(at - 1))
        && (within || !isAwaited('‘'));
  }

  /** {@code :)} or {@code ;-)}. */
  private static boolean isSmile(String text, int at) {
    int eyes = at > 0 && text.charAt(at - 1) == '-' ? at - 2 : at - 1;
    return text.charAt(at) == ')' && eyes >= 0 && ":;".indexOf(text.charAt(eyes)) >= 0;
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
