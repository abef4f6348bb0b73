package io.gazette.diff.words;

import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a text speaks of clauses by their numbers, of one or of several at once: 第三条,
 * 第二条第（三）项, 第三至五条, 前条, 下条, 前款; Section 4.2, Sections 2, 3 and 5, point (b) of Section 1.
 */
public final class Mentions {

  /** What a mention names. */
  public enum Kind {
    /** A clause, by its number. */
    CLAUSE,
    /** An item, of the clause that is named with it or of the one that it is said in. */
    ITEM,
    /** A paragraph, likewise: it bears no number where it stands. */
    PARAGRAPH,
    /** The clause, or paragraph, so many places behind the one that it is said in, or before it. */
    NEIGHBOUR
  }

  /**
   * A clause or an item that is spoken of.
   *
   * @param start where its number begins
   * @param unit what its kind of clause is called; empty for an item
   * @param number of a neighbour how many places behind it is
   * @param of the clause that an item or a paragraph is said to be of
   * @param from where the words begin that name it, with others of one list or span
   * @param to where they end
   * @param others whether it may be of another text, or other numbers belong to it
   * @param sentence where the sentence begins that it is in
   */
  public record Mention(
      Kind kind,
      int start,
      int end,
      String unit,
      String number,
      @Nullable Mention of,
      boolean others,
      int from,
      int to,
      int sentence) {

    private Mention within(int first, int last, boolean ofOthers) {
      return new Mention(kind, start, end, unit, number, of, ofOthers, first, last, sentence);
    }
  }

  /** Of a text with more, such as an index, hardly more than so many are found. */
  public static final int MOST = 200;

  public static final String NUMBER = "[0-9０-９]{1,3}|[〇零一二三四五六七八九十百千两兩]{1,7}";

  public static final String PATH = "[0-9]{1,3}(?:\\.[0-9]{1,3})*+|[IVXL]{1,7}\\b|[A-Z]\\b";

  public static final String NAMES = "Section|Article|Clause|Chapter|Part|Annex|Appendix|Schedule";

  private static final String ITEMS = "(?:sub-?)?(?:paragraph|section|clause)|item|point|letter";

  public static final String UNITS = "编|編|章|节|節|条|條|部分";

  /** How a mention begins; what it names is read from there on. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?<han>第 ?(?=[0-9０-９〇零一二三四五六七八九十百千两兩（(]))"
              + "|(?<annex>附件(?=[0-9０-９一二三四五六七八九十]))"
              + "|(?<neighbour>(?<![以之线線架地余餘剩名物])(?:(?<before>[前上])|下|[后後](?!款))(?<count>[一二两兩三四五])?(?:[条條](?![件款例目理码碼形龙龍]|[约約](?!定))|款(?![项項待额額式])|一?段(?![时時落间間位子视視行路程录錄])|一?句(?![话話子]))"
              + "|\\b(?i:the (?:(?<earlier>preceding|previous|foregoing)|(?:next|following)) (?:"
              + NAMES
              + "|paragraph|sentence))\\b)"
              + "|(?<named>\\b(?i:"
              + NAMES
              + ")s? (?=[0-9IVXLA-Z])|§{1,2} ?(?=[0-9]))"
              + "|\\b(?i:"
              + ITEMS
              + ")s? (?=\\()|\\b(?i:items?|points?|rules?) (?=[0-9]{1,2}\\b(?![.,]?[0-9%]))");

  private static final Sought LIKELY = Sought.learning(BEGINNING);

  /** Between two of a list or span. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          ",? (?:and|or|to|through) | ?(?:[、，,~～–—-]|以及|[和或及至到与與]) ?[和或及与與]?(?:and |or )?");

  private static final Pattern HAN =
      Pattern.compile(
          "(?:第 ?)?(?<number>[0-9]{1,3}(?:\\.[0-9]{1,3}){1,4}|"
              + NUMBER
              + ") ?(?<unit>"
              + UNITS
              + ")?");

  /** A paragraph, which bears no number where it stands. */
  private static final Pattern HAN_PARAGRAPH = Pattern.compile("第(?<number>" + NUMBER + ")款");

  private static final Pattern HAN_ITEM =
      Pattern.compile("第?[（(](?<number>" + NUMBER + ")[）)](?<unit>[项項])?");

  private static final Pattern BARE_HAN_ITEM =
      Pattern.compile(
          "(?:第|(?<=[、，,和或及至到与與~～–—-]))(?<number>"
              + NUMBER
              + ")(?:(?<unit>[项項])|(?=(?:[、，,和或及至到与與~～–—-]第?(?:"
              + NUMBER
              + ")){1,4}[项項]))");

