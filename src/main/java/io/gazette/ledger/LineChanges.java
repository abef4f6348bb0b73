package io.gazette.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which lines of a text changed, as a few words that need no translation. */
final class LineChanges {

  private static final int SHOWN = 3;

  /** Beyond this many pairs of lines more may be called changed than was. */
  private static final int COMPARABLE = 4_000_000;

  private final List<String> before;
  private final List<String> after;
  private final List<String> shown = new ArrayList<>();
  private int firstLine = 1;
  private int count;

  private LineChanges(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  static LineChanges between(String before, String after) {
    LineChanges changes =
        new LineChanges(List.of(before.split("\n", -1)), List.of(after.split("\n", -1)));
    changes.compare();
    return changes;
  }

  /** The first line, 1-based, of the later text that changed, or before which something is gone. */
  int firstLine() {
    return firstLine;
  }

  /**
   * The first few changes: {@code 12: “old” → “new”}, {@code 12: + “added”}, {@code 12: −
   * “removed”}, each with its line in the later text.
   */
  String words() {
    String more = count > shown.size() ? "; … +" + (count - shown.size()) : "";
    return shown.stream().collect(Collectors.joining("; ")) + more;
  }

  private void compare() {
    int start = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && fromEnd(before, end).equals(fromEnd(after, end))) {
      end++;
    }
    compare(
        before.subList(start, before.size() - end),
        after.subList(start, after.size() - end),
        start);
  }

  private static String fromEnd(List<String> lines, int distance) {
    return lines.get(lines.size() - 1 - distance);
  }

  /** Walks the two middles along a longest common subsequence, change by change. */
  private void compare(List<String> old, List<String> now, int offset) {
    int[][] common =
        (long) old.size() * now.size() <= COMPARABLE ? common(old, now) : new int[0][0];
    int oldAt = 0;
    int nowAt = 0;
    while (oldAt < old.size() || nowAt < now.size()) {
      int oldEnd = oldAt;
      int nowEnd = nowAt;
      while ((oldEnd < old.size() || nowEnd < now.size()) && !isCommon(old, now, oldEnd, nowEnd)) {
        boolean drop =
            nowEnd == now.size() || (oldEnd < old.size() && dropsOld(common, oldEnd, nowEnd));
        oldEnd += drop ? 1 : 0;
        nowEnd += drop ? 0 : 1;
      }
      block(old.subList(oldAt, oldEnd), now.subList(nowAt, nowEnd), offset + nowAt + 1);
      oldAt = oldEnd + 1;
      nowAt = nowEnd + 1;
    }
  }

  private static boolean isCommon(List<String> old, List<String> now, int oldAt, int nowAt) {
    return oldAt < old.size() && nowAt < now.size() && old.get(oldAt).equals(now.get(nowAt));
  }

  private static boolean dropsOld(int[][] common, int oldAt, int nowAt) {
    return common.length == 0 || common[oldAt + 1][nowAt] >= common[oldAt][nowAt + 1];
  }

  private static int[][] common(List<String> old, List<String> now) {
    int[][] length = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        length[i][j] =
            old.get(i).equals(now.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    return length;
  }

  private void block(List<String> old, List<String> now, int line) {
    for (int at = 0; at < Math.max(old.size(), now.size()); at++) {
      int number = Math.min(line + Math.min(at, now.size()), after.size());
      firstLine = count == 0 ? number : firstLine;
      count++;
      if (shown.size() < SHOWN) {
        shown.add(number + ": " + change(old, now, at));
      }
    }
  }

  private static String change(List<String> old, List<String> now, int at) {
    if (at >= old.size()) {
      return "+ " + Excerpt.of(now.get(at), 0);
    }
    if (at >= now.size()) {
      return "− " + Excerpt.of(old.get(at), 0);
    }
    int same = 0;
    int shorter = Math.min(old.get(at).length(), now.get(at).length());
    while (same < shorter && old.get(at).charAt(same) == now.get(at).charAt(same)) {
      same++;
    }
    return Excerpt.of(old.get(at), same) + " → " + Excerpt.of(now.get(at), same);
  }
}
