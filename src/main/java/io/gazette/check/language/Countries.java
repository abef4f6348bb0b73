package io.gazette.check.language;

import io.gazette.text.ChineseScript;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries and regions in which a sentence says that data are kept or to which they go. */
public final class Countries {

  /** In whose sentences a country is where data are. */
  private static final Pattern KEPT =
      Pattern.compile(
          "存储|储存|保存|存放|收存|备份|位于|部署|服务器|机房|数据中心|传输|出境|境外|提供|处理|(?i)\\b(?:stor|host|locat|server|kept|keep|transfer|process|data cent)\\w*");

  /** Laws have the names of countries in theirs. */
  private static final Pattern TITLE = Pattern.compile("《[^》]{0,80}》");

  private static final Set<String> REGIONS = Set.of("Europe", "EU", "EEA");

  /** Who is in one of them, or may be. */
  private static final Set<String> MEMBERS =
      Set.of(
          "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR",
          "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE",
          "SI", "SK");

  private static final Map<String, String> NAMES = names();

  /** The names by the two characters with which they begin, the longest first. */
  private static final Map<String, List<String>> BY_BEGINNING =
      NAMES.keySet().stream()
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.groupingBy(name -> name.substring(0, 2)));

  private Countries() {}

  /**
   * Countries by ISO 3166-1, under the names that Java knows, and what else is called for short.
   */
  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(code).build();
      Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
          .map(country::getDisplayCountry)
          .filter(name -> name.length() > 1)
          .forEach(name -> names.put(name, code));
    }
    names.put("香港", "HK");
    names.put("澳门", "MO");
    names.put("Hong Kong", "HK");
    names.put("Macao", "MO");
    names.put("美利坚合众国", "US");
    names.put("the US", "US");
    names.put("USA", "US");
    names.put("UK", "GB");
    names.put("中华人民共和国", "CN");
    names.put("欧洲", "Europe");
    names.put("Europe", "Europe");
    names.put("欧盟", "EU");
    names.put("EU", "EU");
    names.put("欧洲联盟", "EU");
    names.put("European Union", "EU");
    names.put("欧洲经济区", "EEA");
    names.put("European Economic Area", "EEA");
    names.put("EEA", "EEA");
    return Map.copyOf(names);
  }

  /**
   * Whether one of two versions of a sentence says that data are in a country that the other does
   * not name.
   */
  public static boolean areOthers(String before, String now) {
    return KEPT.matcher(ChineseScript.simplified(now)).find() && areOthersInCells(before, now);
  }

  /** As {@link #areOthers}, for two versions of a cell or an item, which have no verb. */
  public static boolean areOthersInCells(String before, String now) {
    return !in(before).equals(in(now)) && !in(now).isEmpty();
  }

  /** Whether a sentence says that data are in a country that a text does not name. */
  public static boolean isMore(String text, String sentence) {
    if (!KEPT.matcher(ChineseScript.simplified(sentence)).find()) {
      return false;
    }
    Set<String> countries = named(sentence);
    return !countries.isEmpty() && !in(text).containsAll(countries);
  }

  /** Whether no country of some is one of others, or one of a region that is one of them. */
  public static boolean areApart(Set<String> some, Set<String> others) {
    return Collections.disjoint(withMembers(some), withMembers(others));
  }

  private static Set<String> withMembers(Set<String> some) {
    return some.stream()
        .flatMap(code -> REGIONS.contains(code) ? MEMBERS.stream() : Stream.of(code))
        .collect(Collectors.toSet());
  }

  /** Whether a sentence names another country, or a region with laws of its own, than China. */
  public static boolean isAbroad(String sentence) {
    return named(sentence).stream().anyMatch(code -> !code.equals("CN"));
  }

  /** The codes of those that a sentence names; not those in titles. */
  public static Set<String> named(String sentence) {
    return in(TITLE.matcher(sentence).replaceAll(""));
  }

  private static Set<String> in(String sentence) {
    Set<String> countries = new HashSet<>();
    String words = ChineseScript.simplified(sentence);
    for (int at = 0; at + 2 <= words.length(); at++) {
      for (String name : BY_BEGINNING.getOrDefault(words.substring(at, at + 2), List.of())) {
        if (words.startsWith(name, at) && isWhole(words, at, at + name.length())) {
          countries.add(NAMES.get(name));
          at += name.length() - 1;
          break;
        }
      }
    }
    return countries;
  }

  /** Whether no letter of another word stands before or behind a name in Latin letters. */
  private static boolean isWhole(String words, int from, int to) {
    return Character.isIdeographic(words.codePointAt(from))
        || ((from == 0 || !isLatin(words.charAt(from - 1)))
            && (to == words.length() || !isLatin(words.charAt(to))));
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && !Character.isIdeographic(c);
  }
}
