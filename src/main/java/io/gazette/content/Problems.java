package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;

/**
 * What one load has to say. Nothing is built after an error, but reading goes on. For use by
 * several threads.
 */
final class Problems {

  private final Diagnostics diagnostics;
  private final Optional<Problems> whole;
  private final SortedMap<String, String> files;
  private final SortedSet<TextFile> texts;
  private volatile boolean errors;

  Problems(Diagnostics diagnostics) {
    this(
        diagnostics,
        Optional.empty(),
        new ConcurrentSkipListMap<>(),
        new ConcurrentSkipListSet<>(Comparator.comparing(TextFile::path)));
  }

  private Problems(
      Diagnostics diagnostics,
      Optional<Problems> whole,
      SortedMap<String, String> files,
      SortedSet<TextFile> texts) {
    this.diagnostics = diagnostics;
    this.whole = whole;
    this.files = files;
    this.texts = texts;
  }

  /**
   * Those of a part of what is read, such as a policy: its errors are errors of the whole, those
   * that the whole has from now on are none of its own.
   */
  Problems part() {
    Problems part = new Problems(diagnostics, Optional.of(this), files, texts);
    part.errors = errors;
    return part;
  }

  boolean hasErrors() {
    return errors;
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
    return List.copyOf(texts);
  }

  void report(Code code, SourcePosition position, String... arguments) {
    if (code.severity() == Severity.ERROR) {
      failed();
    }
    diagnostics.report(code, position, arguments);
  }

  private void failed() {
    errors = true;
    whole.ifPresent(Problems::failed);
  }

  /**
   * Builds a value unless an error was reported, wherever it was. A reader gives an empty Optional
   * for a required value only after reporting why, so the builder may rely on all it was given.
   */
  <T> Optional<T> unlessAny(Supplier<T> builder) {
    return errors ? Optional.empty() : Optional.of(builder.get());
  }
}
