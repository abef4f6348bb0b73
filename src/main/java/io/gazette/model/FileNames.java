package io.gazette.model;

import java.util.Optional;

/** What the files of a content folder are called: the one place that says it. */
public final class FileNames {

  public static final String SITE = "site.yaml";
  public static final String VOCABULARY = "vocabulary.yaml";
  public static final String WAIVERS = "waivers.yaml";
  public static final String LEDGER = "gazette.lock";
  public static final String POLICY = "policy.yaml";
  public static final String VERSION = "version.yaml";
  public static final String SDKS = "sdks.yaml";
  public static final String PERMISSIONS = "permissions.yaml";
  public static final String DATA = "data.yaml";

  /** The folder of a version that holds the originals it was made from; never published. */
  public static final String SOURCE_FOLDER = "source";

  /** Notes for people, in whichever folder they lie: never content. */
  public static final String NOTES = "README.md";

  private static final String TRANSLATION_SUFFIX = ".translated.yaml";
  private static final String TEXT_SUFFIX = ".md";

  private FileNames() {}

  /** The folder of a version in the content folder, with a slash at its end. */
  public static String versionFolder(String policyId, String versionId) {
    return policyId + "/" + versionId + "/";
  }

  /** The file of a text, e.g. {@code zh-Hans.md}. */
  public static String text(Language language) {
    return language.tag() + TEXT_SUFFIX;
  }

  /** Beside a text: from which words it was translated, e.g. {@code en.translated.yaml}. */
  public static String translation(Language language) {
    return language.tag() + TRANSLATION_SUFFIX;
  }

  /** The language that the name of a text's file says; empty for any other file. */
  public static Optional<String> languageOf(String name) {
    return name.endsWith(TEXT_SUFFIX)
        ? Optional.of(name.substring(0, name.length() - TEXT_SUFFIX.length()))
        : Optional.empty();
  }
}
