package io.gazette.check;

import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.function.Predicate;

/**
 * The texts that stay as they are, so that rules which read whole texts pass over them.
 *
 * @param files tells their files
 */
record Published(Predicate<String> files) {

  boolean has(Policy policy, PolicyVersion version, PolicyText text) {
    return files.test(file(policy, version, text));
  }

  /** Whether no text of a version can be mended any more. */
  boolean hasAll(Policy policy, PolicyVersion version) {
    return version.texts().byLanguage().values().stream()
        .allMatch(text -> has(policy, version, text));
  }

  /** The path of a text in the content folder. */
  static String file(Policy policy, PolicyVersion version, PolicyText text) {
    return FileNames.versionFolder(policy.id(), version.id()) + FileNames.text(text.language());
  }
}
