package io.gazette.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.appfacts.AppFacts;
import io.gazette.appfacts.AppFile;
import io.gazette.assemble.SiteAssembler;
import io.gazette.check.app.AppLists;
import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.exchange.SdkRegister;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The smallest site around an example: a policy with one version in the language of the page. What
 * the example says takes the place of what would be there, YAML files key by key.
 */
public final class ExampleSite {

  static final String POLICY = "privacy";

  private static final String VERSION = "2026-03-01";
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final Map<String, String> TITLES =
      Map.of("zh-Hans", "山岚笔记隐私政策", "zh-Hant", "山嵐筆記隱私政策", "en", "Shanlan Notes Privacy Policy");
  private static final Map<String, String> CLAUSES =
      Map.of(
          "zh-Hans",
          "## 正文 {#clause}",
          "zh-Hant",
          "## 正文 {#clause}",
          "en",
          "## What this is {#clause}");
  private static final Map<String, String> WORDS =
      Map.of(
          "zh-Hans", "我们按本政策处理您的信息。",
          "zh-Hant", "我們按本政策處理您的資訊。",
          "en", "We handle your information as this policy says.");

  private static final Map<String, String> PRODUCT =
      Map.of("zh-Hans", "山岚笔记", "zh-Hant", "山嵐筆記", "en", "Shanlan Notes");

  private final Path folder;
  private final Map<String, String> example;
  private final Map<String, String> app = new LinkedHashMap<>();
  private final List<String> languages;

  /**
   * @param language of texts where the example has none
   */
  public ExampleSite(Path folder, Map<String, String> example, String language) {
    this.folder = folder;
    this.example = new LinkedHashMap<>();
    example.forEach(
        (name, words) -> {
          if (name.endsWith(".md") || name.endsWith(".yaml")) {
            this.example.put(placed(name), words);
          } else {
            app.put(name, words);
          }
        });
    List<String> found =
        this.example.keySet().stream()
            .filter(name -> name.endsWith(".md"))
            .map(name -> name.replaceFirst(".*/", "").replaceFirst("\\.md$", ""))
            .distinct()
            .toList();
    this.languages = found.isEmpty() ? List.of(language) : found;
  }

  private static String placed(String name) {
    boolean ofSite = name.equals("site.yaml") || name.equals("waivers.yaml");
    if (ofSite || name.startsWith(POLICY + "/")) {
      return name;
    }
    boolean ofPolicy = name.equals("policy.yaml") || name.contains("/");
    return POLICY + "/" + (ofPolicy ? name : VERSION + "/" + name);
  }

  /** What is found when it is read, and what the checks find. */
  public List<Diagnostic> findings() throws IOException {
    yaml("site.yaml", site());
    yaml(POLICY + "/policy.yaml", policy());
    TreeSet<String> versions =
        new TreeSet<>(Comparator.comparing(this::issued).thenComparing(version -> version));
    for (String name : example.keySet()) {
      String[] parts = name.split("/", -1);
      if (parts.length == 3) {
        versions.add(parts[1]);
      }
    }
    if (versions.isEmpty()) {
      versions.add(VERSION);
    }
    Map<String, String> before = new LinkedHashMap<>();
    for (String version : versions) {
      version(version, version.equals(versions.first()), before);
    }
    for (Map.Entry<String, String> file : example.entrySet()) {
      if (!Files.exists(folder.resolve(file.getKey()))) {
        write(file.getKey(), file.getValue());
      }
    }
    return check();
  }

  private List<Diagnostic> check() {
    Diagnostics read = new Diagnostics();
    Optional<ContentTree> content = ContentLoader.load(folder, SealedSettings.NONE, read);
    Optional<Policy> policy =
        content.flatMap(
            tree ->
                new SiteAssembler(tree, Set.of(), file -> false)
                    .assemble(POLICY, read)
                    .map(assembled -> assembled.policy()));
    List<Diagnostic> found = new ArrayList<>(read.sorted());
    if (policy.isPresent()) {
      ContentTree tree = content.orElseThrow();
      Checks checks = new Checks(tree.config(), tree.waivers(), TODAY, Severity.INFO);
      found.addAll(checks.of(policy.get(), file -> false, read.sorted(), read::text));
      found.addAll(ofApp(policy.get(), checks));
    }
    return found;
  }

