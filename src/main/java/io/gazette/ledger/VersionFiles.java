package io.gazette.ledger;

import io.gazette.model.FileNames;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of a version that are sealed: its YAML and Markdown, not the notes beside them. */
final class VersionFiles {

  private static final Pattern SEALED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(md|yaml)");

  private VersionFiles() {}

  /** The sealed form of each file, by path. */
  static SortedMap<String, byte[]> of(Folder content, String policyId, String versionId) {
    String folder = FileNames.versionFolder(policyId, versionId);
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String path : content.below(folder)) {
      String name = path.substring(folder.length());
      if (SEALED.matcher(name).matches() && !name.equals(FileNames.NOTES)) {
        content.text(path).ifPresent(bytes -> files.put(path, bytes));
      }
    }
    return files;
  }
}
