package io.gazette.appfacts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFact.Subject;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Ecosystem;
import io.gazette.model.Platform;
import io.gazette.text.LineStarts;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads bills of materials (CycloneDX), {@code package-lock.json} of npm, {@code Package.resolved}
 * of Swift, and the module file of HarmonyOS.
 */
final class JsonAppFile {

  private static final Subject HARMONY = Subject.on(Platform.HARMONYOS, Kind.PERMISSION);

  /** What a bill of materials calls a package (package-url specification). */
  private static final Pattern PURL =
      Pattern.compile("pkg:([a-z]+)/([^?#]{1,300}?)(?:@([^@/?#]{1,100}))?(?:[?#].*)?");

  private static final String MODULES = "node_modules/";

  /** Where npm says what a package needs to run. */
  private static final List<String> NEEDED =
      List.of("dependencies", "optionalDependencies", "peerDependencies");

  private final String file;
  private final int[] starts;
  private final List<AppFact> facts = new ArrayList<>();

  private JsonAppFile(String file, String text) {
    this.file = file;
    this.starts = LineStarts.of(text);
  }

  /** The facts of a file; empty if it is of no known kind. */
  static Optional<AppFile> read(String file, String text) throws JsonTree.BrokenException {
    JsonTree tree = JsonTree.read(text);
    JsonAppFile read = new JsonAppFile(file, text);
    if (tree.words("bomFormat").filter("CycloneDX"::equals).isPresent()) {
      Set<String> asked = asked(tree);
      tree.find("components").ifPresent(components -> read.components(components, asked));
      // One of other kinds of packages alone would be compared with nothing, and seem to agree.
      return Optional.of(AppFile.of(read.facts)).filter(any -> !read.facts.isEmpty());
    }
    if (tree.find("lockfileVersion").isPresent()) {
      read.npm(tree);
      return Optional.of(AppFile.of(read.facts, Subject.libraries(Ecosystem.NPM)));
    }
    Optional<JsonTree> pins =
        tree.find("object")
            .orElse(tree)
            .find("pins")
            .filter(any -> tree.find("version").isPresent());
    if (pins.isPresent()) {
      read.pins(pins.get());
      return Optional.of(AppFile.of(read.facts, Subject.libraries(Ecosystem.SWIFT)));
    }
    Optional<JsonTree> module = tree.find("module");
    module.flatMap(found -> found.find("requestPermissions")).ifPresent(read::permissions);
    return module.map(any -> AppFile.of(read.facts, HARMONY));
  }

  /** What the app itself depends on, by the marks of a bill; empty if it does not say. */
  private static Set<String> asked(JsonTree bill) {
    Optional<String> app =
        bill.find("metadata")
            .flatMap(data -> data.find("component"))
            .flatMap(component -> component.words("bom-ref"));
    Set<String> asked = new HashSet<>();
    for (JsonTree each : bill.find("dependencies").map(JsonTree::items).orElse(List.of())) {
      if (each.words("ref").equals(app)) {
        each.find("dependsOn")
            .ifPresent(on -> on.items().forEach(ref -> ref.text().ifPresent(asked::add)));
      }
    }
    return asked;
  }

  /** With those that a component is made of; what is there for the build alone is left out. */
  private void components(JsonTree components, Set<String> asked) {
    for (JsonTree component : components.items()) {
      boolean excluded =
          component.words("scope").filter("excluded"::equals).isPresent() || isForBuild(component);
      if (!excluded) {
        component(component, asked);
      }
      component.find("components").ifPresent(parts -> components(parts, asked));
    }
  }

  /** As the tool of CycloneDX for npm marks it. */
  private static boolean isForBuild(JsonTree component) {
    return component.find("properties").map(JsonTree::items).orElse(List.of()).stream()
        .anyMatch(
            each ->
                each.words("name").filter("cdx:npm:package:development"::equals).isPresent()
                    && each.words("value").filter("true"::equals).isPresent());
  }

  private void component(JsonTree component, Set<String> asked) {
    Optional<Matcher> purl =
        component.words("purl").map(PURL::matcher).filter(found -> found.matches());
    if (purl.isPresent()) {
      String path = decoded(purl.get().group(2));
      Optional<String> version = Optional.ofNullable(purl.get().group(3)).map(JsonAppFile::decoded);
      boolean brought =
          !asked.isEmpty() && component.words("bom-ref").filter(asked::contains).isEmpty();
      switch (purl.get().group(1)) {
        case "maven" ->
            add(Ecosystem.MAVEN, path.replaceFirst("/", ":"), version, false, component);
        case "cocoapods" ->
            add(Ecosystem.COCOAPODS, path.replaceFirst("/.*", ""), version, false, component);
        case "swift" ->
            add(Ecosystem.SWIFT, Ecosystem.plainAddress(path), version, false, component);
        case "npm" -> add(Ecosystem.NPM, path, version, brought, component);
        case "pub" -> add(Ecosystem.PUB, path, version, brought, component);
        default -> {}
      }
      return;
    }
    Optional<String> group = component.words("group").filter(words -> words.contains("."));
    Optional<String> name = component.words("name");
    if (group.isPresent() && name.isPresent()) {
      String coordinates = group.get() + ":" + name.get();
      add(Ecosystem.MAVEN, coordinates, component.words("version"), false, component);
    }
  }

