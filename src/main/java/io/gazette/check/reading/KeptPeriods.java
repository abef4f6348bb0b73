package io.gazette.check.reading;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.Rewording;
import io.gazette.check.language.Sentences;
import io.gazette.model.Language;
import io.gazette.model.RetentionPeriod;
import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import io.gazette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long a text says that it keeps which data: 照片保存30天, “logs are kept for six months”. What
 * happens upon a request, or at least, or because a law says so, is another period.
 */
public final class KeptPeriods {

  private static final Sought KEEPS =
      Sought.learning(
          Pattern.compile(
              "保存|保留|留存|存储|储存|[后内][^，。；]{0,3}(?:删除|清除|销毁)|(?i)\\b(?:kept|keep|retain|stor(?:e|ed|es)\\b|delet|eras)\\w*"));

  /** Some other period, or one that depends on more than the data. */
  private static final Sought ASIDE =
      Sought.learning(
          Pattern.compile(
              "请求|申请|要求|注销|撤回|收到|届满|期满|到期|备份|至少|不少于|不低于|以上|答复|通知|法律|法规|法定|《|如|若|或者?|投诉|争议|未|停止|停用|关闭|卸载|此后|其后|随后|[后，]再"
                  + "|(?i)\\b(?:request|ask|withdr|clos|receiv|expir|end of|ends\\b|backup|back-up|law|legal|statut|at least|no less|not less|or more|answer|if\\b|unless|or\\b|complain|dispute|inactiv|stop|uninstall|after (?:you\\b|that\\b|the (?:account|contract))|afterwards|thereafter|then\\b|another|except|other than)\\w*"));

  /** What is not kept at all. */
  private static final Sought NOT_KEPT =
      Sought.learning(
          Pattern.compile(
              "用[后完]即[删弃毁]|(?:立即|立刻|马上|即刻|随即)(?:将其|予以)?(?:删除|清除|销毁|删掉|丢弃)|不(?:会|予|做)?(?:保存|存储|留存|保留|储存)(?![^，。；]{0,3}(?:超过|多于|至|到|在|于|期|为|您|你以外))"
                  + "|(?i)\\bdeleted after use\\b|\\b(?:immediately|at once) (?:delet|eras|destroy)\\w*|\\b(?:delet|eras|destroy)\\w* (?:\\w+ ){0,4}(?:immediately|at once|right away|as soon as)\\b|\\bas soon as\\b[^.;,]{1,60}\\bdelet\\w*|\\b(?:do not|never|does not) (?:store|keep|retain|save)\\b|\\b(?:is|are) (?:not|never) (?:stored|kept|retained|saved)\\b"));

  /** Where or how data are not kept, or for whom, they may be in another way. */
  private static final Sought PLACED =
      Sought.learning(
          Pattern.compile(
              "服务器|境外|境内|云端|本地|明文|原始|单独|退出|撤销|不同意|(?i)\\b(?:servers?|abroad|cloud|plain|raw|original|leave|when you|once you|disagree|longer)\\b"));

  /** What happens before something is deleted and is no time by itself. */
  private static final Sought OTHER_TIME =
      Sought.learning(
          Pattern.compile(
              "请求|申请|要求|注销|撤回|退出|届满|期满|到期|停止|卸载|如果|若|不同意|发现"
                  + "|(?i)\\b(?:request|ask|withdr|clos|expir|leav|stop|uninstall|if\\b|find)\\w*"));

  private static final Sought ENDLESS =
      Sought.learning(
          Pattern.compile(
              "永久|永远|长期|无限期|(?i)\\b(?:indefinite\\w*|permanent\\w*|for ?ever|without (?:a )?limit)\\b"));

  /** What ends all the same. */
  private static final Sought ENDING =
      Sought.learning(
          Pattern.compile(
              "期间|存续|直[到至]|不(?:会|得)?(?:永久|长期)|(?i)\\b(?:until|while|during|as long|not|never)\\b"));

