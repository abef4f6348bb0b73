package io.gazette.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that stands in a text, in any form in which people write one in Chinese and English:
 * 2026年3月1日, 二〇二六年三月一日, 中華民國115年3月1日, 2026-03-01, 2026/3/1, 20260301, March 1, 2026, 1st of March
 * 2026; not 03/01/2026, of which nobody can tell the month.
 *
 * @param from where it begins
 * @param to where it ends
 * @param delimited whether year, month and day are told apart
 */
public record Day(LocalDate date, int from, int to, boolean delimited) {

  private static final String DIGITS = "0123456789";
  private static final String MONTH_LETTERS = "jfmasondJFMASOND";

  private static final Sought DELIMITED =
      Sought.of(
          Pattern.compile(
              "(?<![\\d.])[【\\[]?(\\d{4})[】\\]]?\\s*([年./－-])\\s*[【\\[]?(\\d{1,2})[】\\]]?\\s*([月./－-])\\s*[【\\[]?(\\d{1,2})[】\\]]?\\s*[日号號]?(?!\\d)"),
          DIGITS + "【[");
  private static final Sought REPUBLIC =
      Sought.of(
          Pattern.compile(
              "(?:中[華华])?民[國国]\\s*(\\d{2,3})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日"),
          "中民");
  private static final Sought REPUBLIC_CHINESE =
      Sought.of(
          Pattern.compile(
              "(?:中[華华])?民[國国]\\s*([〇○零一二三四五六七八九十百]{1,5})\\s*年\\s*([一二三四五六七八九十]{1,2})\\s*月\\s*([一二三四五六七八九十]{1,3})\\s*日"),
          "中民");
  private static final int BEFORE_REPUBLIC = 1911;
  private static final Sought TOGETHER =
      Sought.of(Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)日?"), "12");
  private static final Sought CHINESE =
      Sought.of(
          Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"),
          "〇○零一二三四五六七八九");
  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
  private static final Sought MONTH_FIRST =
      Sought.of(
          Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"),
          MONTH_LETTERS);
  private static final Sought DAY_FIRST =
      Sought.of(
          Pattern.compile(
              "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+(\\d{4})"),
          DIGITS);

  /** What no day is without. */
  private static final Sought YEAR =
      Sought.of(Pattern.compile("[0-9０-９年]"), DIGITS + "０１２３４５６７８９年");

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** The days of a text, in order; none that no calendar has. */
  public static List<Day> in(String written) {
    if (!YEAR.isIn(written)) {
      return List.of();
    }
    // Spaces that cannot be broken or are wide are spaces all the same.
    String text = Characters.withHalfDigits(written.replace('\u00A0', ' ').replace('\u3000', ' '));
    List<Day> days = new ArrayList<>();
    all(DELIMITED, text, m -> day(m.group(1), m.group(3), m.group(5)), days);
    all(TOGETHER, text, m -> day(m.group(1), m.group(2), m.group(3)), days);
    all(REPUBLIC, text, Day::republican, days);
    all(REPUBLIC_CHINESE, text, Day::republicanChinese, days);
    all(CHINESE, text, m -> chinese(digitByDigit(m.group(1)), m), days);
    all(MONTH_FIRST, text, m -> day(m.group(3), month(m.group(1)), m.group(2)), days);
    all(DAY_FIRST, text, m -> day(m.group(3), month(m.group(2)), m.group(1)), days);
    days.sort(Comparator.comparingInt(Day::from));
    return days;
  }

  /** Reads the day of a match. */
  private interface DayReading {
    Optional<LocalDate> read(Matcher match);
  }

  private static void all(Sought pattern, String text, DayReading reading, List<Day> days) {
    Sought.Matches matches = pattern.in(text);
    while (matches.find()) {
      Matcher match = matches.match();
      reading
          .read(match)
          .ifPresent(
              date -> days.add(new Day(date, match.start(), match.end(), pattern != TOGETHER)));
    }
  }

  private static Optional<LocalDate> republican(Matcher match) {
    int year = Integer.parseInt(match.group(1)) + BEFORE_REPUBLIC;
    return day(Integer.toString(year), match.group(2), match.group(3));
  }

  /** The year is a number, 一百一十四, or its digits, 一一四. */
  private static Optional<LocalDate> republicanChinese(Matcher match) {
    String written = match.group(1);
    boolean number = written.indexOf('百') >= 0 || written.indexOf('十') >= 0;
    int year = number ? NumeralSystem.readDigits(written) : Integer.parseInt(digitByDigit(written));
    return chinese(Integer.toString(year + BEFORE_REPUBLIC), match);
  }

  private static String digitByDigit(String year) {
    StringBuilder digits = new StringBuilder();
    year.chars().forEach(c -> digits.append(NumeralSystem.readDigits(Character.toString(c))));
    return digits.toString();
  }

  private static Optional<LocalDate> chinese(String year, Matcher match) {
    return day(
        year,
        Integer.toString(NumeralSystem.readDigits(match.group(2))),
        Integer.toString(NumeralSystem.readDigits(match.group(3))));
  }

  private static String month(String name) {
    return Integer.toString(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
