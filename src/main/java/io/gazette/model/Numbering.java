package io.gazette.model;

import java.util.List;
import java.util.Optional;

/**
 * How clauses and list items are numbered in one language: one format a level.
 *
 * <p>A format is text with one counter in braces: <code>{一}</code>, <code>{1}</code>, <code>{a}
 * </code>, <code>{A}</code>, <code>{i}</code>, <code>{I}</code>, <code>{①}</code>, or <code>{1.1}
 * </code> for the whole path of decimal numbers.
 *
 * @param formats by level; deeper levels use the last one; empty for no numbers at all
 * @param firstItemLevel 1-based level whose format the items of an ordered list use at the
 *     earliest, so that they never look like clauses
 */
public record Numbering(List<String> formats, int firstItemLevel) {

  public static final Numbering NONE = new Numbering(List.of(), 1);

  public Numbering {
    formats = List.copyOf(formats);
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