  private static final Sought UNTIL_CLOSED =
      Sought.learning(
          Pattern.compile(
              "[至到](?:您|用户)?(?:注销|删除)(?:您的)?[账帐][号户](?:[时止]|为止|之日|之时|$)|[账帐][号户]存续期间"
                  + "|(?i)\\b(?:until|till) (?:you (?:close|delete) your account|your account is (?:closed|deleted))|\\bas long as (?:you (?:have|keep) an account|your account (?:is open|exists))"));

  /** After what a period runs. */
  private static final Pattern AFTER =
      Pattern.compile(
          "注销|撤回|收到|届满|期满|到期|停止|停用|关闭|卸载|(?i)\\b(?:withdr|clos|receiv|expir|inactiv|stop|uninstall)\\w*|\\b(?:end of|ends|after you|after the account|after the contract)\\b");

  /** Goes on about the data that the sentence before names. */
  private static final Pattern BACK =
      Pattern.compile(
          "^\\s*(?:[该这那]些?等?类?(?:个人)?(?:信息|数据|资料|记录)|(?:上述|前述|以上)(?:个人)?(?:信息|数据|资料|记录)|[其它]们?(?=[会将由仅只也均保存不])|(?i)(?:they|it|these|this|those|such) (?=\\w))");

  private static final Pattern LABEL = Pattern.compile("^[\\s*-]{0,4}([^：:，,。；;.\\d]{2,40})[：:]");

  /** “Essays are kept for a year and photos for a month” are two parts. */
  private static final Pattern PART =
      Pattern.compile("[，,；;]|(?i)\\band\\b(?=[^,.;]{1,60}\\bfor\\b)");

  /** Behind what is kept. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?:的?(?:保存|保留|留存|存储|储存)(?:期限?|时间|时限)?)|(?:将|会|均|则|仅|只|最多|最长|永久|永远|长期|无限期|在|自|于|从|并|再|一般)|(?i)\\b(?:(?:is|are|will|be|was|were|shall|can|we|only)\\b|kept|keep|retain|stor|delet|eras|for\\b)\\w*");

  private static final Pattern KEPT = Pattern.compile("(?:保存|保留|留存|存储|储存)(?:您的)?([^，。；]{2,20})$");

  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:其中|因此|所以|故|据此|对于?|我们|本公司|将|会|把|您的?|用户的?|该等?|上述|所|以下|的|[\\s：:“”*-])+|(?i)^(?:(?:the|your|our|we|this|these|that|those|keep|keeps|kept|retain|retains|store|stores|and|all|any|of)\\b\\s*)+");

  /** What says nothing of which data. */
  private static final Set<String> GENERIC =
      Set.of(
          "",
          "信息",
          "数据",
          "资料",
          "内容",
          "记录",
          "个人信息",
          "个人数据",
          "其",
          "它",
          "它们",
          "这些信息",
          "相关信息",
          "information",
          "data",
          "records",
          "it",
          "they",
          "them",
          "personal information",
          "personal data",
          "which");

  private final PassageReading<List<Said>> chinese =
      new PassageReading<>(words -> read(words, new Language("zh-Hans")));

  private final PassageReading<List<Said>> english =
      new PassageReading<>(words -> read(words, new Language("en")));

  /** Until people close their accounts. */
  public static final double WHILE_OPEN = -1;

