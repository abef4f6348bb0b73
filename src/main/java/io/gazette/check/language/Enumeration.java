package io.gazette.check.language;

import io.gazette.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one enumeration of a sentence: 查阅、复制和删除 has three items, and so has “access, copy and
 * delete”. What stands between “and” may be one item or two.
 *
 * @param least how many items it has
 * @param most with everything that may be an item
 */
record Enumeration(int least, int most) {

  private static final Pattern CHINESE =
      Pattern.compile("[^，。；：:、（）()\\n]{1,24}(?:、[^，。；：:、（）()\\n]{1,24}){1,30}");
  private static final Pattern CHINESE_AND =
      Pattern.compile("以及|或者|(?<!涉|普|顾|提|危|波)及(?!时|其)|和(?!解|平|谐)|(?<!参)与(?!否)|或");

  /** 一、 is a number. */
  private static final Pattern ORDINAL = Pattern.compile("^[一二三四五六七八九十\\d]{1,3}、");

  /** 租板、坐缆车要用到手机号、姓名: an item between others in which one list ends and another begins. */
  private static final Pattern BETWEEN =
      Pattern.compile("、[^、]{2,12}(?:要用到?|需要?|须有|用[于来]|包括|收集|提供)[^、]{2,12}、");

  private static final Pattern ONE_MORE = Pattern.compile("，(?:以及|或者|和|或|及)");
  private static final Pattern PIECES = Pattern.compile("[.;:()\\n]");
  private static final Pattern ENGLISH_AND =
      Pattern.compile("\\b(?:and|or)\\b", Pattern.CASE_INSENSITIVE);

  /** What begins a part of a sentence that is no item. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "^(?:we|you|it|they|he|she|this|that|these|which|who|whose|where|when|while|if|unless|but|so|because|as|since|once|after|before|until|including|such as|comprising|namely|of these|of which|in order|so as|using|based|where|excluding|then|however|provided|except|subject|by|in|at|on|with|without|under|upon|to the|for|from)\\b",
          Pattern.CASE_INSENSITIVE);

  /** 等措施: what stands behind an enumeration and is no item of it. */
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          ",? (?:and|or) (?:(?:any |some )?other(?: such)? \\w+|others|the like|so on|so forth|similar \\w+)\\b|,? etc\\.?(?=[ ,]|$)",
          Pattern.CASE_INSENSITIVE);

  /** What, who and how long may each be an item. */
  private static final Pattern QUESTIONS =
      Pattern.compile(
          "(?:\\b(?:what|which|whom?|why|how)\\b[^.;]{1,80}?(?:,|\\band) (?:and |or |for |with |from |to )?){1,2}(?:what|which|whom?|why|how|when|where)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_ITEM = 8;

  /**
   * That of a sentence; empty if it has none, or several. A Chinese one has three items: words that
   * stand for one in the other language may be joined by one sign.
   */
  static Optional<Enumeration> in(String sentence, Language language) {
    if (!language.isChinese() && QUESTIONS.matcher(sentence).find()) {
      // Each may have parts of its own, and the first may stand behind other words.
      return Optional.empty();
    }
    List<Enumeration> all = language.isChinese() ? chinese(sentence) : english(sentence);
    boolean sure = all.size() == 1 && (!language.isChinese() || all.get(0).least >= 3);
    return sure ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Whether they cannot have as many items. */
  boolean differs(Enumeration other) {
    return least > other.most || most < other.least;
  }

  private static List<Enumeration> chinese(String sentence) {
    List<Enumeration> all = new ArrayList<>();
    Matcher matcher = CHINESE.matcher(sentence);
    while (matcher.find()) {
      if (BETWEEN.matcher(matcher.group()).find()) {
        return List.of();
      }
      String[] items = ORDINAL.matcher(matcher.group()).replaceFirst("").split("、", -1);
      int more = 0;
      for (String item : items) {
        more += (int) CHINESE_AND.matcher(item).results().count();
      }
      more +=
          ONE_MORE.matcher(sentence).region(matcher.end(), sentence.length()).lookingAt() ? 1 : 0;
      int least = items.length + (isJoint(items) ? 1 : 0);
      all.add(new Enumeration(least, Math.max(least, items.length + more)));
    }
    return all;
  }

  /** Whether the one “and” of an enumeration parts the last two: 昵称、性别和生日. */
  private static boolean isJoint(String[] items) {
    for (int at = 0; at < items.length - 1; at++) {
      if (CHINESE_AND.matcher(items[at]).find()) {
        return false;
      }
    }
    Matcher and = CHINESE_AND.matcher(items[items.length - 1]);
    return and.find() && and.start() > 0 && !and.find();
  }

  private static List<Enumeration> english(String sentence) {
    return Stream.of(PIECES.split(sentence))
        .map(piece -> List.of(AND_OTHERS.matcher(piece.strip()).replaceFirst("").split(", ", -1)))
        .flatMap(parts -> (parts.size() == 1 ? pair(parts.get(0)) : lists(parts)).stream())
        .toList();
  }

  /** Two items where there is but one “and”. */
  private static List<Enumeration> pair(String words) {
    long joints = ENGLISH_AND.matcher(words).results().count();
    return joints == 1 ? List.of(new Enumeration(2, 2)) : List.of();
  }

  /** The lists in the parts between commas: each ends where “and” is. */
  private static List<Enumeration> lists(List<String> parts) {
    List<Enumeration> all = new ArrayList<>();
    int first = 0;
    for (int at = 0; at < parts.size(); at++) {
      String part = parts.get(at);
      boolean leads = ENGLISH_AND.matcher(part).lookingAt();
      int joints = (int) ENGLISH_AND.matcher(part).results().count();
      String own = leads ? part.replaceFirst("^\\w+ ", "") : part;
      boolean aside = isAside(own, parts, at) || (joints == 0 && isLong(part));
      if (leads && at == first + 1 && at + 1 < parts.size()) {
        // “We send it, and receive your name, number and address”: the list begins here.
        first = at;
      } else if (at > first && !aside && joints > 0) {
        int items = at - first + (leads ? 1 : 2);
        boolean introduced = isAside(parts.get(first), parts, first);
        int within = (int) ENGLISH_AND.matcher(parts.get(first)).results().count();
        all.add(new Enumeration(introduced ? items - 1 : items, items + within + joints - 1));
        first = at + 1;
      } else if (aside || joints > 0) {
        first = at;
      }
    }
    return all;
  }

  private static boolean isLong(String part) {
    return part.split(" ", -1).length > LONGEST_ITEM;
  }

  /** A purpose follows a list, unless the list is one of purposes. */
  private static boolean isAside(String part, List<String> parts, int at) {
    boolean purpose =
        part.matches("[Tt]o .*") && (at == 0 || !parts.get(at - 1).matches("(?:.* )?to .*"));
    return purpose || ASIDE.matcher(part).find();
  }
}
