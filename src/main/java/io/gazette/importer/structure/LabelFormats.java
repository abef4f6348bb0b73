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
      Pattern.compile("((?i)section|article|clause|part|chapter)\\s+(\\d+|[IVX]+)");
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
          case PART, CHAPTER, CHAPTER_SECTION, ARTICLE -> chineseWord(label.text());
          case ENGLISH_SECTION -> englishWord(label.text());
          case FORMAL -> "{" + first(label.text()) + "}、";
          case CHINESE -> "{一}、";
          case ROMAN_UPPER -> "{I}.";
          case CHINESE_PAREN -> "（{一}）";
          case LATIN_UPPER -> "{A}.";
          case ARABIC -> label.text().endsWith("、") ? "{1}、" : "{1}.";
          case DECIMAL_2, DECIMAL_3, DECIMAL_4 -> "{1.1}";
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

  private static @Nullable String chineseWord(String label) {
    Matcher word = CHINESE_WORD.matcher(label);
    return word.lookingAt() ? "第{" + first(word.group(1)) + "}" + word.group(2) : null;
  }

  private static @Nullable String englishWord(String label) {
    Matcher word = ENGLISH_WORD.matcher(label);
    if (!word.lookingAt()) {
      return null;
    }
    return word.group(1) + " {" + (Character.isDigit(word.group(2).charAt(0)) ? "1" : "I") + "}";
  }
}
