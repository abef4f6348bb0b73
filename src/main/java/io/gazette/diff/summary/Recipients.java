package io.gazette.diff.summary;

import io.gazette.diff.summary.Sentences.Range;
import io.gazette.text.Characters;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who is said to get data: names in a sentence that tells of sharing, and whatever stands
 * where such a sentence names its recipients, in 与…共享 or “shared with …”. A name alone is none: who
 * publishes a policy has one, too.
 */
final class Recipients {

  /** Words that only a sentence, a heading or a column about recipients has. */
  private static final List<Sought> SHARING =
      List.of(
          Sought.of(
              Pattern.compile(
                  "SDK|Sdk|sdk|第三方|共享|分享|提供[给給]|委[托託](?![人方])|受托|受託|外包|接收|接受方|合作方|合作[伙夥]伴|关联公司|關聯公司|关联方|供应商|供應商"
                      + "|服务商|服務商|转让|轉讓|披露|交由|[交转轉发發送递遞][给給送]|传输[给給]|傳輸[给給]|[转轉移]交|报送|報送|接入|集成|嵌入"
                      + "|[向给給](?<!面向)(?![您你]|用户|用戶)[^，,。；;：]{1,40}?(?:提供|发送|發送|传输|傳輸|报告|報告|出售)"),
              "第共分提委受接合关關供服转轉披交发發传傳移报報集嵌向给給"),
          Sought.ofWords(
              Pattern.compile(
                  "\\b(?:third[- ]part|shar(?:e|es|ed|ing)\\b|disclos|recipient|partners?\\b|affiliate|suppliers?\\b|vendors?\\b"
                      + "|(?:sub-?)?processors?\\b|service providers?\\b|transfer|transmit|receives?\\b|on our behalf)",
                  Pattern.CASE_INSENSITIVE),
              List.of(
                  "thi", "sha", "dis", "rec", "par", "aff", "sup", "ven", "sub", "pro", "ser",
                  "tra", "on")));

  /** What anything may be handed over by. */
  private static final Sought HANDING =
      Sought.ofWords(
          Pattern.compile(
              "\\b(?:(?:provid|send|sent|pass|hand|giv)\\w*|sell|sold)\\b[^.;]{0,60}?\\bto (?!you\\b|us\\b)",
              Pattern.CASE_INSENSITIVE),
          List.of("pro", "sen", "sel", "sol", "pas", "han", "giv"));

  /** Whoever is told to get it, whether or not it is a name; several of them where several are. */
  private static final List<Sought> SLOTS =
      List.of(
          Sought.of(
              Pattern.compile(
                  "(?:[与與和同向](?<!面向)(?![您你]|用户|用戶)(?=[^，,。；;：]{1,60}?(?:共享|分享|提供|披露|合作|发送|發送|传输|傳輸|转让|轉讓|出售)))"
                      + "([^，,。；;：]{1,60}?)(?=共享|分享|提供|披露|合作|发送|發送|传输|傳輸|转让|轉讓|出售)"
                      + "|(?:提供|共享|披露|[交转轉发發送递遞]|传输|傳輸|转让|轉讓)[给給](?![您你]|用户|用戶)([^，,。；;：用以]{1,60})"
                      + "|(?:委托|委託|交由|[转轉移]交)[给給]?(?![您你]|用户|用戶)([^，,。；;：用以]{1,20}?)"
                      + "(?=处理|處理|派送|配送|承运|承運|运送|運送|提供|代[为為]|进行|進行|[负負][责責]|[用以的，,。；;：]|$)"),
              "与與和同向提共披交转轉发發送递遞传傳委移"),
          Sought.ofWords(
              Pattern.compile(
                  "\\b(?:shar(?:e|es|ed|ing)|disclos\\w*|provid\\w*|sen[dt]\\w*|transfer\\w*|transmit\\w*|pass\\w*|hand\\w*|sell|sold|giv\\w*)\\b"
                      + "[^.;:]{0,80}?\\b(?:with|to) (?!you\\b|us\\b)(.{1,160}?)"
                      + "(?=(?:,? (?:for|in order|so that|when|if|where|only|under|who|which|that|because|as|unless|except|on|and we|without|after|before|upon|with (?:[a-z]+ ){0,3}consent)\\b)"
                      + "|[;:]|\\.? ?$)",
                  Pattern.CASE_INSENSITIVE),
              List.of("sha", "sen", "sel", "sol", "dis", "pro", "pas", "tra", "han", "giv")));

  /** What may go to somebody as a letter does. */
  private static final String HELD =
      "(?:address(?:es)?|data|information|details|results?|entr(?:y|ies)|records?|recordings?|lists?|statistics|names?|numbers?|profiles?|files?|photos?|emails?|bills?|forms?|orders?|messages?|letters?|reports?|statements?|documents?|requests?|histor(?:y|ies)|images?|samples?)";

  /** So far before words that tell of handing over stands what is. */
  private static final int REACH = 80;

