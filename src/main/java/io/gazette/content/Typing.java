package io.gazette.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody meant whose keyboard was set to Chinese, or who pasted what nobody sees. */
final class Typing {

  private static final Pattern COMMENT = Pattern.compile("\\s*[#＃].*");
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}]+");
  private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63]");
  private static final Pattern QUOTES = Pattern.compile("^[“”‘’「」\"']+|[“”‘’「」\"']+$");
  private static final Pattern BETWEEN = Pattern.compile("[，、；;,]\\s*");

  /** {@code key：value} and {@code key:value}, which are one word to YAML; no web address. */
  private static final Pattern KEY =
      Pattern.compile("\\s*(?:- ?)?([A-Za-z][A-Za-z0-9-]*)(：|:(?=[^\\s/]))");

  /** What looks like a blank at the beginning of a line, and is none to YAML. */
  private static final Pattern STRANGE_BLANK =
      Pattern.compile("[ \\t]*([\\u00A0\\u2000-\\u200B\\u202F\\u3000]).*");

  /** The dash of an item without its blank; no number, no rule of hyphens. */
  private static final Pattern TIGHT_ITEM = Pattern.compile("\\s*(-)(?=[^\\s\\d\\-#])");

  private static final Pattern WIDE_ITEM = Pattern.compile("\\s*([－—–−•·])\\s*\\S");

  private static final Pattern WIDE_COMMENT = Pattern.compile("\\s*(＃)");
  private static final Pattern WIDE_COMMENT_BEHIND = Pattern.compile("\\s＃");

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})[-/.年 ]*([0-9]{1,2})[-/.月 ]*([0-9]{1,2})日?");

  private Typing() {}

  /**
   * A slip in the marks of YAML.
   *
   * @param term what is wrong, for a diagnostic
   * @param column where, from 0
   */
  record Slip(String term, int column) {}

  /** What keeps a line from being a key with its value, or a comment. */
  static Optional<Slip> slip(String line) {
    Matcher blank = STRANGE_BLANK.matcher(line);
    if (blank.lookingAt()) {
      return Optional.of(new Slip("@yaml-strange-blank", blank.start(1)));
    }
    Matcher comment = WIDE_COMMENT.matcher(line);
    if (comment.lookingAt()) {
      return Optional.of(new Slip("@yaml-wide-sharp", comment.start(1)));
    }
    Matcher dash = WIDE_ITEM.matcher(line);
    if (dash.lookingAt()) {
      return Optional.of(new Slip("@yaml-wide-dash", dash.start(1)));
    }
    Matcher tight = TIGHT_ITEM.matcher(line);
    if (tight.lookingAt()) {
      return Optional.of(new Slip("@yaml-dash-no-blank", tight.start(1)));
    }
    Matcher key = KEY.matcher(line);
    return key.lookingAt()
        ? Optional.of(
            new Slip(
                key.group(2).equals("：") ? "@yaml-wide-colon" : "@yaml-no-blank", key.start(2)))
        : Optional.empty();
  }

  /** Where a full-width sign stands behind a text as if it began a comment; else -1. */
  static int wideComment(String text) {
    Matcher comment = WIDE_COMMENT_BEHIND.matcher(text);
    return comment.find() ? comment.start() + 1 : -1;
  }

  /** The date that was meant, in the form it should have; it need not exist. */
  static Optional<String> date(String written) {
    Matcher date = DATE.matcher(narrow(written));
    return date.lookingAt()
        ? Optional.of(date.group(1) + "-" + two(date.group(2)) + "-" + two(date.group(3)))
        : Optional.empty();
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  /** What stands between commas of whatever width. */
  static List<String> items(String written) {
    return BETWEEN
        .splitAsStream(written)
        .map(Typing::narrow)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /**
   * What would have been understood, as it should be written; empty if it is something else that is
   * wrong. Several values in one, with Chinese commas between, are given with proper ones.
   */
  static Optional<String> meant(String written, Predicate<String> isUnderstood) {
    Stream<String> repaired =
        Stream.of(
            narrow(written),
            narrow(COMMENT.matcher(written).replaceFirst("")),
            narrow(QUOTES.matcher(written).replaceAll("")));
    Optional<String> one = repaired.filter(isUnderstood).findFirst();
    if (one.isPresent()) {
      return one;
    }
    List<String> items = items(written);
    return items.size() > 1 && items.stream().allMatch(isUnderstood)
        ? Optional.of("[" + String.join(", ", items) + "]")
        : Optional.empty();
  }

  /** A word of YAML that was written as one of a sentence: Privacy policy. */
  static String word(String written) {
    return narrow(written).toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static String narrow(String written) {
    String plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
    return UNSEEN.matcher(HYPHEN.matcher(plain).replaceAll("-")).replaceAll(" ").strip();
  }
}
