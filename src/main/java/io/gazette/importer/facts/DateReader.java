package io.gazette.importer.facts;

import io.gazette.text.Day;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private static final Pattern ISSUED =
      Pattern.compile("(?i)发布|發布|公布|公告|颁布|頒布|版本日期|version date|issue|publish|posted|\\bdated\\b");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)更新|修订|修訂|修改|chang(?:ed|e date)|update|revise|revision|modified|amended");
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
  static List<Found> find(String text) {
    List<Found> dates = new ArrayList<>();
    List<Day> days = Day.in(text);
    for (int at = 0; at < days.size(); at++) {
      Day day = days.get(at);
      int before = at == 0 ? 0 : days.get(at - 1).to();
      int next = at + 1 < days.size() ? days.get(at + 1).from() : text.length();
      kinds(text, day, before, next)
          .forEach(
              kind ->
                  dates.add(new Found(kind, day.date(), day.from(), day.to(), day.delimited())));
    }
    return dates;
  }

  /** 发布/生效日期 says two things of one day. */
  private static List<Kind> kinds(String text, Day day, int before, int next) {
    int from = day.from();
    Matcher both = BOTH.matcher(text.substring(Math.max(0, from - 24), from));
    if (both.find()) {
      List<Kind> kinds = new ArrayList<>();
      for (int group = 1; group <= 2; group++) {
        lastLabel(both.group(group)).ifPresent(kinds::add);
      }
      return kinds.stream().distinct().toList();
    }
    return kind(text, day, before, next).stream().toList();
  }

  /**
   * What is said right after a date within its clause, or else before it, tells its kind. What
   * stands between two dates that have a label before each is said of the second.
   *
   * @param before where the date before it ends
   * @param following where the next one begins
   */
  private static Optional<Kind> kind(String text, Day day, int before, int following) {
    int from = day.from();
    int to = day.to();
    String after = text.substring(to, Math.min(following, to + 16));
    Optional<Kind> own = lastLabel(text.substring(Math.max(before, from - 40), from));
    if (own.isPresent()
        && following < text.length()
        && lastLabel(text.substring(to, following)).isPresent()
        && !SAID_AFTER.matcher(after).lookingAt()) {
      return own;
    }
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
