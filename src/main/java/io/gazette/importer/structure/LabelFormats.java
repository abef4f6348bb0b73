package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.Mark;
import io.gazette.model.Language;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes formats of labels: 第二章 is written by {@code 第{一}章}, (b) by {@code ({a})}. */
final class LabelFormats {

  private static final Pattern CHINESE_WORD = Pattern.compile("第(.+?)(部分|章|节|節|条|條)");
  private static final Pattern ENGLISH_WORD =
      Pattern.compile(
          "((?i:section|sec\\.|article|art\\.|clause|part|chapter)\\s+|§\\s*)(\\d+|[IVX]+|[A-Z])");
  private static final int LONGEST = 40;

  private final boolean chinese;

  LabelFormats(Language language) {
    this.chinese = language.isChinese();
  }

  /** The format of a label; empty if it has none. */
  Optional<String> of(Label label) {
    if (label.mark().isEmpty() || label.text().length() > LONGEST) {
      return Optional.empty();
    }
    Mark mark = label.mark().get();
    return Optional.ofNullable(
        switch (mark.family()) {
          case PART, CHAPTER, CHAPTER_SECTION, ARTICLE, ENGLISH_SECTION, SECTION_SIGN ->
              named(label.text());
          case FORMAL -> "{" + first(label.text()) + "}、";
          case CHINESE -> "{一}、";
          case ROMAN_UPPER -> "{I}.";
          case CHINESE_PAREN -> "（{一}）";
          case LATIN_UPPER -> "{A}.";
          case ARABIC -> label.text().endsWith("、") ? "{1}、" : "{1}.";
          case DECIMAL_2, DECIMAL_3, DECIMAL_4 -> decimal(label.text());
          case ARABIC_PAREN, LOST_PAREN -> chinese ? "（{1}）" : "({1})";
          case ARABIC_HALF -> chinese ? "{1}）" : "{1})";
          case CIRCLED -> "{①}";
          case ROMAN_LOWER -> label.text().matches(".*[)）]") ? "{i})" : "{i}.";
          case LATIN_LOWER -> label.text().matches(".*[)）]") ? "{a})" : "{a}.";
          case LATIN_UPPER_PAREN -> chinese ? "（{A}）" : "({A})";
          case LATIN_PAREN -> chinese ? "（{a}）" : "({a})";
          case ROMAN_PAREN -> chinese ? "（{i}）" : "({i})";
          case LOST_COMMA, BULLET -> null;
        });
  }

  /** The word of a format that counts as a numeral does. */
  private static String first(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return "1";
    }
    boolean formal = "壹贰貳叁參肆伍陆陸柒捌玖拾".indexOf(numeral.charAt(0)) >= 0;
    return formal ? numeral.matches(".*[贰叁陆].*") ? "贰" : "壹" : "一";
  }

  private static @Nullable String named(String label) {
    Matcher chinese = CHINESE_WORD.matcher(label);
    if (chinese.lookingAt()) {
      return "第{" + first(chinese.group(1)) + "}" + chinese.group(2);
    }
    Matcher english = ENGLISH_WORD.matcher(label);
    return english.lookingAt()
        ? word(english) + "{" + counter(english.group(2).charAt(0)) + "}"
        : null;
  }

  private static String decimal(String label) {
    Matcher english = ENGLISH_WORD.matcher(label);
    return (english.lookingAt() ? word(english) : "") + "{1.1}";
  }

  private static String word(Matcher english) {
    return english.group(1).replaceAll("\\s+", " ");
  }

  private static String counter(char number) {
    return Character.isDigit(number) ? "1" : "IVX".indexOf(number) >= 0 ? "I" : "A";
  }
}
