package io.gazette.diagnostic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects what the stages of one run have to say, so that a person sees all problems at once.
 *
 * <p>Safe for use by several threads; the list it gives is sorted and without repetition, whatever
 * the order of reporting.
 */
public final class Diagnostics {

  private final ConcurrentLinkedQueue<Diagnostic> reported = new ConcurrentLinkedQueue<>();

  /** The text of each file that was read. */
  private final Map<String, String> texts;

  /** The lines of files that nobody keeps, by position. */
  private final Map<SourcePosition, String> lines;

  private final Set<String> sealed;
  private volatile boolean errors;

  public Diagnostics() {
    this(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
  }

  private Diagnostics(
      Map<String, String> texts, Map<SourcePosition, String> lines, Set<String> sealed) {
    this.texts = texts;
    this.lines = lines;
    this.sealed = sealed;
  }

  /** A collection of its own that knows the same files, for findings that are not yet settled. */
  public Diagnostics apart() {
    return new Diagnostics(texts, lines, sealed);
  }

  /** A collection of its own with files of its own: for a part of a site, see {@link #addAll}. */
  public Diagnostics ofPart() {
    return new Diagnostics(new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), sealed);
  }

  /** Adds what was found in a part of a site; of its files only the lines are kept that count. */
  public void addAll(Diagnostics part) {
    part.linesOf(part.sorted()).forEach(lines::put);
    part.reported.forEach(this::report);
    lines.putAll(part.lines);
  }

  /** Everything reported so far, to be told again by {@link #tellAgain}. */
  public List<ToldDiagnostic> told() {
    List<Diagnostic> all = sorted();
    Map<SourcePosition, String> shown = linesOf(all);
    return all.stream()
        .map(
            diagnostic ->
                new ToldDiagnostic(
                    diagnostic,
                    Optional.ofNullable(shown.get(diagnostic.position())),
                    isSealed(diagnostic.position())))
        .toList();
  }

  /** Reports what was told before. */
  public void tellAgain(List<ToldDiagnostic> before) {
    for (ToldDiagnostic told : before) {
      SourcePosition position = told.diagnostic().position();
      told.line().ifPresent(line -> lines.put(position, line));
      if (told.sealed()) {
        sealed(position.file());
      }
      report(told.diagnostic());
    }
  }

  /**
   * Keeps what a file said when it was read, so that a finding can show its line and nobody opens
   * the file a second time.
   *
   * @param file as positions name it
   */
  public void read(String file, String text) {
    texts.put(file, text);
  }

  /** What a file said when it was read, if it is still at hand. */
  public Optional<String> text(String file) {
    return Optional.ofNullable(texts.get(file));
  }

  /** What was read so far, by file: also where nothing more came of it. */
  public SortedMap<String, String> texts() {
    return new TreeMap<>(texts);
  }

  /**
   * Says that a file is sealed, so that nobody is told to change it.
   *
   * @param file as positions name it
   */
  public void sealed(String file) {
    sealed.add(file);
  }

  boolean isSealed(SourcePosition position) {
    return sealed.contains(position.file());
  }

  /**
   * The lines that are shown with findings, of files that could be read. To find a line a text is
   * gone through, so that only those are looked for: a small file can have millions of findings.
   */
  Map<SourcePosition, String> linesOf(List<Diagnostic> findings) {
    Map<SourcePosition, String> found = new HashMap<>();
    Map<SourcePosition, Optional<String>> read = new HashMap<>();
    for (Diagnostic diagnostic : Outcome.shown(findings)) {
      SourcePosition position = diagnostic.position();
      SourcePosition start = new SourcePosition(position.file(), position.line(), 1);
      Optional<String> line =
          texts.containsKey(position.file())
              ? read.computeIfAbsent(start, this::line)
              : line(position);
      line.ifPresent(words -> found.put(position, words));
    }
    return found;
  }

  private Optional<String> line(SourcePosition position) {
    return Optional.ofNullable(texts.get(position.file()))
        .flatMap(text -> text.lines().skip(position.line() - 1L).findFirst())
        .or(() -> Optional.ofNullable(lines.get(position)));
  }

  /** Reports a problem with the severity its code has by default. */
  public void report(Code code, SourcePosition position, String... arguments) {
    report(Diagnostic.of(code, position, arguments));
  }

  public void report(Diagnostic diagnostic) {
    if (diagnostic.severity() == Severity.ERROR) {
      errors = true;
    }
    reported.add(diagnostic);
  }

  /** Whether anything was reported that must stop the build. */
  public boolean hasErrors() {
    return errors;
  }

  /** Everything reported so far, sorted by place, each finding once. */
  public List<Diagnostic> sorted() {
    return reported.stream().distinct().sorted().toList();
  }
}
