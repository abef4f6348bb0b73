package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that are typed before paragraphs of a clause count on: after 一 and 二 comes 三. */
final class NumberGapRule implements Rule {

  /** A number with what surrounds it, which tells one way of counting from another. */
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*([（(]?)([一二三四五六七八九十]{1,3}|\\d{1,2})([)）、]|[.．](?!\\d))");

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
        int value = NumeralSystem.readDigits(number.group(2));
        String style =
            number.group(1) + Character.isDigit(number.group(2).charAt(0)) + number.group(3);
        Integer before = last.put(style, value);
        if (before != null && value != 1 && value != before + 1) {
          findings.add(
              Diagnostic.of(
                  Code.NUMBER_GAP,
                  passage.position(),
                  Quoted.around(passage.words(), 0),
                  Integer.toString(before)));
        }
      }
    }
  }
}
