package io.gazette.check.reading;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Field;
import io.gazette.model.ListRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where what a row says is written in its file. The file is looked at only where something is
 * found; what is not found there stands where the row begins.
 *
 * @param texts gives what a file says, where it is at hand
 */
public record RowPlaces(Function<String, Optional<String>> texts) {

  /** Where a field is said. */
  public SourcePosition of(ListRow row, Field<?> field) {
    return of(row, field, "");
  }

  /** Where a field says some words; where it is said, if they are written otherwise. */
  public SourcePosition of(ListRow row, Field<?> field, String words) {
    return lines(row).flatMap(lines -> lines.find(field.id(), words)).orElse(row.position());
  }

  /** Where a row says some words. */
  public SourcePosition of(ListRow row, String words) {
    return lines(row).flatMap(lines -> lines.find(words)).orElse(row.position());
  }

  private Optional<Lines> lines(ListRow row) {
    return texts
        .apply(row.position().file())
        .map(
            text ->
                new Lines(row.position(), text.lines().skip(row.position().line() - 1L).toList()));
  }

  /**
   * The lines of a file from that on which a row begins.
   *
   * @param start of the row: its keys have the same column
   */
  private record Lines(SourcePosition start, List<String> all) {

    Optional<SourcePosition> find(String key, String words) {
      int indent = start.column() - 1;
      Pattern form = Pattern.compile("[\"']?" + Pattern.quote(key) + "[\"']?\\s*:(?=\\s|$)\\s*");
      if (all.get(0).startsWith("{", indent)) {
        return findInBraces(form, words, indent);
      }
      int end = end(0, indent);
      for (int line = 0; line < end; line++) {
        Matcher found = form.matcher(all.get(line));
        if (all.get(line).length() > indent
            && (line == 0 || indent(all.get(line)) == indent)
            && found.region(indent, all.get(line).length()).lookingAt()) {
          int first = line;
          int value = found.end() == all.get(line).length() ? indent : found.end();
          return Optional.of(words)
              .filter(some -> !some.isEmpty())
              .flatMap(some -> find(some, first, found.end(), endOfKey(first, indent)))
              .or(() -> Optional.of(place(first, value)));
        }
      }
      return Optional.empty();
    }

    /** In a row in braces, which is on one line if anything is found. */
    private Optional<SourcePosition> findInBraces(Pattern key, String words, int indent) {
      Matcher found = Pattern.compile("[{,]\\s*" + key.pattern()).matcher(all.get(0));
      if (!found.find(indent)) {
        return Optional.empty();
      }
      int at = words.isEmpty() ? -1 : all.get(0).indexOf(words, found.end());
      return Optional.of(place(0, at < 0 ? found.end() : at));
    }

    Optional<SourcePosition> find(String words) {
      int indent = start.column() - 1;
      return find(words, 0, indent, end(0, indent));
    }

    private Optional<SourcePosition> find(String words, int first, int column, int end) {
      return IntStream.range(first, end)
          .mapToObj(
              line -> {
                int at = all.get(line).indexOf(words, line == first ? column : 0);
                return Optional.of(at).filter(found -> found >= 0).map(found -> place(line, found));
              })
          .flatMap(Optional::stream)
          .findFirst();
    }

    /** The line behind a row. */
    private int end(int first, int indent) {
      int line = first + 1;
      while (line < all.size() && (isEmpty(all.get(line)) || indent(all.get(line)) >= indent)) {
        line++;
      }
      return Math.min(line, all.size());
    }

    /** The line behind what a key says; the items of a list may have its column. */
    private int endOfKey(int first, int indent) {
      int line = first + 1;
      while (line < all.size()
          && (isEmpty(all.get(line))
              || indent(all.get(line)) > indent
              || (indent(all.get(line)) == indent && all.get(line).startsWith("- ", indent)))) {
        line++;
      }
      return line;
    }

    private static boolean isEmpty(String line) {
      return line.isBlank() || line.stripLeading().startsWith("#");
    }

    private static int indent(String line) {
      return line.length() - line.stripLeading().length();
    }

    private SourcePosition place(int line, int column) {
      return new SourcePosition(start.file(), start.line() + line, column + 1);
    }
  }
}
