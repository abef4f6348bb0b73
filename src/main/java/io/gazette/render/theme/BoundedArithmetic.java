package io.gazette.render.theme;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Calculates exactly, with numbers of at most a hundred digits: one with a billion would take all
 * memory or hours.
 */
final class BoundedArithmetic extends ArithmeticEngine {

  private static final int MOST_DIGITS = 100;

  private static boolean isSmall(Number number) {
    if (number instanceof BigDecimal decimal) {
      return decimal.precision() <= MOST_DIGITS && Math.abs((long) decimal.scale()) <= MOST_DIGITS;
    }
    if (number instanceof BigInteger integer) {
      return integer.bitLength() <= 3 * MOST_DIGITS;
    }
    return Double.isFinite(number.doubleValue());
  }

  private static Number small(Number number) {
    if (!isSmall(number)) {
      throw new RenderLimits.LimitException("@theme-number");
    }
    return number;
  }

  @Override
  public int compareNumbers(Number first, Number second) throws TemplateException {
    return BIGDECIMAL_ENGINE.compareNumbers(small(first), small(second));
  }

  @Override
  public Number add(Number first, Number second) throws TemplateException {
    return small(BIGDECIMAL_ENGINE.add(small(first), small(second)));
  }

  @Override
  public Number subtract(Number first, Number second) throws TemplateException {
    return small(BIGDECIMAL_ENGINE.subtract(small(first), small(second)));
  }

  @Override
  public Number multiply(Number first, Number second) throws TemplateException {
    return small(BIGDECIMAL_ENGINE.multiply(small(first), small(second)));
  }

  @Override
  public Number divide(Number first, Number second) throws TemplateException {
    return small(BIGDECIMAL_ENGINE.divide(small(first), small(second)));
  }

  @Override
  public Number modulus(Number first, Number second) throws TemplateException {
    return BIGDECIMAL_ENGINE.modulus(small(first), small(second));
  }

  @Override
  public Number toNumber(String text) {
    if (text.length() > MOST_DIGITS) {
      throw new NumberFormatException("a number of more than " + MOST_DIGITS + " digits");
    }
    return small(BIGDECIMAL_ENGINE.toNumber(text));
  }
}
