package io.gazette.render.policy;

import io.gazette.render.html.Html;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * One version of a policy in two languages, clause beside clause.
 *
 * @param sides what each side is; the prevailing language first
 * @param rows in the order of the prevailing text, with what only the other has where it stands
 */
public record ParallelView(
    String title,
    VersionView version,
    Optional<LinkView> current,
    Optional<VersionView> upcoming,
    LinkView history,
    LinkView policy,
    List<Side> sides,
    List<Row> rows) {

  /**
   * One of the two texts.
   *
   * @param name of its language, in that language
   * @param prevails whether it decides where they differ
   */
  public record Side(String lang, String name, String title, LinkView link, boolean prevails) {}

  /**
   * A clause in both languages.
   *
   * @param id its anchor; empty for the introduction
   * @param rank of its heading, 2 to 6
   * @param cells one for each side; empty where it has no such clause
   */
  public record Row(String id, int rank, List<Optional<Cell>> cells) {}

  /**
   * A clause in one language.
   *
   * @param heading with its number; empty for the introduction
   * @param outdated whether it is a translation of what the prevailing text said before
   */
  public record Cell(String lang, Optional<Html> heading, boolean outdated, Html body) {}
}
