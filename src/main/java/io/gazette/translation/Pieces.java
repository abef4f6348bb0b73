package io.gazette.translation;

import io.gazette.translation.Piece.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts Markdown into words and marks. Put together again, the pieces are the Markdown, whatever it
 * is; where it is unclear whether something is a mark, taking it for one does no harm.
 */
final class Pieces {

  private static final String BLANKS = "[ \\t]*+";

  /** The marks at the beginning of a line: of quotations, key clauses, items and headings. */
  private static final String LINE_START =
      "(?:>"
          + BLANKS
          + "(?:\\[!IMPORTANT\\]"
          + BLANKS
          + ")?)*+"
          + "(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]++|#{1,6}[ \\t]++)?+";

  private static final String FENCE =
      "(?:^|(?<=\\n))"
          + BLANKS
          + "(?:```[^`\\n]*+\\n[\\s\\S]{0,20000}?\\n"
          + BLANKS
          + "```|~~~[^\\n]*+\\n[\\s\\S]{0,20000}?\\n"
          + BLANKS
          + "~~~)";

  /** The line below the heads of a table, and lines across the text. */
  private static final String RULE =
      "\\n"
          + BLANKS
          + "(?:\\|?"
          + BLANKS
          + ":?-++:?"
          + BLANKS
          + "(?:\\|"
          + BLANKS
          + ":?-++:?"
          + BLANKS
          + ")++\\|?"
          + BLANKS
          + "|\\|"
          + BLANKS
          + ":?-++:?"
          + BLANKS
          + "\\|"
          + BLANKS
          + "|(?:-{3,}+|\\*{3,}+|_{3,}+)"
          + BLANKS
          + ")(?=\\n|$)";

  private static final String BREAK = "(?:" + BLANKS + "\\n)++" + BLANKS + LINE_START;

  private static final String WHOLE =
      "\\\\[!-/:-@\\[-`{-~]"
          + "|(?<!`)(?<ticks>`++)(?!`)[\\s\\S]{1,2000}?(?<!`)\\k<ticks>(?!`)"
          + "|<!--(?:(?!<!--)[\\s\\S]){0,3000}?-->"
          + "|</?[A-Za-z][^<>\\n]{0,500}+>"
          + "|\\{\\{[^{}\\n]*+\\}\\}"
          + "|[ \\t]*+\\{[#.:][^{}\\n]*+\\}"
          + "|!?\\[\\]\\([^()\\n]*+\\)"
          + "|&#?[A-Za-z0-9]{1,31};"
          + "|https?://[A-Za-z0-9._~:/?#@!$&'*+,;=%-]*+[A-Za-z0-9/]"
          + "|[A-Za-z0-9._+-]{1,64}+@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++";

  private static final String MARK =
      "!?\\["
          + "|\\]\\([^()\\n]*+(?:\\([^()\\n]*+\\)[^()\\n]*+)*+\\)"
          + "|\\*\\*\\+\\+|\\+\\+\\*\\*|\\*{1,3}+|~~"
          + "|(?<![\\p{L}\\p{N}_])_{1,2}+(?=\\S)|(?<=\\S)_{1,2}+(?![\\p{L}\\p{N}_])";

  private static final String BAR = BLANKS + "\\|" + BLANKS;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?<rule>"
              + RULE
              + ")|(?<fence>"
              + FENCE
              + ")|(?<break>"
              + BREAK
              + ")|(?<whole>"
              + WHOLE
              + ")|(?<bar>"
              + BAR
              + ")|(?<mark>"
              + MARK
              + ")");

  /** More marks within each other nobody writes. */
  private static final int MOST_OPEN = 32;

  private final List<Piece> pieces = new ArrayList<>();

  private Pieces() {}

  static List<Piece> of(String markdown) {
    Pieces found = new Pieces();
    Matcher matcher = MARKUP.matcher(markdown);
    int done = 0;
    while (matcher.find()) {
      Kind kind = kind(matcher);
      if (kind == Kind.TEXT && done == matcher.start() && found.endsWithBreak()) {
        kind = Kind.BREAK;
      }
      if (kind != Kind.TEXT && !matcher.group().isEmpty()) {
        found.add(Kind.TEXT, markdown.substring(done, matcher.start()));
        found.add(kind, matcher.group());
        done = matcher.end();
      }
    }
    found.add(Kind.TEXT, markdown.substring(done));
    return found.paired();
  }

  private static Kind kind(Matcher matcher) {
    if (matcher.group("break") != null) {
      // A line that goes on with the paragraph of the one before is no new block.
      return matcher.group().equals("\n") ? Kind.TEXT : Kind.BREAK;
    }
    if (Stream.of("rule", "fence", "bar").anyMatch(name -> matcher.group(name) != null)) {
      return Kind.BREAK;
    }
    return matcher.group("mark") != null ? Kind.MARK : Kind.WHOLE;
  }

  private boolean endsWithBreak() {
    return !pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == Kind.BREAK;
  }

  /** Breaks that follow each other are one. */
  private void add(Kind kind, String text) {
    int last = pieces.size() - 1;
    if (kind == Kind.BREAK && endsWithBreak()) {
      pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
    } else if (!text.isEmpty()) {
      pieces.add(new Piece(kind, text));
    }
  }

  /** Marks of one block that belong together; a bracket without its other half is a word. */
  private List<Piece> paired() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (piece.kind() == Kind.BREAK) {
        open.clear();
      } else if (piece.kind() == Kind.MARK) {
        Optional<Integer> beginning =
            open.stream()
                .filter(other -> isEnd(piece.text(), pieces.get(other).text()))
                .findFirst();
        if (beginning.isEmpty()) {
          if (open.size() == MOST_OPEN) {
            open.removeLast();
          }
          open.push(at);
        } else {
          // What began within it does not end within it.
          open.removeIf(other -> other >= beginning.get());
          pieces.set(beginning.get(), pieces.get(beginning.get()).with(at));
          pieces.set(at, piece.with(beginning.get()));
        }
      }
    }
    return List.copyOf(pieces);
  }

  private static boolean isEnd(String mark, String beginning) {
    if (mark.startsWith("]")) {
      return beginning.endsWith("[");
    }
    if (beginning.equals("**++")) {
      return mark.equals("++**");
    }
    return mark.equals(beginning) && !mark.endsWith("[");
  }

  /** How often each mark occurs. */
  static Map<String, Integer> marks(List<Piece> pieces) {
    Map<String, Integer> marks = new HashMap<>();
    pieces.stream()
        .filter(piece -> !piece.isText())
        .forEach(piece -> marks.merge(piece.text(), 1, Integer::sum));
    return marks;
  }

  /** All marks in their order, whatever stands between them. */
  static String allMarks(List<Piece> pieces) {
    StringBuilder all = new StringBuilder();
    pieces.stream().filter(piece -> !piece.isText()).map(Piece::text).forEach(all::append);
    return all.toString();
  }
}
