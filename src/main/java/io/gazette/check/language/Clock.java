package io.gazette.check.language;

import io.gazette.text.Sought;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of the day: 18:30, 下午6:30, 晚上六点半, 6:30 p.m. and half past six are one, as minutes since
 * midnight. Whether it is before noon is not always said.
 */
final class Clock {

  private static final String PART = "凌晨|清晨|早晨|早上|上午|中午|午间|下午|傍晚|晚上|晚间|晚間|夜里|夜間|夜间|深夜|早|晚";
  private static final String HAN_HOUR = "[零一二两兩三四五六七八九十]{1,3}";
  private static final String HOUR =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

  static final Sought TIME =
      Sought.of(
          Pattern.compile(
              "(?i)(?:(?<part>"
                  + PART
                  + ")[ 的]?)?(?:(?<![\\d:：.])(?<h>\\d{1,2}) ?[:：] ?(?<m>[0-5]\\d)(?: ?[:：] ?[0-5]\\d)?(?![\\d:：])(?: ?(?<half>[ap])\\.?m\\b\\.?)?"
                  + "|(?<![\\d.之零一二三四五六七八九十])(?<ch>\\d{1,2}|"
                  + HAN_HOUR
                  + ") ?[点點时時](?!间|間|段|代|刻|候|常|效|长|長|区|區|差|限|而)(?: ?(?:(?<cm>[0-5]?\\d|[零一二三四五六七八九十]{1,3}) ?分|(?<chalf>半)|(?<cquarter>[一三])刻)|整|钟|鐘)?)"
                  + "|(?<![\\d.])(?:(?<eh>\\d{1,2})(?:[.:](?<em>[0-5]\\d))?|\\b(?<wh>"
                  + HOUR
                  + ")) ?(?:(?<ehalf>[ap])\\.?m\\b\\.?|o['’]clock)"
                  + "|(?<![\\d.])(?<bare>\\d{1,2})(?= ?(?:-|–|—|to|until|and) ?\\d{1,2}(?:[:.][0-5]\\d)? ?(?<bhalf>[ap])\\.?m\\b)"
                  + "|(?<=[ap]\\.?m\\.? ?(?:to|until|till|-|–|—) ?)(?<tail>\\d{1,2})(?![\\d:.%]\\d|[\\d:%]| ?(?:days?|hours?|minutes?|weeks?|months?|years?|[ap]\\.?m)\\b)"
                  + "|\\bhalf past (?<past>"
                  + HOUR
                  + "|\\d{1,2})"
                  + "|(?<noon>\\bnoon\\b|\\bmidday\\b|正午|中午(?! ?\\d|[一二十]))|(?<midnight>\\bmidnight\\b|午夜)"),
          Numerals.DIGIT_SIGNS + Numerals.HAN_SIGNS + "凌清早上中午下傍晚夜深正otfsenhmOTFSENHM");

  /** 3点 may also be three points, and 三时 is rare. */
  private static final Pattern POINTS = Pattern.compile("(?:\\d{1,2}|" + HAN_HOUR + ") ?[点點时時]");

  private static final Pattern NAMED = Pattern.compile("noon|midday|midnight|正午|中午|午夜");

  private static final Pattern HALF =
      Pattern.compile("(?i)[ap]\\.?m|noon|midday|midnight|凌|清|早|晨|上午|中午|午|晚|夜");

  static final int NOON = 12 * 60;
  private static final int DAY = 2 * NOON;

  private Clock() {}

  /** Minutes since midnight, before noon unless it is said otherwise. */
  static int minutes(Matcher match) {
    if (match.group("noon") != null) {
      return NOON;
    } else if (match.group("midnight") != null) {
      return 0;
    }
    String hour = first(match, "h", "ch", "eh", "wh", "bare", "tail", "past");
    int hours = number(hour);
    return (60 * hours(hours, match) + past(match)) % DAY;
  }

  private static int past(Matcher match) {
    if (match.group("chalf") != null || match.group("past") != null) {
      return 30;
    } else if (match.group("cquarter") != null) {
      return 15 * number(match.group("cquarter"));
    }
    String minute = first(match, "m", "cm", "em");
    return minute.isEmpty() ? 0 : number(minute);
  }

  private static int number(String written) {
    return Numerals.isDigits(written) ? Integer.parseInt(written) : Numerals.word(written);
  }

  private static int hours(int hours, Matcher match) {
    String half = first(match, "half", "ehalf", "bhalf").toLowerCase(Locale.ROOT);
    String part = first(match, "part");
    boolean noon = part.equals("中午") && hours > 9;
    boolean later = half.equals("p") || (part.matches("下午|傍晚|晚.*|午间|中午") && !noon);
    boolean bare = match.group("bare") != null;
    boolean night = part.startsWith("晚") && hours == 12;
    boolean morning = half.equals("a") && hours == 12;
    if (night || morning) {
      return 0;
    }
    return later && !bare && hours < 12 ? hours + 12 : hours;
  }

  private static String first(Matcher match, String... groups) {
    for (String group : groups) {
      String found = match.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  /** Whether it is a time for certain, and as it stands must be said in every language. */
  static boolean isPlain(String written) {
    return !POINTS.matcher(written).matches() && !NAMED.matcher(written).matches();
  }

  /** Whether two times may be one: of 6:30 nobody knows whether it is before noon. */
  static boolean isSame(Fact time, Fact other) {
    int minutes = Integer.parseInt(time.value());
    int others = Integer.parseInt(other.value());
    int cycle = isExact(time, minutes) && isExact(other, others) ? DAY : NOON;
    return minutes % cycle == others % cycle;
  }

  private static boolean isExact(Fact time, int minutes) {
    return minutes >= NOON || HALF.matcher(time.written()).find();
  }
}
