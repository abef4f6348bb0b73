package io.gazette.importer.manuscript;

import java.util.List;

/**
 * A number or bullet in front of a line.
 *
 * @param path the numbers in it, e.g. 2, 1, 1 for {@code 2.1.1}; the last one counts the line; 0
 *     where it is lost; above a decimal, a letter behind a number counts hundreds
 * @param length how many characters of the line it takes, with the space after it
 * @param inserted what stands behind the number of the line before it: {@code A} in {@code 2A.};
 *     empty for others
 * @param doubtful whether it may just as well be the beginning of the words, as in {@code 3D云设计}
 */
public record Mark(
    Family family, List<Integer> path, String inserted, int length, boolean doubtful) {

  public Mark {
    path = List.copyOf(path);
  }

  Mark(Family family, List<Integer> path, int length, boolean doubtful) {
    this(family, path, "", length, doubtful);
  }

  /** Whether the line came between two others after they were numbered. */
  public boolean isInserted() {
    return !inserted.isEmpty();
  }

  public int value() {
    return path.get(path.size() - 1);
  }

  /** Whether a line counts on from one above it, or is at least of its kind for certain. */
  public boolean isOfOneKind(Mark above) {
    boolean next = value() == above.value() + 1 && parents().equals(above.parents());
    return family == above.family && (!doubtful || next);
  }

  /** The numbers before the last one. */
  public List<Integer> parents() {
    return path.subList(0, path.size() - 1);
  }

  /** The same mark where it is not typed but shown by the format. */
  public Mark shown() {
    return new Mark(family, path, inserted, 0, false);
  }
}
