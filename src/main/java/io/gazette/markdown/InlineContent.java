package io.gazette.markdown;

import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers running text; neighbouring pieces of plain text become one. */
final class InlineContent {

  private static final String SPACES = " \t\n\r\f";
  private static final Pattern LEADING = Pattern.compile("^[" + SPACES + "]+");

  private final List<Inline> done = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  void text(String more) {
    text.append(more);
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text plain) {
      text(plain.text());
    } else {
      endText();
      done.add(inline);
    }
  }

  void addAll(List<Inline> inlines) {
    inlines.forEach(this::add);
  }

  boolean isEmpty() {
    return done.isEmpty() && text.isEmpty();
  }

  /** Whether a space here would be a second one, or stand at the beginning of a line. */
  boolean atSpace() {
    return text.isEmpty()
        ? done.isEmpty() || done.get(done.size() - 1) instanceof Inline.LineBreak
        : SPACES.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  int lastCharacter() {
    String last = text.toString();
    if (last.isEmpty() && !done.isEmpty()) {
      last = Inline.plainText(done.subList(done.size() - 1, done.size()));
    }
    return last.isEmpty() ? LineJoin.NONE : last.codePointBefore(last.length());
  }

  private void endText() {
    if (!text.isEmpty()) {
      done.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  List<Inline> finish() {
    endText();
    return done;
  }

  /** Without the space and the line breaks at both ends, which a block does not show. */
  List<Inline> finishBlock() {
    endText();
    int begin = 0;
    int end = done.size();
    while (begin < end && isBlank(done.get(begin))) {
      begin++;
    }
    while (begin < end && isBlank(done.get(end - 1))) {
      end--;
    }
    if (begin < end && done.get(begin) instanceof Inline.Text first) {
      done.set(begin, new Inline.Text(LEADING.matcher(first.text()).replaceFirst("")));
    }
    if (begin < end && done.get(end - 1) instanceof Inline.Text last) {
      done.set(end - 1, new Inline.Text(withoutTrailing(last.text())));
    }
    return done.subList(begin, end);
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && withoutTrailing(text.text()).isEmpty());
  }

  private static String withoutTrailing(String text) {
    int end = text.length();
    while (end > 0 && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
