package io.gazette.model;

import io.gazette.text.NumeralSystem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How one number is written: text around one counter in braces, e.g. {@code 第{一}章}.
 *
 * <p>The counters are {@code 一 壹 贰 1 a A i I ①}, and {@code 1.1} for the whole path of numbers;
 * {@code 壹} counts 壹貳參 as in Taiwan, {@code 贰} counts 壹贰叁. {@code …} behind a counter, as in {@code
 * 第{一…}条}, says that it counts on through the whole text and does not begin anew in each chapter.
 */
public final class NumberFormat {

  private static final Pattern FORMAT =
      Pattern.compile("([^{}]{0,20})\\{(一|壹|贰|1|a|A|i|I|①|1\\.1)(…?)}([^{}]{0,20})");

  private final String before;
  private final String counter;
  private final boolean throughout;
  private final String after;

  private NumberFormat(Matcher written) {
    before = written.group(1);
    counter = written.group(2);
    throughout = !written.group(3).isEmpty();
    after = written.group(4);
  }

  /** The format of a text; empty if it is none. */
  public static Optional<NumberFormat> parse(String format) {
    Matcher written = FORMAT.matcher(format);
    return written.matches() && !(written.group(2).equals("1.1") && !written.group(3).isEmpty())
        ? Optional.of(new NumberFormat(written))
        : Optional.empty();
  }

  /** Whether the counter goes on where a chapter begins. */
  public boolean countsThroughout() {
    return throughout;
  }

  /**
   * A number as it is shown.
   *
   * @param path the number and those above it, outermost first
   */
  public String write(List<Integer> path) {
    int number = path.get(path.size() - 1);
    String written =
        counter.equals("1.1")
            ? path.stream().map(String::valueOf).collect(Collectors.joining("."))
            : system().write(number);
    return before + written + after;
  }

  private NumeralSystem system() {
    return switch (counter) {
      case "一" -> NumeralSystem.HAN;
      case "壹" -> NumeralSystem.FORMAL_TRADITIONAL;
      case "贰" -> NumeralSystem.FORMAL_SIMPLIFIED;
      case "a" -> NumeralSystem.LOWER_LETTER;
      case "A" -> NumeralSystem.UPPER_LETTER;
      case "i" -> NumeralSystem.LOWER_ROMAN;
      case "I" -> NumeralSystem.UPPER_ROMAN;
      case "①" -> NumeralSystem.CIRCLED;
      default -> NumeralSystem.ARABIC;
    };
  }
}
