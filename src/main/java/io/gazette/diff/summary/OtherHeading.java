package io.gazette.diff.summary;

import io.gazette.diff.summary.SubjectWords.Run;
import io.gazette.text.Characters;
import io.gazette.text.Sought;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two headings of which one says other than the other of whatever stands below it: that it is not
 * so, must be so, is so under a condition, or is for somebody else. Of two names of a matter
 * neither says anything of what stands there.
 */
final class OtherHeading {

  private static final int LONGEST_KIND = 12;

  /** What asks for a condition, and is none. */
  private static final Pattern ASKS =
      Pattern.compile("[何哪]|(?i)\\b(?:when|where) (?:we|you|do|does|did|is|are|can|to)\\b");

  /** What names of a matter have around it. */
  private static final Sought NAMING =
      Sought.learning(
          Pattern.compile(
              "[说說]明|[标標][准準]|[范範][围圍]|[规規][则則定]|条款|條款|[事]项|事項|[须須]知|[声聲]明|政策|[简簡]介|[细細][则則]|[总總附][则則]|其他|其它|方式|方法|[办辦]法|[内內]容|情[况況]|如何|怎[样樣么麼]|什么|什麼|哪些|[为為]何|我们|我們|[您你]"
                  + "|\\b(?i:how|what|why|information|polic(?:y|ies)|notices?|terms|details|rules|statement|overview|scope|general|other|others|miscellaneous|provisions|more|section)\\b"));

  /** What the name of people, days or things ends with in Chinese, by one character alone. */
  private static final String KINDS = "者員员户戶客人生日期区區店票位版端";

  /** For whom, where or when what stands below a heading holds. */
  private static final Pattern FOR =
      Pattern.compile("(?:For|In|On|At|Outside|Inside|Within|During|Before|After) [^.]{2,40}");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)(?:[a-z-]+ ){0,2}(?:adults?|minors?|children|juniors|seniors|experts?|women|men|guests?|pupils?|students?|parents?|patients?|tenants?|residents?|applicants?|participants?"
              + "|[a-z]{2,}(?:ers|ors|ees|ists))");

  private static final Pattern WORDS = Pattern.compile("(?:[A-Za-z-]+ ){1,3}([A-Za-z-]+)");

  private static final Pattern JOINED = Pattern.compile("\\b(?i:of|and|or|for|to|with)\\b");

  private OtherHeading() {}

  /**
   * Whether two headings are of two kinds of one thing, as 未成年患者 and 成年患者: what stands below the
   * one is not said of the other. Names of a matter have verbs or say “we”, and are none.
   */
  static boolean areAlternatives(String one, String other) {
    if (NAMING.isIn(one)
        || NAMING.isIn(other)
        || one.indexOf('\n') >= 0
        || other.indexOf('\n') >= 0) {
      return false;
    }
    if (Characters.hasHan(one) && Characters.hasHan(other)) {
      return areOfOneKind(one, other);
    }
    Matcher words = WORDS.matcher(one);
    Matcher others = WORDS.matcher(other);
    return (FOR.matcher(one).matches() && FOR.matcher(other).matches())
        || (PEOPLE.matcher(one).matches() && PEOPLE.matcher(other).matches())
        || (words.matches()
            && others.matches()
            && !JOINED.matcher(one).find()
            && !JOINED.matcher(other).find()
            && words.group(1).equalsIgnoreCase(others.group(1)));
  }

  private static boolean areOfOneKind(String one, String other) {
    int end = one.length() - 1;
    int shared = KINDS.indexOf(one.charAt(end)) >= 0 ? 1 : 2;
    return Math.max(end, other.length()) <= LONGEST_KIND
        && end >= shared
        && other.endsWith(one.substring(end + 1 - shared))
        && "的与與和及".indexOf(one.charAt(end + 1 - shared)) < 0;
  }

  /** Whether two headings are names of one matter. */
  static boolean namesSame(String old, String now) {
    return !Rewording.saysMore(NAMING.replaceAll(old, " "), NAMING.replaceAll(now, " "));
  }

  /**
   * Whether a heading says other than another one.
   *
   * @param was the text of the old one
   * @param is the text of the other
   */
  static boolean saysOther(String old, Sections was, String now, Sections is) {
    if (!Rewording.saysMore(old, now)) {
      return false;
    }
    Middle middle = Middle.of(old, now);
    Run gone = new Run(old, middle.gone().from(), middle.gone().to());
    Run come = new Run(now, middle.come().from(), middle.come().to());
    return isConditional(old)
        || isConditional(now)
        || !EmphasisFinder.find(middle.edits()).isEmpty()
        || Parties.areExchanged(gone, come, was::name, is::name)
        || Actors.areExchanged(old, middle.gone(), was, now, middle.come(), is);
  }

  private static boolean isConditional(String heading) {
    return ItemScopes.CONDITION.matcher(heading).find() && !ASKS.matcher(heading).find();
  }
}
