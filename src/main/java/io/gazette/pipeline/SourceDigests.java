package io.gazette.pipeline;

import io.gazette.content.RawFolder;
import io.gazette.ledger.Folder;
import io.gazette.model.Sha256;
import io.gazette.text.FileStamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The digests of a content folder's files: those that are as the last build found them are not read
 * again. For use by several threads.
 */
final class SourceDigests {

  private final RawFolder raw;
  private final boolean kept;
  private final CacheFile cache;
  private final Instant began;
  private final SortedMap<String, Written> before = new TreeMap<>();
  private final Instant since;
  private final Map<String, Written> now = new ConcurrentSkipListMap<>();

  /** Reads what the last build kept, if the request says where. */
  SourceDigests(Request request) {
    this.raw = RawFolder.ofContent(request.content());
    this.kept = request.memory().isPresent();
    this.began = request.clock().instant();
    this.cache = CacheFile.of(request.memory(), "sources", request.content());
    Optional<String> text = cache.text();
    text.ifPresent(lines -> lines.lines().skip(1).forEach(line -> Written.read(line, before)));
    this.since =
        text.map(lines -> Instant.parse(lines.lines().findFirst().orElseThrow()))
            .orElse(Instant.EPOCH);
  }

  /** The content folder as it is. */
  Folder folder() {
    return kept
        ? new Folder(raw.paths(), raw::bytes, this::digest)
        : new Folder(raw.paths(), raw::bytes);
  }

  private Sha256 digest(String path) {
    Optional<FileStamp> stamp = raw.stamp(path);
    Written last = before.get(path);
    Written file =
        last != null
                && stamp.isPresent()
                && stamp.equals(last.stamp())
                && stamp.get().tellsSince(since)
            ? last
            : new Written(Folder.digestOf(raw.bytes(path)), stamp);
    now.put(path, file);
    return file.digest();
  }

  void save() {
    StringBuilder text = new StringBuilder(began.toString()).append('\n');
    now.forEach((path, file) -> file.write(path, text));
    cache.write(text.toString());
  }
}
