package io.gazette.check.language;

import io.gazette.check.language.Fact.Certainty;
import io.gazette.check.language.Fact.Kind;
import io.gazette.text.Characters;
import io.gazette.text.Day;
import io.gazette.text.Sought;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The mail addresses, hosts, telephone numbers, days, periods, shares and other numbers of a text,
 * in order. Numbers of clauses and items in brackets, parts of articles and digits within words
 * (H5, IPv6, 7×24) are none: they differ from language to language.
 *
 * <p>Takes linear time.
 */
public final class Facts {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String MONTHS =
      "January|February|March|April|May|June|July|August|September|October|November|December";
  private static final String SMALL_HAN = "[一二三四五六七八九十]{1,3}";

  private static final Sought NUMBERED = Sought.learning(Pattern.compile("\\d\\\\?[.．、)]"));

  /** A number with a stop at the beginning of a line, before words. */
  private static final Pattern ITEM =
      Pattern.compile("(?m)^([ \\t*“\"]{0,4})\\d{1,2}\\\\?[.．、)][ \\t]{0,4}(?=[^\\d\\s])");

  private static final Sought MAIL =
      Sought.of(
          Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}"),
          LETTERS + Numerals.DIGIT_SIGNS + "_.+-");
  private static final Sought ADDRESS =
      Sought.of(Pattern.compile("(?i)https?://[^\\s\\u0080-\\uFFFF<>\"']{1,2000}"), "hH");
  private static final Sought PHONE =
      Sought.of(
          Pattern.compile(
              "(?<![\\w.-])(?:\\+(?!86)\\d{1,3}[- ]?\\(?\\d{1,4}\\)?(?:[- ]?\\d{2,4}){1,4}|\\+86[- ]?[1-9]\\d{1,2}[- ]\\d{3,4}[- ]?\\d{4}|(?:\\+?86[- ]?)?(?:\\(?0\\d{2,3}\\)?[- ]?\\d{3,4}[- ]?\\d{4}|[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}))(?![\\w-])"),
          Numerals.DIGIT_SIGNS + "+(");
  private static final Sought MONTH =
      Sought.of(
          Pattern.compile(
              "(?<!\\d)(\\d{4}) ?年 ?(\\d{1,2}) ?月(?! ?\\d)|\\b(" + MONTHS + "),? (\\d{4})\\b"),
          Numerals.DIGIT_SIGNS + "JFMASOND");

  /** A day or a month of every year, and a part of a year. */
  private static final Sought OF_YEAR =
      Sought.of(
          Pattern.compile(
              "(?<![\\d个個])(?<zm>\\d{1,2}|"
                  + SMALL_HAN
                  + ") ?月 ?(?:(?<zd>\\d{1,2}|"
                  + SMALL_HAN
                  + ") ?[日号號]|(?![内內后後以之期租费費供底初末]|之内))"
                  + "|\\b(?<em>"
                  + MONTHS
                  + ")(?: (?<ed>\\d{1,2})(?:st|nd|rd|th)?)?\\b"
                  + "|(?<![\\d.])(?<fd>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<fm>"
                  + MONTHS
                  + ")\\b"
                  + "|(?<=[第年])(?<zq>[一二三四1-4]) ?季度?|\\b(?<eq>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|last) quarter\\b|\\bQ(?<q>[1-4])\\b"
                  + "|(?<zh>[上下])半年|\\b(?<eh>first|second) half of(?= the year| \\d{4})"),
          Numerals.DIGIT_SIGNS + Numerals.HAN_SIGNS + "JFMASONDQfstl上下");

  private static final Sought WEEKDAY =
      Sought.of(
          Pattern.compile(
              "(?<![一二两兩三四五六\\d])(?:周|週|星期|礼拜|禮拜)(?<z>[一二三四五六日天])(?![次期回份个個年岁歲])|\\b(?<e>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b"),
          "周週星礼禮MTWFS");
  private static final String HAN_WEEKDAYS = "一二三四五六日";
  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun");

  /** Parts of a hundred: 百分之三, 千分之一, 九成, 八折 and 20% off, two thirds. */
  private static final Sought SHARE =
      Sought.of(
          Pattern.compile(
              "(?i)(?<of>[百千万萬]|[二三四五六七八九十]|\\d{1,3}) ?分之 ?(?<zn>"
                  + Numerals.HAN
                  + "|"
                  + Numerals.DIGITS
                  + ")|(?<![\\d.])(?<off>\\d{1,2})[%％] (?:off|discount)\\b|(?<![\\d.])(?<cut>\\d(?:\\.\\d)?|\\d\\d|[一二三四五六七八九]{1,2})折(?![叠疊线線旧舊算扣磨返])"
                  + "|(?<tenths>[一二三四五六七八九])成(?![为立长功员本交分年就果效绩都熟不])|\\b(?<in>[1-9]|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:ten|10)\\b"
                  + "|(?<![\\d.])(?<mille>\\d+(?:\\.\\d+)?) ?(?:‰|per mille)|\\b(?<en>one|two|three|four)[- ](?<part>third|quarter|fifth|tenth)s?\\b"),
          Numerals.DIGIT_SIGNS + Numerals.HAN_SIGNS + "万萬ofstenOFSTEN");

  private static final List<String> PARTS = List.of("third", "quarter", "fifth", "tenth");
  private static final int[] OF_PARTS = {3, 4, 5, 10};

  /** How many times as much. */
  private static final Sought MULTIPLE =
      Sought.of(
          Pattern.compile(
              "(?i)(?<two>翻(?:一)?[倍番]|加倍|[双雙]倍|\\bdoubl(?:e|es|ed|ing)\\b(?!-| click| check)|\\btwofold\\b)|(?<three>\\btripl(?:e|es|ed|ing)\\b|\\btrebl(?:e|es|ed|ing)\\b|\\bthreefold\\b)|(?<once>\\btwice\\b)|(?<thrice>\\bthrice\\b)"),
          "翻加双雙dtDT");

  private static final Sought NUMBER =
      Sought.of(
          Pattern.compile(
              "(?i)(?<![\\p{L}&&[^\\p{IsHan}]])(?<![\\d.#])(?<n>"
                  + Numerals.DIGITS
                  + "|"
                  + Numerals.HAN
                  + "|\\b"
                  + Numerals.ENGLISH
                  + "\\b)(?: ?\\((?:"
                  + Numerals.DIGITS
                  + ")\\))?(?<times> ?(?:[百千]?[万萬亿億](?!\\p{IsHan}{0,8}一)|[百千](?=[元人个個次件条條天日])|(?:thousand|million|billion)\\b))?(?<unit>\\s?(?:个|個)?[- ]?(?:"
                  + "(?:工作[日天]|working days?|business days?)|(?:周岁|周歲|岁|歲|years? (?:old|of age))|(?:自然日|calendar days?|日历日|日曆日|天|日(?!志|誌|常|程|本|期|历|曆|元)|days?)"
                  + "|(?:星期|周(?!岁|歲|边|围|年)|週|weeks?)|(?:(?:自然)?月|(?:calendar )?months?)|(?:年(?!龄|齡|度|级|級|轻|輕)|years?)|(?:小时|小時|hours?)|(?:分钟|分鐘|minutes?)|(?:秒[钟鐘]?|seconds?(?! ))|[%％]|percent|per cent))?"
                  + "(?![A-Za-z])"),
          Numerals.DIGIT_SIGNS + Numerals.HAN_SIGNS + "otfsendahOTFSENDAH");

  /** Periods with a half in them, the longer first, and those with a name of their own. */
  private static final Sought HALF =
      Sought.of(
          Pattern.compile(
              "(?i)(?<year>(?<years>"
                  + Numerals.HAN
                  + "|\\d{1,3}) ?年半|\\b(?<one>an?|one) year and a half|\\b(?<more>"
                  + Numerals.BELOW_HUNDRED
                  + "|\\d{1,3}) and a half years?)|(?<half>半 ?年|\\bhalf a year|\\bhalf[- ]year(?:ly)?|\\bsemi-?annual(?:ly)?)|(?<quarter>(?:一个|一個)?季度|(?<=每)季(?![节節候刊])|\\bquarter(?:s|ly)?\\b(?! of an hour)|\\b(?:every|each|per) season\\b)|(?<kh>(?<khz>[一三])刻[钟鐘]|\\b(?<khe>three quarters|quarter) of an hour)|(?<decade>\\bdecade)"
                  + "|(?<month>半个月|半個月|半月(?!刊)|\\bhalf a month)|(?<day>半天|半日|\\bhalf a day)|(?<minute>半分[钟鐘]|\\bhalf a minute)|(?<hour>半小时|半小時|半个小时|半個小時|\\bhalf an hour|\\bhalf-hour)|(?<fortnight>\\bfortnight)"),
          Numerals.DIGIT_SIGNS + Numerals.HAN_SIGNS + "半季aotfsenhqdAOTFSENHQD");

  /** How often something is done, which may be said with a number: every year, each 12 months. */
  private static final Sought EVERY =
      Sought.of(
          Pattern.compile(
              "(?i)\\b(?:every|each|per|past|previous|preceding) (?<e>year|month|week|day)\\b|每个?(?<z>年|月|周|週|天|日)(?!\\p{IsHan}?末)"),
          "epEP每");

  /** What every one of them has, and few texts. */
  private static final Sought HALF_WORD =
      Sought.of(
          Pattern.compile("(?i)半|季度|每季|刻[钟鐘]|half|quarter|season|fortnight|semi|decade"),
          "半季每刻hqfsdHQFSD");

  /**
   * Parts of an article, which every language cites in another way: 第十三条第一款第（二）项 and point (b) of
   * paragraph 1 of Article 13. The article itself is a number like others.
   */
  private static final Sought PART_OF_ARTICLE =
      Sought.of(
          Pattern.compile(
              "(?i)第 ?[（(]?[\\d一二三四五六七八九十]{1,4}[)）]? ?[款项項目]|\\b(?:point|item|(?:sub-?)?paragraph|sub-?section|indent)s? [(（]?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[)）]?(?![\\w])|(?<=\\d)(?:[（(][\\da-z]{1,4}[)）]){1,4}"),
          "第pisPIS（(");

  /** What only looks like a number, or is told otherwise in each language. */
  private static final Sought PASSED_OVER =
      Sought.of(
          Pattern.compile(
              "(?i)(?<!\\d)[48]00(?:(?=(?:客服|服务|服務)?(?:电话|電話|热线|熱線|专线|專線))|[ -](?=(?:number|line|hotline)\\b))|(?:UTC|GMT) ?[+−-] ?\\d{1,2}(?::\\d\\d)?|[（(][\\da-zA-Z一二三四五六七八九十]{1,3}[)）]|\\d{1,2} ?[:：] ?\\d{2}|\\d{1,2} ?(?:[ap]\\.?m\\b|[点點時时](?!\\d|间|間))|\\d{1,2} ?[×xX*/] ?\\d{1,2}|第 ?[\\d一二三四五六七八九十]{1,4} ?(?:方|三方)"
                  + "|(?<![A-Za-z])[A-Za-z][A-Za-z-]{0,40}+\\d[\\w.-]*|(?<![\\w.])\\d+[A-Za-z][\\w-]*|[一两兩二]者|一(?:[些种般旦经切定致直起次]|个(?! ?(?:月|工作[日天]|星期|小时)))|唯一|统一|任一|之一|进一步|同一|one's|no one|any ?one|one or more|one of|third[- ]part(?:y|ies)|two-(?:factor|step|way)|(?<=\\w)-one\\b|second(?:s|ly)?(?= )"),
          LETTERS + Numerals.DIGIT_SIGNS + Numerals.HAN_SIGNS + "（(第唯统任之进同");

  /** An English number of a day: the 5th. */
  private static final Sought PLACE =
      Sought.of(
          Pattern.compile(
              "(?<![\\w.])(\\d{1,3})(?:st|nd|rd|th|(?<=\\b(?:[Uu]nder|[Oo]ver)[- ]\\d{1,2})s)\\b"),
          Numerals.DIGIT_SIGNS);

  /** What is counted in Chinese, behind the number. */
  private static final String COUNTERS = "个個次条條台臺份名位人项項种種家期张張本页頁级級档檔户戶间間款组組笔筆部件枚批轮輪层層倍";

  /** What every fact in Chinese has, and every mail address, host and number in digits. */
  private static final Sought HAN_CUE =
      Sought.learning(
          Pattern.compile(
              "["
                  + Numerals.DIGIT_SIGNS
                  + Numerals.HAN_SIGNS
                  + "半季刻翻倍双雙折午@]|://|[周週期拜][日天]|每个?[年月周週天日]"));

  /** What every fact in English words has. */
  private static final Sought ENGLISH_CUE =
      Sought.learningWords(
          Pattern.compile(
              "(?i)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|fif|twen|for?ty|eighty|hundred|first|second|last q|quarter|half|dozen|doubl|tripl|trebl|twice|thrice|twofold|threefold|season|semi|decade|fortnight|noon|midday|midnight)"
                  + "|(?:every|each|per|past|previous|preceding) (?:year|month|week|day)"
                  + "|an? (?:hundred|dozen|thousand|million|billion|working|business|calendar|day|week|month|year|hour|minute)"
                  + "|(?-i:Jan|Feb|Mar|Apr|May\\b|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int MINUTES_OF_DAY = 24 * 60;
  private static final int SECONDS = 60;

  private final List<Fact> all = new ArrayList<>();
  private String rest;

  private Facts(String text) {
    rest = text;
  }

  /** The sentences that may have a fact; most have none, and there are many patterns. */
  private static String withCues(String text) {
    return Sentences.of(text).stream().filter(Facts::hasCue).collect(Collectors.joining("\n"));
  }

  /** Whether a sentence has a sign or a word without which there is no fact. */
  static boolean hasCue(String sentence) {
    return HAN_CUE.isIn(sentence) || ENGLISH_CUE.isIn(sentence);
  }

  /** The facts of a text. */
  public static List<Fact> in(String text) {
    return read(withCues(withoutItems(Characters.withHalfDigits(text))));
  }

  /** Without the numbers of items that are written by hand; the other language may have 一、. */
  private static String withoutItems(String text) {
    return NUMBERED.isIn(text) ? ITEM.matcher(text).replaceAll("$1") : text;
  }

  /**
   * The facts of a text in Simplified Chinese that names no other dollars or places which have
   * them: its 元 are those of the mainland.
   */
  public static List<Fact> inRenminbi(List<Fact> facts) {
    return facts.stream()
        .map(
            fact ->
                fact.unit().equals(Measures.YUAN)
                    ? new Fact(fact.kind(), fact.value(), "CNY", fact.written(), fact.certainty())
                    : fact)
        .toList();
  }

  /** Whether some facts are of money of which the country is not said. */
  public static boolean haveYuan(List<Fact> facts) {
    return facts.stream().anyMatch(fact -> fact.unit().equals(Measures.YUAN));
  }

  /** The facts of a text, whether or not its sentences have cues. */
  static List<Fact> read(String text) {
    Facts facts = new Facts(text);
    // Their patterns are tried at every letter, and few clauses have one.
    if (text.indexOf('@') >= 0) {
      facts.take(MAIL, Kind.MAIL, m -> m.group().toLowerCase(Locale.ROOT));
    }
    if (text.contains("://")) {
      facts.take(ADDRESS, facts::address);
    }
    facts.take(PHONE, Kind.PHONE, m -> phone(m.group()));
    facts.takeDays();
    facts.take(MONTH, Kind.DATE, Facts::month);
    facts.takeTimes();
    facts.take(OF_YEAR, facts::ofYear);
    facts.take(WEEKDAY, Kind.WEEKDAY, Facts::weekday);
    facts.take(SHARE, facts::share);
    facts.take(MULTIPLE, facts::multiple);
    facts.takeOften();
    if (HALF_WORD.in(facts.rest).find()) {
      facts.take(HALF, Kind.PERIOD, Facts::half);
    }
    facts.take(PART_OF_ARTICLE, match -> {});
    facts.take(PLACE, facts::place);
    facts.take(PASSED_OVER, match -> {});
    facts.takeNumbers();
    return List.copyOf(facts.all);
  }

  private void take(Sought pattern, Kind kind, Function<Matcher, String> value) {
    take(pattern, match -> add(kind, value.apply(match), match.group(), Certainty.PLAIN));
  }

  private void add(Kind kind, String value, String written, Certainty certainty) {
    all.add(new Fact(kind, value, "", written.strip(), certainty));
  }

  /** What was read once is not read again. */
  private void take(Sought pattern, Consumer<Matcher> reader) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    Sought.Matches matches = pattern.in(rest);
    while (matches.find()) {
      Matcher match = matches.match();
      reader.accept(match);
      left.append(rest, at, match.start()).append(" | ");
      at = match.end();
    }
    rest = at == 0 ? rest : left.append(rest, at, rest.length()).toString();
  }

  private void takeDays() {
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Day day : Day.in(rest)) {
      if (day.from() >= at && day.delimited()) {
        String written = rest.substring(day.from(), day.to());
        add(Kind.DATE, day.date().toString(), written, Certainty.PLAIN);
        left.append(rest, at, day.from()).append(" | ");
        at = day.to();
      }
    }
    rest = left.append(rest.substring(at)).toString();
  }

  private void takeTimes() {
    take(
        Clock.TIME,
        match -> {
          String written = match.group().strip();
          String minutes = Integer.toString(Clock.minutes(match));
          add(
              Kind.TIME,
              minutes,
              written,
              Clock.isPlain(written) ? Certainty.PLAIN : Certainty.LOOSE);
        });
  }

  /** May and March are other words as well. */
  private void ofYear(Matcher match) {
    String month = first(match, "zm", "em", "fm");
    String day = first(match, "zd", "ed", "fd");
    String quarter = first(match, "zq", "eq", "q");
    if (!month.isEmpty()) {
      String value = "--%02d".formatted(month(month));
      boolean sure = !day.isEmpty() || Numerals.isDigits(month);
      add(
          Kind.DATE,
          day.isEmpty() ? value : value + "-%02d".formatted(number(day)),
          match.group(),
          sure ? Certainty.PLAIN : Certainty.LOOSE);
    } else if (!quarter.isEmpty()) {
      int which = quarter.equals("last") ? 4 : number(quarter.toLowerCase(Locale.ROOT));
      add(Kind.DATE, "Q" + which, match.group(), Certainty.PLAIN);
    } else {
      boolean first = match.group().startsWith("上") || match.group().startsWith("f");
      add(Kind.DATE, first ? "H1" : "H2", match.group(), Certainty.PLAIN);
    }
  }

  private static int month(String written) {
    return Character.isUpperCase(written.charAt(0))
        ? Month.valueOf(written.toUpperCase(Locale.ROOT)).getValue()
        : number(written);
  }

  private static int number(String written) {
    return Numerals.isDigits(written) ? Integer.parseInt(written) : Numerals.word(written);
  }

  /** The number that follows 每年 is read as well. */
  private void takeOften() {
    Sought.Matches found = EVERY.in(rest);
    while (found.find()) {
      Matcher match = found.match();
      String value = period(BigDecimal.ONE, first(match, "e", "z").toLowerCase(Locale.ROOT));
      add(Kind.PERIOD, value, match.group(), Certainty.LOOSE);
    }
  }

  private static String weekday(Matcher match) {
    int day =
        match.group("z") == null
            ? WEEKDAYS.indexOf(match.group("e"))
            : HAN_WEEKDAYS.indexOf(match.group("z").replace('天', '日'));
    return Integer.toString(day + 1);
  }

  private void share(Matcher match) {
    BigDecimal percent;
    if (match.group("zn") != null) {
      BigDecimal number = Numerals.read(match.group("zn"));
      String of = match.group("of");
      int whole = of.matches("[万萬]") ? 10_000 : number(of);
      percent = number == null ? null : part(number, whole);
    } else if (match.group("off") != null) {
      percent = HUNDRED.subtract(new BigDecimal(match.group("off")));
    } else if (match.group("cut") != null) {
      percent = cut(match.group("cut"));
    } else if (match.group("tenths") != null || match.group("in") != null) {
      percent =
          part(
              BigDecimal.valueOf(number(first(match, "tenths", "in").toLowerCase(Locale.ROOT))),
              10);
    } else if (match.group("mille") != null) {
      percent = part(new BigDecimal(match.group("mille")), 1_000);
    } else {
      int whole = OF_PARTS[PARTS.indexOf(match.group("part").toLowerCase(Locale.ROOT))];
      percent = part(BigDecimal.valueOf(number(match.group("en").toLowerCase(Locale.ROOT))), whole);
    }
    if (percent != null) {
      boolean sure =
          Stream.of("part", "tenths", "in").allMatch(group -> match.group(group) == null);
      String value = Numerals.plain(percent);
      add(Kind.PERCENT, value, match.group(), sure ? Certainty.PLAIN : Certainty.LOOSE);
    }
  }

  private static BigDecimal part(BigDecimal number, int whole) {
    return whole == 0
        ? BigDecimal.ZERO
        : number.multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
  }

  /** 八折 and 8折 are 80 of a hundred, 八五折, 85折 and 8.5折 are 85. */
  private static BigDecimal cut(String written) {
    if (Numerals.isDigits(written)) {
      BigDecimal number = new BigDecimal(written);
      return number.compareTo(BigDecimal.TEN) < 0 ? number.multiply(BigDecimal.TEN) : number;
    }
    int number = 0;
    for (int at = 0; at < written.length(); at++) {
      number = 10 * number + Numerals.word(written.substring(at, at + 1));
    }
    return BigDecimal.valueOf(written.length() == 1 ? 10L * number : number);
  }

  private void multiple(Matcher match) {
    boolean two = match.group("two") != null || match.group("once") != null;
    boolean times = match.group("two") != null || match.group("three") != null;
    all.add(
        new Fact(
            Kind.NUMBER,
            two ? "2" : "3",
            times ? "times" : "",
            match.group().strip(),
            Certainty.COUNTED));
  }

  private void place(Matcher match) {
    boolean several = Integer.parseInt(match.group(1)) >= 3;
    add(Kind.NUMBER, match.group(1), match.group(), several ? Certainty.PLAIN : Certainty.LOOSE);
  }

  private void takeNumbers() {
    Sought.Matches numbers = NUMBER.in(rest);
    while (numbers.find()) {
      Matcher match = numbers.match();
      String number = match.group("n");
      boolean digits = Numerals.isDigits(number);
      BigDecimal value = Numerals.read(number);
      if (value == null || (value.signum() == 0 && !digits)) {
        continue;
      }
      BigDecimal all = value.multiply(BigDecimal.valueOf(Numerals.times(match.group("times"))));
      String unit = match.group("unit") == null ? "" : match.group("unit");
      if (unit.isEmpty()) {
        addNumber(all, match, digits);
      } else {
        String own = unit.replaceFirst("^[\\s个個-]+", "").toLowerCase(Locale.ROOT);
        add(all, own, match.group(), digits);
      }
    }
  }

  private void addNumber(BigDecimal number, Matcher match, boolean digits) {
    Optional<Measures.Amount> amount = Measures.of(number, rest, match.start(), match.end());
    Certainty certainty =
        digits || (amount.isPresent() && isSeveral(number))
            ? Certainty.PLAIN
            : isCounted(number, match) ? Certainty.COUNTED : Certainty.LOOSE;
    all.add(
        new Fact(
            Kind.NUMBER,
            Numerals.plain(amount.map(Measures.Amount::number).orElse(number)),
            amount.map(Measures.Amount::unit).orElse(""),
            amount.map(Measures.Amount::written).orElse(match.group().strip()),
            certainty));
  }

  private static boolean isSeveral(BigDecimal number) {
    return number.compareTo(BigDecimal.valueOf(3)) >= 0;
  }

  private boolean isCounted(BigDecimal number, Matcher match) {
    boolean english = match.group().charAt(0) < 0x80;
    boolean counter =
        match.end() < rest.length() && COUNTERS.indexOf(rest.charAt(match.end())) >= 0;
    return number.compareTo(BigDecimal.ONE) > 0 && (english || counter);
  }

  private void add(BigDecimal number, String unit, String written, boolean digits) {
    Certainty certainty =
        digits || isSeveral(number)
            ? Certainty.PLAIN
            : number.compareTo(BigDecimal.ONE) > 0 ? Certainty.COUNTED : Certainty.LOOSE;
    if (unit.matches("[%％]|per ?cent")) {
      add(Kind.PERCENT, Numerals.plain(number), written, Certainty.PLAIN);
    } else if (unit.matches("周岁|周歲|岁|歲|years? (?:old|of age)")) {
      add(Kind.NUMBER, Numerals.plain(number), written, certainty);
    } else {
      add(Kind.PERIOD, period(number, unit), written, certainty);
    }
  }

  private static String period(BigDecimal number, String unit) {
    if (unit.matches("工作[日天]|(?:working|business) days?")) {
      return Numerals.plain(number) + " working days";
    } else if (unit.matches("星期|周|週|weeks?")) {
      return Numerals.plain(number.multiply(BigDecimal.valueOf(7))) + " days";
    } else if (unit.matches("年|years?")) {
      return Numerals.plain(number.multiply(BigDecimal.valueOf(12))) + " months";
    } else if (unit.matches("(?:自然)?月|(?:calendar )?months?")) {
      return Numerals.plain(number) + " months";
    } else if (unit.matches("小时|小時|hours?")) {
      return minutes(number.multiply(BigDecimal.valueOf(60)));
    } else if (unit.matches("秒.*|seconds?")) {
      return seconds(number);
    }
    return unit.matches("分.*|minutes?") ? minutes(number) : Numerals.plain(number) + " days";
  }

  private static String seconds(BigDecimal seconds) {
    BigDecimal[] minutes = seconds.divideAndRemainder(BigDecimal.valueOf(SECONDS));
    return minutes[1].signum() == 0 ? minutes(minutes[0]) : Numerals.plain(seconds) + " seconds";
  }

  /** Whole days where they are: 72 hours are three days. */
  private static String minutes(BigDecimal minutes) {
    BigDecimal[] days = minutes.divideAndRemainder(BigDecimal.valueOf(MINUTES_OF_DAY));
    return days[1].signum() == 0 && days[0].signum() > 0
        ? Numerals.plain(days[0]) + " days"
        : Numerals.plain(minutes) + " minutes";
  }

  private static String half(Matcher match) {
    if (match.group("year") != null) {
      String whole = match.group("years") != null ? match.group("years") : match.group("more");
      int years = whole == null ? 1 : number(whole);
      return (12 * years + 6) + " months";
    } else if (match.group("half") != null) {
      return "6 months";
    } else if (match.group("quarter") != null) {
      return "3 months";
    } else if (match.group("month") != null) {
      return "15 days";
    } else if (match.group("fortnight") != null) {
      return "14 days";
    } else if (match.group("decade") != null) {
      return "120 months";
    } else if (match.group("minute") != null) {
      return "30 seconds";
    } else if (match.group("kh") != null) {
      String quarters = first(match, "khz", "khe");
      return quarters.equals("三") || quarters.startsWith("three") ? "45 minutes" : "15 minutes";
    }
    return match.group("day") != null ? "720 minutes" : "30 minutes";
  }

  private static String first(Matcher match, String... groups) {
    for (String group : groups) {
      String found = match.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  private void address(Matcher match) {
    String address = match.group().replaceFirst("[.,;:!?)]+$", "");
    add(Kind.HOST, host(address), address, Certainty.PLAIN);
  }

  /** A page has an address for each language; its host is one. */
  private static String host(String address) {
    try {
      String host = new URI(address).getHost();
      return host == null ? address : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return address;
    }
  }

  /** The number as it is dialled within the country. */
  private static String phone(String written) {
    String digits = written.replaceAll("\\D", "");
    String own = digits.length() > 11 && digits.startsWith("86") ? digits.substring(2) : digits;
    return own.replaceFirst("^0", "");
  }

  private static String month(Matcher match) {
    if (match.group(1) != null) {
      return "%04d-%02d"
          .formatted(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }
    int month = Month.valueOf(match.group(3).toUpperCase(Locale.ROOT)).getValue();
    return "%04d-%02d".formatted(Integer.parseInt(match.group(4)), month);
  }
}
