package io.gazette.model;

import java.util.List;
import java.util.Optional;

/**
 * How clauses and list items are numbered in one language: one format a level.
 *
 * @param formats of {@link NumberFormat}, by level of the clauses; deeper levels use the last one;
 *     empty for no numbers at all
 * @param firstItemLevel 1-based level whose format the items of an ordered list use at the
 *     earliest, so that they never look like clauses
 * @param itemFormats of items, by depth of their list; empty where items go on with the formats of
 *     clauses; {@code {1.1}} stands for the number of the clause and that of the item
 */
public record Numbering(List<String> formats, int firstItemLevel, List<String> itemFormats) {

  public static final Numbering NONE = new Numbering(List.of(), 1);

  public Numbering {
    formats = List.copyOf(formats);
    itemFormats = List.copyOf(itemFormats);
  }

  /** A numbering whose items go on with the formats of the clauses. */
  public Numbering(List<String> formats, int firstItemLevel) {
    this(formats, firstItemLevel, List.of());
  }

  /** The format of the clauses of a level, 1 for chapters; empty for no numbers. */
  public Optional<NumberFormat> clauseFormat(int level) {
    return formats.isEmpty() ? Optional.empty() : NumberFormat.parse(at(formats, level));
  }

  /** The format of items at a depth, 1 for the outermost list. */
  NumberFormat itemFormat(int depth) {
    return NumberFormat.parse(at(itemFormats, depth)).orElseThrow();
  }

  private static String at(List<String> formats, int level) {
    return formats.get(Math.min(level, formats.size()) - 1);
  }

  /** The schemes that have a name. */
  public static List<String> names() {
    return List.of("chinese", "article", "decimal", "none");
  }

  /**
   * The scheme of a name as it is written in a language: {@code article} is 第一条, 第一條 or Article 1.
   */
  public static Optional<Numbering> named(String name, Language language) {
    return Optional.ofNullable(
        switch (name) {
          case "chinese" -> new Numbering(List.of("{一}、", "（{一}）", "{1}.", "（{1}）", "{①}"), 3);
          case "article" -> article(language);
          case "decimal" -> new Numbering(List.of("{1}.", "{1.1}", "{1.1}", "({a})", "({i})"), 4);
          case "none" -> NONE;
          default -> null;
        });
  }

  private static Numbering article(Language language) {
    if (!language.isChinese()) {
      return new Numbering(List.of("Article {1}", "{1}.", "({a})", "({i})"), 2);
    }
    String article = language.isTraditionalChinese() ? "第{一}條" : "第{一}条";
    return new Numbering(List.of(article, "（{一}）", "{1}.", "（{1}）", "{①}"), 2);
  }
}
