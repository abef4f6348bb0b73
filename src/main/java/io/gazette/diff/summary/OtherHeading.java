package io.gazette.diff.summary;

import io.gazette.diff.summary.SubjectWords.Run;
import io.gazette.text.Sought;
import java.util.regex.Pattern;

/**
 * Two headings of which one says other than the other of whatever stands below it: that it is not
 * so, must be so, is so under a condition, or is for somebody else. Of two names of a matter
 * neither says anything of what stands there.
 */
final class OtherHeading {

  /** What asks for a condition, and is none. */
  private static final Pattern ASKS =
      Pattern.compile("[何哪]|(?i)\\b(?:when|where) (?:we|you|do|does|did|is|are|can|to)\\b");

  /** What names of a matter have around it. */
  private static final Sought NAMING =
      Sought.learning(
          Pattern.compile(
              "[说說]明|[标標][准準]|[范範][围圍]|[规規][则則定]|条款|條款|[事]项|事項|[须須]知|[声聲]明|政策|[简簡]介|[细細][则則]|[总總附][则則]|其他|其它|方式|方法|[办辦]法|[内內]容|情[况況]|如何|怎[样樣么麼]|什么|什麼|哪些|[为為]何|我们|我們|[您你]"
                  + "|\\b(?i:how|what|why|information|polic(?:y|ies)|notices?|terms|details|rules|statement|overview|scope|general|other|others|miscellaneous|provisions|more|section)\\b"));

  private OtherHeading() {}

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