  /** What of people is handed over, as no bread is. */
  private static final Sought THINGS =
      Sought.learningWords(
          Pattern.compile(
              "\\b(?:" + HELD + "|it|them|your|personal)\\b", Pattern.CASE_INSENSITIVE));

  private static final String END =
      "(?=,? (?:for|in order|so that|when|if|where|only|under|who|which|because|as|unless|except|on|without|after|before|upon|with (?:[a-z]+ ){0,3}consent)\\b|[;:]|\\.? ?$)";

  /** Whoever gets to see what is somebody else's, in a sentence that says so by nothing else. */
  private static final List<Sought> SEERS =
      List.of(
          Sought.of(
              Pattern.compile(
                  "由([^，,。；;：]{1,30}?)(?=查看|查阅|查閱|看到|读取|讀取)"
                      + "|(?:上报|上報)(?:给|給|至|到)?([^，,。；;：]{1,30})"
                      + "|，(?![您你我]|用户|用戶|会员|會員|本人)([^，,。；;：]{1,20}?)(?=[也都均]?(?:能够?|可以?)(?:看到|看见|查看|访问|取得))"),
              "由上，"),
          Sought.learningWords(
              Pattern.compile(
                  "\\b(?:seen|viewed|read|accessed|received) by (?!you\\b|us\\b)(.{1,160}?)"
                      + END
                      + "|\\b"
                      + HELD
                      + "\\b[^.;:]{0,30}? (?:goes?|(?:is|are) reported) to (?!you\\b|us\\b)(.{1,160}?)"
                      + END
                      + "|\\b((?:an?|the|your|our|other|some) [a-z]+)(?= (?:can|may) (?:see|view|access)\\b)",
                  Pattern.CASE_INSENSITIVE)));

  /** What parts those of an enumeration. */
  private static final Pattern BETWEEN = Pattern.compile("[、，,和及或與与]|以及|\\b(?:and|or|to|with)\\b");

  /** What the Chinese name of an organisation ends with. */
  private static final Sought ENDING =
      Sought.of(
          Pattern.compile("公司|集团|集團|银行|銀行|事务所|事務所|研究院|研究所|协会|協會|基金会|基金會|医院|醫院|大学|大學|平台|机构|機構"),
          "公集银銀事研协協基医醫大平机機");

  private static final int LONGEST_NAME = 24;

  /** No Chinese name has these: with them something else goes on to it. */
  private static final String NO_NAME = "与與和同向给給由及或将將把被为為是的我您你们們至到让讓请請经經托託";

  private static final Sought CAPITALS =
      Sought.ofWords(
          Pattern.compile("[A-Z][\\w&'’-]*(?:,? (?:(?:&|of) )?[A-Z][\\w&'’-]*)*"), List.of());

  /** What is written with a capital and is nobody. */
  private static final Set<String> NOBODY =
      Set.copyOf(
          List.of(
              ("a an the this that these those i we you they it he she our your their if in on at to for with where when as and or"
                      + " from by of no not all any each some personal data information privacy policy service services terms"
                      + " agreement account user users customer customers website site app content notice section article annex"
                      + " act law regulation gdpr pipl eu eea uk us usa europe european china chinese english january february"
                      + " march april may june july august september october november december monday tuesday wednesday thursday"
                      + " friday saturday sunday eur usd rmb cny hkd gbp ip id sms api url pdf gps imei imsi oaid idfa android ios"
                      + " mac wifi wi-fi cookie cookies device email e-mail internet sdk sdks")
                  .split(" ")));

  /** What is written with capitals and is a law: nobody gets data by it. */
  private static final Pattern LAW =
      Pattern.compile(
          "(?:Regulations?|Measures|Provisions|Laws?|Rules|Acts?|Directive|Ordinance|Standards?|Code|Decree)\\b.*"
              + "|.*\\b(?:Act|Law|Regulations?|Directive|Ordinance|Code|Decree)");

  /** What stands before that of which a law is: Regulations on the … */
  private static final Pattern LAW_ON =
      Pattern.compile(
          "(?:Regulations?|Measures|Provisions|Law|Rules|Act|Directive|Ordinance|Standards?|Code|Decree)"
              + " (?:on|for|of|governing|concerning|regarding) (?:the )?$");

  private static final int LONGEST_LAW = 40;

  private static final Pattern COLUMN =
      Pattern.compile(
          "第三方|接收方|接受方|合作方|合作[伙夥]伴|受托|受託|供应商|供應商|服务商|服務商|提供方|对象|對象|公司|机构|機構|运营|營運"
              + "|(?i)sdk|third[- ]part|recipient|partner|vendor|supplier|processor|provider|company",
          Pattern.UNICODE_CASE);

  /** What else is said of one. */
  private static final Pattern OTHER_COLUMN =
      Pattern.compile("政策|目的|方式|链接|連結|地址|用途|范围|範圍|(?i)policy|purpose|privacy|link|address|data");

  private Recipients() {}

