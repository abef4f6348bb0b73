package io.gazette.markdown;

import io.gazette.model.Block;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Gathers running text; neighbouring pieces of plain text become one, and placeholders wait until
 * it is known where they stand.
 */
final class InlineContent {

  private static final String SPACES = " \t\n\r\f";
  private static final Pattern LEADING = Pattern.compile("^[" + SPACES + "]+");

  /** A part of the text. */
  private sealed interface Piece {}

  private record Known(Inline inline) implements Piece {}

  private record Unfilled(Placeholder placeholder) implements Piece {}

  private final Source source;
  private final List<Piece> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final boolean afterSpace;
  private final int before;

  /** Text at the beginning of a line. */
  InlineContent(Source source) {
    this.source = source;
    this.afterSpace = true;
    this.before = LineJoin.NONE;
  }

  private InlineContent(InlineContent outer) {
    this.source = outer.source;
    this.afterSpace = outer.atSpace();
    this.before = outer.lastCharacter();
  }

  /** Text that goes on from here, to be marked and then added. */
  InlineContent goingOn() {
    return new InlineContent(this);
  }

  void text(String more) {
    text.append(more);
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text plain) {
      text(plain.text());
    } else {
      endText();
      done.add(new Known(inline));
    }
  }

  void addAll(List<Inline> inlines) {
    inlines.forEach(this::add);
  }

  void add(Placeholder placeholder) {
    endText();
    done.add(new Unfilled(placeholder));
  }

  void addAll(InlineContent other) {
    other.endText();
    for (Piece piece : other.done) {
      if (piece instanceof Known known) {
        add(known.inline());
      } else if (piece instanceof Unfilled unfilled) {
        add(unfilled.placeholder());
      }
    }
  }

  boolean isEmpty() {
    return done.isEmpty() && text.isEmpty();
  }

  /** Whether a space here would be a second one, or stand at the beginning of a line. */
  boolean atSpace() {
    if (!text.isEmpty()) {
      return SPACES.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
    return done.isEmpty() ? afterSpace : isLineBreak(done.get(done.size() - 1));
  }

  int lastCharacter() {
    if (isEmpty()) {
      return before;
    }
    String last = text.toString();
    if (last.isEmpty() && !done.isEmpty() && done.get(done.size() - 1) instanceof Known known) {
      last = Inline.plainText(List.of(known.inline()));
    }
    return last.isEmpty() ? LineJoin.NONE : last.codePointBefore(last.length());
  }

  private void endText() {
    if (!text.isEmpty()) {
      done.add(new Known(new Inline.Text(text.toString())));
      text.setLength(0);
    }
  }

  /** The placeholders that stand in no format or link. */
  List<Placeholder> placeholders() {
    return done.stream()
        .filter(Unfilled.class::isInstance)
        .map(piece -> ((Unfilled) piece).placeholder())
        .toList();
  }

  /** The placeholder that is all there is. */
  Optional<Placeholder> alone() {
    return text.isEmpty() && done.size() == 1
        ? placeholders().stream().findFirst()
        : Optional.empty();
  }

  /** The words that are written here, without those that placeholders stand for. */
  String words() {
    endText();
    List<Inline> known = new ArrayList<>();
    for (Piece piece : done) {
      if (piece instanceof Known one) {
        known.add(one.inline());
      }
    }
    return Inline.plainText(known).strip();
  }

  /** What stands for a placeholder that is alone. */
  Block fill(Placeholder alone) {
    return source.fillers().get().block(alone);
  }

  /** The text with its placeholders filled in. */
  List<Inline> finish() {
    endText();
    List<Inline> filled = new ArrayList<>(done.size());
    for (Piece piece : done) {
      if (piece instanceof Known known) {
        filled.add(known.inline());
      } else if (piece instanceof Unfilled unfilled) {
        filled.add(source.fillers().get().inline(unfilled.placeholder()));
      }
    }
    return filled;
  }

  /** Takes the space and the line breaks at both ends away, which a block does not show. */
  InlineContent trimmed() {
    endText();
    while (!done.isEmpty() && isBlank(done.get(done.size() - 1))) {
      done.remove(done.size() - 1);
    }
    int begin = 0;
    while (begin < done.size() && isBlank(done.get(begin))) {
      begin++;
    }
    done.subList(0, begin).clear();
    if (!done.isEmpty()) {
      plain(0).ifPresent(text -> set(0, LEADING.matcher(text).replaceFirst("")));
      int last = done.size() - 1;
      plain(last).ifPresent(text -> set(last, withoutTrailing(text)));
    }
    return this;
  }

  private Optional<String> plain(int at) {
    return done.get(at) instanceof Known known && known.inline() instanceof Inline.Text plain
        ? Optional.of(plain.text())
        : Optional.empty();
  }

  private void set(int at, String plain) {
    done.set(at, new Known(new Inline.Text(plain)));
  }

  private static boolean isLineBreak(Piece piece) {
    return piece instanceof Known known && known.inline() instanceof Inline.LineBreak;
  }

  private static boolean isBlank(Piece piece) {
    return isLineBreak(piece)
        || (piece instanceof Known known
            && known.inline() instanceof Inline.Text plain
            && withoutTrailing(plain.text()).isEmpty());
  }

  private static String withoutTrailing(String text) {
    int end = text.length();
    while (end > 0 && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
