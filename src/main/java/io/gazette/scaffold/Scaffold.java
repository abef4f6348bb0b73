package io.gazette.scaffold;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.model.ChangeLevel;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Product;
import io.gazette.model.Publisher;
import io.gazette.model.SiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives the files with which a person begins.
 *
 * <p>What it gives builds without a problem, and is a draft: nothing of it is published before
 * somebody gives it an issue date. Paths are relative to the content folder.
 */
public final class Scaffold {

  private Scaffold() {}

  /** A site with one policy in Simplified Chinese and English, as a draft. */
  public static SortedMap<String, byte[]> site(String versionId) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(FileNames.SITE, template(FileNames.SITE, Map.of()));
    files.putAll(
        policy("privacy", List.of(new Language("zh-Hans"), new Language("en")), "app", versionId));
    return files;
  }

  /**
   * What a folder needs beside its content so that Maven alone checks and publishes it. Paths are
   * relative to the folder that holds the content.
   *
   * @param content the name of the content folder
   * @param jar of Gazette, which travels with the content
   */
  public static SortedMap<String, byte[]> maven(String content, String version, byte[] jar) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Map<String, String> values = Map.of("VERSION", version, "CONTENT", content);
    files.put("pom.xml", template("maven/pom.xml", values));
    files.put("src/site/site.xml", template("maven/site.xml", values));
    files.put("src/site/markdown/index.md", template("maven/index.md", values));
    String artifact = "tools/repository/io/gazette/gazette/%1$s/gazette-%1$s".formatted(version);
    putChecked(files, artifact + ".pom", template("maven/gazette.pom", values));
    putChecked(files, artifact + ".jar", jar);
    return files;
  }

  /** With the checksum that Maven looks for in a repository; it proves nothing. */
  private static void putChecked(SortedMap<String, byte[]> files, String path, byte[] bytes) {
    files.put(path, bytes);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-1").digest(bytes);
      files.put(path + ".sha1", HexFormat.of().formatHex(digest).getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A policy of the site's first product in all the site's languages, as a draft. */
  public static SortedMap<String, byte[]> policy(
      String policyId, SiteConfig config, String versionId) {
    String product = config.products().stream().findFirst().map(Product::id).orElseThrow();
    return policy(policyId, config.languages(), product, versionId);
  }

  private static SortedMap<String, byte[]> policy(
      String policyId, List<Language> languages, String product, String versionId) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(
        policyId + "/" + FileNames.POLICY,
        template(
            FileNames.POLICY,
            Map.of("PRODUCT", product, "TITLES", byLanguage(languages, Scaffold::title))));
    String folder = FileNames.versionFolder(policyId, versionId);
    // Nobody agreed to anything before the first version.
    files.put(folder + FileNames.VERSION, versionFile(ChangeLevel.CONSENT));
    for (Language language : languages) {
      files.put(folder + FileNames.text(language), template(textTemplate(language), Map.of()));
    }
    return files;
  }

  /**
   * A version that begins as a copy of another: all its files but {@code version.yaml}, which is a
   * draft's.
   *
   * @param original files of the version to copy, by name
   */
  public static SortedMap<String, byte[]> version(
      String policyId, String versionId, Map<String, byte[]> original) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String folder = FileNames.versionFolder(policyId, versionId);
    original.forEach((name, bytes) -> files.put(folder + name, bytes));
    files.put(folder + FileNames.VERSION, versionFile(ChangeLevel.NOTICE));
    return files;
  }

  private static byte[] versionFile(ChangeLevel level) {
    return template(FileNames.VERSION, Map.of("CHANGE", level.id()));
  }

  /**
   * Whether a file of a policy still is, word for word, what {@link #policy} wrote.
   *
   * @param bytes with line feeds only
   */
  public static boolean isText(Language language, byte[] bytes) {
    return Arrays.equals(template(textTemplate(language), Map.of()), bytes);
  }

  /** What {@link #site} wrote in the place of facts, as far as it stands in a configuration. */
  public static List<String> wordsIn(SiteConfig config) {
    String template = new String(template(FileNames.SITE, Map.of()), UTF_8);
    Publisher publisher = config.publisher();
    return Stream.of(
            publisher.name().byLanguage().values().stream(),
            publisher.address().byLanguage().values().stream(),
            Stream.of(publisher.email(), config.baseUrl().toString()),
            config.products().stream()
                .flatMap(product -> product.name().byLanguage().values().stream()))
        .flatMap(words -> words)
        .filter(words -> template.lines().anyMatch(line -> line.strip().endsWith(": " + words)))
        .distinct()
        .toList();
  }

  private static String title(Language language) {
    return switch (language.tag()) {
      case "zh-Hans" -> "隐私政策";
      case "zh-Hant" -> "隱私政策";
      default -> "Privacy Policy";
    };
  }

  private static String textTemplate(Language language) {
    return switch (language.tag()) {
      case "zh-Hans", "zh-Hant" -> FileNames.text(language);
      default -> "en.md";
    };
  }

  private static String byLanguage(
      List<Language> languages, java.util.function.Function<Language, String> text) {
    return languages.stream()
        .map(language -> "  " + language + ": " + text.apply(language))
        .collect(Collectors.joining("\n"));
  }

  private static byte[] template(String name, Map<String, String> values) {
    String resource = name.startsWith("maven/") ? name : "templates/" + name;
    try (var stream =
        Objects.requireNonNull(Scaffold.class.getResourceAsStream(resource), resource)) {
      String text = new String(stream.readAllBytes(), UTF_8);
      for (Map.Entry<String, String> value : values.entrySet()) {
        text = text.replace("@" + value.getKey() + "@", value.getValue());
      }
      return text.getBytes(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
