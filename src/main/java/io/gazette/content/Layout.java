package io.gazette.content;

import java.util.List;

/** Which files belong where: the one place to add a new one. */
final class Layout {

  static final String SITE_FILE = "site.yaml";
  static final String LEDGER_FILE = "gazette.lock";
  static final String POLICY_FILE = "policy.yaml";
  static final String VERSION_FILE = "version.yaml";
  static final String VOCABULARY_FILE = "vocabulary.yaml";
  static final String SDKS_FILE = "sdks.yaml";
  static final String PERMISSIONS_FILE = "permissions.yaml";
  static final String DATA_FILE = "data.yaml";
  static final String TEXT_SUFFIX = ".md";

  static final List<String> CONTENT_FILES = List.of(SITE_FILE, VOCABULARY_FILE, LEDGER_FILE);
  static final List<String> POLICY_FILES = List.of(POLICY_FILE);

  /** Beside these, a version folder has a text for each language. */
  static final List<String> VERSION_FILES =
      List.of(VERSION_FILE, SDKS_FILE, PERMISSIONS_FILE, DATA_FILE);

  /** Holds the originals a version was made from. */
  static final List<String> UNPUBLISHED_FOLDERS = List.of("source");

  /** The content folder, its policies and their versions. */
  static final int LEVELS = 3;

  private Layout() {}

  /** Whether a name says that the file is not content, in whichever folder it lies. */
  static boolean isIgnored(String name) {
    return name.startsWith(".") || name.equals("README.md");
  }
}
