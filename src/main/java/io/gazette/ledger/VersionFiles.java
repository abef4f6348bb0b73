package io.gazette.ledger;

import io.gazette.model.FileNames;
import io.gazette.model.Sha256;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The files of a version that are sealed: its YAML and Markdown, not the notes beside them. */
final class VersionFiles {

  private static final Pattern SEALED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(md|yaml)");

  private VersionFiles() {}

  /** The sealed form of each file, by path. */
  static SortedMap<String, byte[]> of(Folder content, String policyId, String versionId) {
    return each(content, policyId, versionId, content::text);
  }

  /** The digest of the sealed form of each file, by path. */
  static SortedMap<String, Sha256> digests(Folder content, String policyId, String versionId) {
    return each(content, policyId, versionId, content::digest);
  }

  private static <T> SortedMap<String, T> each(
      Folder content, String policyId, String versionId, Function<String, Optional<T>> value) {
    String folder = FileNames.versionFolder(policyId, versionId);
    SortedMap<String, T> files = new TreeMap<>();
    for (String path : content.below(folder)) {
      String name = path.substring(folder.length());
      if (SEALED.matcher(name).matches() && !name.equals(FileNames.NOTES)) {
        value.apply(path).ifPresent(known -> files.put(path, known));
      }
    }
    return files;
  }
}
