package io.gazette.render.page;

import io.gazette.lists.ListTables;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.ListKind;
import io.gazette.model.Platform;
import io.gazette.model.Routes;
import io.gazette.model.SitePath;
import io.gazette.render.theme.Messages;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a page of a list shows.
 *
 * @param platform empty for all platforms
 */
public record ListSubject(
    String policyId, VersionSummary version, ListKind list, Optional<Platform> platform) {

  /** Where it is as long as the policy page shows its version. */
  public SitePath current(Language language) {
    return platform
        .map(only -> Routes.list(language, policyId, list, only))
        .orElseGet(() -> Routes.list(language, policyId, list));
  }

  /** Where the whole list is for ever. */
  public SitePath permalink(Language language) {
    return Routes.list(language, policyId, version.id(), list);
  }

  public ListSubject on(Optional<Platform> other) {
    return new ListSubject(policyId, version, list, other);
  }

  /** One of its rows, as the target of a link from another page. */
  public LinkTarget row(String rowId) {
    return new LinkTarget.ToListRow(policyId, version.id(), list, rowId, false);
  }

  /** One of its rows, as the target of a link on its own page. */
  public LinkTarget rowOnItsPage(String rowId) {
    return new LinkTarget.ToListRow(policyId, version.id(), list, rowId, true);
  }

  /** What it is called: as tables call it, unless the theme has a message for it. */
  public String name(Messages messages) {
    String name =
        messages
            .find("list." + list.id())
            .orElseGet(() -> ListTables.title(list, messages.language()));
    return platform
        .map(only -> messages.text("list.platform", name, messages.text("platform." + only.id())))
        .orElse(name);
  }

  /**
   * A link in the page's language, or else the nearest.
   *
   * @param route to the list in a language
   */
  LinkView link(PageContext context, Function<Language, SitePath> route) {
    Language nearest = Directory.nearest(version.languages(), context.language());
    return LinkView.of(
        context.addresses().to(route.apply(nearest)),
        name(context.messages()),
        context.unlessOwn(nearest));
  }
}
