package io.gazette.importer;

import io.gazette.model.Language;
import java.util.List;

/**
 * An import in a few numbers, for the line that a command prints.
 *
 * @param versionFolder relative to the content folder
 * @param report the page to open, relative to the content folder
 */
public record ImportSummary(String versionFolder, String report, List<Text> texts) {

  public ImportSummary {
    texts = List.copyOf(texts);
  }

  /**
   * One file.
   *
   * @param clauses headings of any level
   * @param characters of the source, without space
   * @param inReport of those, how many are not in the text as they were, but named in the report
   * @param questions that a person must answer
   */
  public record Text(
      String file, Language language, int clauses, int characters, int inReport, int questions) {}

  /** The questions of all files. */
  public int questions() {
    return texts.stream().mapToInt(Text::questions).sum();
  }
}
