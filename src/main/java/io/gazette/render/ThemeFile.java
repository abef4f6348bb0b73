package io.gazette.render;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of a theme, read.
 *
 * @param path within the theme, e.g. {@code templates/home.ftlh}
 * @param shownAs how diagnostics name it, with the theme's folder
 */
record ThemeFile(String path, String shownAs, byte[] bytes) {

  /** The part of the path after its folder. */
  String name() {
    return path.substring(path.indexOf('/') + 1);
  }

  SourcePosition start() {
    return SourcePosition.startOf(shownAs);
  }

  /** The content as text; empty, and reported, if it is not UTF-8. */
  Optional<String> text(Diagnostics diagnostics) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      diagnostics.report(Code.NOT_UTF8, start());
      return Optional.empty();
    }
  }
}
