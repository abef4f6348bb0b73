package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Sha256;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was sealed, kept in the content folder under the digest of its bytes.
 *
 * <p>A file that did not change between versions is kept once. Nothing is ever rewritten, and two
 * branches that seal the same bytes add the same file, so that merging them needs no decision.
 */
public final class SealedCopies {

  /** Hidden, so that nobody takes the copies for texts to edit. */
  static final String FOLDER = ".sealed/";

  /** What is kept beside the copies and has names of its own. */
  private static final String TIMESTAMPS = FOLDER + "timestamps/";

  private SealedCopies() {}

  /** Where a copy is kept, in the content folder. */
  public static String path(Sha256 digest) {
    return FOLDER + digest.hex().substring(0, 2) + "/" + digest.hex();
  }

  /** Where the time stamp of an entry is kept, in the content folder. */
  public static String timestamp(Sha256 seal) {
    return TIMESTAMPS + seal + ".tsr";
  }

  /** The paths of all time stamps in a content folder. */
  public static SortedSet<String> timestamps(Folder content) {
    return content.below(TIMESTAMPS);
  }

  /**
   * The bytes with a digest, as they were sealed: UTF-8 without byte order mark, line feeds only;
   * empty if there is no copy or it is not undamaged.
   */
  public static Optional<byte[]> find(Folder content, Sha256 digest) {
    return content.text(path(digest)).filter(bytes -> Sha256.of(bytes).equals(digest));
  }

  /** Whether anything was ever sealed there. */
  static boolean hasAny(Folder content) {
    return content.below(FOLDER).stream().anyMatch(path -> !path.startsWith(TIMESTAMPS));
  }

  /** Reports every copy that is missing, damaged or of no entry. */
  static void check(Ledger ledger, Folder content, Diagnostics diagnostics) {
    SortedMap<String, Sha256> expected = new TreeMap<>();
    ledger.entries().stream()
        .flatMap(SealedCopies::digests)
        .forEach(digest -> expected.put(path(digest), digest));
    expected.forEach((path, digest) -> check(path, digest, content, diagnostics));
    for (String path : content.below(FOLDER)) {
      if (!expected.containsKey(path) && !path.startsWith(TIMESTAMPS)) {
        diagnostics.report(Code.SEALED_COPY_UNKNOWN, SourcePosition.startOf(path));
      }
    }
  }

  private static Stream<Sha256> digests(Entry entry) {
    return Stream.<Map<?, Sha256>>of(entry.sources(), entry.settings(), entry.texts())
        .flatMap(digests -> digests.values().stream());
  }

  private static void check(String path, Sha256 digest, Folder content, Diagnostics diagnostics) {
    if (!content.paths().contains(path)) {
      diagnostics.report(Code.SEALED_COPY_MISSING, SourcePosition.startOf(path));
    } else if (find(content, digest).isEmpty()) {
      diagnostics.report(Code.SEALED_COPY_DAMAGED, SourcePosition.startOf(path));
    }
  }
}
