package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An import of one or more files, with what tests ask of it. */
public record Imported(ImportResult result) {

  private static final Destination NOTHING_YET = new Destination(List.of(), List.of(), "app");

  static Imported text(String... lines) {
    return of(source("policy.txt", String.join("\n", lines).getBytes(UTF_8)));
  }

  static Imported html(String html) {
    return of(source("policy.html", html.getBytes(UTF_8)));
  }

  static Imported markdown(String... lines) {
    return of(source("policy.md", String.join("\n", lines).getBytes(UTF_8)));
  }

  /** A file beside the tests. */
  static Imported resource(String name) {
    return of(source(name, bytes(name)));
  }

  public static byte[] bytes(String name) {
    String resource = "/importer/" + name;
    try (var stream = Objects.requireNonNull(Imported.class.getResourceAsStream(resource), name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ImportSource source(String name, byte[] bytes) {
    return new ImportSource(name, bytes, Optional.empty());
  }

  public static ImportSource source(String name, byte[] bytes, String language) {
    return new ImportSource(name, bytes, Optional.of(new Language(language)));
  }

  public static Imported of(ImportSource... sources) {
    return of(Repair.CERTAIN, sources);
  }

  public static Imported of(Repair repair, ImportSource... sources) {
    return new Imported(
        Importer.run(
            new ImportRequest(
                "policy",
                Optional.empty(),
                NOTHING_YET,
                List.of(sources),
                repair,
                Locale.ENGLISH)));
  }

  String versionFolder() {
    return result.summary().orElseThrow().versionFolder();
  }

  /** A file of the version, or {@code policy.yaml}. */
  String file(String name) {
    String path = name.equals("policy.yaml") ? "policy/policy.yaml" : versionFolder() + name;
    return new String(Objects.requireNonNull(result.files().get(path), path), UTF_8);
  }

  boolean has(String name) {
    return result.files().containsKey(versionFolder() + name);
  }

  /** The text of the only or first language. */
  String markdown() {
    return file(result.summary().orElseThrow().texts().get(0).language() + ".md");
  }

  /** The headings with their levels, ids left out. */
  List<String> headings() {
    return markdown()
        .lines()
        .filter(line -> line.startsWith("##"))
        .map(line -> line.replaceFirst(" \\{#.*", ""))
        .toList();
  }

  /** The ids of the clauses. */
  List<String> ids() {
    return markdown()
        .lines()
        .filter(line -> line.startsWith("##"))
        .map(line -> line.replaceFirst(".*\\{#([a-z0-9-]+).*", "$1"))
        .toList();
  }

  /** What stands below the headings, without empty lines. */
  List<String> body() {
    return markdown().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  public String reportPage() {
    return file("source/import-report.html");
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> report() {
    Load load = new Load(LoadSettings.builder().setCodePointLimit(200_000_000).build());
    return (Map<String, Object>) load.loadFromString(file("source/import-report.json"));
  }

  @SuppressWarnings("unchecked")
  public List<Map<String, Object>> reportTexts() {
    return (List<Map<String, Object>>) report().get("texts");
  }

  @SuppressWarnings("unchecked")
  Map<String, Object> counts() {
    return (Map<String, Object>) reportTexts().get(0).get("counts");
  }

  int count(String name) {
    return (Integer) counts().get(name);
  }

  @SuppressWarnings("unchecked")
  List<Map<String, Object>> decisions() {
    return (List<Map<String, Object>>) reportTexts().get(0).get("decisions");
  }

  private Stream<Map<String, Object>> about(String topic) {
    return decisions().stream().filter(decision -> decision.get("topic").equals(topic));
  }

  /** The words of the source that decisions of a topic are about, each with its line. */
  List<String> noted(String topic) {
    return about(topic)
        .map(decision -> decision.get("line") + ": " + decision.get("source"))
        .toList();
  }

  /** What the report says on a topic. */
  List<String> said(String topic) {
    return about(topic).map(decision -> (String) decision.get("words")).toList();
  }

  /** The language of the only or first text. */
  Language language() {
    return result.summary().orElseThrow().texts().get(0).language();
  }

  /** The words about which a person is asked, or told to check. */
  List<String> asked() {
    return decisions().stream()
        .filter(decision -> !decision.get("weight").equals("record"))
        .map(decision -> decision.getOrDefault("source", "").toString())
        .filter(words -> words.length() > 4)
        .toList();
  }

  /** The topics on which a person is asked something. */
  List<String> questions() {
    List<String> topics = new ArrayList<>();
    decisions().stream()
        .filter(decision -> decision.get("weight").equals("question"))
        .map(decision -> (String) decision.get("topic"))
        .forEach(topics::add);
    return topics;
  }

  /** The codes of the problems that kept files from being read. */
  List<String> problems() {
    return result.diagnostics().stream().map(diagnostic -> diagnostic.code().id()).toList();
  }
}
