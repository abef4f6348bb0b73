package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.Role;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Enumerations of which some words say that there is more. One finding for a clause, since whoever
 * completes one looks at the others.
 */
final class OpenEnds {

  private OpenEnds() {}

  /** Reads a sentence, in Simplified characters if it is Chinese. */
  @FunctionalInterface
  interface Reading {

    /** Where the sentence has left an enumeration open; 0 if nowhere. */
    int end(String plain, Clause clause);
  }

  /** The findings on a policy. */
  static List<Diagnostic> check(Policy policy, Published published, Code code, Reading reading) {
    return published
        .open(policy)
        .flatMap(
            open ->
                open.text().allClauses().stream()
                    .filter(OpenEnds::isAboutData)
                    .flatMap(clause -> check(clause, open, code, reading).stream()))
        .toList();
  }

  /** What people may do with their data is not about which data that is, or what for. */
  private static boolean isAboutData(Clause clause) {
    return Collections.disjoint(clause.roles(), Role.OF_RIGHTS)
        && !clause.roles().contains(Role.SECURITY);
  }

  private static Optional<Diagnostic> check(
      Clause clause, Published.Open open, Code code, Reading reading) {
    for (Passage passage : open.passages(clause)) {
      for (String sentence : open.sentences(passage)) {
        int left = reading.end(open.plain(sentence), clause);
        if (left > 0) {
          String words = Quoted.end(sentence.substring(0, left));
          return Optional.of(Diagnostic.of(code, passage.position(), clause.title(), words));
        }
      }
    }
    return Optional.empty();
  }

  /** Where the first words end that no “not” takes back; 0 if there are none. */
  static int end(Pattern words, String plain) {
    Matcher found = words.matcher(plain);
    while (found.find()) {
      if (!Assertion.isDenied(plain, found.start(), found.end())) {
        return found.end();
      }
    }
    return 0;
  }
}
