package io.gazette.check.change;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.Receivers;
import io.gazette.check.language.Rewording;
import io.gazette.check.language.Stance;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Speech;
import io.gazette.diff.Edit;
import io.gazette.diff.WordEdits;
import io.gazette.model.ChangeLevel;
import io.gazette.model.ClauseWords;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What went from a sentence, came into it or stands in place of something else, by what the
 * sentence does: an item less in what people can ask for, another recipient, another place. The
 * rest of the sentence stays as it is; one that is put in other words altogether is not read.
 */
final class ChangedParts {

  /** Less alike, a sentence is put in other words. */
  private static final double ALIKE = 0.55;

  /** With as much of them elsewhere, words are not gone but stand in another place. */
  private static final double KEPT = 0.6;

  private static final int SHORTEST_HAN = 2;
  private static final int SHORTEST_LATIN = 3;

  /** An item of an enumeration, with what ties it to the others. */
  private static final int LONGEST_HAN = 12;

  private static final int LONGEST_LATIN = 32;

  /** Ties an item to others: what goes or comes with it is one of several. */
  private static final Pattern TIE =
      Pattern.compile("[、，,；;]|以及|或者|[和与及或并且也]|(?i)\\b(?:and|or|nor|as well as)\\b");

  /** Those with which words begin or end. */
  private static final Pattern TIES =
      Pattern.compile(
          "^(?:"
              + TIE.pattern()
              + "|\\s)++|(?<![、，,；;\\s和与及或并且也])(?:"
              + TIE.pattern()
              + "|\\s)++$");

  /** Words that mean nothing by themselves, and signs. */
  private static final Pattern FILLING =
      Pattern.compile(
          "(?:\\d+|[一二两三四五六七八九十百千]+)(?= ?个?(?:工作)?[日天月年周小岁时分])|用[于来作]|期限|时长|并且|或者|同时|此外|另外|除此|[以之][外前后]|后(?=[，,])|以及|其中|例如|比如|如下|相关|有关|及时|依法|按照|根据|除外|但(?!是)|我们|任何|取得|获得|予以|双方|先(?=行?[协友])|除(?=[^，。；]{1,16}外)|(?<=\\p{IsHan})外(?=[，,])|加以|需要|必须|应当|有?义务|有权|可以|能够|不能|无法|发现|发生|出现|属于|认为|进行|以便|便于|为了|但?(?:不|并不|不会)影响|照常|正常|依然|仍然|这是|(?<!所在)地(?![址点图理区方])|在(?!地)|[于须需由您你不未才仅只\\p{P}\\p{S}\\s和与及或并且而则也还均都亦将会的得了等其该对向为]|所(?!在地)|到(?![期达])|经(?=[您你]|用户|监护人)"
              + "|(?i)\\b(?:because|since|so|while)\\b|\\bfor no other \\w+|\\bin order to\\b|\\b(?:and|but|without|or|nor|neither|also|other|nothing|else|the|an?|such|as|well|of|to|in|for|with|by|our|you|your|we|it|them|they|us|this|that|these|those|any|not|only|then|both|all|will|do|does|is|are|be|able|unable|cannot|except|apart|from|unless|if|when|where|who|whom|whose|which|as|than)\\b");

  /** Words that say nothing else than the sentence without them. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "[零一二两三四五六七八九十百千万\\d]|没有|并未|从未|本人|自己|自动|目前|当前|现有|用到|实际|具体|当场|届时|特此|统一|统统|妥善|切实|充分|严格|认真|积极|不断|完全|逐步|逐一|即可|各位|尊敬|请您|一并|仍旧|各自|选择|时候|过程|方式|情况|事宜|服务");

  /** The reader as one of several. */
  private static final Pattern READER =
      Pattern.compile("[您你](?:和|与|及|以及|、)|(?:和|与|及|以及|、)[您你]|(?i)you and|and you|you,");

  /** What readers are called. */
  private static final Pattern READERS =
      Pattern.compile("[您你]们?|用户|客户|(?i)(?:you|users?|customers?)");

