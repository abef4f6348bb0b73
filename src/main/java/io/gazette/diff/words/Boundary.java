package io.gazette.diff.words;

import io.gazette.diff.TextBlock;

/** How good a place to cut lies before a token. */
final class Boundary {
  private static final String SENTENCE_ENDS = "。！？!?…";
  private static final String PHRASE_ENDS = "；;：:";
  private static final String COMMAS = "，,、";
  private static final String OPENING = "（([【《「『“‘〈{";
  private static final String CLOSING = "）)]】》」』”’〉}";

  private Boundary() {}

  static int strength(Tokens tokens, int at) {
    if (isEdge(tokens, at)) {
      return 8;
    }
    int before = at - 1;
    boolean afterSpace = tokens.type(before) == TokenType.SPACE;
    if (afterSpace && before > 0) {
      before--;
    }
    int strength = endStrength(tokens, before, at);
    if (strength > 0) {
      boolean beforeSpace = tokens.type(at) == TokenType.SPACE;
      return beforeSpace ? strength - 1 : strength;
    }
    if (afterSpace) {
      return 3;
    }
    if (tokens.type(at) == TokenType.SPACE) {
      return 2;
    }
    if (isOneOf(OPENING, tokens, at) || isOneOf(CLOSING, tokens, at - 1)) {
      return 2;
    }
    return tokens.type(at - 1) != tokens.type(at) ? 1 : 0;
  }

  private static boolean isEdge(Tokens tokens, int at) {
    return at == 0
        || at == tokens.size()
        || tokens.type(at) == TokenType.BOUND
        || tokens.type(at - 1) == TokenType.BOUND
        || tokens.firstCodePoint(at) == TextBlock.CELL_BOUND
        || tokens.firstCodePoint(at - 1) == TextBlock.CELL_BOUND;
  }

  /** 7 after a sentence, 5 after half of one, 4 after a phrase, otherwise 0. */
  private static int endStrength(Tokens tokens, int last, int next) {
    int mark = last;
    if (mark > 0 && isOneOf(CLOSING, tokens, mark)) {
      mark--;
    }
    if (isOneOf(SENTENCE_ENDS, tokens, mark) || isFullStop(tokens, mark, next)) {
      return 7;
    }
    if (isOneOf(PHRASE_ENDS, tokens, last)) {
      return 5;
    }
    return isOneOf(COMMAS, tokens, last) ? 4 : 0;
  }

  private static boolean isFullStop(Tokens tokens, int mark, int next) {
    return isOneOf(".", tokens, mark)
        && (mark + 1 < next || (next < tokens.size() && tokens.type(next) != TokenType.WORD));
  }

  private static boolean isOneOf(String marks, Tokens tokens, int token) {
    return tokens.type(token) == TokenType.MARK && marks.indexOf(tokens.firstCodePoint(token)) >= 0;
  }
}
