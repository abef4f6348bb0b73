package io.gazette.appfacts;

import io.gazette.appfacts.AppFact.Subject;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Ecosystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads lists of libraries line by line: each line that counts says all of one library. */
final class TextAppFile {

  private static final Subject MAVEN = Subject.libraries(Ecosystem.MAVEN);
  private static final Subject PODS = Subject.libraries(Ecosystem.COCOAPODS);

  private static final String WORD = "[\\w.-]{1,200}";
  private static final String NAME = WORD + ":" + WORD;

  /** {@code group:artifact:version=configurations}. */
  private static final Pattern LOCKED = Pattern.compile("(" + NAME + "):([^:=\\s]{1,100})=(\\S*)");

  /** A branch of the tree that {@code gradle dependencies} prints. */
  private static final Pattern BRANCH = Pattern.compile("[|\\s]*[+\\\\]--- (\\S.*)");

  /** A library of the tree: what was asked for, and what became of it. */
  private static final Pattern LIBRARY =
      Pattern.compile(
          "("
              + NAME
              + ")(?::([^\\s{]{1,100})?)?(?:\\{[^}]*\\})?"
              + "(?: -> (?:(project \\S+)|(?:("
              + NAME
              + "):)?([^\\s:]{1,100})))?(?: .*)?");

  /** The name of the configuration whose tree follows. */
  private static final Pattern TREE = Pattern.compile("(\\w+)(?: - .*| \\(n\\))?");

  /**
   * Configurations of what runs on a device: not of tests, and not of what only the build needs.
   */
  private static final Pattern RUNS = Pattern.compile("(?i)(?!.*test).*runtimeClasspath");

  private static final Pattern RELEASED = Pattern.compile("(?i).*release.*");

  /** Colours of a terminal (ECMA-48, section 8.3.117). */
  private static final String COLOURS = "\\x1b\\[[0-9;]*[A-Za-z]";

  private static final Pattern POD =
      Pattern.compile("  - \"?([^\\s(/\"]{1,200})(?:/[^\\s(\"]+)? \\(([^)\\s]{1,100})\\)\"?:?");

  private final String file;
  private final List<String> lines;

  /** By subject and name: the first line that says it. */
  private final Map<String, AppFact> facts = new LinkedHashMap<>();

  private TextAppFile(String file, String text) {
    this.file = file;
    this.lines = text.replaceAll(COLOURS, "").lines().toList();
  }

  /** The facts of a file; empty if it is of no known kind, or says nothing of what runs. */
  static Optional<AppFile> read(String file, String text) throws JsonTree.BrokenException {
    TextAppFile read = new TextAppFile(file, text);
    if (read.lines.contains("PODS:")) {
      // CocoaPods ends the file with its own version.
      if (read.lines.stream().noneMatch(line -> line.startsWith("COCOAPODS:"))) {
        throw new JsonTree.BrokenException(text.length());
      }
      return Optional.of(read.pods());
    }
    if (read.lines.stream().anyMatch(line -> BRANCH.matcher(line).matches())) {
      return read.tree();
    }
    if (PackageLock.isOne(read.lines)) {
      return Optional.of(PackageLock.read(file, text));
    }
    return read.locked();
  }

  private void add(Subject subject, String name, Optional<String> version, int line, int column) {
    facts.putIfAbsent(
        subject + " " + name,
        new AppFact(subject, name, version, false, new SourcePosition(file, line + 1, column + 1)));
  }

  private AppFile with(Subject... subjects) {
    return AppFile.of(List.copyOf(facts.values()), subjects);
  }

  private AppFile pods() {
    boolean inside = false;
    for (int line = 0; line < lines.size(); line++) {
      String words = lines.get(line);
      if (!words.startsWith(" ") && !words.isBlank()) {
        inside = words.equals("PODS:");
      }
      Matcher pod = POD.matcher(words);
      if (inside && pod.matches()) {
        add(PODS, pod.group(1), Optional.of(pod.group(2)), line, pod.start(1));
      }
    }
    return with(PODS);
  }

  /** Of the trees of several configurations that of what is released, else of what runs. */
  private Optional<AppFile> tree() {
    List<String> heads =
        lines.stream()
            .map(line -> TREE.matcher(line.stripTrailing()))
            .filter(Matcher::matches)
            .map(head -> head.group(1))
            .toList();
    List<String> running = running(heads);
    if (!heads.isEmpty() && running.isEmpty()) {
      return Optional.empty();
    }
    boolean inside = heads.isEmpty();
    for (int line = 0; line < lines.size(); line++) {
      String words = lines.get(line).stripTrailing();
      Matcher head = TREE.matcher(words);
      if (head.matches()) {
        inside = running.contains(head.group(1));
      }
      Matcher branch = BRANCH.matcher(words);
      if (inside && branch.matches()) {
        library(branch.group(1), line, branch.start(1));
      }
    }
    return Optional.of(with(MAVEN));
  }

  /**
   * What a branch brings into the app: another library than was asked for, where it was replaced.
   */
  private void library(String words, int line, int column) {
    Matcher library = LIBRARY.matcher(words);
    // A constraint brings nothing by itself, and what a project of one's own replaced is not there.
    if (library.matches() && !words.endsWith("(c)") && library.group(3) == null) {
      String name = library.group(4) == null ? library.group(1) : library.group(4);
      String version = library.group(5) == null ? library.group(2) : library.group(5);
      add(MAVEN, name, Optional.ofNullable(version), line, column);
    }
  }

  /** The configurations that count: released ones, if there are any. */
  private static List<String> running(List<String> configurations) {
    List<String> running =
        configurations.stream().filter(name -> RUNS.matcher(name).matches()).toList();
    List<String> released =
        running.stream().filter(name -> RELEASED.matcher(name).matches()).toList();
    return released.isEmpty() ? running : released;
  }

  private Optional<AppFile> locked() {
    List<String> all =
        lines.stream()
            .map(line -> LOCKED.matcher(line.strip()))
            .filter(Matcher::matches)
            .flatMap(locked -> Stream.of(locked.group(3).split(",", -1)))
            .distinct()
            .toList();
    Set<String> running = Set.copyOf(running(all));
    if (running.isEmpty()) {
      return Optional.empty();
    }
    for (int line = 0; line < lines.size(); line++) {
      Matcher locked = LOCKED.matcher(lines.get(line).strip());
      if (locked.matches()
          && Stream.of(locked.group(3).split(",", -1)).anyMatch(running::contains)) {
        add(MAVEN, locked.group(1), Optional.of(locked.group(2)), line, 0);
      }
    }
    return Optional.of(with(MAVEN));
  }
}