  /** Advertisers get data; to advertise is something done with them. */
  private static final Pattern DOER = Pattern.compile("\\w{3,20}ers?");

  private static final Pattern ALL =
      Pattern.compile("所有的?|全部的?|任何|一切|各[类种项]|每[一个项次]|(?i)(?:all|any|every|each)(?: of)?");

  private static final Pattern YOU = Pattern.compile("[您你]|(?i)\\byou\\b");

  private static final Pattern MEANS =
      Pattern.compile("(?i)(?:by|with|without|via|from|during|under) [\\w’'-]+");

  private static final Pattern CONDITION =
      Pattern.compile(
          "(?:后|时|的情况下|的前提下|为限|为条件|前提是|(?:要求|请求|申请)(?:我们)?)[）)]?$|的[，,]|(?:如果|若|除非|须|需|仅|只|限于)|(?i)\\b(?:if|when|once|after|provided|before|until|unless|only|subject to|except|must|ha(?:ve|s) to|ask us to|on \\w+)\\b");

  private static final Pattern BUT = Pattern.compile("但|(?i)\\bbut\\b");

  private static final Pattern DATA =
      Pattern.compile(
          "\\s?(?:的)?(?:个人)?(?:信息|数据|资料)(?!保护|安全)|(?i)\\s?(?:personal )?(?:data(?! protection)|information(?! security)|details)\\b");

  private static final Pattern DATA_AHEAD =
      Pattern.compile("(?i)\\b(?:data|information|details)\\s*$");

  private static final Pattern OF = Pattern.compile("(?i)\\s*(?:of|about|relating to) ");

  /** Says of anything that only some of it is meant. */
  private static final Pattern NARROWER =
      Pattern.compile(
          "(?:敏感|重要|重大|严重|主要|核心|关键|特定|指定|特殊|陌生|部分|某些|个别|首次)的?"
              + "|(?i)(?:sensitive|serious|severe|significant|material|important|major|main|key|special|specific|certain|particular|selected|unknown|some|first)");

  /** What says nothing of which data. */
  private static final Pattern ANY_DATA =
      Pattern.compile(
          "个人|上述|前述|以上|这些|该等|相应|此类|全部|所有|用户|下列|以下|收集|提供|您|的|(?i)\\b(?:personal|such|relevant|related|following|above|certain|user|customer)\\b");

  /** Around what a period runs from, or something is deleted upon, with ¦ in its place. */
  private static final Pattern FROM =
      Pattern.compile(
          "(?:^|[，,。；;]|[自从于在])\\s?¦(?:之[日时]起?|时?起|[之以]?后|为止)"
              + "|(?i)\\b(?:after|from|since|following|until)(?: (?:the|an?|your|our|its|their))?\\s?¦\\s?(?:[.,;]|$|(?:and|or)\\b)");

  /** What happens then if no period runs. */
  private static final Pattern ENDS =
      Pattern.compile("删除|销毁|覆盖|清除|(?i)\\b(?:delet|eras|destroy|shred)\\w*");

  private static final Pattern EXCEPTED =
      Pattern.compile(
          "除[^，。；外]*$|(?:仅|只)[^，。；]*$|(?i)\\b(?:except|unless|other than|apart from|only)\\b[^,.;]*$");

  /** Of a word in another form: “used” for “use”. */
  private static final Pattern ENDING =
      Pattern.compile("(?:(?<=\\w{4})(?:ing|ed|es)|(?<=\\w{3})[ds])$");

  /** What is done with consent alone is not done more. */
  private static final Pattern CONSENTED =
      Pattern.compile("同意|授权|(?i)\\b(?:consent|permission)\\b");

  private static final Pattern SHARES =
      Pattern.compile(
          "共享|分享|提供|交给|披露|转让|委托|传输|公开|得到|看到|收到|知道|获知|知悉|(?i)\\b(?:receiv|shar|disclos|provid|transfer|pass|send|sent|sell|sold|give)\\w*|(?i)\\bwith\\b");

