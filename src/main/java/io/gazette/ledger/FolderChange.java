package io.gazette.ledger;

import io.gazette.model.Sha256;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be written into a folder, as a value.
 *
 * @param created new files, by path; one that exists already with the same bytes is left alone
 * @param replaced texts that people wrote, with what is added to them
 * @param removed files that go, with the digests of what they must still hold
 * @param moved a folder that gets another name when all of these are there
 * @param last a file that is written at the very end
 */
public record FolderChange(
    SortedMap<String, byte[]> created,
    List<Replacement> replaced,
    SortedMap<String, Sha256> removed,
    Optional<Move> moved,
    Optional<Replacement> last) {

  /** A folder's old and new path. */
  public record Move(String from, String to) {}

  /**
   * The new text of a file, in UTF-8.
   *
   * @param before the digest of what the file must still hold; empty if it must not exist
   */
  public record Replacement(String path, Optional<Sha256> before, String after) {}

  public FolderChange {
    created = Collections.unmodifiableSortedMap(new TreeMap<>(created));
    replaced = List.copyOf(replaced);
    removed = Collections.unmodifiableSortedMap(new TreeMap<>(removed));
  }

  /** A change that removes nothing. */
  public FolderChange(
      SortedMap<String, byte[]> created,
      List<Replacement> replaced,
      Optional<Move> moved,
      Optional<Replacement> last) {
    this(created, replaced, new TreeMap<>(), moved, last);
  }

  /** New files, then one that may have been there. */
  public FolderChange(SortedMap<String, byte[]> created, Optional<Replacement> last) {
    this(created, List.of(), Optional.empty(), last);
  }

  /** The same with texts that people wrote changed before the last file is. */
  public FolderChange with(List<Replacement> texts) {
    return new FolderChange(created, texts, removed, moved, last);
  }

  /** The same, after which some files are gone. */
  public FolderChange without(SortedMap<String, Sha256> files) {
    return new FolderChange(created, replaced, files, moved, last);
  }

  /** The same with one more new file. */
  public FolderChange with(String path, byte[] bytes) {
    SortedMap<String, byte[]> more = new TreeMap<>(created);
    more.put(path, bytes);
    return new FolderChange(more, replaced, moved, last);
  }

  /** A change that only adds files, such as a draft or a scaffold. */
  public static FolderChange creating(SortedMap<String, byte[]> files) {
    return new FolderChange(files, Optional.empty());
  }
}
