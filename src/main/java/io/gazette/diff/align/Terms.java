package io.gazette.diff.align;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pairs definitions of one term, however they were rewritten: 个人信息：…, “Services” means …. */
final class Terms {

  private static final Pattern TERM =
      Pattern.compile(
          "[“\"「『]?([^“”\"「」『』：:，,。.；;（(]{2,30})[”\"」』]?\\s?(?:[（(][^）)]{1,40}[）)])?\\s?"
              + "(?:[：:]|，?(?:是)?指|means?\\b|refers? to\\b).+",
          Pattern.DOTALL);

  private final Pairing pairing;

  Terms(Pairing pairing) {
    this.pairing = pairing;
  }

  /** The first word of the definition says it: what defines nothing else is the same definition. */
  void pair() {
    List<int[]> pairs = UniquePairs.of(pairing.old(), pairing.now(), Terms::term);
    for (int[] pair : pairs) {
      if (pairing.isFreeOld(pair[0])
          && pairing.isFreeNew(pair[1])
          && pairing.faceEachOther(pair[0], pair[1])) {
        pairing.pair(pair[0], pair[1]);
      }
    }
  }

  private static String term(Unit unit) {
    if (unit.isTable() || unit.isHeading()) {
      return "";
    }
    Matcher term = TERM.matcher(unit.text());
    return term.matches() ? term.group(1).strip() : "";
  }
}
