package io.gazette.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as lists state it in the form of ISO 8601, e.g. {@code P6M}: whole years, months, weeks,
 * days and hours.
 *
 * @param amounts at least one, from the longest unit to the shortest; none is zero
 */
public record RetentionPeriod(List<Amount> amounts) {

  /** So many of one unit. */
  public record Amount(int count, Unit unit) {}

  /** The units a policy counts in; declared from the longest to the shortest. */
  public enum Unit {
    YEAR,
    MONTH,
    WEEK,
    DAY,
    HOUR
  }

  private static final Pattern FORM =
      Pattern.compile(
          "P(?:(?<YEAR>[1-9]\\d{0,3})Y)?(?:(?<MONTH>[1-9]\\d{0,3})M)?(?:(?<WEEK>[1-9]\\d{0,3})W)?"
              + "(?:(?<DAY>[1-9]\\d{0,3})D)?(?:T(?<HOUR>[1-9]\\d{0,3})H)?");

  public RetentionPeriod {
    amounts = List.copyOf(amounts);
  }

  /** The period that a text is, or empty if it is none. */
  public static Optional<RetentionPeriod> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    List<Amount> amounts = new ArrayList<>();
    for (Unit unit : Unit.values()) {
      String count = form.group(unit.name());
      if (count != null) {
        amounts.add(new Amount(Integer.parseInt(count), unit));
      }
    }
    boolean sound = !amounts.isEmpty() && amounts.stream().allMatch(each -> each.count() > 0);
    return sound ? Optional.of(new RetentionPeriod(amounts)) : Optional.empty();
  }
}