  /** 第3项, of the list of the clause that it is said in. */
  private static final Pattern NUMBERED_ITEM =
      Pattern.compile("第 ?(?:" + NUMBER + ") ?[项項](?![目服])");

  private static final Pattern ANNEX = Pattern.compile("(?:附件)?(?<number>" + NUMBER + ")");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(?<unit>(?i:" + NAMES + "))s? |(?<sign>§{1,2} ?))?(?<number>" + PATH + ")");

  /** What makes a number behind that of a clause no clause: Section 2 and 30 days. */
  private static final Pattern COUNTED =
      Pattern.compile(
          " ?(?:%|(?:(?:business|working|calendar) )?(?:days?|weeks?|months?|years?|hours?|minutes?|times|per ?cent|euros?|dollars?|pounds?|yuan)\\b)");

  private static final Pattern ITEM = Pattern.compile(" ?\\((?<number>[a-z]{1,4}|[0-9]{1,2})\\)");

  private static final Pattern BARE_ITEM =
      Pattern.compile("(?:(?i:item|point|rule) )?(?<number>[0-9]{1,2})\\b(?![.,]?[0-9%])");

  private static final Pattern OF = Pattern.compile(" of (?=(?i:" + NAMES + ")s? [0-9IVXLA-Z]|§)");

  /** Between an article and the text that it is of, or another of its articles. */
  private static final String LINK =
      "(?:的|之|中|内|內|里|裡|下|有关|有關|相关|相關|规定|規定|约定|約定|所|述|列|载|載|明|以?及|[和或与與同至到即见見其，、：（( ]|第(?:"
          + NUMBER
          + ")[编編章节節条條款]?|第?[（(](?:"
          + NUMBER
          + ")[）)]项?項?)*+$";

  /** What is called like a law or a contract, but for this one, before an article. */
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?<!本[^，。；、外《的]{0,8})(?:[》〉”\"』」法例则則细細约約典]|办法|辦法|规定|規定|解释|解釋|协议|協議|合同|章程|制度|公告|通知)"
              + LINK
              + "|(?:[其该該]|前述|上述)$|[以之]外[^，。；、]{1,12}$");

  private static final Pattern ABOVE = Pattern.compile("[前上]述$");

  /** An annex, before an article of it. */
  private static final Pattern OF_ANNEX = Pattern.compile("(?<!本[^，。；、外《的]{0,8})附件[^，。；、]{0,3}$");

  /** What is said of one text that has a title goes on being said of it. */
  private static final Pattern OF_TITLED = Pattern.compile("[》〉](?!.*本[^，。；、外]{0,8}的?$)");

  /** The Lease, the Consumer Act, GDPR: before their sections, and between these. */
  private static final Pattern OF_OTHERS_ENGLISH =
      Pattern.compile(
          "(?:\\b(?i:the|that|an?|said|such|its|their|each|any) (?:[A-Z][\\w&’'-]*+(?: of(?: the)?| and(?: the)?)? ?)+|\\b[A-Z][\\w&’'-]* (?:Act|Law|Code|Regulation|Directive|Agreement|Contract|Lease|Treaty) ?|\\b[A-Z]{2,} ?|\\b(?i:its|their|said|such|the latter's) )"
              + "(?:\\([0-9a-z]{1,4}\\)|[,:( ]|and\\b|or\\b|of\\b|to\\b|see\\b|in\\b|under\\b|(?:(?i:"
              + NAMES
              + ")s?|§) ?[0-9][0-9.]*+|(?i:"
              + ITEMS
              + ")s? (?=\\())*+$");

  /** What stands behind it, or behind others that stand behind it. */
  private static final Pattern OF_OTHERS_BEHIND =
      Pattern.compile(
          "^(?:(?:,|,? (?:and|or|to|through))? ?(?:(?i:"
              + NAMES
              + ")s?|§)? ?(?:[0-9][0-9.]*+|\\([0-9a-z]{1,4}\\)))*+(?:,? of (?!(?:this|these|our)\\b)| thereof\\b| ?\\(?[A-Z]{2,}\\b| [A-Z][a-z]+ (?:Act|Law|Code|Regulation)\\b)|^[（(][^）)]{0,16}[《典法]");

  /** Another number of a list or span that has no name of its own: 至四条, Sections 2 to 4. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^ ?(?:[款项項] ?)?(?:[、，,和或与與及至到~～–—-]|以及|and\\b|or\\b|to\\b|through\\b)[ 和或及与]*(?:and |or )?(?:第?[（(](?:"
              + NUMBER
              + "|[a-z]{1,4})[）)]|(?:"
              + NUMBER
              + ")(?![0-9]*[年月日天元])|[IVXL]{1,7}\\b)");

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？；;!?\\n]|\\.(?= |$)");

  /** So much of a sentence is looked at before and behind a mention. */
  private static final int AROUND = 120;

  private static final int NOWHERE = -1;

  private final String body;
  private final List<Mention> found = new ArrayList<>();

  /** Up to where all has been read. */
  private int at;

  /** Where the sentence begins that is read, and where it ends. */
  private int sentence;

  private int end;

  private Mentions(String body) {
    this.body = body;
  }

  /** Whether there may be any in a text. */
  public static boolean mayBeIn(String body) {
    return LIKELY.isIn(body);
  }

  /** The mentions of a text in order. */
  public static List<Mention> in(String body) {
    Mentions mentions = new Mentions(body);
    mentions.read();
    return mentions.found;
  }

  private void read() {
    Matcher beginning = BEGINNING.matcher(body);
    Matcher stop = SENTENCE_END.matcher(body);
    end = stop.find() ? stop.end() : body.length();
    while (found.size() <= MOST && beginning.find(at)) {
      while (beginning.start() >= end) {
        sentence = end;
        end = stop.find() ? stop.end() : body.length();
      }
      at = beginning.start();
      int first = found.size();
      read(beginning);
      if (found.size() > first) {
        boolean others = isUncertain(found.get(first), beginning.start());
        found
            .subList(first, found.size())
            .replaceAll(each -> each.within(beginning.start(), at, others));
      }
      at = Math.max(at, beginning.end());
    }
  }

  private void read(Matcher beginning) {
    if (beginning.group("neighbour") != null) {
      neighbour(beginning);
    } else if (beginning.group("annex") != null) {
      annexes();
    } else if (beginning.group("named") != null) {
      named();
    } else if (beginning.group("han") == null) {
      at = beginning.end() - 1;
      items();
    } else if (next(HAN_ITEM, at) == null) {
      han(beginning.start());
    } else {
      at = beginning.start();
      hanItems(null);
    }
  }

  /** 前条, 下一条, 前款; of 前两条 the first. */
  private void neighbour(Matcher words) {
    String word = words.group();
    boolean han = word.charAt(0) >= 0x80;
    String count = words.group("count");
    int by = count == null ? 1 : Math.max(1, "一二三四五".indexOf(count.replaceAll("[两兩]", "二")) + 1);
    boolean before = words.group("before") != null || words.group("earlier") != null;
    boolean ofSentence = word.endsWith("句") || word.endsWith("sentence");
    if ((!before && count != null && by > 1) || (ofSentence && sentence > 0)) {
      // Of two sentences of one block neither is a paragraph.
      return;
    }
    Mention clause =
        mention(
            Kind.NEIGHBOUR,
            words.start(),
            words.end(),
            unitOf(word, han),
            Integer.toString(before ? -by : by),
            null);
    found.add(clause);
    at = words.end();
    if (by == 1 && !clause.unit().equals("款")) {
      hanItems(paragraph(clause));
    }
  }

  private static String unitOf(String neighbour, boolean han) {
    String unit =
        neighbour.substring(han ? neighbour.length() - 1 : neighbour.lastIndexOf(' ') + 1);
    return unit.matches("[款段句]|(?i)paragraph|sentence") ? "款" : han ? "条" : unit;
  }

  /** Reads the paragraph of a clause, if one is named. */
  private Mention paragraph(Mention clause) {
    Matcher paragraph = next(HAN_PARAGRAPH, at);
    if (paragraph != null) {
      add(Kind.PARAGRAPH, paragraph, "款", clause);
    }
    return clause;
  }

  /** Clauses, of which the last of each list says what it is, with their items. */
  private void han(int start) {
    Matcher own = body.startsWith("本条", start - 2) ? next(HAN_PARAGRAPH, start) : null;
    if (own != null) {
      add(Kind.PARAGRAPH, own, "款", null);
      hanItems(null);
      return;
    }
    List<Matcher> open = new ArrayList<>();
    int through = at;
    for (Matcher clause = next(HAN, at); clause != null; clause = next(HAN, behindNext())) {
      open.add(clause);
      String unit = clause.group("unit");
      if (unit != null) {
        open.forEach(each -> add(Kind.CLAUSE, each, unit, null));
        open.clear();
        hanItems(paragraph(found.get(found.size() - 1)));
        through = at;
      }
    }
    at = through;
    if (open.size() == 1 && next(NUMBERED_ITEM, start) != null) {
      add(Kind.ITEM, open.get(0), "", null);
    }
  }

  /** Items of a clause; those of none are some only where the last says so. */
  private void hanItems(@Nullable Mention clause) {
    int first = found.size();
    int through = at;
    boolean named = clause != null;
    for (Matcher item = hanItem(at, clause); item != null; item = hanItem(behindNext(), clause)) {
      add(Kind.ITEM, item, "", clause);
      named |= item.group("unit") != null;
      through = at;
    }
    at = through;
    if (!named) {
      found.subList(first, found.size()).clear();
    }
  }

  private @Nullable Matcher hanItem(int from, @Nullable Mention clause) {
    Matcher item = next(HAN_ITEM, from);
    boolean ofClause =
        clause != null || body.startsWith("本条", from - 2) || body.startsWith("款", from - 1);
    return item == null && ofClause ? next(BARE_HAN_ITEM, from) : item;
  }

  private void annexes() {
    int through = at;
    for (Matcher annex = next(ANNEX, at); annex != null; annex = next(ANNEX, behindNext())) {
      add(Kind.CLAUSE, annex, "附件", null);
      through = at;
    }
    at = through;
  }

  private void named() {
    String unit = "";
    int through = at;
    for (Matcher clause = next(NAMED, at); clause != null; clause = next(NAMED, behindNext())) {
      boolean goesOn = clause.group("unit") == null && clause.group("sign") == null;
      if (goesOn
          && (!Character.isDigit(clause.group("number").charAt(0))
              || next(COUNTED, clause.end()) != null)) {
        break;
      }
      unit = goesOn ? unit : unit(clause);
      Mention whole = add(Kind.CLAUSE, clause, unit, null);
      through = at;
      for (Matcher item = next(ITEM, at); item != null; item = nextItem()) {
        add(Kind.ITEM, item, "", whole);
        through = at;
      }
      at = through;
    }
    at = through;
  }

  private @Nullable Matcher bareItem(int from) {
    Matcher item = next(BARE_ITEM, from);
    return item == null || next(COUNTED, item.end()) != null ? null : item;
  }

  /** An item of an item, or another one of the same clause. */
  private @Nullable Matcher nextItem() {
    Matcher item = next(ITEM, at);
    return item == null ? next(ITEM, behindNext()) : item;
  }

  /** Items that are called so, and the clause that they are said to be of. */
  private void items() {
    List<Matcher> items = new ArrayList<>();
    int through = at;
    Matcher first = next(ITEM, at);
    for (Matcher item = first == null ? bareItem(at + 1) : first;
        item != null;
        item = first == null ? bareItem(behindNext()) : nextItem()) {
      items.add(item);
      through = at;
    }
    at = through;
    Matcher of = next(OF, at);
    Matcher clause = of == null ? null : next(NAMED, at);
    Mention whole = clause == null ? null : mention(clause);
    items.forEach(item -> add(Kind.ITEM, item, "", whole));
    if (whole != null) {
      found.add(whole);
    }
  }

  private Mention mention(Matcher clause) {
    return mention(
        Kind.CLAUSE,
        clause.start("number"),
        clause.end("number"),
        unit(clause),
        clause.group("number"),
        null);
  }

  /** What a clause is called; a sign of sections stands for the word. */
  private static String unit(Matcher named) {
    String unit = named.group("unit");
    return unit == null ? "Section" : unit;
  }

  private Mention add(Kind kind, Matcher number, String unit, @Nullable Mention of) {
    Mention mention =
        mention(
            kind, number.start("number"), number.end("number"), unit, number.group("number"), of);
    found.add(mention);
    return mention;
  }

  private Mention mention(
      Kind kind, int from, int to, String unit, String number, @Nullable Mention of) {
    return new Mention(kind, from, to, unit, number, of, /* others= */ false, from, to, sentence);
  }

  /** Reads on if a pattern matches at a place. */
  private @Nullable Matcher next(Pattern pattern, int from) {
    if (from == NOWHERE) {
      return null;
    }
    Matcher matcher = pattern.matcher(body).region(from, body.length()).useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return null;
    }
    at = matcher.end();
    return matcher;
  }

  /** Where another of a list or span would begin. */
  private int behindNext() {
    Matcher between = BETWEEN.matcher(body).region(at, body.length());
    return between.lookingAt() ? between.end() : NOWHERE;
  }

  /** Whether what was read may be of another text, or is not all that belongs together. */
  private boolean isUncertain(Mention first, int start) {
    String before = body.substring(Math.max(sentence, start - AROUND), start);
    if (first.kind == Kind.ITEM && first.of == null) {
      // Above in the same clause.
      before = ABOVE.matcher(before).replaceFirst("");
    }
    String after = body.substring(Math.min(at, end), Math.min(end, at + AROUND));
    return OF_TITLED.matcher(before).find()
        || OF_OTHERS.matcher(before).find()
        || (!body.startsWith("附件", start) && OF_ANNEX.matcher(before).find())
        || OF_OTHERS_ENGLISH.matcher(before).find()
        || OF_OTHERS_BEHIND.matcher(after).find()
        || GOES_ON.matcher(after).find();
  }
}
