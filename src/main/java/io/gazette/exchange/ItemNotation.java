package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Necessity;
import io.gazette.model.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A type of data in one line of a cell: {@code imei [optional; android]}, or words in place of the
 * id.
 *
 * <p>What ends in brackets says something about the item; words that end in a bracket of their own
 * are followed by {@code []}.
 */
final class ItemNotation {

  private static final String SENSITIVE = "sensitive";
  private static final String SEPARATORS = "[;；,，、]";

  private final WordNotation words;

  ItemNotation(WordNotation words) {
    this.words = words;
  }

  /** All that can stand in brackets. */
  static List<String> remarks() {
    List<String> remarks = new ArrayList<>(Necessity.CHOICES.ids());
    remarks.add(SENSITIVE);
    remarks.addAll(Platform.ids());
    return remarks;
  }

  static String write(Written item) {
    if (item instanceof Written.Text id) {
      return id.text();
    }
    Written.Group group = (Written.Group) item;
    String what =
        group
            .find("id")
            .map(id -> ((Written.Text) id).text())
            .orElseGet(() -> WordNotation.write(group.find("words").orElseThrow()));
    List<String> remarks = new ArrayList<>();
    group.find("necessity").ifPresent(needed -> remarks.add(((Written.Text) needed).text()));
    group.find("platforms").ifPresent(platforms -> remarks.add(joined(platforms)));
    group.find(SENSITIVE).ifPresent(sensitive -> remarks.add(SENSITIVE));
    return remarks.isEmpty() && !what.endsWith("]")
        ? what
        : what + " [" + String.join("; ", remarks) + "]";
  }

  private static String joined(Written platforms) {
    List<String> ids =
        ((Written.Items) platforms)
            .items().stream().map(platform -> ((Written.Text) platform).text()).toList();
    return String.join(", ", ids);
  }

  /** An item, or what of the line cannot be understood. */
  record Read(Optional<Written> item, String unknown) {}

  Read read(String line, SourcePosition origin) {
    int open = line.endsWith("]") ? line.lastIndexOf('[') : -1;
    String what = (open < 0 ? line : line.substring(0, open)).strip();
    String said = open < 0 ? "" : line.substring(open + 1, line.length() - 1);
    Optional<Written.Entry> type = type(what, origin);
    if (type.isEmpty()) {
      return new Read(Optional.empty(), what);
    }
    List<Written.Entry> entries = new ArrayList<>(type.stream().toList());
    Optional<String> unknown = remarks(said, origin, entries);
    if (unknown.isPresent()) {
      return new Read(Optional.empty(), unknown.get());
    }
    boolean plain = entries.size() == 1 && type.get().key().equals("id");
    return new Read(
        Optional.of(plain ? type.get().value() : new Written.Group(entries, origin)), "");
  }

  private Optional<Written.Entry> type(String what, SourcePosition origin) {
    return WordNotation.isWords(what)
        ? words.read(what, origin).map(read -> new Written.Entry("words", read))
        : Optional.of(new Written.Entry("id", Written.keyword(what, origin)));
  }

  /** Adds what is said in brackets; gives the first remark that nobody knows. */
  private static Optional<String> remarks(
      String said, SourcePosition origin, List<Written.Entry> entries) {
    Optional<Written> necessity = Optional.empty();
    Optional<Written> sensitive = Optional.empty();
    List<Written> platforms = new ArrayList<>();
    for (String part : said.split(SEPARATORS, -1)) {
      String remark = part.strip();
      if (Necessity.CHOICES.find(remark).isPresent() && necessity.isEmpty()) {
        necessity = Optional.of(Written.keyword(remark, origin));
      } else if (remark.equals(SENSITIVE)) {
        sensitive = Optional.of(Written.keyword("true", origin));
      } else if (Platform.of(remark).isPresent()) {
        platforms.add(Written.keyword(remark, origin));
      } else if (!remark.isEmpty()) {
        return Optional.of(remark);
      }
    }
    necessity.ifPresent(value -> entries.add(new Written.Entry("necessity", value)));
    if (!platforms.isEmpty()) {
      entries.add(new Written.Entry("platforms", new Written.Items(platforms, origin)));
    }
    sensitive.ifPresent(value -> entries.add(new Written.Entry(SENSITIVE, value)));
    return Optional.empty();
  }
}