  /** Behind it stands the name of somebody who gets or keeps data. */
  private static final Pattern RECIPIENT =
      Pattern.compile(
          "(?:服务商|供应商|提供商|合作方|合作伙伴|受托方|受托人|托管方|承运商|承运人|第三方)(?:[为是：:]|叫做?)?[“「]?$"
              + "|\\b(?:by|with|to|from|(?:provider|partner|processor|company|vendor|host|supplier|carrier|operator|agency|firm|bank|insurer)s?)\\s*$");

  private static final Pattern HANDED = Pattern.compile("(?:由|交给|交由|提供给|委托|发给|转给|共享给)[“「]?$");

  private static final Pattern HANDLES =
      Pattern.compile(
          "(?:[”」]|公司)?(?:负责|进行)?(?:保管|存放|存储|储存|保存|处理|运营|托管|承运|配送|维护|分析|核对|审核|$|[，。；])");

  private static final Pattern HAN_NAME =
      Pattern.compile("[\\p{IsHan}&&[^我您你他其自己本人专双不只应须将会能得必在对为和的等是有未无仅才均都把被向按]]{1,10}");

  private static final Pattern LATIN_NAME =
      Pattern.compile("\\p{Lu}[\\w&'’.-]*(?: (?:\\p{Lu}[\\w&'’.-]*|of|and|&))*");

  private static final Pattern PERSON =
      Pattern.compile("(?:Mrs?|Ms|Miss|Dr|Prof)\\.? \\p{Lu}[\\w'’-]*(?: \\p{Lu}[\\w'’-]*)*");

  /** Behind the name of a person. */
  private static final Pattern TITLE = Pattern.compile("老师|经理|女士|先生|律师|主任|主管(?![部机单])|医生|校长");

