package io.gazette.content;

import io.gazette.diagnostic.SourcePosition;
import java.util.Optional;
import java.util.stream.IntStream;
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

  private SourcePosition of(Mark mark) {
    int lineStart = mark.getIndex() - mark.getColumn();
    int column = offsets[mark.getIndex()] - offsets[lineStart] + 1;
    return new SourcePosition(file, mark.getLine() + 1, column);
  }

  /** The place of a code point, for the one problem the library reports without a mark. */
  SourcePosition ofIndex(String text, int index) {
    int offset = offsets[index];
    int line = 1 + (int) IntStream.range(0, offset).filter(at -> text.charAt(at) == '\n').count();
    return new SourcePosition(file, line, offset - text.lastIndexOf('\n', offset - 1));
  }
}
