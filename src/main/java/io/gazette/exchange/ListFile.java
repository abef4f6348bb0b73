package io.gazette.exchange;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import java.util.List;
import java.util.Optional;

/**
 * The YAML file of a list as a spreadsheet makes it.
 *
 * <p>What the file says besides the list stays, byte for byte; so do rows of which the spreadsheet
 * says the same. A row that changed is written anew, its comments above it.
 *
 * @param path in the content folder
 * @param text of the whole file
 * @param changes by row: first those of the spreadsheet in its order, then those that are gone
 * @param lines for each line of the text the place in the spreadsheet that it comes from, if any
 * @param rowsBefore how many rows the list had before
 */
public record ListFile(
    String path,
    String text,
    List<RowChange> changes,
    List<Optional<SourcePosition>> lines,
    int rowsBefore) {

  public ListFile {
    changes = List.copyOf(changes);
    lines = List.copyOf(lines);
  }

  /** The name of the file of a list; two of the lists share one. */
  public static String name(ListKind list) {
    return list.shape().file().name();
  }

  /**
   * The file that says what a spreadsheet says.
   *
   * @param before the file as it is; empty if there is none
   * @param rows what it says of this list, in its order
   * @return empty after reporting that the file is not written in the usual form, so that nobody
   *     can tell where a row begins
   */
  public static Optional<ListFile> of(
      ListSheet sheet,
      String path,
      Optional<String> before,
      List<ListRow> rows,
      Diagnostics diagnostics) {
    Optional<YamlFile> file = YamlFile.parse(before.orElse(""), sheet.list().id(), rows.size());
    if (file.isEmpty()) {
      diagnostics.report(Code.LIST_FORM, SourcePosition.startOf(path), sheet.list().id());
      return Optional.empty();
    }
    return Optional.of(new ListMerge(sheet, file.get(), rows).into(path));
  }

  /** What to do with a list that is there already. */
  public enum Existing {
    KEEP,
    REPLACE
  }

  /** Whether the file said exactly this before. */
  public boolean isAsBefore(Optional<String> before) {
    return before.filter(words -> words.lines().toList().equals(text.lines().toList())).isPresent();
  }

  /** Whether it may take the place of what is there; reports it if not. */
  public boolean mayReplace(Existing existing, Diagnostics diagnostics) {
    boolean allowed = rowsBefore == 0 || existing == Existing.REPLACE;
    if (!allowed) {
      diagnostics.report(Code.LIST_EXISTS, SourcePosition.startOf(path));
    }
    return allowed;
  }

  /** Where in the spreadsheet the words are that a diagnostic about the file speaks of. */
  public Diagnostic inSheet(Diagnostic diagnostic) {
    SourcePosition position = diagnostic.position();
    if (!position.file().equals(path) || position.line() > lines.size()) {
      return diagnostic;
    }
    return lines
        .get(position.line() - 1)
        .map(
            cell ->
                new Diagnostic(
                    diagnostic.code(), diagnostic.severity(), cell, diagnostic.arguments()))
        .orElse(diagnostic);
  }
}
