package io.gazette.model;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number that can be dialled.
 *
 * @param digits of the number, perhaps after a plus sign; at most 15 (ITU-T E.164)
 * @param extension digits to be dialled once the exchange answers; empty if there are none
 */
public record PhoneNumber(String digits, String extension) {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(\\+?[0-9(][0-9 ().\\-\u2010-\u2015\u2212]*)"
              + "(?:(?:转|轉|分机|分機|内线|內線|(?i:extension|ext|x)\\.?|#)+[ :]*([0-9]{1,6}))?");

  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 15;

  /** The number in what people write: {@code 0571-5550-0142 转 8}, {@code +86 (571) 5550 0142}. */
  public static Optional<PhoneNumber> parse(String written) {
    String narrow = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    Matcher number = WRITTEN.matcher(narrow);
    if (!number.matches()) {
      return Optional.empty();
    }
    String digits = number.group(1).replaceAll("[^0-9+]", "");
    int count = digits.replace("+", "").length();
    return count < FEWEST_DIGITS || count > MOST_DIGITS
        ? Optional.empty()
        : Optional.of(new PhoneNumber(digits, Optional.ofNullable(number.group(2)).orElse("")));
  }

  /** The address that dials it; an extension is a parameter of its own (RFC 3966). */
  public String uri() {
    return "tel:" + digits + (extension.isEmpty() ? "" : ";ext=" + extension);
  }
}
