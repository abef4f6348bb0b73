package io.gazette.importer;

import io.gazette.model.Language;
import java.util.List;

/**
 * An import in a few words and numbers, for the lines that a command prints.
 *
 * @param versionFolder relative to the content folder, with a slash at its end
 * @param report the page to open, relative to the content folder
 * @param data the report for programs, as JSON
 */
public record ImportSummary(String versionFolder, String report, String data, List<Text> texts) {

  public ImportSummary {
    texts = List.copyOf(texts);
  }

  /**
   * One file.
   *
   * @param clauses headings of any level
   * @param characters of the source, without space
   * @param inReport of those, how many are not in the text as they were, but named in the report
   * @param questions that a person must answer, one for each cause, the gravest first
   */
  public record Text(
      String file,
      Language language,
      int clauses,
      int characters,
      int inReport,
      List<Question> questions) {
    public Text {
      questions = List.copyOf(questions);
    }
  }

  /**
   * Something that only a person can tell.
   *
   * @param line of the source where it is asked first; 0 if it is about the text as a whole
   * @param alike how many more things are asked of the same cause
   */
  public record Question(int line, String words, int alike) {}
}
