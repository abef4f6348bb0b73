package io.gazette.appfacts;

import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFact.Subject;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads bills of materials (CycloneDX) and the module file of HarmonyOS. */
final class JsonAppFile {

  private static final Subject MAVEN = new Subject(Kind.LIBRARY, Platform.ANDROID);
  private static final Subject PODS = new Subject(Kind.LIBRARY, Platform.IOS);
  private static final Subject HARMONY = new Subject(Kind.PERMISSION, Platform.HARMONYOS);

  /** What a bill of materials calls a package (package-url specification). */
  private static final Pattern PURL =
      Pattern.compile("pkg:([a-z]+)/([^@?#]{1,300})(?:@([^?#]{1,100}))?.*");

  private final String file;
  private final String text;
  private final List<AppFact> facts = new ArrayList<>();

  private JsonAppFile(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** The facts of a file; empty if it is of no known kind. */
  static Optional<AppFile> read(String file, String text) throws JsonTree.BrokenException {
    JsonTree tree = JsonTree.read(text);
    JsonAppFile read = new JsonAppFile(file, text);
    if (tree.words("bomFormat").filter("CycloneDX"::equals).isPresent()) {
      tree.find("components").ifPresent(read::components);
      // One of other kinds of packages alone would be compared with nothing, and seem to agree.
      return Optional.of(AppFile.of(read.facts)).filter(any -> !read.facts.isEmpty());
    }
    Optional<JsonTree> module = tree.find("module");
    module.flatMap(found -> found.find("requestPermissions")).ifPresent(read::permissions);
    return module.map(any -> AppFile.of(read.facts, HARMONY));
  }

  /** With those that a component is made of; what is there for the build alone is left out. */
  private void components(JsonTree components) {
    for (JsonTree component : components.items()) {
      boolean excluded = component.words("scope").filter("excluded"::equals).isPresent();
      if (!excluded) {
        component(component);
      }
      component.find("components").ifPresent(this::components);
    }
  }

  private void component(JsonTree component) {
    Optional<Matcher> purl =
        component.words("purl").map(PURL::matcher).filter(found -> found.matches());
    if (purl.isPresent()) {
      String path = purl.get().group(2).replace("%2F", "/").replace("%2B", "+");
      Optional<String> version = Optional.ofNullable(purl.get().group(3));
      if (purl.get().group(1).equals("maven")) {
        add(MAVEN, path.replaceFirst("/", ":"), version, component);
      } else if (purl.get().group(1).equals("cocoapods")) {
        add(PODS, path.replaceFirst("/.*", ""), version, component);
      }
      return;
    }
    Optional<String> group = component.words("group").filter(words -> words.contains("."));
    Optional<String> name = component.words("name");
    if (group.isPresent() && name.isPresent()) {
      add(MAVEN, group.get() + ":" + name.get(), component.words("version"), component);
    }
  }

  private void permissions(JsonTree requested) {
    for (JsonTree each : requested.items()) {
      Optional<String> name = each.words("name");
      name.ifPresent(
          words -> add(HARMONY, words, Optional.empty(), each.find("name").orElse(each)));
    }
  }

  private void add(Subject subject, String name, Optional<String> version, JsonTree at) {
    facts.add(new AppFact(subject, name, version, position(file, text, at.at())));
  }

  /** The line and column of a place in a text. */
  static SourcePosition position(String file, String text, int at) {
    int line = 1 + (int) text.substring(0, at).chars().filter(each -> each == '\n').count();
    return new SourcePosition(file, line, at - text.lastIndexOf('\n', at - 1));
  }
}
