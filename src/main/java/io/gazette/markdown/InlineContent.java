package io.gazette.markdown;

import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Gathers running text; neighbouring pieces of plain text become one. */
final class InlineContent {

  private static final String SPACES = " \t\n\r\f";

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
    while (!done.isEmpty() && trimmed(done.size() - 1)) {
      done.remove(done.size() - 1);
    }
    int first = 0;
    while (first < done.size() && trimmed(first)) {
      first++;
    }
    return done.subList(first, done.size());
  }

  /** Trims the border at an index; true if nothing of it is left. */
  private boolean trimmed(int index) {
    Inline inline = done.get(index);
    if (!(inline instanceof Inline.Text plain)) {
      return inline instanceof Inline.LineBreak;
    }
    String words = plain.text();
    int begin = 0;
    int end = words.length();
    while (index == done.size() - 1 && end > 0 && SPACES.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    while (begin < end && SPACES.indexOf(words.charAt(begin)) >= 0) {
      begin++;
    }
    done.set(index, new Inline.Text(words.substring(begin, end)));
    return begin == end;
  }
}
