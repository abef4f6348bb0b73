package io.gazette.appfacts;

import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFact.Subject;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists of libraries, and the module file of HarmonyOS, line by line: each line that counts
 * says all of one thing.
 */
final class TextAppFile {

  private static final Subject MAVEN = new Subject(Kind.LIBRARY, Platform.ANDROID);
  private static final Subject PODS = new Subject(Kind.LIBRARY, Platform.IOS);
  private static final Subject HARMONY = new Subject(Kind.PERMISSION, Platform.HARMONYOS);

  private static final String WORD = "[\\w.-]{1,200}";

  /** {@code group:artifact:version=configurations}. */
  private static final Pattern LOCKED =
      Pattern.compile("(" + WORD + ":" + WORD + "):([^:=\\s]{1,100})=(.*)");

  /** A branch of the tree that {@code gradle dependencies} prints. */
  private static final Pattern BRANCH =
      Pattern.compile(
          "[|\\s]*[+\\\\]--- ("
              + WORD
              + ":"
              + WORD
              + ")(?::([^\\s{]{1,100})?)?(?:\\{[^}]*\\})?(?: -> (\\S{1,100}))?(.*)");

  /** The name of the configuration whose tree follows. */
  private static final Pattern TREE = Pattern.compile("(\\w+)(?: - .*| \\(n\\))?");

  /** Configurations of what runs: not of tests, and not of what only the build needs. */
  private static final Pattern RUNS = Pattern.compile("(?i)(?!.*test).*runtimeClasspath");

  /** What a bill of materials calls a package (package-url specification). */
  private static final Pattern PURL =
      Pattern.compile(
          "\"purl\"\\s*:\\s*\"pkg:(maven|cocoapods)/([^@\"?#]{1,300})(?:@([^\"?#]{1,100}))?");

  private static final Pattern POD =
      Pattern.compile("  - \"?([^\\s(/\"]{1,200})(?:/[^\\s(\"]+)? \\(([^)\\s]{1,100})\\)\"?:?");

  private static final Pattern ASKED =
      Pattern.compile("['\"]?name['\"]?\\s*:\\s*['\"]([\\w.]{1,200})['\"]");

  private final String file;
  private final List<String> lines;

  /** By subject and name: the first line that says it. */
  private final Map<String, AppFact> facts = new LinkedHashMap<>();

  private TextAppFile(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  /** The facts of a file; empty if it is of no known kind. */
  static Optional<AppFile> read(String file, String text) {
    TextAppFile read = new TextAppFile(file, text);
    if (text.contains("\"CycloneDX\"")) {
      return Optional.of(read.billOfMaterials());
    }
    if (text.contains("requestPermissions")
        || (text.contains("\"module\"") && text.contains("deviceTypes"))) {
      return Optional.of(read.harmonyModule());
    }
    if (read.lines.contains("PODS:")) {
      return Optional.of(read.pods());
    }
    if (read.lines.stream().anyMatch(line -> BRANCH.matcher(line).matches())) {
      return Optional.of(read.tree());
    }
    return read.lines.stream().anyMatch(line -> LOCKED.matcher(line).matches())
        ? Optional.of(read.locked())
        : Optional.empty();
  }

  private void add(Subject subject, String name, Optional<String> version, int line, int column) {
    facts.putIfAbsent(
        subject + " " + name,
        new AppFact(subject, name, version, new SourcePosition(file, line + 1, column + 1)));
  }

  private AppFile with(Subject... subjects) {
    return AppFile.of(List.copyOf(facts.values()), subjects);
  }

  private AppFile billOfMaterials() {
    for (int line = 0; line < lines.size(); line++) {
      Matcher purl = PURL.matcher(lines.get(line));
      while (purl.find()) {
        String path = purl.group(2).replace("%2F", "/").replace("%2B", "+");
        Optional<String> version = Optional.ofNullable(purl.group(3));
        if (purl.group(1).equals("maven")) {
          add(MAVEN, path.replaceFirst("/", ":"), version, line, purl.start());
        } else {
          add(PODS, path.replaceFirst("/.*", ""), version, line, purl.start());
        }
      }
    }
    return with();
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

  /** Of the trees of several configurations those of what runs, if there is one. */
  private AppFile tree() {
    boolean named =
        lines.stream().map(TREE::matcher).anyMatch(tree -> tree.matches() && runs(tree.group(1)));
    boolean inside = !named;
    for (int line = 0; line < lines.size(); line++) {
      String words = lines.get(line).stripTrailing();
      Matcher head = TREE.matcher(words);
      if (named && head.matches()) {
        inside = runs(head.group(1));
      }
      Matcher branch = BRANCH.matcher(words);
      // A constraint brings nothing into the app by itself.
      if (inside && branch.matches() && !branch.group(4).contains("(c)")) {
        Optional<String> version =
            Optional.ofNullable(branch.group(3)).or(() -> Optional.ofNullable(branch.group(2)));
        add(MAVEN, branch.group(1), version, line, branch.start(1));
      }
    }
    return with(MAVEN);
  }

  private static boolean runs(String configuration) {
    return RUNS.matcher(configuration).matches();
  }

  /** Of the libraries of several configurations those of what runs, if there is one. */
  private AppFile locked() {
    boolean named =
        lines.stream()
            .map(LOCKED::matcher)
            .anyMatch(locked -> locked.matches() && runsAny(locked.group(3)));
    for (int line = 0; line < lines.size(); line++) {
      Matcher locked = LOCKED.matcher(lines.get(line).strip());
      if (locked.matches() && (!named || runsAny(locked.group(3)))) {
        add(MAVEN, locked.group(1), Optional.of(locked.group(2)), line, 0);
      }
    }
    return with(MAVEN);
  }

  private static boolean runsAny(String configurations) {
    return List.of(configurations.split(",", -1)).stream().anyMatch(TextAppFile::runs);
  }

  /** What stands in the brackets behind {@code requestPermissions}. */
  private AppFile harmonyModule() {
    int open = 0;
    boolean inside = false;
    boolean remark = false;
    for (int line = 0; line < lines.size(); line++) {
      String words = lines.get(line);
      if (remark) {
        remark = !words.contains("*/");
        words = remark ? "" : words.substring(words.indexOf("*/") + 2);
      }
      words = words.replaceAll("/\\*.*?\\*/", "").replaceFirst("(?<!:)//.*", "");
      if (words.contains("/*")) {
        remark = true;
        words = words.substring(0, words.indexOf("/*"));
      }
      int begin = words.indexOf("requestPermissions");
      inside |= begin >= 0;
      if (!inside) {
        continue;
      }
      String counted = begin < 0 ? words : words.substring(begin);
      Matcher asked = ASKED.matcher(counted);
      while (asked.find()) {
        if (asked.group(1).contains(".permission.")) {
          add(HARMONY, asked.group(1), Optional.empty(), line, words.indexOf(asked.group(1)));
        }
      }
      open += count(counted, '[') - count(counted, ']');
      inside = open > 0 || !counted.contains("]");
    }
    return with(HARMONY);
  }

  private static int count(String words, char wanted) {
    return (int) words.chars().filter(each -> each == wanted).count();
  }
}
