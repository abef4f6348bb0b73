package io.gazette.check.statement;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Enumerations of which some words say that there is more. One finding for a clause, since whoever
 * completes one looks at the others.
 */
final class OpenEnds {

  private static final Pattern OPENING =
      Pattern.compile(
          "等|例如|比如|诸如|諸如|如|包括|其他|其它|之类|之類|(?i)\\b(?:such as|includ\\w+|like|for example|for instance|e\\.g\\.|etc\\.|and so|and the like|other|various|among)");

  private static final Set<Role> ELSEWHERE =
      EnumSet.of(Role.SECURITY, Role.UPDATES, Role.EXCEPTIONS);

  private OpenEnds() {}

  /** Reads a sentence, in Simplified characters if it is Chinese. */
  @FunctionalInterface
  interface Reading {

    /**
     * Where the sentence has left an enumeration open; 0 if nowhere.
     *
     * @param roles of its clause
     */
    int end(String plain, Set<Role> roles);
  }

  /**
   * A sentence of a clause with such roles, which says the same wherever it stands: most of them
   * several versions have in common.
   */
  private record Sentence(String plain, Set<Role> roles) {}

  /** The findings on a policy. */
  static List<Diagnostic> check(Policy policy, Published published, Code code, Reading reading) {
    Map<Sentence, Integer> known = new HashMap<>();
    Reading remembering =
        (plain, roles) ->
            known.computeIfAbsent(new Sentence(plain, roles), any -> reading.end(plain, roles));
    return published
        .open(policy)
        .flatMap(
            open ->
                open.text().allClauses().stream()
                    .filter(OpenEnds::isAboutData)
                    .flatMap(clause -> check(clause, open, code, remembering).stream()))
        .toList();
  }

  /** What people may do with their data, or what may change, is not about which data that is. */
  private static boolean isAboutData(Clause clause) {
    return Collections.disjoint(clause.roles(), Role.OF_RIGHTS)
        && Collections.disjoint(clause.roles(), ELSEWHERE);
  }

  private static Optional<Diagnostic> check(
      Clause clause, Published.Open open, Code code, Reading reading) {
    for (Passage passage : open.passages(clause)) {
      for (String sentence : open.sentences(passage)) {
        int left = reading.end(open.plain(sentence), clause.roles());
        if (left > 0) {
          String words = sentence.substring(0, left);
          int at = Math.max(0, passage.words().indexOf(words)) + opening(words);
          return Optional.of(
              Diagnostic.of(code, passage.at(at), clause.title(), Quoted.end(words)));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the words begin that leave open what comes behind them. */
  private static int opening(String words) {
    Matcher found = OPENING.matcher(words);
    int last = 0;
    while (found.find()) {
      last = found.start();
    }
    return last;
  }

  /** Where the first words end that no “not” takes back; 0 if there are none. */
  static int end(Pattern words, String plain) {
    return end(words, plain, found -> !Assertion.isDenied(plain, found.start(), found.end()));
  }

  /** Where the first words end that count; 0 if none do. */
  static int end(Pattern words, String plain, Predicate<MatchResult> counts) {
    Matcher found = words.matcher(plain);
    while (found.find()) {
      if (counts.test(found)) {
        return found.end();
      }
    }
    return 0;
  }
}