  /**
   * A period for some data.
   *
   * @param noun as the text calls them; empty if it calls them “it”
   * @param types those that it names
   * @param days how many, or {@link #WHILE_OPEN}
   * @param period as it is written
   * @param words the part of the sentence
   * @param from what stands beside the period in a cell or behind a label, such as after what it
   *     runs; empty in a sentence
   */
  public record Said(
      String noun,
      Set<String> types,
      double days,
      String period,
      String words,
      String from,
      Language language) {

    Said(
        String noun,
        Set<String> types,
        double days,
        String period,
        String words,
        Language language) {
      this(noun, types, days, period, words, "", language);
    }

    /** Whether a row may say how long after the same: 注销后30天, not 180天 after something else. */
    public boolean runsAs(String row) {
      String other = withoutPeriod(row);
      return from.isEmpty()
          || other.isEmpty()
          || new Rewording(from, other).isAkin()
          || from.contains(other)
          || other.contains(from);
    }

    /** Its types, and those that a name of a whole kind means. */
    public Set<String> meant() {
      return types.stream()
          .flatMap(id -> Vocabulary.builtIn().find(id).stream())
          .flatMap(type -> DataWords.meant(type).stream())
          .collect(Collectors.toSet());
    }

    /** Whether it calls data as a name does that is not known to be of one of its types. */
    public boolean isCalled(String name) {
      String head = head();
      return !GENERIC.contains(head) && name.toLowerCase(Locale.ROOT).contains(head);
    }

    /** Whether it calls data by what a function is about: 问卷 of 就诊前问卷, not 订单 of 订单配送. */
    public boolean isOf(String function) {
      return !GENERIC.contains(noun)
          && noun.length() > 1
          && function.toLowerCase(Locale.ROOT).endsWith(noun);
    }

    /** 网络日志 are logs, as 崩溃日志 are; what only is some information has its whole name. */
    private String head() {
      if (language.isChinese()) {
        String last = noun.substring(Math.max(0, noun.length() - 2));
        return noun.length() < 2 || GENERIC.contains(last) ? noun : last;
      }
      String last = noun.substring(noun.lastIndexOf(' ') + 1);
      return GENERIC.contains(last) ? noun : last;
    }

    /** Whether it is about some data of its kind, which some words do not speak of: 客服照片. */
    public boolean isParticular(String words) {
      String own =
          DataWords.in(noun).stream()
              .findFirst()
              .map(named -> noun.substring(0, named.from()) + " " + noun.substring(named.to()))
              .orElse("")
              .strip();
      return !own.isEmpty()
          && (language.isChinese()
              ? IntStream.range(0, own.length() - 1)
                  .noneMatch(at -> words.contains(own.substring(at, at + 2)))
              : Stream.of(own.split("\\W+", -1))
                  .filter(word -> word.length() > 3)
                  .noneMatch(word -> words.toLowerCase(Locale.ROOT).contains(word)));
    }

    /** Whether both are about the same data. */
    public boolean isSame(Said other) {
      return (types.isEmpty() && other.types.isEmpty())
          ? noun.equals(other.noun) && !GENERIC.contains(noun)
          : types.size() == 1 && types.equals(other.types) && !areApart(noun, other.noun);
    }

    /** 客服照片 and 植物照片 are others; 照片 may be either. */
    private static boolean areApart(String noun, String other) {
      return !noun.isEmpty() && !other.isEmpty() && !noun.endsWith(other) && !other.endsWith(noun);
    }
  }

  /** What is said in a passage of a text. */
  public record In(Passage passage, Said said) {}

  /** Those of a text. */
  public Stream<In> in(Published.Open open) {
    Language language = open.text().language();
    if (!language.isChinese() && !language.tag().equals("en")) {
      return Stream.empty();
    }
    Stream<In> written =
        open.passages().stream()
            .filter(passage -> passage.column().isEmpty())
            .flatMap(passage -> in(passage, language).stream().map(said -> new In(passage, said)));
    return Stream.concat(written, open.rows().stream().flatMap(row -> in(row, language)));
  }

  /** The periods of a row of a table, for the data that it names. */
  private static Stream<In> in(TextRow row, Language language) {
    String data = row.of(Column.DATA).words();
    return row.cells().stream()
        .skip(1)
        .filter(
            cell ->
                cell.is(Column.PERIOD)
                    || (Keeping.isMeant(cell.passage()) && !cell.is(Column.DATA)))
        .map(TextRow.Cell::passage)
        .flatMap(
            cell ->
                labelled(data, cell.words(), labelled(data, cell, language), language).stream()
                    .map(said -> new In(cell, said)));
  }

