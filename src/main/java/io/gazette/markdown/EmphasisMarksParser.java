package io.gazette.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Claims runs of {@code *} and {@code _} before the parser's own emphasis sees them.
 *
 * <p>A scanner looks one character back, but a variation selector or {@code ++} before a run needs
 * two. So these are triggers as well: they are not claimed, only the character before is kept.
 */
final class EmphasisMarksParser implements InlineContentParser {

  private static final String UNDERLINE = "++";

  private final boolean underlineMarks;
  private int beforeSelector = Scanner.END;
  private int beforePlus = Scanner.END;
  private int plusCount;

  private EmphasisMarksParser(boolean underlineMarks) {
    this.underlineMarks = underlineMarks;
  }

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    char first = scanner.peek();
    if (first == '*' || first == '_') {
      return parseMarks(scanner, first);
    }
    int previous = scanner.peekPreviousCodePoint();
    if (first != '+') {
      beforeSelector = previous;
    } else if (previous == '+') {
      plusCount++;
    } else {
      beforePlus = previous;
      plusCount = 1;
    }
    return ParsedInline.none();
  }

  private ParsedInline parseMarks(Scanner scanner, char mark) {
    int previous = scanner.peekPreviousCodePoint();
    int length = scanner.matchMultiple(mark);
    Position end = scanner.position();
    boolean underline = underlineMarks && mark == '*' && length > 1;
    Neighbour before = before(previous, underline);
    Neighbour after = after(scanner, underline);
    Flanking flanking = Flanking.of(mark, before, after);
    EmphasisMarks marks = new EmphasisMarks(mark, length, flanking.canOpen(), flanking.canClose());
    return ParsedInline.of(marks, end);
  }

  private Neighbour before(int previous, boolean underline) {
    if (isTextSelector(previous)) {
      return Neighbour.of(beforeSelector, previous);
    }
    boolean hidden = underline && previous == '+' && plusCount == UNDERLINE.length();
    return Neighbour.of(hidden ? beforePlus : previous);
  }

  private static Neighbour after(Scanner scanner, boolean underline) {
    int next = scanner.peekCodePoint();
    if (underline && scanner.next(UNDERLINE) && scanner.peek() != '+') {
      next = scanner.peekCodePoint();
    }
    return Neighbour.of(next);
  }

  /** A variation selector of the basic plane, except the one that makes an emoji. */
  private static boolean isTextSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0E;
  }

  /** One parser for each run of inline content, since it remembers what it saw. */
  record Factory(boolean underlineMarks) implements InlineContentParserFactory {

    // Asked for each run of inline content.
    private static final Set<Character> TRIGGERS = triggers(false);
    private static final Set<Character> UNDERLINE_TRIGGERS = triggers(true);

    private static Set<Character> triggers(boolean underlineMarks) {
      Set<Character> triggers = new HashSet<>(Set.of('*', '_'));
      for (char selector = 0xFE00; selector <= 0xFE0E; selector++) {
        triggers.add(selector);
      }
      if (underlineMarks) {
        triggers.add('+');
      }
      return Set.copyOf(triggers);
    }

    @Override
    public Set<Character> getTriggerCharacters() {
      return underlineMarks ? UNDERLINE_TRIGGERS : TRIGGERS;
    }

    @Override
    public InlineContentParser create() {
      return new EmphasisMarksParser(underlineMarks);
    }
  }
}
