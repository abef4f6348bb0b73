package io.gazette.appfacts;

import io.gazette.appfacts.AppFact.Subject;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Ecosystem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lock files of npm packages and of Flutter that stand in indented lines: {@code yarn.lock},
 * {@code pnpm-lock.yaml}, {@code pubspec.lock}. Their tools write them always alike, so lines are
 * enough.
 */
final class PackageLock {

  private static final int STEP = 2;

  /** What lies deeper is no part of what counts. */
  private static final int DEEPEST = 5;

  /** Before it pnpm divided name and version by a stroke. */
  private static final int PNPM_WITH_SIGN = 6;

  /** Since then pnpm marks no package any more, and says apart what each brings along. */
  private static final int PNPM_UNMARKED = 9;

  private static final String NAME = "(?:@[^/@:\"\\s]{1,100}/)?[^/@:\"\\s]{1,214}";

  private static final Pattern KEY =
      Pattern.compile(
          "( *)(?:\"([^\"]{1,2000})\"|'([^']{1,2000})'|([^\\s\"'#][^\"'#]{0,2000}?)):(?: +(.*))?");

  /** One of yarn's own: all ranges that a package stands for. */
  private static final Pattern YARN_ENTRY = Pattern.compile("\"?(" + NAME + ")@([^,]*).*:");

  /** What another name stands for. */
  private static final Pattern ALIAS = Pattern.compile("\"?npm:(" + NAME + ")@.*");

  private static final Pattern YARN_VALUE =
      Pattern.compile("\\s+\"?(" + NAME + ")\"?:?(?: \"?([^\"]*)\"?)?");

  private static final Pattern PNPM_PACKAGE = Pattern.compile("/?(" + NAME + ")@([^(@]+).*");
  private static final Pattern PNPM_OLD = Pattern.compile("/(" + NAME + ")/([^/_]+).*");

  private final String file;
  private final List<String> lines;
  private final List<Locked> all = new ArrayList<>();

  /** Those that the app itself asks for; as far as the file says so. */
  private final Set<String> asked = new HashSet<>();

  /** Those that others bring along. */
  private final Set<String> brought = new HashSet<>();

  /** Those that are asked for to make and test the app; as far as the file says so. */
  private final Set<String> askedToMake = new HashSet<>();

  /** What each brings along; as far as the file says so. */
  private final Map<String, Set<String>> brings = new HashMap<>();

