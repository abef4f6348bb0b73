package io.gazette.importer.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the comments {@code <!-- … -->} out of Markdown: nobody reads them on a page, so they are
 * no part of a text. Within code they are text.
 */
final class MarkdownComments {

  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
  private static final String BEGIN = "<!--";
  private static final String END = "-->";

  private final List<String> lines = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean isOpen;
  private boolean isCode;

  /**
   * A comment.
   *
   * @param line the index of the line in which it ends
   */
  record Comment(int line, String words) {}

  MarkdownComments(List<String> all) {
    boolean closed = true;
    for (int at = 0; at < all.size(); at++) {
      String line = all.get(at);
      isCode ^= !isOpen && FENCE.matcher(line).matches();
      if (!isOpen) {
        closed = isClosed(all, at);
      }
      lines.add(closed ? without(line, at) : line);
    }
  }

  /** The same lines, without the comments. */
  List<String> lines() {
    return lines;
  }

  List<Comment> comments() {
    return comments;
  }

  /** Whether the last comment that begins in a line ends somewhere: else it is none. */
  private static boolean isClosed(List<String> all, int at) {
    int begin = all.get(at).lastIndexOf(BEGIN);
    return begin < 0
        || all.get(at).indexOf(END, begin) >= 0
        || all.subList(at + 1, all.size()).stream().anyMatch(line -> line.contains(END));
  }

  private String without(String line, int at) {
    if (isCode) {
      return line;
    }
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (from < line.length()) {
      if (!isOpen) {
        int begin = begin(line, from);
        rest.append(line, from, begin);
        isOpen = begin < line.length();
        from = isOpen ? begin + BEGIN.length() : begin;
      }
      if (isOpen) {
        int end = line.indexOf(END, from);
        open.append(line, from, end < 0 ? line.length() : end);
        from = end < 0 ? line.length() : end + END.length();
        if (end >= 0) {
          comments.add(new Comment(at, open.toString().strip()));
          open.setLength(0);
          isOpen = false;
        }
      }
    }
    if (isOpen) {
      open.append(' ');
    }
    return rest.length() == line.length() ? line : rest.toString().stripTrailing();
  }

  /** Where the next comment outside of code begins; the end of the line if there is none. */
  private static int begin(String line, int from) {
    int begin = line.indexOf(BEGIN, from);
    while (begin >= 0 && line.substring(0, begin).chars().filter(c -> c == '`').count() % 2 == 1) {
      begin = line.indexOf(BEGIN, begin + 1);
    }
    return begin < 0 ? line.length() : begin;
  }
}
