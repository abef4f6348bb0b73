package io.gazette.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A language a policy is written in, e.g. {@code zh-Hans}, {@code zh-Hant} or {@code en}.
 *
 * @param tag a BCP 47 tag in its canonical case; it is the language's folder in every URL
 */
public record Language(String tag) implements Comparable<Language> {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  /** Of the few tags that a site has; to read one takes long. */
  private static final Map<String, Locale> LOCALES = new ConcurrentHashMap<>();

  private static final List<String> TRADITIONAL_REGIONS = List.of("TW", "HK", "MO");

  /** The language of a tag in any case, or empty if it is not a well-formed tag. */
  public static Optional<Language> parse(String tag) {
    return TAG.matcher(tag).matches()
        ? Optional.of(new Language(Locale.forLanguageTag(tag).toLanguageTag()))
        : Optional.empty();
  }

  public Locale locale() {
    return LOCALES.computeIfAbsent(tag, Locale::forLanguageTag);
  }

  /** Whether the text is Chinese, in either script. */
  public boolean isChinese() {
    return tag.equals("zh") || tag.startsWith("zh-");
  }

  /** Whether the text is Chinese in traditional characters, by its script or else its region. */
  public boolean isTraditionalChinese() {
    if (!isChinese()) {
      return false;
    }
    Locale locale = locale();
    return locale.getScript().equals("Hant")
        || (locale.getScript().isEmpty() && TRADITIONAL_REGIONS.contains(locale.getCountry()));
  }

  /**
   * A day as readers of this language write it: 2024年3月1日, 1 March 2024, otherwise ISO 8601.
   *
   * <p>The patterns are fixed here because those of the JDK's locale data change from release to
   * release, and equal content must give equal bytes.
   */
  public String format(LocalDate date) {
    if (isChinese()) {
      return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
    if (locale().getLanguage().equals("en")) {
      String month = date.getMonth().name();
      return date.getDayOfMonth()
          + " "
          + month.charAt(0)
          + month.substring(1).toLowerCase(Locale.ROOT)
          + " "
          + date.getYear();
    }
    return date.toString();
  }

  /** What stands in a draft for a day that is not set yet. */
  public String undated() {
    return isChinese() ? "［日期待定］" : "[date to be set]";
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
