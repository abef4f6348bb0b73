package io.gazette.check.wording;

import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.model.Clause;
import io.gazette.model.PolicyText;
import io.gazette.text.NumeralSystem;
import io.gazette.text.Sought;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a text's parts, and those to which its words refer readers: 第三十条, Section 5.9.
 * Parts of laws and of other documents are another matter: 《个人信息保护法》第三十条, Article 6 GDPR.
 */
final class PartNumbers {

  private static final String CHINESE_NUMBER = "[〇零一二三四五六七八九十百]{1,6}|\\d{1,3}(?:\\.\\d{1,2}){0,3}";

  private static final Sought CHINESE =
      Sought.of(Pattern.compile("第 ?(" + CHINESE_NUMBER + ") ?(?:[条條章节節问問]|部分)"), "第");

  private static final Sought ENGLISH =
      Sought.ofWords(
          Pattern.compile(
              "(?i)\\b(?:section|clause|article|part|paragraph|chapter)s? (\\d{1,3}(?:\\.\\d{1,2}){0,3})(?![\\d-])(?!\\.\\d)"),
          List.of("se", "cl", "ar", "pa", "ch"));

  /** Says right before a number, or right behind it, that it is one of this text. */
  private static final Pattern OWN_BEFORE =
      Pattern.compile(
          "(?:本|[这這]份)(?:隐私|隱私|私隱|个人信息保护)?(?:政策|协议|協議|声明|聲明|规则|規則|指引|说明|說明|条款|條款|文)的?中?的?$");

  private static final Pattern OWN_BEHIND =
      Pattern.compile(
          "(?i)^(?:\\([a-z0-9]{1,4}\\))*,? (?:(?:of|in|to) (?:this|our) (?:\\w+ )?(?:policy|notice|statement|page|document)|below|above)\\b");

  /** What has numbered parts, too, where a sentence speaks of it. */
  private static final Pattern OTHER =
      Pattern.compile(
          "[》」”]|(?<![方办辦司合违違非])法(?![院定人]|律(?:责任|責任))|[条條]例|法典|准则|準則|公[约約]|司法解[释釋]|国标|國標|GB"
              + "|(?i)\\b(?:Act|Law|Laws|Code|GDPR|PIPL|CCPA|CPRA|DPA|Regulations?|Directive|Charter|Convention|Ordinance|Statute|Treaty|Agreement|Contract|Constitution|Rules|Terms|Standard|ISO|Measures|Provisions|U\\.?S\\.?C|C\\.?F\\.?R)\\b");

  /** What has numbered parts where it stands right before a number. */
  private static final Pattern OTHER_BEFORE =
      Pattern.compile(
          "(?:规定|規定|[办辦]法|合同|规范|規範|细则|細則|[协協][议議]|政策|规则|規則|章程|文件|[约約]定)的?中?的?(?:第[^，。；]{1,20}[、和及与與或至])*$");

  /** What only laws are parted into, behind a number: 第十三条第一款, Article 6(1). */
  private static final Pattern OF_LAW =
      Pattern.compile("^(?: ?第?[（(]?[一二三四五六七八九十\\d]{1,3}[）)]? ?[款项項]|\\([a-z0-9]{1,4}\\))");

  /** A number that is typed before a paragraph or a heading. */
  private static final Pattern TYPED =
      Pattern.compile(
          "^\\s*(?:第 ?)?[（(]?("
              + CHINESE_NUMBER
              + ") ?(?:[条條章节節问問]|部分|[)）、.．：: ])|^(?i:section|clause|article|part|chapter) (\\d{1,3}(?:\\.\\d{1,2}){0,3})");

  /** How far from a number words say whose it is. */
  private static final int NEAR = 120;

  /** More than any number takes with what is before and behind it. */
  private static final int LONGEST = 40;

  private static final Pattern ARTICLE = Pattern.compile("(?i)article");

  private final PolicyText text;
  private final Set<String> known = new HashSet<>();
  private final boolean hasArticles;

  /** How many parts there are of the first level, or as many as their numbers count to. */
  private int most;

  /**
   * @param typed reads {@link #typed} of a passage
   */
  PartNumbers(Published.Open open, PassageReading<Optional<String>> typed) {
    this.text = open.text();
    most = text.clauses().size();
    hasArticles =
        text.allClauses().stream().anyMatch(clause -> ARTICLE.matcher(clause.label()).lookingAt());
    for (Clause clause : text.allClauses()) {
      learn(clause.label());
      learn(clause.title());
    }
    open.passages().forEach(passage -> typed.of(passage).ifPresent(known::add));
  }

  /** Learns the number that words of a heading begin with, and how far they count. */
  private void learn(String words) {
    typed(words)
        .ifPresent(
            number -> {
              known.add(number);
              if (!number.contains(".")) {
                most = Math.max(most, Integer.parseInt(number));
              }
            });
  }

  /** The number that some words begin with, in digits. */
  static Optional<String> typed(String words) {
    Matcher number = TYPED.matcher(words.substring(0, Math.min(LONGEST, words.length())) + " ");
    return number.find()
        ? Optional.of(plain(number.group(1) == null ? number.group(2) : number.group(1)))
        : Optional.empty();
  }

  /** Whether words refer to parts of any text. */
  static boolean refers(String words) {
    return CHINESE.isIn(words) || ENGLISH.isIn(words);
  }

  /** The references in a sentence to numbers that no part of the text has, as they are written. */
  List<String> unknown(String sentence) {
    Sought form = text.language().isChinese() ? CHINESE : ENGLISH;
    List<MatchResult> all = form.in(sentence).all().toList();
    boolean others = !all.isEmpty() && OTHER.matcher(sentence).find();
    return all.stream()
        .filter(found -> isOwn(sentence, found, others) && !isThere(plain(found.group(1))))
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  /**
   * @param others whether the sentence speaks of something else that has numbered parts
   */
  private boolean isOwn(String sentence, MatchResult found, boolean others) {
    String before = sentence.substring(Math.max(0, found.start() - NEAR), found.start());
    String behind =
        sentence.substring(found.end(), Math.min(sentence.length(), found.end() + NEAR));
    if (OWN_BEFORE.matcher(before).find() || OWN_BEHIND.matcher(behind).find()) {
      return true;
    }
    // Where clauses are not called articles, those of laws are.
    boolean foreign = ARTICLE.matcher(found.group()).lookingAt() && !hasArticles;
    return !foreign
        && !others
        && !OTHER_BEFORE.matcher(before).find()
        && !OF_LAW.matcher(behind).find();
  }

  private boolean isThere(String number) {
    if (known.contains(number)) {
      return true;
    }
    List<Clause> among = text.clauses();
    String[] path = number.split("\\.", -1);
    if (path.length == 1) {
      return Integer.parseInt(number) <= most;
    }
    for (String step : path) {
      int at = Integer.parseInt(step);
      if (at < 1 || at > among.size()) {
        return false;
      }
      among = among.get(at - 1).children();
    }
    return true;
  }

  /** In digits. */
  private static String plain(String written) {
    return Character.isDigit(written.charAt(0)) ? written : Integer.toString(value(written));
  }

  private static int value(String written) {
    return NumeralSystem.readDigits(written);
  }
}
