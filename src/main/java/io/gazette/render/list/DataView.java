package io.gazette.render.list;

import io.gazette.render.html.Html;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * Every type of data that a version's lists name, for a reader who asks what is done with it.
 *
 * @param policy a link to the text of the version
 * @param current a link to the same page of the version in effect, if this is another one
 * @param upcoming the next version, if this one is in effect
 * @param sensitive those of them that are sensitive
 * @param address the full address of the page, for ever
 */
public record DataView(
    LinkView policy,
    VersionView version,
    Optional<LinkView> current,
    Optional<VersionView> upcoming,
    LinkView history,
    List<DatumView> data,
    List<DatumView> sensitive,
    String address) {

  /**
   * A type of data.
   *
   * @param id its anchor
   * @param collected for what the publisher collects it
   * @param thirdParties the SDKs and recipients that get it
   * @param permissions that it needs
   * @param clauses of the text that name it
   */
  public record DatumView(
      String id,
      String name,
      boolean sensitive,
      List<UseView> collected,
      List<UseView> thirdParties,
      List<UseView> permissions,
      List<LinkView> clauses) {}

  /**
   * One use of it.
   *
   * @param link to the row of the list that says so
   * @param purpose empty where the list says none
   * @param retention likewise
   */
  public record UseView(LinkView link, Optional<Html> purpose, Optional<Html> retention) {}
}