  /** Whether words tell of sharing at all: those of a heading, say, for all below it. */
  static boolean isAbout(String words) {
    String others = OwnTransfer.without(words, "");
    return SHARING.stream().anyMatch(each -> each.isIn(others))
        || HANDING.in(others).all().anyMatch(handing -> isOfThings(others, handing));
  }

  /** Whether a sentence that tells of handing over names what people would not have handed over. */
  private static boolean isOfThings(String words, MatchResult handing) {
    String before = words.substring(Math.max(0, handing.start() - REACH), handing.start());
    int from = handing.start() - before.length() + before.lastIndexOf('.') + 1;
    return THINGS.isIn(words.substring(from, handing.end()));
  }

  /** Whether the cells below a column's name are recipients. */
  static boolean isColumn(String name) {
    return COLUMN.matcher(name).find() && !OTHER_COLUMN.matcher(name).find();
  }

  /**
   * The recipients of a text in which something changed.
   *
   * @param changed in order
   * @param about whether the text is said to tell of sharing by what stands around it
   */
  static List<Range> in(String text, List<Range> changed, boolean about) {
    List<Range> found = new ArrayList<>();
    for (Range sentence : Sentences.around(text, changed)) {
      String words = sentence.of(text);
      if (about || isAbout(words)) {
        addParts(words, sentence.from(), found);
      }
      for (Range slot : slots(SEERS, words)) {
        for (Range part : parts(words, slot)) {
          found.add(new Range(sentence.from() + part.from(), sentence.from() + part.to()));
        }
      }
    }
    BitSet characters = Sentences.characters(changed);
    found.removeIf(one -> !one.isIn(characters) || one.of(text).indexOf('@') >= 0);
    return found;
  }

  /** Chinese names wherever they stand, English ones unless it is said who gets what. */
  private static void addParts(String sentence, int at, List<Range> found) {
    List<Range> slots = slots(SLOTS, sentence);
    List<Range> parts = new ArrayList<>(chineseNames(sentence));
    if (slots.isEmpty()) {
      parts.addAll(names(sentence));
    }
    BitSet known = Sentences.characters(parts);
    slots.stream()
        .flatMap(slot -> parts(sentence, slot).stream())
        .filter(part -> !part.isIn(known))
        .forEach(parts::add);
    parts.forEach(part -> found.add(new Range(at + part.from(), at + part.to())));
  }

  private static List<Range> chineseNames(String sentence) {
    List<Range> found = new ArrayList<>();
    Sought.Matches endings = ENDING.in(sentence);
    while (endings.find()) {
      int end = endings.match().end();
      int start = endings.match().start();
      while (start > 0 && end - start < LONGEST_NAME && isInName(sentence.charAt(start - 1))) {
        start--;
      }
      found.add(new Range(start, end));
    }
    return found;
  }

  private static List<Range> names(String sentence) {
    List<Range> found = new ArrayList<>();
    Sought.Matches names = CAPITALS.in(sentence);
    while (names.find()) {
      Matcher name = names.match();
      if (isName(name.group(), name.start() == 0) && !isLaw(sentence, name)) {
        found.add(new Range(name.start(), name.end()));
      }
    }
    return found;
  }

  private static boolean isLaw(String sentence, Matcher name) {
    int from = Math.max(0, name.start() - LONGEST_LAW);
    return LAW.matcher(name.group()).matches()
        || LAW_ON.matcher(sentence.substring(from, name.start())).find();
  }

  private static boolean isInName(char c) {
    return (Characters.isHan(c) && NO_NAME.indexOf(c) < 0)
        || (c < 0x80 && Character.isLetterOrDigit(c))
        || "·（）()".indexOf(c) >= 0;
  }

  /** In English a single word that begins a sentence need not be a name. */
  private static boolean isName(String written, boolean begins) {
    List<String> words = List.of(written.split("[ ,]+"));
    return words.stream().anyMatch(word -> !NOBODY.contains(word.toLowerCase(Locale.ROOT)))
        && (!begins || words.size() > 1);
  }

  private static List<Range> slots(List<Sought> all, String sentence) {
    List<Range> found = new ArrayList<>();
    for (Sought slots : all) {
      Sought.Matches matches = slots.in(sentence);
      while (matches.find()) {
        Matcher slot = matches.match();
        for (int group = 1; group <= slot.groupCount(); group++) {
          // "Send requests to …" is what readers may do.
          if (slot.start(group) >= 0 && (slot.start() > 0 || Characters.hasHan(sentence))) {
            found.add(new Range(slot.start(group), slot.end(group)));
          }
        }
      }
    }
    return found;
  }

  /** What an enumeration names. */
  private static List<Range> parts(String sentence, Range slot) {
    List<Range> found = new ArrayList<>();
    Matcher between = BETWEEN.matcher(sentence).region(slot.from(), slot.to());
    int start = slot.from();
    while (start <= slot.to()) {
      int end = between.find() ? between.start() : slot.to();
      if (!sentence.substring(start, end).isBlank()) {
        found.add(new Range(start, end));
      }
      start = end == slot.to() ? end + 1 : between.end();
    }
    return found;
  }
}