  private PackageLock(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  private static final class Locked {
    private final String name;
    private final int line;
    private String version = "";
    private boolean inApp = true;
    private boolean whole;

    Locked(String name, int line) {
      this.name = name;
      this.line = line;
    }
  }

  static boolean isOne(List<String> lines) {
    return isYarn(lines) || isPnpm(lines) || isPub(lines);
  }

  private static boolean isYarn(List<String> lines) {
    return lines.stream().anyMatch(line -> line.matches("# yarn lockfile v\\d+|__metadata:"));
  }

  private static boolean isPnpm(List<String> lines) {
    return lines.stream().anyMatch(line -> line.startsWith("lockfileVersion:"));
  }

  private static boolean isPub(List<String> lines) {
    return lines.contains("packages:")
        && lines.stream().anyMatch(line -> line.startsWith("    dependency: "));
  }

  /** What such a file says. */
  static AppFile read(String file, String text) throws JsonTree.BrokenException {
    List<String> lines = text.lines().toList();
    PackageLock read = new PackageLock(file, lines);
    Ecosystem ecosystem = isPub(lines) ? Ecosystem.PUB : Ecosystem.NPM;
    int broken = isYarn(lines) ? read.yarn() : isPnpm(lines) ? read.pnpm() : read.pub();
    if (broken >= 0) {
      throw new JsonTree.BrokenException(
          lines.stream().limit(broken).mapToInt(line -> line.length() + 1).sum());
    }
    return AppFile.of(read.facts(ecosystem), Subject.libraries(ecosystem));
  }

  private List<AppFact> facts(Ecosystem ecosystem) {
    Map<String, AppFact> facts = new LinkedHashMap<>();
    for (Locked each : all) {
      boolean other = asked.isEmpty() ? brought.contains(each.name) : !asked.contains(each.name);
      if (each.inApp) {
        facts.putIfAbsent(
            each.name,
            new AppFact(
                Subject.libraries(ecosystem),
                each.name,
                Optional.of(each.version).filter(known -> !known.isEmpty()),
                other,
                new SourcePosition(file, each.line + 1, 1)));
      }
    }
    return List.copyOf(facts.values());
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static boolean saysNothing(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /** The line at which it breaks; -1 if it does not. */
  private int yarn() {
    Optional<Locked> last = Optional.empty();
    String part = "";
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (saysNothing(line)) {
        continue;
      }
      if (indent(line) == 0) {
        Matcher entry = YARN_ENTRY.matcher(line);
        if (last.filter(before -> !before.whole).isPresent()
            || !(entry.matches() || line.equals("__metadata:"))) {
          return at;
        }
        last = Optional.empty();
        if (entry.matches()) {
          Matcher alias = ALIAS.matcher(entry.group(2));
          Locked locked = new Locked(alias.matches() ? alias.group(1) : entry.group(1), at);
          locked.inApp = !entry.group(2).startsWith("workspace:");
          all.add(locked);
          last = Optional.of(locked);
        }
        part = "";
        continue;
      }
      Matcher value = YARN_VALUE.matcher(line);
      boolean read = value.matches();
      if (indent(line) % STEP != 0 || (indent(line) == STEP && !read)) {
        return at;
      }
      if (indent(line) == STEP) {
        part = value.group(1);
        if (part.equals("version") && last.isPresent()) {
          last.get().version = Optional.ofNullable(value.group(2)).orElse("");
          last.get().whole = true;
        }
      } else if (read && part.matches("(?:optionalD|d)ependencies") && last.isPresent()) {
        (last.get().inApp ? brought : asked).add(value.group(1));
      }
    }
    return last.filter(before -> !before.whole).map(before -> lines.size()).orElse(-1);
  }

  /** Told of each key with those above it. */
  @FunctionalInterface
  private interface Keys {
    void key(List<String> path, String value, int line);
  }

  /** Goes through the keys; the line at which it breaks, or -1. */
  private int keys(Keys keys) {
    List<String> path = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      Matcher key = KEY.matcher(line);
      int depth = indent(line) / STEP;
      boolean counts = key.matches() && indent(line) % STEP == 0 && depth <= path.size();
      if (saysNothing(line) || line.equals("---")) {
        continue;
      }
      if (!counts) {
        if (indent(line) <= STEP) {
          return at;
        }
        continue;
      }
      if (depth < DEEPEST) {
        path.subList(depth, path.size()).clear();
        path.add(
            Optional.ofNullable(key.group(2))
                .or(() -> Optional.ofNullable(key.group(3)))
                .orElseGet(() -> key.group(4)));
        keys.key(path, plain(Optional.ofNullable(key.group(5)).orElse("")), at);
      }
    }
    return -1;
  }

  private static String plain(String value) {
    return value.strip().replaceAll("^[\"']|[\"']$", "");
  }

  private int pnpm() {
    int version =
        lines.stream()
            .filter(line -> line.startsWith("lockfileVersion:"))
            .map(line -> line.replaceAll("\\D*(\\d{1,4}).*", "$1"))
            .filter(digits -> digits.matches("\\d+"))
            .map(Integer::parseInt)
            .findFirst()
            .orElse(PNPM_WITH_SIGN);
    Pattern form = version < PNPM_WITH_SIGN ? PNPM_OLD : PNPM_PACKAGE;
    int broken =
        keys(
            (path, value, line) -> {
              int depth = path.size();
              String last = path.get(depth - 1);
              if (path.get(0).equals("packages")) {
                Matcher id = form.matcher(last);
                if (depth == 2 && id.matches()) {
                  all.add(new Locked(id.group(1), line));
                  all.get(all.size() - 1).version = id.group(2);
                } else if (depth > 2 && !all.isEmpty()) {
                  Locked locked = all.get(all.size() - 1);
                  locked.whole = true;
                  locked.inApp &= !(depth == 3 && last.equals("dev") && value.equals("true"));
                }
              } else if (path.get(0).equals("snapshots")) {
                Matcher id = form.matcher(path.get(Math.min(1, depth - 1)));
                if (depth == 4 && isNeeded(path.get(2)) && id.matches()) {
                  brings
                      .computeIfAbsent(id.group(1), any -> new HashSet<>())
                      .add(named(last, value));
                }
              } else {
                pnpmAsked(path, value);
              }
            });
    if (version >= PNPM_UNMARKED) {
      Set<String> inApp = withBrought(asked);
      Set<String> toMake = withBrought(askedToMake);
      all.forEach(each -> each.inApp &= inApp.contains(each.name) || !toMake.contains(each.name));
    }
    return broken >= 0 ? broken : cutOff();
  }

  /** What the app asks for, under its own name if it is called otherwise there. */
  private void pnpmAsked(List<String> path, String value) {
    boolean imported = path.get(0).equals("importers");
    int at = imported ? 2 : 0;
    boolean named = path.size() == at + 2;
    if (!named && !(path.size() == at + 3 && path.get(at + 2).equals("version"))) {
      return;
    }
    String name = named ? path.get(at + 1) : named(path.get(at + 1), value);
    if (isNeeded(path.get(at))) {
      asked.add(name);
    } else if (path.get(at).equals("devDependencies")) {
      askedToMake.add(name);
    }
  }

  private static boolean isNeeded(String key) {
    return key.matches("(?:optionalD|d)ependencies");
  }

  /** The name of a package for which another name stands with a version that has its own. */
  private static String named(String name, String version) {
    Matcher own = PNPM_PACKAGE.matcher(version);
    return own.matches() ? own.group(1) : name;
  }

  /** Some packages with all that they bring along, and what that brings. */
  private Set<String> withBrought(Set<String> some) {
    Set<String> reached = new HashSet<>(some);
    Deque<String> next = new ArrayDeque<>(some);
    while (!next.isEmpty()) {
      brings.getOrDefault(next.remove(), Set.of()).stream().filter(reached::add).forEach(next::add);
    }
    return reached;
  }

  /** Behind the last line, if the last package has nothing. */
  private int cutOff() {
    return all.isEmpty() || all.get(all.size() - 1).whole ? -1 : lines.size();
  }

  private int pub() {
    int broken =
        keys(
            (path, value, line) -> {
              if (!path.get(0).equals("packages") || path.size() < 2) {
                return;
              }
              if (path.size() == 2) {
                all.add(new Locked(path.get(1), line));
                return;
              }
              Locked locked = all.get(all.size() - 1);
              String key = path.get(2);
              if (path.size() == 3 && key.equals("version")) {
                locked.version = value;
                locked.whole = true;
              } else if (path.size() == 3 && key.equals("source")) {
                locked.inApp &= !value.equals("path");
              } else if (path.size() == 3 && key.equals("dependency")) {
                locked.inApp &= !value.equals("direct dev");
                (value.startsWith("direct") ? asked : brought).add(locked.name);
              }
            });
    // Flutter's tool ends the file with what it was made for.
    boolean ends = lines.stream().anyMatch(line -> line.matches("sdks?:.*"));
    return broken >= 0 ? broken : ends ? cutOff() : lines.size();
  }
}
