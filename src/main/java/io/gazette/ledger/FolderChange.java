package io.gazette.ledger;

import io.gazette.model.Sha256;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be written into a folder, as a value.
 *
 * @param created new files, by path; one that exists already with the same bytes is left alone
 * @param last a file that is written when all others are there
 */
public record FolderChange(SortedMap<String, byte[]> created, Optional<Replacement> last) {

  /**
   * The new text of a file, in UTF-8.
   *
   * @param before the digest of what the file must still hold; empty if it must not exist
   */
  public record Replacement(String path, Optional<Sha256> before, String after) {}

  public FolderChange {
    created = Collections.unmodifiableSortedMap(new TreeMap<>(created));
  }

  /** A change that only adds files, such as a draft or a scaffold. */
  public static FolderChange creating(SortedMap<String, byte[]> files) {
    return new FolderChange(files, Optional.empty());
  }
}
