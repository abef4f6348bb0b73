package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** How the time that something takes grows with the length of its text. */
public final class Growth {

  /** A guard against hanging, not a measure of speed: it takes a fraction of a second. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** What takes less says nothing about growth. */
  private static final long MEASURABLE_NANOS = 4_000_000;

  private static final int GROWTH = 9;
  private static final int RUNS = 4;

  private Growth() {}

  /**
   * Asserts linear time. Four times the length takes four times as long if the time is linear and
   * sixteen times if it is quadratic; the bound lies between them. Processor time, so that a busy
   * machine does not count; what a run that was disturbed makes of it is measured again. The long
   * text comes first and warms up for the short one, so that the bound is a tight one.
   */
  public static void assertLinear(int length, IntFunction<String> text, Consumer<String> reader) {
    String little = text.apply(length / 4);
    String much = text.apply(length);
    long nanosOfLittle = Long.MAX_VALUE;
    long nanosOfMuch = Long.MAX_VALUE;
    int run = 0;
    do {
      long latest = assertTimeoutPreemptively(PATIENCE, () -> nanos(much, reader));
      nanosOfMuch = Math.min(nanosOfMuch, latest);
      nanosOfLittle = Math.min(nanosOfLittle, nanos(little, reader));
      run++;
    } while (run < RUNS && !isLinear(nanosOfLittle, nanosOfMuch));
    assertThat(isLinear(nanosOfLittle, nanosOfMuch))
        .as(
            "%d ns for %d characters, %d ns for %d",
            nanosOfLittle, little.length(), nanosOfMuch, much.length())
        .isTrue();
  }

  private static boolean isLinear(long nanosOfLittle, long nanosOfMuch) {
    return nanosOfMuch < GROWTH * Math.max(nanosOfLittle, MEASURABLE_NANOS);
  }

  private static long nanos(String text, Consumer<String> reader) {
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    reader.accept(text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
  }
}
