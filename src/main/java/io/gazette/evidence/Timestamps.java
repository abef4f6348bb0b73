package io.gazette.evidence;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Entry;
import io.gazette.ledger.Folder;
import io.gazette.ledger.Ledger;
import io.gazette.ledger.SealedCopies;
import io.gazette.model.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The time stamps of a content folder: answers of authorities as they were sent, each over the seal
 * of an entry and named after it, beside the copies of what was sealed.
 *
 * <p>The ledger does not know of them: an entry is as good without one, and a stamp covers all
 * earlier entries of its policy too, by their chain.
 */
public final class Timestamps {

  /**
   * An entry whose seal was stamped.
   *
   * @param path of the answer in the content folder
   */
  public record Stamped(Entry entry, String path, Instant time) {

    public String policy() {
      return entry.policy();
    }

    public String version() {
      return entry.version();
    }

    public int number() {
      return entry.number();
    }

    /** What was stamped. */
    public Sha256 seal() {
      return entry.seal();
    }
  }

  private Timestamps() {}

  /**
   * The entries that were stamped, in the order of the ledger. Reports each stamp that is none of
   * the entry it is named after, or of no entry. Signatures are not checked, see {@link Timestamp}.
   */
  public static List<Stamped> check(Ledger ledger, Folder content, Diagnostics diagnostics) {
    List<Stamped> stamped = new ArrayList<>();
    SortedSet<String> unknown = new TreeSet<>(SealedCopies.timestamps(content));
    for (String policy : ledger.policies()) {
      for (Entry entry : ledger.chain(policy)) {
        String path = SealedCopies.timestamp(entry.seal());
        if (unknown.remove(path)) {
          Optional<Timestamp> stamp =
              content
                  .find(path)
                  .flatMap(Timestamp::parse)
                  .filter(found -> found.imprint().equals(entry.seal()));
          stamp.ifPresentOrElse(
              found -> stamped.add(new Stamped(entry, path, found.time())),
              () -> report(Code.TIMESTAMP_DAMAGED, path, diagnostics));
        }
      }
    }
    unknown.forEach(path -> report(Code.TIMESTAMP_UNKNOWN, path, diagnostics));
    return List.copyOf(stamped);
  }

  private static void report(Code code, String path, Diagnostics diagnostics) {
    diagnostics.report(code, SourcePosition.startOf(path));
  }
}
