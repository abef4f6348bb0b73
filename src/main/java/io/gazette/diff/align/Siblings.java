package io.gazette.diff.align;

import io.gazette.text.Sought;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Units that differ from one another in their figures alone, such as the tiers of a price or one
 * period for each platform. That two of them are word for word the same says nothing of which
 * became which: the other may have got its figure.
 */
final class Siblings {

  private static final String HAN_FIGURES = "〇零一二三四五六七八九十百千万萬亿億两兩";

  private final Set<Integer> contents = new HashSet<>();

  Siblings(List<Unit> old, List<Unit> now) {
    Map<String, Integer> shapes = new HashMap<>();
    Set<Integer> seen = new HashSet<>();
    // Most units stand in both texts.
    Stream.concat(old.stream(), now.stream())
        .filter(unit -> seen.add(unit.content()))
        .forEach(unit -> add(unit, shapes));
  }

  private void add(Unit unit, Map<String, Integer> shapes) {
    String shape = unit.shape();
    if (shape.isEmpty()) {
      return;
    }
    Integer other = shapes.putIfAbsent(shape, unit.content());
    if (other != null && other != unit.content()) {
      contents.add(other);
      contents.add(unit.content());
    }
  }

  /** Half of them is a figure, too: 半年 is six months. */
  private static final Pattern HALF = Pattern.compile("(?<![上下前后後大小])半(?=年|个月|個月|小时|小時|天)");

  /** Dates and hours in whatever writing, with marks in place of their numbers. */
  private static final Sought TIME =
      Sought.of(
          Pattern.compile(
              "#年#月#日|#([-/])#\\1#|#年#月"
                  + "|(?:[上下]午|凌晨|晚上)?#(?:[:：]#(?: ?[ap]\\.?m\\b\\.?)?|[点點时時](?![间間代候期])(?:#分|半)?)|# ?[ap]\\.?m\\b\\.?"
                  + "|# (?:January|February|March|April|May|June|July|August|September|October|November|December),? #"
                  + "|(?:January|February|March|April|May|June|July|August|September|October|November|December) #(?:, #)?"),
          "#上下凌晚JFMASOND");

  /** How many months or years: 半年 and 6个月 are one. */
  private static final Sought PERIOD = Sought.of(Pattern.compile("#(?:年|个月|個月)"), "#");

  /** The text with a mark in place of each figure; empty where there is none. */
  static String shape(String text) {
    String figures = text.indexOf('半') < 0 ? text : HALF.matcher(text).replaceAll("六");
    String marked = marked(figures);
    return marked.isEmpty() ? "" : PERIOD.replaceAll(TIME.replaceAll(marked, "#"), "#年");
  }

  private static String marked(String text) {
    StringBuilder shape = new StringBuilder();
    int copied = 0;
    for (int at = 0; at < text.length(); ) {
      int end = isDigit(text.charAt(at)) ? endOfDigits(text, at) : endOfHan(text, at);
      if (end > at) {
        shape.append(text, copied, at).append('#');
        copied = end;
      }
      at = Math.max(end, at + 1);
    }
    return copied == 0 ? "" : shape.append(text, copied, text.length()).toString();
  }

  /** Digits, and groups or decimals of them behind a point or comma. */
  private static int endOfDigits(String text, int from) {
    int at = from;
    while (at < text.length()
        && (isDigit(text.charAt(at))
            || (isSeparator(text.charAt(at))
                && at + 1 < text.length()
                && isDigit(text.charAt(at + 1))))) {
      at++;
    }
    return at;
  }

  private static int endOfHan(String text, int from) {
    int at = from;
    while (at < text.length() && isHanFigure(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isHanFigure(char c) {
    return c >= '〇' && HAN_FIGURES.indexOf(c) >= 0;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == ',';
  }

  /** Whether the unit differs from another one, of either text, in figures alone. */
  boolean has(Unit unit) {
    return contents.contains(unit.content());
  }
}
