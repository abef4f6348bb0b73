package io.gazette.render.list;

import io.gazette.render.html.Html;
import io.gazette.render.page.ChoiceView;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.VersionView;
import java.util.List;
import java.util.Optional;

/**
 * One of the lists of a version in one language, for all platforms or for one.
 *
 * @param id of the list, e.g. {@code sdks}
 * @param title what the list is called; with the platform if it is for one
 * @param policy a link to the version's text
 * @param platforms where the product runs, or the one platform of the page, in words
 * @param current a link to the list in effect, if that is not the one shown
 * @param upcoming the next version, with a link to its list, if the one shown is in effect
 * @param views the list for all platforms, then for each on which it differs; empty if on none
 * @param count of its entries
 * @param changes since the version before; empty if there is none, and on the page for a platform
 * @param others the version's other lists
 * @param csv the list for spreadsheets; empty for a draft
 * @param json the list for machines; likewise
 * @param versions those that have the list, newest first, each with a link to its list
 * @param address the full address of the page, for ever
 */
public record ListView(
    String id,
    String title,
    LinkView policy,
    String product,
    List<String> platforms,
    VersionView version,
    Optional<LinkView> current,
    Optional<VersionView> upcoming,
    LinkView history,
    List<ChoiceView> views,
    int count,
    Html table,
    Optional<ListChangesView> changes,
    List<LinkView> others,
    Optional<String> csv,
    Optional<String> json,
    List<VersionView> versions,
    String address) {}
