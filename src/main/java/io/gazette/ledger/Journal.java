package io.gazette.ledger;

import io.gazette.file.RegularFile;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a change, in the order in which they are taken; written down before the first of
 * them, so that they can be taken back by a later process.
 *
 * <p>A stranger may have written the file: it can name nothing outside the content folder, and
 * nothing hidden in it but the sealed copies.
 */
record Journal(List<Step> steps) {

  /** A step and what the folder is like without it. */
  sealed interface Step {}

  /** A file appears. */
  record Created(String path, Sha256 digest) implements Step {}

  /** A file gets other bytes; {@link WorkFolder#FORMER} has those before. */
  record Replaced(String path, Sha256 before, Sha256 after) implements Step {}

  /** A file goes; {@link WorkFolder#FORMER} has it. */
  record Removed(String path, Sha256 before) implements Step {}

  /** A folder gets another name. */
  record Moved(String from, String to) implements Step {}

  private static final String HEADER = "gazette-journal 1";
  private static final int BYTE_LIMIT = 16 * 1024 * 1024;

  Journal {
    steps = List.copyOf(steps);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (Step step : steps) {
      text.append(String.join("\t", fields(step))).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> fields(Step step) {
    if (step instanceof Created created) {
      return List.of("created", created.digest().hex(), created.path());
    }
    if (step instanceof Replaced replaced) {
      return List.of("replaced", replaced.before().hex(), replaced.after().hex(), replaced.path());
    }
    if (step instanceof Removed removed) {
      return List.of("removed", removed.before().hex(), removed.path());
    }
    Moved moved = (Moved) step;
    return List.of("moved", moved.from(), moved.to());
  }

  /**
   * Reads a journal.
   *
   * @throws IOException also if it is none that Gazette wrote
   */
  static Journal read(Path file) throws IOException {
    try {
      List<String> lines = RegularFile.text(file, BYTE_LIMIT).lines().toList();
      if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
        throw strange();
      }
      List<Step> steps = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        steps.add(step(line.split("\t", -1)));
      }
      return new Journal(steps);
    } catch (IllegalArgumentException e) {
      throw strange();
    }
  }

  private static Step step(String[] fields) {
    String kind = fields[0] + fields.length;
    return switch (kind) {
      case "created3" -> new Created(path(fields[2]), Sha256.parse(fields[1]));
      case "replaced4" ->
          new Replaced(path(fields[3]), Sha256.parse(fields[1]), Sha256.parse(fields[2]));
      case "removed3" -> new Removed(path(fields[2]), Sha256.parse(fields[1]));
      case "moved3" -> new Moved(path(fields[1]), path(fields[2]));
      default -> throw new IllegalArgumentException(kind);
    };
  }

  private static String path(String path) {
    String visible =
        path.startsWith(SealedCopies.FOLDER) ? path.substring(SealedCopies.FOLDER.length()) : path;
    for (String segment : visible.split("/", -1)) {
      if (segment.isEmpty() || segment.startsWith(".") || segment.indexOf('\\') >= 0) {
        throw new IllegalArgumentException(path);
      }
    }
    return path;
  }

  private static IOException strange() {
    return new IOException(
        WorkFolder.NAME
            + "/"
            + WorkFolder.JOURNAL
            + " is not what Gazette writes: look with Git whether the content is whole, then delete "
            + WorkFolder.NAME);
  }
}
