package io.gazette.diff.summary;

import io.gazette.diff.summary.Sentences.Range;
import io.gazette.text.Sought;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds that another one, or one more, does something, by the form in which it is said: 由甲和乙承担,
 * “the tenant and the landlord shall”, either party, 因甲过错. Whether what has a name is somebody is
 * known by what people are called ({@link Actors}), or by what is said to be done.
 */
final class Doers {

  /** By whom something is done, and what is. */
  private static final Sought BY =
      Sought.learning(
          Pattern.compile(
              "(?<![自经經理事])由([^，。；：由于於在每按从從向对對将將0-9]{2,16}?)(?:[于於在每按从從向对對将將][^，。；：]{1,14}?)?(?:各自|及时|及時|立即|共同|自行|分别|分別|负责|負責|另行|一并|一起|予以|全[额額])*"
                  + "(?:[承负負分][担擔]|[自另]?支付|[赔賠][偿償付]|自[备備付理担擔]|准[备備]|提供|[缴繳交][纳納]|[购購][买買置]|投保|[保看][管护護]|清[洗扫掃洁潔理]|打[扫掃]|[维維修][修护護理复復]|更[换換]|安排|通知|[办辦]理|[签簽][字署收]|[决決]定|[审審]核|批准|[检檢][查测測]|陪同|照[看顾顧料]|[领領]取|填[写寫]|[搬][运運])"
                  + "|(?:因|由于|由於)([^，。；：]{2,10}?)的?(?:[过過][错錯失]|原因|故意|疏忽|[违違][约約]|[责責]任)"));

  /** All, or whoever of several. */
  private static final Pattern ANY_OF =
      Pattern.compile(
          "^(?:任何?一|[双雙各]|任意)方?均?都?$|(?i)^(?:either|both|each|any|neither) (?:party|parties)$");

  /** One more beside those that are named. */
  private static final Pattern JOINED =
      Pattern.compile(
          "^[、，]?(?:以及|或者|[和与與及或、])(?:其)?(\\p{IsHan}{2,8}?)(?:共同|一同|一起|分别|分別|各自|平均)?$"
              + "|^,? ?(?:and|or|and/or) (?:the |an? |their |his |her |its )?([a-z]{3,16}(?: [a-z]{3,16})?),? ?$");

  /** Where those that are named before do something, or are what something is done by. */
  private static final Pattern DONE_BY =
      Pattern.compile(
          "由[^，。；：]{2,12}$|\\b(?:(?<!\\b(?:seen|read|received|viewed|opened|accessed|used|known) )by|at the (?:cost|expense|risk) of) (?:the |an? |each )?[a-z]{3,16}$");

  private static final Pattern AND = Pattern.compile("以及|或者?|[和与與及、]");

  private static final Pattern EXCEPT =
      Pattern.compile(
          "除[^，。；]{1,12}$|\\b(?:except|other than|but|save) (?:for |to )?(?:the |an? )?[a-z]{3,16}$");

  /** What is kept from everybody but some. */
  private static final Pattern KEPT_FROM =
      Pattern.compile(
          "(?:不[向对對给給]|[不无無][^，。；]{0,4}[向对對给給]|不得?(?:提供|[披透]露|公[开開布]|告知))|(?i)\\b(?:nobody|no one|anyone|not)\\b");

  private static final Pattern BINDS =
      Pattern.compile(
          "(?:均|都|应|應|须|須|必|可|不得|不能|[支交缴繳承负負赔賠签簽]|共同)|,? (?:must|shall|may|will|can|cannot|are|is|pays?|bears?|signs?)\\b");

  /** What is longer says more than who. */
  private static final int LONGEST = 40;

  private Doers() {}

  /** Whether one of whom several speak took the place of all of them, or of whoever it is. */
  static boolean areOfAll(String gone, String come) {
    return Math.max(gone.length(), come.length()) <= LONGEST
        && ANY_OF.matcher(gone.strip()).find() != ANY_OF.matcher(come.strip()).find();
  }

  /**
   * Whether others do something than did, or somebody else is at fault: where a sentence says by
   * whom, in either text, and what changed is a part of that.
   */
  static boolean areOther(String old, Range gone, String now, Range come) {
    List<String> was = names(old, gone);
    List<String> is = names(now, come);
    return was.size() == 1
        && is.size() == 1
        && areApart(was.get(0), is.get(0))
        && (Actors.endsWithSomebody(was.get(0)) || Actors.endsWithSomebody(is.get(0)));
  }

  /** Whether one name is not the other with words behind it that name nobody. */
  private static boolean areApart(String name, String other) {
    String longer = name.length() < other.length() ? other : name;
    String shorter = longer.equals(name) ? other : name;
    return !longer.startsWith(shorter)
        || AND.matcher(longer.substring(shorter.length())).lookingAt();
  }

  private static List<String> names(String text, Range changed) {
    return changed.matches(BY, text, LONGEST).stream()
        .flatMap(
            by ->
                IntStream.rangeClosed(1, by.groupCount())
                    .filter(group -> by.start(group) >= 0)
                    .filter(
                        group -> by.start(group) <= changed.to() && changed.from() <= by.end(group))
                    .mapToObj(by::group))
        .map(name -> name.endsWith("的") ? name.substring(0, name.length() - 1) : name)
        .toList();
  }

  /** Whether what came or went by itself is one more who does something with others. */
  static boolean isJoined(String text, Range changed) {
    String before = before(text, changed);
    return isSomebodyElse(text, changed)
        && (DONE_BY.matcher(before).find()
            || (Actors.endsWithSomebody(before)
                && BINDS.matcher(text).region(changed.to(), text.length()).lookingAt()));
  }

  /** Whether it is one more who alone is told what is kept from all others. */
  static boolean isExcepted(String text, Range changed) {
    return JOINED.matcher(changed.of(text)).find()
        && EXCEPT.matcher(before(text, changed)).find()
        && KEPT_FROM.matcher(Sentences.around(text, List.of(changed)).get(0).of(text)).find();
  }

  private static boolean isSomebodyElse(String text, Range changed) {
    Matcher joined = JOINED.matcher(changed.of(text));
    return changed.to() - changed.from() <= LONGEST
        && joined.find()
        && Actors.endsWithSomebody(joined.group(1) == null ? joined.group(2) : joined.group(1));
  }

  private static String before(String text, Range changed) {
    return text.substring(Math.max(0, changed.from() - LONGEST), changed.from());
  }
}
