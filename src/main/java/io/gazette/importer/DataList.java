package io.gazette.importer;

import java.util.ArrayList;
import java.util.List;

/** Splits what a policy says is collected into single types of data. */
final class DataList {

  private static final String SEPARATORS = "、，,；;/。";

  private DataList() {}

  /**
   * The types, in order. What stands in brackets explains the type before it, and counts instead of
   * it if it is a list itself.
   */
  static List<String> split(String words) {
    List<String> types = new ArrayList<>();
    StringBuilder type = new StringBuilder();
    int depth = 0;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      depth += Chars.isOneOf(c, "（(") ? 1 : Chars.isOneOf(c, "）)") ? -1 : 0;
      if (depth <= 0 && SEPARATORS.indexOf(c) >= 0 && !isWithinName(words, at)) {
        add(type, types);
        depth = 0;
      } else {
        type.append(c);
      }
    }
    add(type, types);
    return types;
  }

  private static boolean isWithinName(String words, int at) {
    return words.charAt(at) == '/' && at > 0 && words.startsWith("//", at - 1);
  }

  private static void add(StringBuilder type, List<String> types) {
    String words = type.toString().strip();
    type.setLength(0);
    int open = Math.max(words.indexOf('（'), words.indexOf('('));
    boolean group =
        open > 0 && Chars.isOneOf(Chars.last(words), "）)") && isList(words.substring(open));
    if (group) {
      String inside = words.substring(open + 1, words.length() - 1);
      types.addAll(split(inside.replaceFirst("^(如|包括|例如)[:：]?", "")));
    } else if (!words.isEmpty() && !types.contains(words)) {
      types.add(words);
    }
  }

  private static boolean isList(String inside) {
    return inside.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
  }
}
