package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Topic;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What holds for the text at some point of a page; each element makes its own from the outer. */
final class HtmlContext {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|mailto:|tel:)[^\\s<>\"\\\\`|]+");

  private final @Nullable Element owner;
  private final boolean inside;
  private final @Nullable Topic leftOut;
  private final boolean silent;
  private final Hint hint;
  private final int listDepth;
  private final int style;
  private final int linkNumber;
  private final boolean preformatted;

  /** Shared by all contexts within one item or heading: only its first line is the item. */
  private final boolean[] itemUsed;

  /** Shared by all contexts within one list. */
  private final HtmlList list;

  private HtmlContext(
      @Nullable Element owner,
      boolean inside,
      @Nullable Topic leftOut,
      boolean silent,
      Hint hint,
      int listDepth,
      int style,
      int linkNumber,
      boolean preformatted,
      boolean[] itemUsed,
      HtmlList list) {
    this.owner = owner;
    this.inside = inside;
    this.leftOut = leftOut;
    this.silent = silent;
    this.hint = hint;
    this.listDepth = listDepth;
    this.style = style;
    this.linkNumber = linkNumber;
    this.preformatted = preformatted;
    this.itemUsed = itemUsed;
    this.list = list;
  }

  static HtmlContext outside(@Nullable Element owner) {
    return new HtmlContext(
        owner, false, null, false, new Hint.None(), 0, 0, 0, false, new boolean[1], HtmlList.NONE);
  }

  static HtmlContext inside(Element owner) {
    return new HtmlContext(
        owner, true, null, false, new Hint.None(), 0, 0, 0, false, new boolean[1], HtmlList.NONE);
  }

  HtmlContext silent(Element element) {
    return new HtmlContext(
        ownerWithin(element),
        inside,
        leftOut,
        true,
        hint,
        listDepth,
        style,
        linkNumber,
        preformatted,
        itemUsed,
        list);
  }

  /** What is within a part that is left out does not begin another one. */
  private @Nullable Element ownerWithin(Element element) {
    return leftOut == null ? element : owner;
  }

  HtmlContext leftOut(Element element, Topic reason) {
    return new HtmlContext(
        element, inside, reason, silent, hint, listDepth, 0, 0, preformatted, itemUsed, list);
  }

  HtmlContext with(Element element, Hint other) {
    return new HtmlContext(
        element,
        true,
        leftOut,
        silent,
        other,
        listDepth,
        style,
        0,
        preformatted,
        new boolean[1],
        list);
  }

  HtmlContext list(Element element) {
    return new HtmlContext(
        element,
        inside,
        leftOut,
        silent,
        hint,
        listDepth + 1,
        style,
        linkNumber,
        false,
        itemUsed,
        new HtmlList(element));
  }

  /** An item of the list; its number is what a browser would show. */
  HtmlContext item(Element element, String label) {
    if (!label.isEmpty() && list.isLine()) {
      return with(element, new Hint.Shown(label));
    }
    return list.hasSigns()
        ? with(element, new Hint.Item(Math.max(1, listDepth), label))
        : with(element, hint instanceof Hint.Item ? new Hint.None() : hint);
  }

  /** The list that is open. */
  HtmlList list() {
    return list;
  }

  /** Adds the style and the link of an element. */
  HtmlContext within(Element element, Manuscript.Builder text) {
    String href = element.normalName().equals("a") ? element.attr("href").strip() : "";
    boolean usable = ADDRESS.matcher(href).matches();
    boolean leads = usable || href.startsWith("#");
    if (!href.isEmpty() && !leads && inside && leftOut == null) {
      text.noteHere(Topic.LINK_DROPPED, href.length() > 200 ? href.substring(0, 200) : href);
    }
    int link = leads && href.length() > 1 && inside ? text.link(encoded(href)) : linkNumber;
    return new HtmlContext(
        ownerWithin(element),
        inside,
        leftOut,
        silent,
        hint,
        listDepth,
        style | HtmlElements.style(element),
        link,
        preformatted || element.normalName().equals("pre"),
        itemUsed,
        list);
  }

  /** Brackets in an address would end the link in Markdown. */
  private static String encoded(String address) {
    return address.replace("(", "%28").replace(")", "%29");
  }

  boolean isInside() {
    return inside;
  }

  boolean isLeftOut() {
    return leftOut != null;
  }

  boolean beginsLeavingOut(Element element) {
    return element.equals(owner) && leftOut != null;
  }

  Topic reason() {
    return leftOut == null ? Topic.NAVIGATION_LEFT_OUT : leftOut;
  }

  boolean isSilent() {
    return silent;
  }

  boolean isPreformatted() {
    return preformatted;
  }

  boolean isHeading() {
    return hint instanceof Hint.Heading || hint instanceof Hint.Title;
  }

  int style() {
    return style;
  }

  int linkNumber() {
    return linkNumber;
  }

  /** What the line is; further lines of an item belong to it. */
  Hint takeHint() {
    boolean first = !itemUsed[0];
    itemUsed[0] = true;
    if (hint instanceof Hint.Item item) {
      return first ? item : new Hint.ItemContinued(item.depth());
    }
    // What stands in a heading that was never closed is no heading.
    return first || !isHeading() ? hint : new Hint.None();
  }
}
