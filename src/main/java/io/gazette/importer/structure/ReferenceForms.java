package io.gazette.importer.structure;

import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.structure.NumberedClauses.Said;
import io.gazette.text.Characters;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write references by number, and what beside one says whose number it is. */
final class ReferenceForms {

  private static final String HAN = "[一二三四五六七八九十]{1,3}|[壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3}|\\d{1,2}";
  private static final String WORD = "条|條|章|部分|节|節";

  /** Not in a law, and not the rest of a reference: 《…法》第二章第三条. */
  private static final String ALONE =
      "(?<![》」』法律例定约約章節节條条編编款典同])(?<!(?<!本)(?:协议|協議|条款|條款|规则|規則|声明|聲明))"
          + "(?<![》」]的)(?<![》」]的第.{1,4}[条條][和与及、])(?<!(?:附[录錄件表])\\s?[一二三四五六七八九十\\d]{1,3}\\s?)";

  /** Articles of a law that is named before them, with which another one goes on. */
  private static final Pattern OF_LAW =
      Pattern.compile(
          "[》」](?:的|第%1$s|(?<=[\\d一二三四五六七八九十])(?:%2$s)|第?[（(]?[\\d一二三四五六七八九十]{1,3}[)）]?[款项項目]|[、和与與及或至到]|以及){1,12}$"
              .formatted("(?:" + HAN + ")", WORD));

  /** The name of a law at the end of a line. */
  private static final Pattern BREAKS_OFF = Pattern.compile("[》」』]\\s*$");

  static final Pattern BY_ORDINAL =
      Pattern.compile(
          (ALONE + "第(%1$s)(%2$s)(?![款约約]|之[\\d一二三四五六七八九十])(?:第(%1$s)(条|條|节|節)(?![款约約]))?")
              .formatted(HAN, WORD));
  static final Pattern SEVERAL =
      Pattern.compile((ALONE + "第(?:%s)(?:[、和与與及至到~～-]第?(?:%1$s))+(?:%s)").formatted(HAN, WORD));
  static final Pattern BY_BRACKETS =
      Pattern.compile("[（(]([一二三四五六七八九十]{1,3})[)）]\\s*(\\p{IsHan}[\\p{IsHan}、A-Za-z]{1,40})?");
  static final Pattern BY_FORMAL =
      Pattern.compile("(?<=[依按照据據见見])([壹贰貳叁參肆伍陆陸柒捌玖拾]{1,3})、(?:([一二三四五六七八九十]{1,3})、)?");

  /** What a clause is called in English, in one or several. */
  private static final String CALLED =
      "(?i:section|clause|article|part|chapter|paragraph|para\\.?|§)(?i:s|§)?";

  private static final String DECIMAL = "(?<n>\\d{1,2}(?:\\.\\d{1,2}){1,3})(?!\\d|\\.\\d)";
  private static final String NO_UNIT =
      "(?!\\s*(?:[%％万萬亿億元版年月日米倍秒岁歲GMKgk]|million|billion|percent|times|seconds|years))";
  static final List<Pattern> BY_DECIMAL =
      List.of(
          Pattern.compile(
              "(?<ref>(?:第\\s*|" + CALLED + "\\s*)" + DECIMAL + "(?:\\s*(?:[条條章节節款]|部分))?)"),
          Pattern.compile("(?<![\\d.])(?<ref>" + DECIMAL + "\\s*(?:[条條节節](?![目件约約])|部分))"),
          Pattern.compile("(?<=[见見阅閱照])\\s*(?<ref>" + DECIMAL + ")" + NO_UNIT),
          Pattern.compile("\\b(?i:see|under|refer to)\\s+(?<ref>" + DECIMAL + ")" + NO_UNIT));

  /** Not of a law: Article 6 GDPR, section 5 of the Act, but section 5 of this policy. */
  private static final String OF_NO_LAW =
      "(?!(?:\\s*\\([^)]{1,5}\\))*\\s*(?:(?:UK|EU) GDPR|\\p{Lu}{2}[\\p{Lu}\\p{Ll}]{1,6}\\b|(?:of|to) (?:the )?(?=\\p{L})"
          + "(?!(?:(?i:this|our|these) )?(?i:policy|notice|statement|terms|document|agreement)|this (?i:annex|appendix|schedule|exhibit))))";

