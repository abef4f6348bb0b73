package io.gazette.check.wording;

import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are typed before paragraphs of a clause count on: after 一 and 二 comes 三. */
public final class NumberGapRule implements Rule {

  /** A number with what surrounds it, which tells one way of counting from another. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*([（(]|第(?=[^\\n]{1,3}[步点點项項]))?([一二三四五六七八九十]{1,3}|\\d{1,2}|[a-h](?=[)）])|[ivx]{1,5}(?=[)）]))([)）、步点點项項]|[.．](?!\\d))");

  private final Published published;

  NumberGapRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    published.open(policy).forEach(open -> check(open, findings));
    return findings;
  }

  private static void check(Published.Open open, List<Diagnostic> findings) {
    Map<String, Integer> last = new HashMap<>();
    Optional<String> clause = Optional.empty();
    for (Passage passage : open.passages()) {
      Optional<String> now = passage.clause().map(found -> found.id());
      if (!now.equals(clause)) {
        last.clear();
        clause = now;
      }
      Matcher number = NUMBER.matcher(passage.words());
      if (number.find()) {
        char first = number.group(2).charAt(0);
        int value = value(number.group(2));
        String style =
            Objects.requireNonNullElse(number.group(1), "")
                + (isLetter(first) ? "a" : isRoman(first) ? "i" : isDigit(first) ? "1" : "一")
                + number.group(3);
        Integer before = last.put(style, value);
        if (before != null && value != 1 && value != before + 1) {
          findings.add(
              Diagnostic.of(
                  Code.NUMBER_GAP,
                  passage.at(0),
                  Quoted.around(passage.words(), 0),
                  Integer.toString(before)));
        }
      }
    }
  }

  /** Whether a passage begins with a typed number of some value. */
  public static boolean isNumbered(Passage passage, int value) {
    Matcher number = NUMBER.matcher(passage.words());
    return number.find() && value(number.group(2)) == value;
  }

  private static int value(String numeral) {
    char first = numeral.charAt(0);
    return isLetter(first)
        ? first - 'a' + 1
        : isRoman(first)
            ? NumeralSystem.LOWER_ROMAN.read(numeral)
            : NumeralSystem.readDigits(numeral);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRoman(char c) {
    return c == 'i' || c == 'v' || c == 'x';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'h';
  }
}
