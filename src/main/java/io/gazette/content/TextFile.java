package io.gazette.content;

import io.gazette.diagnostic.Diagnostics;
import java.util.Optional;

/**
 * The file of one version in one language. It is read when it is asked for, so that nobody holds
 * the words of a whole site.
 */
public final class TextFile {

  static final int BYTE_LIMIT = 4 * 1024 * 1024;

  private final ContentFile file;

  TextFile(ContentFile file) {
    this.file = file;
  }

  /** Its path relative to the content folder, with forward slashes. */
  public String path() {
    return file.path();
  }

  /** What it says; empty after reporting why it cannot be read. */
  public Optional<TextSource> read(Diagnostics diagnostics) {
    return Utf8File.read(file, BYTE_LIMIT, new Problems(diagnostics))
        .map(text -> new TextSource(path(), text));
  }
}