  private static final Pattern NO_LAW = Pattern.compile(OF_NO_LAW);

  /** The parts of an article right behind its number: (2)(h). */
  private static final Pattern PARTS = Pattern.compile("^(?:\\([^)]{1,5}\\))+");

  private static final Pattern MORE_NUMBERS =
      Pattern.compile(
          "(?:(?:\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to)\\s+|\\s*[-–]\\s*)\\d{1,3}(?:\\(\\w{1,3}\\))*+)++");

  static final Pattern BY_ENGLISH_NUMBER =
      Pattern.compile(
          "(?<!(?:GDPR|PIPL|CCPA|Act|Law|Code|Regulation|Directive|Terms|Terms of Use|Terms of Service|Agreement|Handbook|Manual|Guide|Contract|Charter|Rules|Bylaws|Lease|Constitution),? )(?<!\\w)"
              + "(?<word>"
              + CALLED
              + ")\\s*(?<=[\\s§])(?<n>\\d{1,2}|(?<=[A-Z]\\w{1,8} )(?:[IVX]{1,5}|[A-HJ-U]))\\b(?!\\.\\d)"
              + OF_NO_LAW);

  private static final String OUTER =
      "(?<outer>Part|PART|Chapter|CHAPTER|Article|ARTICLE)\\s+(?<o>\\d{1,2}|[IVX]{1,5}|[A-H])";

  private static final String INNER = "(?<inner>(?i:section|clause|article|paragraph))\\s+";

  /** One clause within another: Part I, Section 2; Section 1.2 of Part II. */
  static final List<Pattern> ONE_WITHIN =
      List.of(
          Pattern.compile(
              "\\b"
                  + OUTER
                  + "(?:,\\s*|\\s+)"
                  + INNER
                  + "(?<n>\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-H])\\b(?!\\.\\d)"
                  + OF_NO_LAW),
          Pattern.compile(
              "\\b"
                  + INNER
                  + "(?<n>\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-H])(?:\\s+of|,)\\s+"
                  + OUTER
                  + "\\b"
                  + OF_NO_LAW));

  /** A clause that is named within another one: Part I, Section 2; Sections 1 and 2 of Part II. */
  static final Pattern WITHIN_ANOTHER =
      Pattern.compile(
          "\\b(?:Part|Chapter|Article)\\s+(?:\\d{1,2}|[IVX]{1,5}|[A-H])(?:,\\s*|\\s+)(?i:section|clause|article|paragraph)s?\\s+(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[A-H])\\b"
              + "|\\b(?i:section|clause|article|paragraph)s?\\s+\\d{1,2}(?:\\.\\d{1,2})*(?:(?:,|\\s+and|\\s+or|\\s+to)\\s+\\d{1,2}(?:\\.\\d{1,2})*)*\\s+of\\s+(?:Part|Chapter|Article)\\s+(?:\\d{1,2}|[IVX]{1,5}|[A-H])\\b");

  /** What goes on after Sections 2: and 3. */
  static final Pattern CONTINUED =
      Pattern.compile(
          "\\G\\s*(?:,\\s*(?:and|or)?|and|or|to|through|&|[-–])\\s*(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?![\\w%]|\\.\\d)"
              + NO_UNIT);

  /** A link whose words are nothing but a number of a clause. */
  private static final Pattern NUMBER_ALONE =
      Pattern.compile(
          "(?:第.{1,6}(?:"
              + WORD
              + ")|(?:"
              + CALLED
              + "\\s*)?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5})\\.?)");

  static final Pattern TO_APPENDIX =
      Pattern.compile("(?<=[见見])(附录|附錄|附件)\\s*[:：]?\\s*([\\p{IsHan}、]{0,20})");

