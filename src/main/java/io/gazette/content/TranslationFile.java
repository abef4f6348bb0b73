package io.gazette.content;

import io.gazette.model.TranslationRecord;
import io.gazette.text.YamlText;

/**
 * Writes from which words a text was translated: a line a clause, sorted by id, so that two people
 * who translate different clauses have nothing to merge.
 */
public final class TranslationFile {

  private static final String HEADER =
      """
      # 每个条款的译文译自哪些文字。由 gazette translated 写入。
      # From which words each clause was translated. Written by “gazette translated”.
      """;

  private TranslationFile() {}

  public static String text(TranslationRecord record) {
    StringBuilder text = new StringBuilder(HEADER);
    text.append(TranslationReader.FROM).append(": ").append(record.from()).append('\n');
    text.append(TranslationReader.CLAUSES).append(":\n");
    record
        .clauses()
        .forEach(
            (id, origin) -> {
              text.append("  ").append(YamlText.word(id)).append(": {");
              text.append(TranslationReader.SOURCE).append(": ");
              text.append(YamlText.quoted(origin.digest()));
              origin
                  .words()
                  .ifPresent(
                      words ->
                          text.append(", ")
                              .append(TranslationReader.WORDS)
                              .append(": ")
                              .append(YamlText.quoted(words.text())));
              text.append("}\n");
            });
    return text.toString();
  }
}