  /** The end of a company's name, behind the part of it that is its own. */
  private static final Pattern NAME_END =
      Pattern.compile(
          "[\\p{IsHan}&&[^我您你的]]{0,4}(?:公司|集团|银行|事务所|研究院)"
              + "|[\\p{IsHan}&&[^与给由及或将把被是的我您你们至到让请经托向在和对为]]{0,14}?(?:股份|有限|集团)");

  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}\\w（）() ]{1,20}(?:公司|集团|银行|事务所|研究院)");

  /** Behind it stands who is asked to do something; it is no name. */
  private static final Pattern HANDS = Pattern.compile("(?:请|委托|委任|授权|通过|要求|安排)$");

  private static final int LONGEST_BEGINNING = 6;

  /** Behind it stands who or where somebody is. */
  private static final Pattern VALUE =
      Pattern.compile("(?:[：:为是于至]|(?i)\\b(?:is|are|at|in|to|on))\\s*$");

  private static final Pattern ASIDE = Pattern.compile("[（(][^（）()]{1,60}[）)]");

  /** Behind the name of a place: who decides there. */
  private static final Pattern SEAT = Pattern.compile("\\p{IsHan}{0,6}(?:法院|仲裁)");

  private static final Pattern SEAT_AHEAD =
      Pattern.compile(
          "(?i)\\b(?:courts?|laws?|tribunals?|arbitration)\\s+(?:of|in|at)\\s+(?:the )?$");

  private static final Pattern SEAT_BEHIND = Pattern.compile("\\s*(?i:courts?|law)\\b");

  private ChangedParts() {}

  /**
   * A stretch that changed, either side of which may be empty.
   *
   * @param ahead what stayed before it
   * @param behind what stayed behind it
   * @param alone whether nothing else changed
   * @param only whether nothing else changed that says something by itself
   */
  private record Part(
      String ahead, String gone, String come, String behind, boolean alone, boolean only) {

    /** Whether it has more than words that mean nothing by themselves. */
    private boolean isSaying() {
      return !content(gone).isEmpty() || !content(come).isEmpty();
    }

    /** Whether all that there is stands in the place of some of it, or the reverse. */
    private boolean isOfAll() {
      return alone && (ALL.matcher(gone.strip()).matches() || ALL.matcher(come.strip()).matches());
    }

    /** Whether words came or went, in a sentence that otherwise stays as it is. */
    private boolean isLone() {
      boolean less = gone.length() > come.length();
      return alone
          ? isMore((less ? gone : come).strip(), (less ? come : gone).strip())
          : only
              && content(gone).isEmpty()
              && !content(come).isEmpty()
              && isTied(come, this)
              && isItem(come);
    }

    /** Beside more than small words that went along, words stand in place of others. */
    private boolean isMore(String words, String others) {
      return others.length() <= 1
          && FILLING.matcher(others).replaceAll("").isBlank()
          && (isTied(words, this) || isCondition(words) || isPhrase(words));
    }

    /**
     * Without what both sides end or begin with, whatever ties it to the rest and however it agrees
     * with it: “receives” of one is “receive” of two.
     */
    private Part trimmed() {
      boolean more = come.length() > gone.length();
      String all = more ? come : gone;
      String kept = TIES.matcher((more ? gone : come).strip()).replaceAll("");
      for (String end : kept.length() > 1 ? List.of(kept, ofSeveral(kept)) : List.<String>of()) {
        int left = all.length() - end.length();
        if (left > 0
            && all.regionMatches(/* ignoreCase= */ true, left, end, 0, end.length())
            && !Characters.isWithinLatin(all, left)) {
          return with(ahead, all.substring(0, left), more, all.substring(left) + behind);
        }
      }
      Matcher start = TIES.matcher(all);
      int from = start.lookingAt() ? start.end() : 0;
      int to = from + kept.length();
      return kept.length() > 1
              && to < all.length()
              && all.startsWith(kept, from)
              && !Characters.isWithinLatin(all, to)
          ? with(ahead + all.substring(0, to), all.substring(to), more, behind)
          : this;
    }

    private Part with(String before, String words, boolean come, String after) {
      return new Part(before, come ? "" : words, come ? words : "", after, alone, only);
    }

    private Part among(int parts, long saying) {
      return new Part(ahead, gone, come, behind, parts == 1, saying == (isSaying() ? 1 : 0));
    }
  }

  static Optional<Substance> of(Rewording pair, ClauseChange change) {
    List<Part> parts = parts(ClauseWords.unmarked(pair.before()), ClauseWords.unmarked(pair.now()));
    if (pair.alike() < ALIKE && parts.size() > 1) {
      return Optional.empty();
    }
    boolean reordered =
        parts.size() > 1
            && parts.stream().mapToLong(each -> news(each.gone(), pair.now())).sum() == 1
            && parts.stream().mapToLong(each -> news(each.come(), pair.before())).sum() == 1;
    return Substance.gravest(
        parts.stream()
            .filter(part -> !reordered || !isReplaced(part, pair))
            .map(part -> of(part, pair, change)));
  }

  /**
   * Whether the one English word that went or came in a part stands for the one that did the
   * reverse in another: the parts of the sentence stand in another order.
   */
  private static boolean isReplaced(Part part, Rewording pair) {
    return news(part.gone(), pair.now()) + news(part.come(), pair.before()) == 1;
  }

  /** How many English words some have that a sentence does not. */
  private static long news(String words, String sentence) {
    return Stream.of(content(words).toLowerCase(Locale.ROOT).split(" +", -1))
        .filter(word -> !word.isEmpty() && Characters.isLatin(word.charAt(0)))
        .filter(word -> !isIn(word, sentence))
        .count();
  }

  private static List<Part> parts(String before, String now) {
    List<Edit> edits = WordEdits.between(before, now);
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < edits.size(); at++) {
      String ahead = at > 0 ? edits.get(at - 1).text() : "";
      StringBuilder gone = new StringBuilder();
      StringBuilder come = new StringBuilder();
      for (; at < edits.size() && edits.get(at).isChange(); at++) {
        (edits.get(at).type() == Edit.Type.DELETED ? gone : come).append(edits.get(at).text());
      }
      if (!gone.isEmpty() || !come.isEmpty()) {
        String behind = at < edits.size() ? edits.get(at).text() : "";
        parts.add(
            new Part(
                ahead,
                gone.toString(),
                come.toString(),
                behind,
                /* alone= */ false,
                /* only= */ false));
      }
    }
    List<Part> all = parts.size() == 1 ? List.of(parts.get(0).trimmed()) : parts;
    long saying = all.stream().filter(Part::isSaying).count();
    return all.stream().map(part -> part.among(all.size(), saying)).toList();
  }

  private static Optional<Substance> of(Part part, Rewording pair, ClauseChange change) {
    if (READERS.matcher(part.gone().strip()).matches()
        && READERS.matcher(part.come().strip()).matches()) {
      return Optional.empty();
    }
    if (isPerson(part)) {
      return Optional.of(substance("@changed-contact", pair, ChangeLevel.NOTICE));
    }
    if ((isName(part.gone(), part.behind()) && isName(part.come(), part.behind()))
        || isNamed(part, pair)) {
      return Optional.of(
          substance(
              "@changed-recipient",
              pair,
              change.isAboutPublisher(pair.now()) ? ChangeLevel.NOTICE : ChangeLevel.CONSENT));
    }
    if (isExplanation(part.gone() + part.come())) {
      return Optional.empty();
    }
    if ((SEAT.matcher(ChineseScript.simplified(part.behind())).lookingAt()
            && !content(behindComma(part.gone())).isEmpty()
            && !content(behindComma(part.come())).isEmpty())
        || isSeatNamed(part)) {
      return Optional.of(substance("@changed-law", pair, ChangeLevel.CONSENT));
    }
    String clause = change.isCell(pair) ? "" : change.now().words();
    String less = narrower(part.gone());
    String more = narrower(part.come());
    if (less.isBlank() != more.isBlank()
        && (isNarrowing(less + more, part) || (part.isOfAll() && isSome(less + more)))) {
      boolean owed = Speech.of(pair.before()).isOwed() || isLimited(pair);
      return Optional.of(
          substance(
              "@changed-extent",
              pair,
              owed == less.isBlank() ? ChangeLevel.CONSENT : ChangeLevel.NOTICE));
    }
    boolean gone =
        isNew(part.gone(), ClauseWords.unmarked(pair.now()), clause)
            || isDenialLess(part, change.now().words())
            || (READER.matcher(part.gone().strip()).matches()
                && YOU.matcher(pair.before()).results().count()
                    > YOU.matcher(pair.now()).results().count());
    // What a sentence that stayed says of something else is no item of this one.
    String then =
        isTied(part.come(), part) ? String.join(" ", change.gone()) : change.then().words();
    boolean come = isNew(part.come(), ClauseWords.unmarked(pair.before()), then);
    if (gone && come) {
      if (change.isAboutPublisher(pair.now()) && VALUE.matcher(part.ahead()).find()) {
        return Optional.of(substance("@changed-contact", pair, ChangeLevel.NOTICE));
      }
      if (isTied(part.come(), part) && isReceiver(part)) {
        return Optional.of(substance("@changed-recipient", pair, ChangeLevel.CONSENT));
      }
      return isStart(part)
          ? Optional.of(substance("@changed-facts", pair, ChangeLevel.CONSENT))
          : Optional.empty();
    }
    return gone
        ? less(part, pair, change)
        : come && !change.isPromisedBefore(part.come()) ? more(part, pair) : Optional.empty();
  }

  /** Whether words say in what case something holds; “but” alone does not. */
  private static boolean isCondition(String words) {
    return CONDITION.matcher(words).find()
        || (BUT.matcher(words).find() && !content(words).isEmpty());
  }

  /** Whether words in brackets explain, and name nothing that would matter. */
  private static boolean isExplanation(String words) {
    return ASIDE.matcher(words.strip()).matches()
        && DataWords.in(words).isEmpty()
        && Facts.in(words).isEmpty()
        && Stance.of(words).isPlain()
        && !Speech.PROCESSES.matcher(ChineseScript.simplified(words)).find()
        && !CONDITION.matcher(words).find();
  }

  /**
   * Whether it was denied that something is done, and the clause does not speak of that any more,
   * whatever other words the two have in common.
   */
  private static boolean isDenialLess(Part part, String clause) {
    String gone = ChineseScript.simplified(part.gone());
    String left = ChineseScript.simplified(clause).toLowerCase(Locale.ROOT);
    return part.come().isBlank()
        && Stance.of(gone).denials() > 0
        && Speech.PROCESSES
            .matcher(gone)
            .results()
            .anyMatch(does -> !left.contains(does.group().toLowerCase(Locale.ROOT)));
  }

  /**
   * Something of several that the sentence no longer says, or anything if the rest stays as it is.
   */
  private static Optional<Substance> less(Part part, Rewording pair, ClauseChange change) {
    boolean tied = isTied(part.gone(), part);
    if ((!tied && !part.isLone()) || change.isPromisedAnew(part.gone())) {
      return Optional.empty();
    }
    boolean owed = Speech.of(pair.before()).isOwed() && !change.isAboutPublisher(pair.now());
    boolean condition = !tied && isCondition(part.gone().strip());
    return Optional.of(
        substance(
            condition ? "@changed-condition" : owed ? "@changed-promise" : "@fewer-words",
            pair,
            condition || owed ? ChangeLevel.CONSENT : ChangeLevel.NOTICE));
  }

  private static Optional<Substance> more(Part part, Rewording pair) {
    Speech speech = Speech.of(ClauseWords.unmarked(pair.before()));
    return (isTied(part.come(), part) && !CONSENTED.matcher(part.come()).find()
            ? oneMore(part, pair, speech)
            : Optional.<Substance>empty())
        .or(() -> part.isLone() ? anyMore(part, pair, speech) : Optional.empty());
  }

  /** One of several things more. */
  private static Optional<Substance> oneMore(Part part, Rewording pair, Speech speech) {
    if (speech == Speech.RIGHT) {
      return Optional.empty();
    }
    if (isReceiver(part)) {
      return Optional.of(substance("@changed-recipient", pair, ChangeLevel.CONSENT));
    }
    if (speech == Speech.PROMISE) {
      // One more of what is excepted from a promise.
      return EXCEPTED.matcher(part.ahead()).find()
          ? Optional.of(substance("@changed-condition", pair, ChangeLevel.CONSENT))
          : processing(part, pair);
    }
    String before = ClauseWords.unmarked(pair.before());
    return Speech.PROCESSES.matcher(before).find()
            || SHARES.matcher(before).find()
            || ClauseChange.isEntry(before)
        ? Optional.of(substance("@changed-processing", pair, ChangeLevel.CONSENT))
        : processing(part, pair);
  }

  /** Anything more, in a sentence that stays as it is. */
  private static Optional<Substance> anyMore(Part part, Rewording pair, Speech speech) {
    if (isCondition(part.come().strip())) {
      return Optional.of(
          substance(
              "@changed-condition",
              pair,
              speech.isOwed() ? ChangeLevel.CONSENT : ChangeLevel.NOTICE));
    }
    Stance stance = Stance.of(pair.before());
    boolean narrows = speech == Speech.PROMISE && stance.denials() > 0 && !stance.excepted();
    return Optional.of(
        narrows
            ? substance("@changed-extent", pair, ChangeLevel.CONSENT)
            : substance(
                "@more-words", pair, isLimited(pair) ? ChangeLevel.CONSENT : ChangeLevel.NOTICE));
  }

  /** Whether the courts or the law of another place are named. */
  private static boolean isSeatNamed(Part part) {
    return LATIN_NAME.matcher(part.gone().strip()).matches()
        && LATIN_NAME.matcher(part.come().strip()).matches()
        && (SEAT_AHEAD.matcher(part.ahead()).find()
            || SEAT_BEHIND.matcher(part.behind()).lookingAt());
  }

  /** Whether words that came name one more of those who get something. */
  private static boolean isReceiver(Part part) {
    return Speech.PROCESSES
            .matcher(part.come())
            .results()
            .allMatch(does -> DOER.matcher(does.group()).matches())
        && Receivers.areBetween(part.ahead(), part.behind());
  }

  /** Whether no more than what it says was said to be done, or only in some case. */
  private static boolean isLimited(Rewording pair) {
    return Stance.of(pair.before()).conditional() && Speech.of(pair.before()) != Speech.RIGHT;
  }

  private static Optional<Substance> processing(Part part, Rewording pair) {
    Matcher processing = Speech.PROCESSES.matcher(part.come());
    return processing.find()
            && !Assertion.isDenied(part.come(), processing.start(), processing.end())
        ? Optional.of(substance("@changed-processing", pair, ChangeLevel.CONSENT))
        : Optional.empty();
  }

  private static String behindComma(String words) {
    return words.replaceFirst("(?s)^.*[，,。；;]", "");
  }

  /** Whether words say from when a period runs that stands beside them, or data are deleted. */
  private static boolean isStart(Part part) {
    String near =
        behindComma(part.ahead()) + part.come() + part.behind().replaceFirst("(?s)[，,。；;].*$", "");
    return Facts.in(part.gone() + ' ' + part.come()).isEmpty()
        && FROM.matcher(ChineseScript.simplified(part.ahead() + '¦' + part.behind())).find()
        && (ENDS.matcher(ChineseScript.simplified(near)).find()
            || Facts.in(near).stream().anyMatch(fact -> fact.kind() == Fact.Kind.PERIOD));
  }

  /** Words that say which of something is meant; none if all of it is. */
  private static String narrower(String words) {
    return ALL.matcher(words.strip()).matches() ? "" : words;
  }

  /** Whether words only say which data, or which of something else, a sentence is about. */
  private static boolean isNarrowing(String some, Part part) {
    String words = ChineseScript.simplified(some);
    if (NARROWER.matcher(words.strip()).matches()) {
      return true;
    }
    return (DATA.matcher(ChineseScript.simplified(part.behind())).lookingAt()
            || (part.alone()
                && OF.matcher(words).lookingAt()
                && DATA_AHEAD.matcher(part.ahead()).find()))
        && !TIE.matcher(words).find()
        && isSome(words);
  }

  /** Whether a few words say which of something is meant. */
  private static boolean isSome(String words) {
    return isItem(words)
        && !content(ANY_DATA.matcher(ChineseScript.simplified(words)).replaceAll(" ")).isEmpty();
  }

  /** Whether words are the name of a company, or its beginning. */
  private static boolean isName(String words, String behind) {
    return NAME.matcher(ChineseScript.simplified(words.strip())).matches()
        || (!FILLING.matcher(words).replaceAll("").isEmpty()
            && words.length() <= LONGEST_BEGINNING
            && !HANDS.matcher(ChineseScript.simplified(words.strip())).find()
            && NAME_END.matcher(ChineseScript.simplified(behind)).lookingAt());
  }

  /** Whether another name stands where somebody who gets or keeps data is named. */
  private static boolean isNamed(Part part, Rewording pair) {
    String ahead = ChineseScript.simplified(part.ahead());
    String gone = part.gone().strip();
    String come = part.come().strip();
    if (pair.now().contains(gone) || pair.before().contains(come)) {
      return false;
    }
    boolean latin = LATIN_NAME.matcher(gone).matches() && LATIN_NAME.matcher(come).matches();
    boolean han =
        HAN_NAME.matcher(ChineseScript.simplified(gone)).matches()
            && HAN_NAME.matcher(ChineseScript.simplified(come)).matches()
            && !Speech.PROCESSES.matcher(ChineseScript.simplified(gone + come)).find();
    return ((latin || han) && RECIPIENT.matcher(ahead).find())
        || (han
            && part.alone()
            && HANDED.matcher(ahead).find()
            && HANDLES.matcher(ChineseScript.simplified(part.behind())).lookingAt());
  }

  /** Whether another person is named, by a name of one or two characters or with a title. */
  private static boolean isPerson(Part part) {
    String gone = part.gone().strip();
    String come = part.come().strip();
    return (PERSON.matcher(gone).matches() && PERSON.matcher(come).matches())
        || (gone.matches("\\p{IsHan}{1,2}")
            && come.matches("\\p{IsHan}{1,2}")
            && TITLE.matcher(ChineseScript.simplified(part.behind())).lookingAt());
  }

  /** Whether a word that ties items stands at an end of a part, or beside it. */
  private static boolean isTied(String words, Part part) {
    String plain = words.strip();
    List<MatchResult> ties = TIE.matcher(plain).results().toList();
    return !ties.isEmpty()
        && (ties.get(0).start() == 0
            || ties.get(ties.size() - 1).end() == plain.length()
            || TIE.matcher(part.behind().strip()).lookingAt());
  }

  /** What one does, as several do it. */
  private static String ofSeveral(String does) {
    return switch (does) {
      case "is" -> "are";
      case "was" -> "were";
      case "has" -> "have";
      default -> does.endsWith("s") ? does.substring(0, does.length() - 1) : does;
    };
  }

  /** Whether words say something of their own; one English word may only be emphasis. */
  private static boolean isPhrase(String words) {
    String content = content(EMPHASIS.matcher(words).replaceAll(" "));
    return content.codePoints().anyMatch(Character::isIdeographic)
        || content.indexOf(' ') > 0
        || MEANS.matcher(words.strip()).matches();
  }

  /** Whether words are one more of several things rather than a sentence of its own. */
  private static boolean isItem(String words) {
    boolean han = words.codePoints().anyMatch(Character::isIdeographic);
    return words.length() <= (han ? LONGEST_HAN : LONGEST_LATIN);
  }

  /** What is left of some words without those that say nothing; empty if that is too little. */
  private static String content(String words) {
    String left = FILLING.matcher(words).replaceAll(" ").strip();
    boolean han = left.codePoints().anyMatch(Character::isIdeographic);
    boolean number = !left.isEmpty() && Character.isDigit(left.charAt(0));
    return number || left.length() >= (han ? SHORTEST_HAN : SHORTEST_LATIN) ? left : "";
  }

  /** Whether something is said nowhere in the other sentence; a long one, nowhere in the clause. */
  private static boolean isNew(String words, String sentence, String clause) {
    String content = content(words);
    return !content.isEmpty()
        && Stream.of(content.toLowerCase(Locale.ROOT).split(" +", -1))
            .anyMatch(
                word ->
                    !isIn(word, sentence)
                        && Rewording.kept(EMPHASIS.matcher(word).replaceAll(""), sentence) < KEPT
                        && isMoreThanOne(word, sentence))
        && Rewording.kept(words, clause) < KEPT;
  }

  /** Whether more than one character of a Chinese word stands there beside no other of it. */
  private static boolean isMoreThanOne(String word, String sentence) {
    int more = 0;
    for (int at = 0; at < word.length(); at++) {
      boolean said =
          (at > 0 && sentence.contains(word.substring(at - 1, at + 1)))
              || (at + 1 < word.length() && sentence.contains(word.substring(at, at + 2)));
      more += said ? 0 : 1;
    }
    return !Characters.isHan(word.charAt(0)) || more >= Math.min(SHORTEST_HAN, word.length());
  }

  /** Whether a word stands in a sentence; one in Latin letters in whatever form. */
  private static boolean isIn(String word, String sentence) {
    return sentence.toLowerCase(Locale.ROOT).contains(word)
        || (Characters.isLatin(word.charAt(0))
            && Rewording.hasAll(ENDING.matcher(word).replaceFirst(""), sentence));
  }

  private static Substance substance(String kind, Rewording pair, ChangeLevel needed) {
    return Substance.of(kind, pair.before(), pair.now(), pair.now(), needed);
  }
}