  static final String NUMBERED_APPENDIX =
      "(?<![》」』典同])(附录|附錄|附件|附表)\\s*("
          + HAN
          + ")(?![\\d.])|\\b(Appendix|Annex|Schedule|Exhibit|APPENDIX|ANNEX|SCHEDULE|EXHIBIT)\\s+(\\d{1,2}|[IVX]{1,4}|[A-Z])\\b";

  /** An appendix by its number, wherever it is named. */
  static final Pattern APPENDIX = Pattern.compile(NUMBERED_APPENDIX + OF_NO_LAW);

  /** What tells an appendix that was put behind another one: 附件一之一. */
  static final Pattern INSERTED = Pattern.compile("之[\\d一二三四五六七八九十]{1,2}");

  private static final Pattern WITHIN_APPENDIX =
      Pattern.compile("(?i:appendix|annex|schedule|exhibit)\\s+\\w{1,4},?\\s*$");

  private static final String OF_THIS = "\\s*(?:of|to|in) ";
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)本(?:附[录錄件表])的?\\s*$|^" + OF_THIS + "this (?:annex|appendix|schedule|exhibit)\\b");
  private static final Pattern MAIN =
      Pattern.compile(
          "(?i)(?:[本主](?:隐私|隱私|个人信息保护)?(?:政策|协议|協議|声明|聲明)|正文)的?\\s*$|^"
              + OF_THIS
              + "th(?:is|e main|e) (?:policy|notice|statement)\\b");

  static final Pattern POINTS = Pattern.compile(".*(?:见|見|按|依|通过|通過|根据|根據|本政策|上述|前述|之|照)$");

  private ReferenceForms() {}

  /**
   * Whether a number is that of the line itself, be it behind the same one in other words, or
   * counts within the appendix named before it.
   */
  static boolean isItsOwn(String before, int number) {
    return before.isBlank()
        || WITHIN_APPENDIX.matcher(before).find()
        || MarkReader.candidates(before + "-").stream()
            .anyMatch(mark -> mark.length() == before.length() && mark.value() == number);
  }

  /** Whether a law is named behind further numbers: Articles 15 to 17 and 20 GDPR. */
  static boolean isOfLawWithOthers(String behind) {
    String others = PARTS.matcher(behind).replaceFirst("");
    Matcher more = MORE_NUMBERS.matcher(others);
    return more.lookingAt() && !NO_LAW.matcher(others.substring(more.end())).lookingAt();
  }

  /** Some words with digits of half width. */
  static String plain(Passage words) {
    return Characters.withHalfDigits(words.text());
  }

  /** What a number of an English clause counts. */
  static int number(String written) {
    return MarkReader.countedInEnglish(written);
  }

  /** Whether an article is one of a law, be it behind others of the law. */
  static boolean isOfLaw(String before) {
    return OF_LAW.matcher(before).find() || BREAKS_OFF.matcher(before).find();
  }

  /** Whether words are nothing but the number of a clause. */
  static boolean isNumberAlone(Passage words) {
    return NUMBER_ALONE.matcher(plain(words)).matches();
  }

  /** Which numbers are meant where some are said: those of this policy, or of this appendix. */
  static Said said(Passage words, int from, int to) {
    String before = words.text().substring(0, from);
    String behind = words.text().substring(to);
    return OWN.matcher(before).find() || OWN.matcher(behind).find()
        ? Said.OWN
        : MAIN.matcher(before).find() || MAIN.matcher(behind).find() ? Said.MAIN : Said.NOTHING;
  }

  /** The numbers of a decimal. */
  static List<Integer> path(String number) {
    List<Integer> path = new ArrayList<>();
    for (String part : number.split("\\.", -1)) {
      path.add(NumeralSystem.readDigits(part));
    }
    return path;
  }

  /** What an appendix is called, whatever the script. */
  static String appendixKey(Matcher match) {
    return match.group(1) != null
        ? match.group(1).replace('錄', '录') + NumeralSystem.readDigits(match.group(2))
        : match.group(3).toLowerCase(Locale.ROOT) + match.group(4);
  }
}