  private List<Diagnostic> ofApp(Policy policy, Checks checks) {
    if (app.isEmpty()) {
      return List.of();
    }
    Diagnostics read = new Diagnostics();
    List<AppFile> files = new ArrayList<>();
    List<SdkRegister> registers = new ArrayList<>();
    app.forEach(
        (name, words) -> {
          byte[] bytes = words.getBytes(UTF_8);
          if (name.endsWith(".csv")) {
            SdkRegister.read(name, name, bytes, read).ifPresent(registers::add);
          } else {
            AppFile.read(name, bytes, SourcePosition.startOf(name), read).ifPresent(files::add);
          }
        });
    PolicyVersion newest = policy.versions().get(policy.versions().size() - 1);
    AppLists lists = new AppLists(List.of(new AppLists.Part(policy, newest)));
    List<Diagnostic> found = new ArrayList<>(read.sorted());
    found.addAll(checks.ofApp(lists, new AppFacts(files), registers));
    return found;
  }

  private String localized(String key, Map<String, String> words) {
    StringBuilder lines = new StringBuilder(key + ":\n");
    languages.forEach(
        tag -> lines.append("  ").append(tag).append(": ").append(words.get(tag)).append('\n'));
    return lines.toString();
  }

  private String site() {
    return localized("title", TITLES)
        + "base-url: https://privacy.shanlan.example/\n"
        + "time-zone: Asia/Shanghai\n"
        + "languages: ["
        + String.join(", ", languages)
        + "]\n"
        + localized(
                "publisher:\n  name",
                Map.of(
                    "zh-Hans",
                    "山岚软件有限公司",
                    "zh-Hant",
                    "山嵐軟件有限公司",
                    "en",
                    "Shanlan Software Co., Ltd."))
            .replace("\n  ", "\n    ")
            .replace("\n    name", "\n  name")
        + "  email: privacy@shanlan.example\n"
        + localized("products:\n  - id: notes\n    name", PRODUCT)
            .replace("\n  zh", "\n      zh")
            .replace("\n  en", "\n      en");
  }

  private String policy() {
    return "kind: privacy-policy\n"
        + localized("title", TITLES)
        + "product: notes\n"
        + "facts: {children: false, people: 1000, transfer-abroad: false}\n";
  }

  private LocalDate issued(String version) {
    return day(version, "issued").orElseGet(() -> LocalDate.parse(version));
  }

  private LocalDate effective(String version) {
    return day(version, "effective").orElseGet(() -> issued(version).plusDays(30));
  }

  private Optional<LocalDate> day(String version, String key) {
    String said = example.getOrDefault(POLICY + "/" + version + "/version.yaml", "");
    return Optional.ofNullable(keys(said).get(key))
        .map(line -> LocalDate.parse(line.strip().substring(key.length() + 2)));
  }

  private void version(String id, boolean first, Map<String, String> before) throws IOException {
    String at = POLICY + "/" + id + "/";
    String changed = example.getOrDefault(at + "version.yaml", "");
    boolean says = changed.contains("change:");
    String change =
        (says ? "" : first ? "change: consent\n" : "change: notice\n")
            + localized(
                "summary",
                Map.of("zh-Hans", "修改了文字。", "zh-Hant", "修改了文字。", "en", "Words were changed."));
    yaml(
        at + "version.yaml",
        "issued: " + issued(id) + "\neffective: " + effective(id) + "\n" + change);
    List<String> texts =
        example.keySet().stream()
            .filter(name -> name.startsWith(at) && name.endsWith(".md"))
            .map(name -> name.substring(at.length()).replaceFirst("\\.md$", ""))
            .toList();
    for (String tag : texts.isEmpty() ? languages : texts) {
      String words = example.getOrDefault(at + tag + ".md", before.getOrDefault(tag, ""));
      before.put(tag, words);
      write(at + tag + ".md", text(tag, words));
    }
  }

  private static String text(String tag, String words) {
    String said = words.isEmpty() ? WORDS.get(tag) : words;
    boolean clauses = said.startsWith("## ") || said.contains("\n## ");
    return (said.startsWith("# ") ? "" : "# " + TITLES.get(tag) + "\n\n")
        + (clauses ? "" : CLAUSES.get(tag) + "\n\n")
        + said;
  }

  /** A file whose keys are those of the example, and of others what is usual. */
  private void yaml(String path, String usual) throws IOException {
    Map<String, String> keys = keys(usual);
    keys.putAll(keys(example.getOrDefault(path, "")));
    write(path, String.join("", keys.values()));
  }

  private static Map<String, String> keys(String yaml) {
    Map<String, String> keys = new LinkedHashMap<>();
    String key = "";
    for (String line : yaml.lines().toList()) {
      if (line.matches("[a-z-]+:.*")) {
        key = line.replaceFirst(":.*", "");
      }
      keys.merge(key, line + "\n", String::concat);
    }
    return keys;
  }

  private void write(String path, String words) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, words, UTF_8);
  }

  /** The codes of some findings, each once. */
  static List<String> codes(List<Diagnostic> findings) {
    return new ArrayList<>(
        findings.stream().map(finding -> finding.code().id()).distinct().toList());
  }
}
