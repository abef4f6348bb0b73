package io.gazette.diff.summary;

import io.gazette.diff.summary.Sentences.Range;
import java.util.regex.Pattern;

/**
 * Finds that another of those acts of whom a text speaks, whatever they are called: the name of one
 * took the place of the other's where somebody is bound, and the text says of both what only
 * somebody does.
 */
final class Actors {

  private static final Pattern NAME =
      Pattern.compile("\\p{IsHan}{2,10}|[A-Za-z][A-Za-z-]{2,19}(?: [A-Za-z-]{2,20}){0,2}");

  /** What is looked at before and behind a name where it changed. */
  private static final int AROUND = 24;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[，。；：:、\\n（(]|由|但|则|則|如|若|[时時])\\s*$|(?:^|[.;:,\\n(] ?|\\b(?:and|but|if|that) |\\b(?:[Tt]he|[Ee]ach|[Ee]very|[Aa]n?|[Aa]ny) )$");

  /** By whom something is done, and not of what it is made. */
  private static final Pattern BY =
      Pattern.compile(
          "由$|\\b(?:paid|borne|provided|kept|signed|insured|carried out|arranged|done|given|met|made|filled in|supplied|covered|returned|cleaned) by (?:the |an? |each )?$");

  /** What is said of somebody alone. */
  private static final Pattern OF_SOMEBODY =
      Pattern.compile(
          "[无無]权|有[权權义義]|[负負][责責]|承[诺諾]|同意|自行|的(?:义务|義務|[责責]任|[权權]利)"
              + "| (?:agrees?|undertakes?|(?:is|are) (?:liable|responsible|entitled|obliged))\\b|['’]s? (?:duties|obligations|rights|responsibilities|liability)\\b");

  /** What is said of things, too. */
  private static final Pattern OF_ANY =
      Pattern.compile(
          "[应應][当當该該承由]?|[须須]|必|可以?(?![能以])|不得|不能|不可|承[担擔]|保[证證]|支付|[赔賠][偿償]"
              + "| (?:shall|must|may|will|can|cannot|bears?|pays?|(?:is|are) (?:bound|required|allowed))\\b(?! (?:not )?be\\b)");

  /** How the names of people, of places where they work and of companies end. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          ".*(?:[人员員者师師生商徒嫂友匠校厂廠馆館店社院科]|(?<![账帐窗门帳門])[户戶]|(?<![地配对對])方|(?<![国國])家|公司|工坊|(?:[银銀]|商|[车車]|分)行|(?<![网網])站|中心|[机機][构構]|[单單]位|部[门門]|物[业業]|[诊診]所)");

  /** What only somebody does, or what is done for or with somebody. */
  private static final String DOES =
      "NAME(?:[负負][责責]|有[权權]|承[担擔诺諾]|同意|保[证證]|[签簽][订訂]|订立|訂立|支付|自行)"
          + "|(?:[与與和同][^，。；]{0,12}NAME|NAME[与與和同][^，。；]{1,12})(?:[签簽]|[订訂]立|[约約]定|[协協]商)"
          + "|(?:[协協]助|代理|[带帶][领領]|委[托託]|聘[请請]|[为為])NAME(?:[^，。；]{0,4}(?:出|[带帶]|提供|[办辦]理|安排|拍|巡|[参參])|$)"
          + "|[“”\"]NAME[“”\"] means (?:who\\b|(?:the|an?|any|each|every) (?:[a-z-]{2,20} ){0,3}(?:person|people|company|firm|club|agency|school|association|authority|office|shop)\\b)"
          + "|\\bNAME (?:lets?|hires?|rents?|keeps?|sells?|buys?|pays?|agrees?|offers?|provides?|lends?|gives?|books?|orders?|employs?|signs?|undertakes?|leases?)\\b"
          + "|\\b(?:lets?|hires?|rents?|keeps?|sells?|buys?|pays?|lends?|gives?|provides?|offers?|leases?|books?|orders?)\\b[^.;]{1,40} (?:to|from|for|with) (?:the |an? |their |its )?NAME";

  private Actors() {}

  /** Whether one name took the place of another where somebody is bound. */
  static boolean mayBe(String old, Range gone, String now, Range come) {
    String before = gone.of(old);
    String after = come.of(now);
    return NAME.matcher(before).matches()
        && NAME.matcher(after).matches()
        && !before.contains(after)
        && !after.contains(before)
        && isBound(old, gone)
        && isBound(now, come);
  }

  /**
   * Whether somebody took the place of somebody else.
   *
   * @param was the text that the old one stands in
   * @param is the text that the new one stands in
   */
  static boolean areExchanged(
      String old, Range gone, Sections was, String now, Range come, Sections is) {
    String before = gone.of(old);
    String after = come.of(now);
    return mayBe(old, gone, now, come)
        && was.name(after)
        && is.name(before)
        && ((isOf(OF_SOMEBODY, old, gone) && isOf(OF_SOMEBODY, now, come))
            || (isSomebody(before, was, is) && isSomebody(after, was, is)));
  }

  private static boolean isBound(String text, Range name) {
    return BY.matcher(text.substring(Math.max(0, name.from() - AROUND), name.from())).find()
        || isOf(OF_SOMEBODY, text, name)
        || isOf(OF_ANY, text, name);
  }

  /** Whether something is said of what has a name. */
  private static boolean isOf(Pattern said, String text, Range name) {
    return BEFORE.matcher(text.substring(Math.max(0, name.from() - AROUND), name.from())).find()
        && said.matcher(text)
            .region(name.to(), text.length())
            .useTransparentBounds(true)
            .lookingAt();
  }

  private static boolean isSomebody(String name, Sections was, Sections is) {
    if (SOMEBODY.matcher(name).matches() || Parties.isParty(name)) {
      return true;
    }
    Pattern does =
        Pattern.compile(
            DOES.replace("NAME", Pattern.quote(name) + "(?:e?s)?"), Pattern.CASE_INSENSITIVE);
    return was.anySays(name, does) || is.anySays(name, does);
  }
}
