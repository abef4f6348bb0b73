package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What one load has to say. Nothing is built after an error, but reading goes on. */
final class Problems {

  private final Diagnostics diagnostics;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final List<TextFile> texts = new ArrayList<>();
  private boolean errors;

  Problems(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Keeps what a file said, for whoever shows its lines or looks at it once more. */
  void read(String file, String text) {
    diagnostics.read(file, text);
    files.put(file, text);
  }

  /** What was read, by path. */
  SortedMap<String, String> files() {
    return files;
  }

  /** Keeps the file of a text, which is read later. */
  TextFile found(TextFile text) {
    texts.add(text);
    return text;
  }

  /** The files of texts that were found. */
  List<TextFile> texts() {
    return texts;
  }

  void report(Code code, SourcePosition position, String... arguments) {
    errors |= code.severity() == Severity.ERROR;
    diagnostics.report(code, position, arguments);
  }

  /**
   * Builds a value unless an error was reported, wherever it was. A reader gives an empty Optional
   * for a required value only after reporting why, so the builder may rely on all it was given.
   */
  <T> Optional<T> unlessAny(Supplier<T> builder) {
    return errors ? Optional.empty() : Optional.of(builder.get());
  }
}
