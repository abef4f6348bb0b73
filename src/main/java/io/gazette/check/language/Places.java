package io.gazette.check.language;

import io.gazette.text.ChineseScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries and regions in which a sentence says that data are kept or to which they go. */
public final class Places {

  /** In whose sentences a country is where data are. */
  private static final Pattern KEPT =
      Pattern.compile(
          "存储|储存|保存|位于|部署|服务器|机房|数据中心|传输|出境|境外|提供|(?i)\\b(?:stor|host|locat|server|kept|keep|transfer|process|data cent)\\w*");

  private static final Map<String, String> NAMES = names();

  private static final Pattern NAME =
      Pattern.compile(
          NAMES.keySet().stream()
              .sorted((a, b) -> b.length() - a.length())
              .map(
                  name ->
                      Character.isIdeographic(name.codePointAt(0))
                          ? Pattern.quote(name)
                          : "\\b" + Pattern.quote(name) + "\\b")
              .collect(Collectors.joining("|")));

  private Places() {}

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
    return Map.copyOf(names);
  }

  /**
   * Whether one of two versions of a sentence says that data are in a country that the other does
   * not name.
   */
  public static boolean areOthers(String before, String now) {
    return KEPT.matcher(ChineseScript.simplified(now)).find()
        && !in(before).equals(in(now))
        && !in(now).isEmpty();
  }

  private static Set<String> in(String sentence) {
    Set<String> places = new HashSet<>();
    Matcher found = NAME.matcher(ChineseScript.simplified(sentence));
    while (found.find()) {
      places.add(NAMES.get(found.group()));
    }
    return places;
  }
}
