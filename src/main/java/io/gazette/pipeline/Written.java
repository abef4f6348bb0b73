package io.gazette.pipeline;

import io.gazette.model.Sha256;
import io.gazette.text.FileStamp;
import java.util.Map;
import java.util.Optional;

/**
 * A file whose bytes are known.
 *
 * @param stamp by which it can be known again without being read
 */
record Written(Sha256 digest, Optional<FileStamp> stamp) {

  /** Writes a line, in which the path comes last. */
  void write(String path, StringBuilder text) {
    text.append(digest.hex()).append(' ');
    if (stamp.isPresent()) {
      FileStamp known = stamp.get();
      text.append(known.size())
          .append(' ')
          .append(known.written())
          .append(' ')
          .append(known.key())
          .append(' ');
    } else {
      text.append("- - - ");
    }
    text.append(path.replace('\n', ' ')).append('\n');
  }

  /** Reads a line that was written. */
  static void read(String line, Map<String, Written> files) {
    String[] words = line.split(" ", 5);
    Optional<FileStamp> stamp =
        words[1].equals("-")
            ? Optional.empty()
            : Optional.of(
                new FileStamp(Long.parseLong(words[1]), Long.parseLong(words[2]), words[3]));
    files.put(words[4], new Written(Sha256.parse(words[0]), stamp));
  }
}