  private static String labelled(String data, Passage cell, Language language) {
    return data + (language.isChinese() ? "：" : ": ") + cell.words();
  }

  private List<Said> in(Passage passage, Language language) {
    List<Said> said = (language.isChinese() ? chinese : english).of(passage);
    if (!said.isEmpty() || !Keeping.isMeant(passage)) {
      return said;
    }
    String plain =
        language.isChinese() ? ChineseScript.simplified(passage.words()) : passage.words();
    Matcher label = LABEL.matcher(plain);
    return label.find()
        ? labelled(label.group(1), plain.substring(label.end()), passage.words(), language)
            .map(List::of)
            .orElse(said)
        : said;
  }

  /** 崩溃日志：90 天, and 注销后30天 in the row of a table. */
  private static Optional<Said> labelled(
      String label, String period, String words, Language language) {
    String noun = label.strip().toLowerCase(Locale.ROOT);
    List<Fact> facts = Facts.in(period);
    OptionalDouble days = Keeping.days(period);
    return days.isEmpty()
            || facts.isEmpty()
            || GENERIC.contains(noun)
            || ASIDE.isIn(AFTER.matcher(period).replaceAll(""))
        ? Optional.empty()
        : Optional.of(
            new Said(
                noun,
                types(noun),
                days.getAsDouble(),
                facts.get(0).written(),
                words.strip(),
                withoutPeriod(period),
                language));
  }

  /** After what a period runs, in words that say nothing else. */
  private static String withoutPeriod(String words) {
    String rest = words;
    for (Fact fact : Facts.in(words)) {
      rest = rest.replace(fact.written(), "");
    }
    return RetentionPeriod.parse(words.strip()).isPresent() ? "" : rest.strip();
  }

  /** How long some words, such as those of a row, say that data are kept. */
  public static OptionalDouble days(String words) {
    OptionalDouble days = Keeping.days(words);
    String plain = ChineseScript.simplified(words);
    return days.isPresent()
        ? days
        : NOT_KEPT.isIn(plain) && Facts.in(plain).isEmpty()
            ? OptionalDouble.of(0)
            : isEndless(plain)
                ? OptionalDouble.of(Double.POSITIVE_INFINITY)
                : OptionalDouble.empty();
  }

  private static boolean isEndless(String words) {
    return ENDLESS.isIn(words) && !ENDING.isIn(words);
  }

  /**
   * Data that are deleted at once, or never kept.
   *
   * @param meant the sentence before, if it names the data that this one is about
   */
  private static Optional<Said> notKept(
      String part, String before, String meant, String words, Language language) {
    Sought.Matches found = NOT_KEPT.in(part);
    if (!found.find() || PLACED.isIn(part) || ASIDE.isIn(part) || OTHER_TIME.isIn(before)) {
      return Optional.empty();
    }
    Set<String> own = types(part);
    Set<String> types = own.isEmpty() ? types(meant) : own;
    String front = part.substring(0, found.match().start());
    String noun =
        types.size() == 1
            ? DataWords.in(part).stream()
                .findFirst()
                .map(named -> part.substring(named.from(), named.to()))
                .orElse("")
            // Before a “not” stands who does not keep them.
            : found.match().group().startsWith("不") ? "" : noun(front, "");
    return types.size() > 1 || (types.isEmpty() && (GENERIC.contains(noun) || noun.isBlank()))
        ? Optional.empty()
        : Optional.of(
            new Said(
                noun.toLowerCase(Locale.ROOT),
                types,
                0,
                words.contains(found.match().group()) ? found.match().group() : "",
                part.strip(),
                language));
  }