  private static String decoded(String words) {
    try {
      return URLDecoder.decode(words.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return words;
    }
  }

  /** Since npm 7 every folder is named, before that packages stand in each other. */
  private void npm(JsonTree lock) {
    Optional<JsonTree> folders = lock.find("packages");
    if (folders.isEmpty()) {
      JsonTree all = lock.find("dependencies").orElse(lock);
      Set<String> brought = new HashSet<>();
      all.all().flatMap(each -> names(each, "requires")).forEach(brought::add);
      nested(lock, brought, 0);
      return;
    }
    Set<String> asked = new HashSet<>();
    folders
        .get()
        .members()
        .forEach(
            (folder, entry) -> {
              if (!folder.contains(MODULES)) {
                NEEDED.stream().flatMap(key -> names(entry, key)).forEach(asked::add);
              }
            });
    folders
        .get()
        .members()
        .forEach(
            (folder, entry) -> {
              int at = folder.lastIndexOf(MODULES);
              if (at >= 0 && !isMarked(entry, "dev") && !isMarked(entry, "link")) {
                String here = folder.substring(at + MODULES.length());
                boolean brought = !asked.isEmpty() && !(at == 0 && asked.contains(here));
                add(
                    Ecosystem.NPM,
                    entry.words("name").orElse(here),
                    entry.words("version"),
                    brought,
                    entry);
              }
            });
  }

  private void nested(JsonTree owner, Set<String> brought, int depth) {
    for (Map.Entry<String, JsonTree> each :
        owner.find("dependencies").map(JsonTree::members).orElse(Map.of()).entrySet()) {
      JsonTree entry = each.getValue();
      if (!isMarked(entry, "dev")) {
        String name = each.getKey();
        boolean other = depth > 0 || brought.contains(name);
        add(Ecosystem.NPM, name, entry.words("version"), other, entry);
        nested(entry, brought, depth + 1);
      }
    }
  }

  private static Stream<String> names(JsonTree entry, String key) {
    return entry.find(key).map(JsonTree::members).orElse(Map.of()).keySet().stream();
  }

  private static boolean isMarked(JsonTree entry, String key) {
    return entry.words(key).filter("true"::equals).isPresent();
  }

  /** What lies in a folder of the app's own is its own. */
  private void pins(JsonTree pins) {
    for (JsonTree pin : pins.items()) {
      Optional<String> from = pin.words("location").or(() -> pin.words("repositoryURL"));
      String name =
          from.filter(words -> !words.isBlank())
              .map(Ecosystem::plainAddress)
              .or(() -> pin.words("identity"))
              .orElse("");
      boolean own = pin.words("kind").filter(kind -> kind.startsWith("local")).isPresent();
      if (!own && !name.isEmpty() && !name.startsWith("/")) {
        Optional<String> version = pin.find("state").flatMap(state -> state.words("version"));
        // One that is not at a version says null.
        add(Ecosystem.SWIFT, name, version.filter(words -> !words.equals("null")), false, pin);
      }
    }
  }

  private void permissions(JsonTree requested) {
    for (JsonTree each : requested.items()) {
      Optional<String> name = each.words("name");
      name.ifPresent(
          words -> facts.add(AppFact.of(HARMONY, words, position(each.find("name").orElse(each)))));
    }
  }

  private void add(
      Ecosystem ecosystem, String name, Optional<String> version, boolean brought, JsonTree at) {
    facts.add(new AppFact(Subject.libraries(ecosystem), name, version, brought, position(at)));
  }

  private SourcePosition position(JsonTree tree) {
    int found = Arrays.binarySearch(starts, tree.at());
    int line = found >= 0 ? found : -found - 2;
    return new SourcePosition(file, line + 1, tree.at() - starts[line] + 1);
  }

  /** The line and column of a place in a text. */
  static SourcePosition position(String file, String text, int at) {
    int line = 1 + (int) text.substring(0, at).chars().filter(each -> each == '\n').count();
    return new SourcePosition(file, line, at - text.lastIndexOf('\n', at - 1));
  }
}
