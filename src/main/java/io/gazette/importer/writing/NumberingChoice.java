package io.gazette.importer.writing;

import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.structure.Section;
import java.util.List;
import java.util.Optional;

/** Chooses the numbering that comes closest to the one that was typed. */
final class NumberingChoice {

  private NumberingChoice() {}

  /** The value for {@code numbering} in {@code policy.yaml}. */
  public static String of(TextImport text) {
    List<Section> chapters =
        text.draft().sections().stream().filter(section -> section.mark.isPresent()).toList();
    if (chapters.isEmpty()) {
      return text.draft().sections().stream()
              .allMatch(section -> section.kind == Section.Kind.STYLED)
          ? "none"
          : usual(text);
    }
    Optional<Family> family = chapters.get(0).mark.map(Mark::family);
    boolean decimals =
        text.draft().allSections().stream()
            .anyMatch(
                section -> section.mark.filter(mark -> mark.family().isDecimal()).isPresent());
    return switch (family.orElseThrow()) {
      case ARTICLE -> "article";
      case CHINESE -> decimals ? "[\"{一}、\", \"{1.1}\", \"{1.1}\", \"（{1}）\", \"{①}\"]" : "chinese";
      // Items of a Chinese list are never (a) or (i).
      case ARABIC ->
          text.language.isChinese() && !isDeep(text)
              ? "[\"{1}.\", \"{1.1}\", \"（{1}）\", \"{①}\"]"
              : "decimal";
      case ENGLISH_SECTION -> "decimal";
      default -> usual(text);
    };
  }

  private static boolean isDeep(TextImport text) {
    return text.draft().allSections().stream().anyMatch(section -> section.level > 2);
  }

  private static String usual(TextImport text) {
    return text.language.isChinese() ? "chinese" : "decimal";
  }
}
