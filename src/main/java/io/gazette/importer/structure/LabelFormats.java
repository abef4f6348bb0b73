package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.Mark;
import io.gazette.model.Language;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes formats of labels: 第二章 is written by {@code 第{一}章}, (b) by {@code ({a})}, 2． by {@code
 * {1}.}; what stands around the numeral is kept.
 */
final class LabelFormats {

  /** What counts in a label, behind the word that some of them have. */
  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<word>第|(?i:section|sec\\.|article|art\\.|clause|part|chapter)\\s+|§\\s*)?(?<open>[（(【〔]?)\\s*"
              + "(?<n>\\d+(?:\\.\\d+)*|[一二三四五六七八九十百零〇]+|[壹贰貳叁參肆伍陆陸柒捌玖拾]+"
              + "|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]|[IVX]+|[ivx]+|[A-Za-z])(?![A-Za-z\\d])\\s*(?<behind>.*)");

  private static final Pattern CHAPTER = Pattern.compile("\\d{1,2}\\.0");

  private static final int LONGEST = 40;

  private final boolean chinese;

  LabelFormats(Language language) {
    this.chinese = language.isChinese();
  }

  /** The format of a label; empty if it has none. */
  Optional<String> of(Label label) {
    if (label.mark().filter(mark -> !mark.isInserted()).isEmpty()
        || label.text().length() > LONGEST) {
      return Optional.empty();
    }
    Family family = label.mark().map(Mark::family).orElseThrow();
    if (family == Family.LOST_PAREN) {
      return Optional.of(ofWidth("({1})"));
    }
    // Only what is circled is a numeral of its own; ⒈ is 1 and a full stop.
    String text =
        family == Family.CIRCLED
            ? label.text()
            : Normalizer.normalize(label.text(), Normalizer.Form.NFKC);
    if (family == Family.ARABIC && CHAPTER.matcher(text).matches()) {
      return Optional.of("{1}.0");
    }
    Matcher numeral = NUMERAL.matcher(text);
    if (!family.isCounted() || !numeral.matches()) {
      return Optional.empty();
    }
    String word = numeral.group("word") == null ? "" : numeral.group("word");
    String behind = numeral.group("behind").strip();
    String stop = label.text().indexOf('．') >= 0 ? behind.replace('.', '．') : behind;
    String space = word.isEmpty() || numeral.start("behind") == numeral.end("n") ? "" : " ";
    return Optional.of(
        word.replaceAll("\\s+", " ")
            + ofWidth(numeral.group("open"))
            + "{"
            + counter(family, numeral.group("n"))
            + "}"
            + ofWidth(space + stop).stripTrailing());
  }

  /** Brackets and colons as texts of the language have them. */
  private String ofWidth(String signs) {
    return chinese ? signs.replace('(', '（').replace(')', '）').replace(':', '：') : signs;
  }

  /** The word of a format that counts as a numeral does. */
  private static String counter(Family family, String numeral) {
    return switch (family) {
      case DECIMAL_2, DECIMAL_3, DECIMAL_4 -> "1.1";
      case ROMAN_UPPER -> "I";
      case ROMAN_LOWER, ROMAN_PAREN -> "i";
      case LATIN_UPPER, LATIN_UPPER_PAREN -> "A";
      case LATIN_LOWER, LATIN_PAREN -> "a";
      case CIRCLED -> "①";
      default -> counter(numeral);
    };
  }

  private static String counter(String numeral) {
    char first = numeral.charAt(0);
    if (Character.isDigit(first)) {
      return "1";
    } else if ("壹贰貳叁參肆伍陆陸柒捌玖拾".indexOf(first) >= 0) {
      return numeral.matches(".*[贰叁陆].*") ? "贰" : "壹";
    } else if ("IVX".indexOf(first) >= 0) {
      return "I";
    }
    return first >= 'A' && first <= 'Z' ? "A" : "一";
  }
}
