package io.gazette.content;

import io.gazette.diagnostic.SourcePosition;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Translates the library's places, counted in code points from 0, into ours. */
final class YamlPositions {

  private final String file;
  private final int[] offsets;

  YamlPositions(String file, String text) {
    this.file = file;
    this.offsets = offsets(text);
  }

  /** Where each code point begins, in UTF-16 code units; and where the text ends. */
  private static int[] offsets(String text) {
    int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int index = 0; index < offsets.length; index++) {
      offsets[index] = at;
      at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
    }
    return offsets;
  }

  SourcePosition of(Optional<Mark> mark) {
    return mark.map(this::of).orElseGet(() -> SourcePosition.startOf(file));
  }

  /** The index into the text that a mark means. */
  int offset(Mark mark) {
    return offsets[mark.getIndex()];
  }

  private SourcePosition of(Mark mark) {
    int lineStart = mark.getIndex() - mark.getColumn();
    return at(mark.getLine(), offsets[mark.getIndex()] - offsets[lineStart]);
  }

  /** A place whose column is counted in UTF-16 code units, both from 0. */
  SourcePosition at(int line, int column) {
    return new SourcePosition(file, line + 1, column + 1);
  }

  /** A place given as an index into the text. */
  SourcePosition ofOffset(int offset, String text) {
    int line = (int) text.chars().limit(offset).filter(character -> character == '\n').count();
    return at(line, offset - text.lastIndexOf('\n', offset - 1) - 1);
  }

  /** Where a code point that is in the text occurs first, not as one half of another. */
  SourcePosition ofFirst(int codePoint, String text) {
    int index = 0;
    while (text.codePointAt(offsets[index]) != codePoint) {
      index++;
    }
    return ofOffset(offsets[index], text);
  }
}
