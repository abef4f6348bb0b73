package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ListRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings the rows of a spreadsheet into a file, touching only what they change. */
final class ListMerge {

  private static final Pattern COMMENT_BEHIND = Pattern.compile(" *[^ #].*?\\s(#.*)");

  private record Row(Written.Group written, List<String> lines) {}

  private final ListSheet sheet;
  private final YamlFile file;
  private final Map<String, Row> before = new LinkedHashMap<>();
  private final List<RowChange> changes = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private final List<Optional<SourcePosition>> origins = new ArrayList<>();

  /**
   * @param rows what the file says, one for each of its rows
   */
  ListMerge(ListSheet sheet, YamlFile file, List<ListRow> rows) {
    this.sheet = sheet;
    this.file = file;
    for (int at = 0; at < rows.size(); at++) {
      Written.Group written = RowWriting.of(rows.get(at), sheet.languages());
      before.put(id(written), new Row(written, file.rows().get(at)));
    }
  }

  /** A row without an id of its own goes by that of the row of another list that it names. */
  private String id(Written.Group row) {
    return row.find("id")
        .or(() -> sheet.list().shape().reference().flatMap(other -> row.find(other.field().id())))
        .map(id -> ((Written.Text) id).text())
        .orElse("");
  }

  ListFile into(String path) {
    file.head().forEach(line -> add(line, Optional.empty()));
    Map<String, Row> gone = new LinkedHashMap<>(before);
    for (Written.Group row : sheet.rows()) {
      add(row, Optional.ofNullable(gone.remove(id(row))));
    }
    gone.keySet().forEach(id -> changes.add(new RowChange(RowChange.Kind.REMOVED, id, List.of())));
    file.tail().forEach(line -> add(line, Optional.empty()));
    return new ListFile(path, String.join("\n", text) + "\n", changes, origins, before.size());
  }

  private void add(Written.Group row, Optional<Row> former) {
    List<String> fields = former.map(known -> changed(known.written(), row)).orElse(List.of());
    if (former.isPresent() && fields.isEmpty()) {
      former.get().lines().forEach(line -> add(line, Optional.of(row.origin())));
      return;
    }
    RowChange.Kind kind = former.isPresent() ? RowChange.Kind.CHANGED : RowChange.Kind.ADDED;
    changes.add(new RowChange(kind, id(row), fields));
    former.ifPresent(known -> comments(known).forEach(line -> add(line, Optional.empty())));
    YamlLines.ofRow(row, file.indent())
        .forEach(line -> add(line.text(), Optional.of(line.origin())));
  }

  /** The fields of which two rows do not say the same. */
  private static List<String> changed(Written.Group before, Written.Group after) {
    return Stream.concat(keys(before), keys(after))
        .distinct()
        .filter(key -> !yaml(key, before).equals(yaml(key, after)))
        .toList();
  }

  private static Stream<String> keys(Written.Group row) {
    // An id that is that of the SDK may be left out.
    return row.entries().stream().map(Written.Entry::key).filter(key -> !key.equals("id"));
  }

  private static String yaml(String key, Written.Group row) {
    List<Written.Entry> entry =
        row.find(key).map(value -> new Written.Entry(key, value)).stream().toList();
    return YamlLines.text(YamlLines.ofRow(new Written.Group(entry, row.origin()), 0));
  }

  /** What is not data: the lines above a row, and every comment within it. */
  private List<String> comments(Row row) {
    List<String> kept = new ArrayList<>();
    boolean above = true;
    for (String line : row.lines()) {
      Matcher behind = COMMENT_BEHIND.matcher(line);
      if (YamlFile.isRemark(line)) {
        if (above || !line.isBlank()) {
          kept.add(above ? line : " ".repeat(file.indent()) + line.strip());
        }
      } else {
        above = false;
        if (behind.matches()) {
          kept.add(" ".repeat(file.indent()) + behind.group(1));
        }
      }
    }
    return kept;
  }

  private void add(String line, Optional<SourcePosition> origin) {
    text.add(line);
    origins.add(origin);
  }
}
