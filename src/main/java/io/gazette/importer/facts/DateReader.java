package io.gazette.importer.facts;

import io.gazette.importer.manuscript.Chars;
import io.gazette.text.NumeralSystem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in every form in which people write them, and what they are dates of. */
final class DateReader {

  /** What happened on a day. */
  public enum Kind {
    ISSUED,
    UPDATED,
    EFFECTIVE;

    /** The key in {@code version.yaml} and the name of the placeholder. */
    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A date that says what it is the date of.
   *
   * @param delimited whether year, month and day are told apart as they should be
   */
  record Found(Kind kind, LocalDate day, int from, int to, boolean delimited) {}

  private static final Pattern DELIMITED =
      Pattern.compile(
          "(?<![\\d.])[【\\[]?(\\d{4})[】\\]]?\\s*([年./－-])\\s*[【\\[]?(\\d{1,2})[】\\]]?\\s*([月./－-])\\s*[【\\[]?(\\d{1,2})[】\\]]?\\s*[日号號]?(?!\\d)");
  private static final Pattern REPUBLIC =
      Pattern.compile("(?:中[華华])?民[國国]\\s*(\\d{2,3})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
  private static final int BEFORE_REPUBLIC = 1911;
  private static final Pattern TOGETHER =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)日?");
  private static final Pattern CHINESE =
      Pattern.compile("([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+(\\d{4})");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern ISSUED =
      Pattern.compile("(?i)发布|發布|公布|公告|颁布|頒布|版本日期|version date|issue|publish|posted");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)更新|修订|修訂|修改|update|revise|revision|modified|amended");
  private static final Pattern EFFECTIVE =
      Pattern.compile("(?i)生效|施行|实施|實施|effective|effect|in force");
  private static final Pattern BOTH =
      Pattern.compile(
          "(发布|發布|公布|更新|修订|修訂|修改)(?:日期|时间|時間)?\\s*(?:[/／、]|[与與和及]|暨)?\\s*(生效|施行|实施|實施|发布|發布)(?:日期|时间|時間|日)?\\s*(?:[:：]|为|為)?\\s*$");
  private static final Pattern SAID_AFTER =
      Pattern.compile("\\s*(?:正式)?(发布|發布|公布|更新|修订|修訂|修改)(?!日期|时间|時間)");

  /** 生效日期 after a day begins what is said of the next one. */
  private static final Pattern NEXT_LABEL = Pattern.compile("[\\s　]\\S{0,6}(?:日期|时间|時間|[Dd]ate)");

  private static final Pattern CLAUSE_END = Pattern.compile("[，,。;；\\n]");

  private DateReader() {}

  /** The labelled dates of a text, in order. */
  static List<Found> find(String written) {
    // Spaces that cannot be broken or are wide are spaces all the same.
    String text = Chars.withHalfDigits(written.replace('\u00A0', ' ').replace('\u3000', ' '));
    List<Found> dates = new ArrayList<>();
    all(DELIMITED, text, m -> day(m.group(1), m.group(3), m.group(5)), dates);
    all(TOGETHER, text, m -> day(m.group(1), m.group(2), m.group(3)), dates);
    all(REPUBLIC, text, DateReader::republicanDay, dates);
    all(CHINESE, text, DateReader::chineseDay, dates);
    all(MONTH_FIRST, text, m -> day(m.group(3), month(m.group(1)), m.group(2)), dates);
    all(DAY_FIRST, text, m -> day(m.group(3), month(m.group(2)), m.group(1)), dates);
    dates.sort(Comparator.comparingInt(Found::from));
    return dates;
  }

  /** Reads the day of a match. */
  private interface DayReading {
    Optional<LocalDate> read(Matcher match);
  }

  private static void all(Pattern pattern, String text, DayReading reading, List<Found> dates) {
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      Optional<LocalDate> day = reading.read(match);
      boolean delimited = pattern != TOGETHER;
      if (day.isPresent()) {
        kinds(text, match.start(), match.end())
            .forEach(
                kind ->
                    dates.add(new Found(kind, day.get(), match.start(), match.end(), delimited)));
      }
    }
  }

  private static Optional<LocalDate> republicanDay(Matcher match) {
    int year = Integer.parseInt(match.group(1)) + BEFORE_REPUBLIC;
    return day(Integer.toString(year), match.group(2), match.group(3));
  }

  private static Optional<LocalDate> chineseDay(Matcher match) {
    StringBuilder year = new StringBuilder();
    match
        .group(1)
        .chars()
        .forEach(c -> year.append(NumeralSystem.readDigits(Character.toString(c))));
    return day(
        year.toString(),
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

  /** 发布/生效日期 says two things of one day. */
  private static List<Kind> kinds(String text, int from, int to) {
    Matcher both = BOTH.matcher(text.substring(Math.max(0, from - 24), from));
    if (both.find()) {
      List<Kind> kinds = new ArrayList<>();
      for (int group = 1; group <= 2; group++) {
        lastLabel(both.group(group)).ifPresent(kinds::add);
      }
      return kinds.stream().distinct().toList();
    }
    return kind(text, from, to).stream().toList();
  }

  /** What is said right after a date within its clause, or else before it, tells its kind. */
  private static Optional<Kind> kind(String text, int from, int to) {
    String after = text.substring(to, Math.min(text.length(), to + 16));
    Matcher end = CLAUSE_END.matcher(after);
    String clause = end.find() ? after.substring(0, end.start()) : after;
    Matcher next = NEXT_LABEL.matcher(clause);
    String near = next.find() ? clause.substring(0, next.start()) : clause;
    if (EFFECTIVE.matcher(near).find() && !near.contains(":") && !near.contains("：")) {
      return Optional.of(Kind.EFFECTIVE);
    }
    Matcher said = SAID_AFTER.matcher(near);
    if (said.lookingAt()) {
      return lastLabel(said.group(1));
    }
    return lastLabel(text.substring(Math.max(0, from - 40), from));
  }

  private static Optional<Kind> lastLabel(String before) {
    int issued = lastIndex(ISSUED, before);
    int updated = lastIndex(UPDATED, before);
    int effective = lastIndex(EFFECTIVE, before);
    int last = Math.max(issued, Math.max(updated, effective));
    if (last < 0) {
      return Optional.empty();
    }
    return Optional.of(
        last == issued ? Kind.ISSUED : last == updated ? Kind.UPDATED : Kind.EFFECTIVE);
  }

  private static int lastIndex(Pattern label, String text) {
    Matcher match = label.matcher(text);
    int last = -1;
    while (match.find()) {
      last = match.start();
    }
    return last;
  }
}
