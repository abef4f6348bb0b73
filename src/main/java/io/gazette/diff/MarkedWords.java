package io.gazette.diff;

import java.util.List;

/**
 * What changed in a few words, as plain text: what went and what came, in square and in curly
 * brackets as Git marks words, with as much around it as tells the place.
 */
public final class MarkedWords {

  private static final int CONTEXT = 12;
  private static final String CUT = "…";
  private static final String BETWEEN_BLOCKS = " / ";

  private MarkedWords() {}

  /**
   * The changes from some words to others, a block a line.
   *
   * @param most characters; what is longer ends with an ellipsis
   */
  public static String between(String old, String now, int most) {
    StringBuilder marked = new StringBuilder();
    for (Entry entry : Redline.compare(blocks(old), blocks(now)).entries()) {
      if (entry.isChange() && entry.op() != Op.MOVED_FROM && marked.length() <= most) {
        marked.append(marked.isEmpty() ? "" : BETWEEN_BLOCKS);
        append(entry.edits(), marked);
      }
    }
    return marked.length() > most ? cut(marked.toString(), most) + CUT : marked.toString();
  }

  private static List<TextBlock> blocks(String words) {
    return words
        .lines()
        .map(
            line ->
                new TextBlock(
                    TextBlock.Kind.PARAGRAPH, "", "", 0, "", line, line, List.of(), List.of()))
        .toList();
  }

  private static void append(List<Edit> edits, StringBuilder marked) {
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      switch (edit.type()) {
        case EQUAL -> marked.append(stayed(edit.text(), at > 0, at + 1 < edits.size()));
        case DELETED -> marked.append("[-").append(edit.text()).append("-]");
        case INSERTED -> marked.append("{+").append(edit.text()).append("+}");
      }
    }
  }

  private static String stayed(String text, boolean after, boolean before) {
    if (text.length() <= 2 * CONTEXT + 1) {
      return text;
    }
    String start = after ? cut(text, CONTEXT) : "";
    String end = before ? text.substring(whole(text, text.length() - CONTEXT)) : "";
    return start + CUT + end;
  }

  private static String cut(String text, int length) {
    return text.substring(0, whole(text, length));
  }

  /** A place that does not cut a character. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
