package io.gazette.render.page;

import io.gazette.render.html.Html;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page has.
 *
 * @param lang the tag of its language
 * @param title for the window
 * @param name the same without the name of the site
 * @param description for lists of pages; may be empty
 * @param canonical its full address; empty for a page that is served at any address
 * @param locale its language and territory as the Open Graph protocol writes them: {@code zh_CN}
 * @param otherLocales the same for the other languages that it has
 * @param alternates the same page in every language it has, its own included
 * @param indexed whether search engines may list it
 * @param home of the site in the page's language
 * @param languages the same page in every language it has, for readers
 * @param assets what to link to for an asset, by its name in the theme
 * @param feed the address of the news about what the page shows, an Atom feed
 * @param style the whole style of a page that must stand alone; empty for one that links to it
 * @param print the style of what stands at the edges of each printed page
 * @param structuredData JSON-LD about what the page shows
 */
public record PageView(
    String lang,
    String title,
    String name,
    String description,
    Optional<String> canonical,
    String locale,
    List<String> otherLocales,
    List<AlternateView> alternates,
    boolean indexed,
    String siteTitle,
    String home,
    PublisherView publisher,
    List<LanguageView> languages,
    Map<String, String> assets,
    Optional<String> feed,
    Optional<InlineStyle> style,
    Optional<InlineStyle> print,
    Optional<Html> structuredData) {}