  private static List<Said> read(String words, Language language) {
    String plain = language.isChinese() ? ChineseScript.simplified(words) : words;
    if (!KEEPS.isIn(plain) && !NOT_KEPT.isIn(plain)) {
      return List.of();
    }
    List<Said> found = new ArrayList<>();
    String last = "";
    for (String sentence : Sentences.of(plain)) {
      untilClosed(sentence, language).ifPresent(found::add);
      String before = "";
      String meant = BACK.matcher(sentence).find() ? last : "";
      String named = meant;
      for (String part : PART.split(sentence, -1)) {
        String earlier = before;
        String data = types(before).isEmpty() ? named : before;
        read(part, before, data, words, language)
            .or(() -> notKept(part, earlier, meant, words, language))
            .ifPresent(found::add);
        before = part;
        named = data;
      }
      last = types(sentence).isEmpty() ? last : sentence;
    }
    return List.copyOf(found);
  }

  /** What a sentence says is kept as long as there is an account, and no longer. */
  private static Optional<Said> untilClosed(String sentence, Language language) {
    Sought.Matches found = UNTIL_CLOSED.in(sentence);
    if (!found.find() || !KEEPS.isIn(sentence)) {
      return Optional.empty();
    }
    String noun = noun(Assertion.part(sentence, found.match().start(), found.match().end()), "");
    String rest = sentence.replace(found.match().group(), "");
    boolean other =
        ASIDE.isIn(rest)
            || GENERIC.contains(noun)
            || Facts.in(sentence).stream().anyMatch(fact -> fact.kind() == Fact.Kind.PERIOD);
    return other
        ? Optional.empty()
        : Optional.of(new Said(noun, types(noun), WHILE_OPEN, "", sentence.strip(), language));
  }

  /**
   * @param before the part of the sentence before
   * @param data the last part before that names data
   */
  private static Optional<Said> read(
      String part, String before, String data, String words, Language language) {
    if (ASIDE.isIn(part) || ASIDE.isIn(before) || (language.isChinese() && !KEEPS.isIn(part))) {
      return Optional.empty();
    }
    List<Fact> facts =
        Facts.in(part).stream().filter(fact -> fact.kind() == Fact.Kind.PERIOD).toList();
    boolean endless = facts.isEmpty() && KEEPS.isIn(part) && isEndless(part);
    OptionalDouble days =
        facts.size() == 1
            ? facts.get(0).days()
            : endless ? OptionalDouble.of(Double.POSITIVE_INFINITY) : OptionalDouble.empty();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    String period = endless ? "" : facts.get(0).written();
    String front = noun(part, period);
    String own = GENERIC.contains(front) ? kept(part, period) : front;
    boolean said = !GENERIC.contains(own);
    String noun = said ? own : "";
    Set<String> types = types(said ? noun : data);
    if (!said && types.isEmpty()) {
      return Optional.empty();
    }
    return words.contains(period) || language.isChinese()
        ? Optional.of(new Said(noun, types, days.getAsDouble(), period, part.strip(), language))
        : Optional.empty();
  }

  private static Set<String> types(String words) {
    return DataWords.in(words).stream().map(named -> named.type().id()).collect(Collectors.toSet());
  }

  /** What stands between the verb and the period, if it names data: 保存通话录音一年. */
  private static String kept(String part, String period) {
    int end = period.isEmpty() ? -1 : part.indexOf(period);
    Matcher verb = KEPT.matcher(end < 0 ? "" : part.substring(0, end));
    return verb.find() && !types(verb.group(1)).isEmpty() ? verb.group(1).strip() : "";
  }

  /** What stands before the verb and the period. */
  private static String noun(String part, String period) {
    int at = period.isEmpty() ? -1 : part.indexOf(period);
    String front = LEADING.matcher(at < 0 ? part : part.substring(0, at)).replaceFirst("");
    Matcher verb = VERB.matcher(front);
    String noun = verb.find() ? front.substring(0, verb.start()) : front;
    return LEADING
        .matcher(noun.strip())
        .replaceFirst("")
        .replaceFirst("(?i)(?: and| or|[和与及])$", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
