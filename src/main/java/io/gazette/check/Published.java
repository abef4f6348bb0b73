package io.gazette.check;

import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The texts that stay as they are, so that rules which read whole texts pass over them.
 *
 * @param files tells their files
 */
record Published(Predicate<String> files) {

  boolean has(Policy policy, PolicyVersion version, PolicyText text) {
    return files.test(file(policy, version, text));
  }

  /** A text that can still be mended. */
  record Open(PolicyVersion version, PolicyText text, String file) {}

  /** The texts that can still be mended, those of the oldest version first. */
  Stream<Open> open(Policy policy) {
    return policy.versions().stream()
        .flatMap(
            version ->
                version.texts().byLanguage().values().stream()
                    .map(text -> new Open(version, text, file(policy, version, text)))
                    .filter(open -> !files.test(open.file())));
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
