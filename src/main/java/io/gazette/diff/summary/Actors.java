package io.gazette.diff.summary;

import io.gazette.diff.summary.Sentences.Range;
import io.gazette.text.Characters;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds that another of those acts of whom a text speaks, whatever they are called: the name of one
 * took the place of the other's where somebody is bound, and the sentence, or the text of both,
 * says what only somebody does.
 */
final class Actors {

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{IsHan}{1,9}[\\p{IsHan}&&[^金款费費]]|[A-Za-z][A-Za-z-]{2,19}(?: [A-Za-z-]{2,20}){0,2}(?:['’]s?)?");

  /** What is looked at before and behind a name where it changed. */
  private static final int AROUND = 24;

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|[，。；：:、\\n（(]|由|但|则|則|如|若|[时時])\\s*$|(?:^|[.;:,\\n(] ?|\\b(?:and|but|if|that) |\\b(?:[Tt]he|[Ee]ach|[Ee]very|[Aa]n?|[Aa]ny) )$");

  /** By whom something is done, and not of what it is made. */
  private static final Pattern BY =
      Pattern.compile(
          "由$|\\b(?:(?:paid|signed|kept|provided|given|insured|filled in|returned) for|bought|taken out|paid|borne|provided|kept|signed|insured|carried out|arranged|done|given|met|made|filled in|supplied|covered|returned|cleaned) by (?:the |an? |each )?$"
              + "|\\b(?:is|are|be|been) (?:[a-z]{2,12} )?[a-z]{2,14}(?:ed|pt|ne|id|ght|en)(?: (?:after|out|up|in|off|for))? by (?:the |an? |each )?$"
              + "|\\bat the (?:expense|cost|risk) of (?:the |an? )?$"
              + "|[归歸]$|[落算][在到]$|\\b(?:is|are|falls?|lies|lie|rests?) (?:up)?(?:on|to|with) (?:the |an? |each )?$|\\bbelongs? to (?:the |an? |each )?$");

  private static final Pattern AT = Pattern.compile("\\bat (?:the |an? |each )?$");

  /** At whose cost something is. */
  private static final Pattern COST =
      Pattern.compile("(?:['’]s?)? (?:own )?(?:costs?|expense|risk)\\b");

  /** What somebody does of what was said to cost something, wherever he is named. */
  private static final Pattern HIMSELF = Pattern.compile("自[付理负負担擔备備]");

  /** What only somebody does, whether or not he must. */
  private static final Pattern PAYS =
      Pattern.compile("支付|[缴繳交][纳納付]|承[担擔]|[负負][担擔]|[赔賠][偿償付]| (?:pays?|bears?)\\b");

  /** What is said of somebody alone. */
  private static final Pattern OF_SOMEBODY =
      Pattern.compile(
          "[无無]权|有[权權义義]|[负負][责責]|承[诺諾]|同意|自行|的(?:义务|義務|[责責]任|[权權]利)"
              + "| (?:agrees?|undertakes?|(?:is|are) (?:liable|responsible|entitled|obliged))\\b|['’]s? (?:duties|obligations|rights|responsibilities|liability)\\b");

  /** What is said of things, too. */
  private static final Pattern OF_ANY =
      Pattern.compile(
          "[应應][当當该該承由]?|[须須]|必|可以?(?![能以])|不得|不能|不可|承[担擔]|保[证證]|支付|[缴繳交][纳納付]|[负負][担擔]|[赔賠][偿償]"
              + "| (?:shall|must|may|will|can|cannot|bears?|pays?|(?:is|are) (?:bound|required|allowed))\\b(?! (?:not )?be\\b)");

  /** How the names of people, of places where they work and of companies end. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          ".*(?:[人员員者师師生商徒嫂友匠校厂廠馆館店社院科农農民主局]|(?<![排插掉])[队隊]|[剧劇乐樂旅合]唱?[团團]|幼[儿兒][园園]|[画畫]廊|(?<![施竣动動手加人])工|[教陪][练練]|[向引主]导|[导導]演|制片|[冰雪农農牧林马馬球渔漁]场|[协協学學商公员員事]会|[船校班店站组組队隊馆館院所部局会會厂廠园園科处處社]长|(?<![账帐窗门帳門])[户戶]|(?<![地配对對])方|(?<![国國])家|公司|工坊|(?:[银銀]|商|[车車]|分)行|(?<![网網])站|中心|[机機][构構]|[单單]位|部[门門]|物[业業]|[诊診]所)");

  /** By whom something is borne, paid or done, of which no thing is capable. */
  private static final Pattern BY_SOMEBODY =
      Pattern.compile(
          "由$|\\b(?:borne|bought|taken out|arranged|carried out|(?:paid|signed|kept|provided|given|insured|filled in|returned)(?: for)?) by (?:the |each |every )$"
              + "|\\bborne by $");

  private static final Pattern DONE_BY =
      Pattern.compile(
          "(?:[来來]|自行|[应應][当當]?|全[额額])?(?:[承负負][担擔责責]|支付|[赔賠][偿償付]|出[资資]|[购購][买買]|投保|[垫墊缴繳交]付|[缴繳交][纳納]|指定|指派|保管|[办辦]理|安排|召集|主持|[组組][织織]|[决決]定|[审審]核|批准|[签簽][署字发發收]|[检檢][查验驗]|[维維][修护護]|清[扫掃洁潔理]|通知|[补補][缴繳足]|提供|[陪]同)");

  /** What only somebody must or may do, and to what. */
  private static final Pattern DOES_WHAT =
      Pattern.compile(
          "(?:[应應][当當该該]?|[须須]|必[须須]?|可以?|不得|不能|不可以?|[无無][须須]|禁止)(?:[于於在自][^，。；]{1,12}?[前后後内內时時起日]|每[^，。；]{1,3}|[随隨及]时|及時|立即|[事提]先|提前|如[实實]|妥善|自[行费費])?"
              + "(?:[检檢][查视視]|通知|告知|提醒|清[点點扫掃洁潔理]|打[扫掃]|[赔賠][偿償付]|支付|承[担擔诺諾]|保[证證管]|[确確]保|[协協]助|配合|提供|退[还還]|[缴繳交][纳納还還]|遵守|出示|[携攜][带帶]|佩戴|穿戴?|[购購][买買]|[签簽][署订訂]|提[出交前]|申[请請]|拒[绝絕]|要求|[离離][开開场場]|[进進]入|[报報]告|填[写寫]|安排|[维維][护護修]|看[护護管]|照[看料]|陪同|照[顾顧]|[归歸][还還]|修[复復理]|更[换換]|熄[灭滅]|收[取回集拾]|披露|[泄洩]露|吸[烟煙])(?!合格)[\\p{IsHan}]"
              + "| (?:shall|must|may|will|can|cannot|(?:is|are) (?:bound|required|allowed|obliged) to)(?: not)?(?: (?:promptly|immediately|always|at once|duly|first|also))? "
              + "(?:pay|repair|mend|feed|log|notif|inform|tell|check|move|return|ensure|sign|wear|smoke|ask|clean|clear|insure|arrange|report|inspect|maintain|replace|compensate|indemnif|lock|remove|supply|collect|hire|book|sell|buy|choose|decide|write|call|post|refuse|accept|refund|sweep|prepare|train|teach|supervise|register|deliver|disclose|share|send|put|lend|rent|employ|appoint)[a-z]{0,4}\\b");

  /** How English names of people and of those that they form end; so do those of some things. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)(?<!\\b(?:met|sens|count|do|ord|numb|f|lett|pap|wat|comput|serv|print|rout|contain|trail|lock|heat|scann|trigg|filt|tim|monit|mot|flo|charg|fold|regist|calend|bann|post|cov|lay|pow|tow|corn|cent|ladd|barri|boil|freez|cook))(?:er|or|ee|ist|man|men|[a-z]hand)s?$"
              + "|\\b(?:association|council|parish|guild|office|company|club|school|authority|board|committee|agency|firm|society|union|team|staff|crew|trust|department|bank|museum|library|hotel|estate|tenant|student|parent|guest|groom|patient|people|persons?|famil(?:y|ies))s?$");

  /** What only somebody does, or what is done for or with somebody. */
  private static final String DOES =
      "NAME(?:[负負][责責]|有[权權]|承[担擔诺諾]|同意|保[证證]|[签簽][订訂]|订立|訂立|支付|自行)"
          + "|(?:[与與和同][^，。；]{0,12}NAME|NAME[与與和同][^，。；]{1,12})(?:[签簽]|[订訂]立|[约約]定|[协協]商)"
          + "|(?:[协協]助|代理|[带帶][领領]|委[托託]|聘[请請]|[为為])NAME(?:[^，。；]{0,4}(?:出|[带帶]|提供|[办辦]理|安排|拍|巡|[参參])|$)"
          + "|[“”\"]NAME[“”\"] means (?:who\\b|(?:the|an?|any|each|every) (?:[a-z-]{2,20} ){0,3}(?:person|people|company|firm|club|agency|school|association|authority|office|shop)\\b)"
          + "|\\bNAME (?:lets?|hires?|rents?|keeps?|sells?|buys?|pays?|agrees?|offers?|provides?|lends?|gives?|books?|orders?|employs?|signs?|undertakes?|leases?)\\b"
          + "|\\b(?:lets?|hires?|rents?|keeps?|sells?|buys?|pays?|lends?|gives?|provides?|offers?|leases?|books?|orders?)\\b[^.;]{1,40} (?:to|from|for|with) (?:the |an? |their |its )?NAME";

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?|each|every|any) ");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  /** Characters that people are called by, whoever they are. */
  private static final String CALLED = "人者员員客户戶家方生师師";

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
    if (!mayBe(old, gone, now, come)) {
      return false;
    }
    String before = POSSESSIVE.matcher(gone.of(old)).replaceFirst("");
    String after = POSSESSIVE.matcher(come.of(now)).replaceFirst("");
    boolean bound = isOf(OF_SOMEBODY, old, gone) && isOf(OF_SOMEBODY, now, come);
    boolean does =
        isDoneBy(old, gone)
            // A ticket, too, may come first where it must be shown, and a boat may carry people.
            || ((bound || isOf(DOES_WHAT, old, gone) || (isBorne(old, gone) && isBorne(now, come)))
                && (isOfPeople(before)
                    || isOfPeople(after)
                    || isSomebody(before, was, is)
                    || isSomebody(after, was, is)));
    if (was.name(after) && is.name(before)) {
      return bound || does || (isSomebody(before, was, is) && isSomebody(after, was, is));
    }
    return does && !areAlike(before, after) && !isRenamed(before, was, after, is);
  }

  /** Whether all that had one name has the other now: one may be called otherwise. */
  private static boolean isRenamed(String before, Sections was, String after, Sections is) {
    boolean known = was.name(after) || is.name(before);
    return !known && (was.nameOften(before) || is.nameOften(after));
  }

  /**
   * Whether two names may be of one party: they share a word, or in Chinese the beginning, or what
   * people are called by.
   */
  private static boolean areAlike(String before, String after) {
    if (Characters.hasHan(before)) {
      return before.charAt(0) == after.charAt(0)
          || before.chars().anyMatch(c -> after.indexOf(c) >= 0 && CALLED.indexOf(c) >= 0)
          || IntStream.range(1, before.length())
              .anyMatch(at -> after.contains(before.substring(at - 1, at + 1)));
    }
    Set<String> words = words(before);
    return words(after).stream().anyMatch(words::contains);
  }

  private static Set<String> words(String name) {
    return Set.of(ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("").split("[ -]"));
  }

  /** Whether words end with what people, or those that they form, are called by. */
  static boolean endsWithSomebody(String words) {
    return SOMEBODY.matcher(words).matches()
        || CALLED.indexOf(words.charAt(Math.max(0, words.length() - 1))) >= 0
        || Parties.isParty(words.substring(words.lastIndexOf(' ') + 1))
        || isOfPeople(words);
  }

  private static boolean isOfPeople(String name) {
    return PEOPLE.matcher(name).find();
  }

  private static boolean isDoneBy(String text, Range name) {
    Matcher by =
        BY_SOMEBODY.matcher(text.substring(Math.max(0, name.from() - AROUND), name.from()));
    return by.find()
        && (!by.group().equals("由")
            || DONE_BY.matcher(text).region(name.to(), text.length()).lookingAt());
  }

  private static boolean isBound(String text, Range name) {
    return isBorne(text, name) || isOf(OF_SOMEBODY, text, name) || isOf(OF_ANY, text, name);
  }

  /** Whether something is done by, falls on or belongs to what has a name, or costs it. */
  private static boolean isBorne(String text, Range name) {
    String before = text.substring(Math.max(0, name.from() - AROUND), name.from());
    return BY.matcher(before).find()
        || isBefore(HIMSELF, text, name)
        || isOf(PAYS, text, name)
        || (AT.matcher(before).find() && isBefore(COST, text, name));
  }

  /** Whether something is said of what has a name. */
  private static boolean isOf(Pattern said, String text, Range name) {
    return BEFORE.matcher(text.substring(Math.max(0, name.from() - AROUND), name.from())).find()
        && isBefore(said, text, name);
  }

  private static boolean isBefore(Pattern said, String text, Range name) {
    return said.matcher(text)
        .region(name.to(), text.length())
        .useTransparentBounds(true)
        .lookingAt();
  }

  private static boolean isSomebody(String name, Sections was, Sections is) {
    if (SOMEBODY.matcher(name).matches() || Parties.isParty(name)) {
      return true;
    }
    return was.anySays(name, Actors::does) || is.anySays(name, Actors::does);
  }

  private static Pattern does(String name) {
    return Pattern.compile(
        DOES.replace("NAME", Pattern.quote(name) + "(?:e?s)?"), Pattern.CASE_INSENSITIVE);
  }
}
