package io.gazette.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A YAML file cut into lines around one list in it: what stands before, each row with the comments
 * above it, and what stands after.
 *
 * @param head all lines up to and with the key of the list
 * @param rows the lines of each row, comments above it first
 * @param tail all lines after the last row
 * @param indent of the hyphens
 */
record YamlFile(List<String> head, List<List<String>> rows, List<String> tail, int indent) {

  private static final int USUAL_INDENT = 2;
  private static final Pattern ROW = Pattern.compile("( *)-( .*)?");

  YamlFile {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    tail = List.copyOf(tail);
  }

  /**
   * Cuts a file; empty if it is not in block style, or does not have as many rows as it should.
   *
   * @param key of the list; a file without it gets it at its end
   */
  static Optional<YamlFile> parse(String text, String key, int rows) {
    List<String> lines = text.lines().toList();
    int start = indexOfKey(lines, key);
    if (start < 0) {
      List<String> head = new ArrayList<>(lines);
      head.add(key + ":");
      return rows == 0
          ? Optional.of(new YamlFile(head, List.of(), List.of(), USUAL_INDENT))
          : Optional.empty();
    }
    int end = start + 1;
    while (end < lines.size() && !isNextKey(lines.get(end))) {
      end++;
    }
    return cut(lines, start + 1, end).filter(file -> file.rows().size() == rows);
  }

  private static int indexOfKey(List<String> lines, String key) {
    Pattern line = Pattern.compile(Pattern.quote(key) + ":\\s*(#.*)?");
    for (int at = 0; at < lines.size(); at++) {
      if (line.matcher(lines.get(at)).matches()) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isNextKey(String line) {
    return !line.isBlank()
        && !line.startsWith(" ")
        && !line.startsWith("#")
        && !line.startsWith("-");
  }

  private static Optional<YamlFile> cut(List<String> lines, int from, int to) {
    List<Integer> starts = new ArrayList<>();
    int indent = -1;
    for (int at = from; at < to; at++) {
      Matcher matcher = ROW.matcher(lines.get(at));
      if (matcher.matches() && (indent < 0 || matcher.group(1).length() == indent)) {
        indent = matcher.group(1).length();
        starts.add(at);
      }
    }
    if (starts.isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> rows = new ArrayList<>();
    int begin = from;
    for (int row = 0; row < starts.size(); row++) {
      int next = row + 1 < starts.size() ? starts.get(row + 1) : to;
      int end = endOfContent(lines, starts.get(row), next);
      rows.add(lines.subList(begin, end));
      begin = end;
    }
    return Optional.of(
        new YamlFile(lines.subList(0, from), rows, lines.subList(begin, lines.size()), indent));
  }

  /** Comments and empty lines between two rows belong to the second. */
  private static int endOfContent(List<String> lines, int from, int to) {
    int end = to;
    while (end > from + 1 && isRemark(lines.get(end - 1))) {
      end--;
    }
    return end;
  }

  static boolean isRemark(String line) {
    return line.isBlank() || line.strip().startsWith("#");
  }
}
