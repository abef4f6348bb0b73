package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Manuscript;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.NumeralSystem;
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

  /** Shared by all contexts within one item: only its first line is the item. */
  private final boolean[] itemUsed;

  /** Shared by all contexts within one list: the number of the next item; 0 for bullets. */
  private final int[] nextNumber;

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
      int[] nextNumber) {
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
    this.nextNumber = nextNumber;
  }

  static HtmlContext outside(@Nullable Element owner) {
    return new HtmlContext(
        owner, false, null, false, new Hint.None(), 0, 0, 0, false, new boolean[1], new int[1]);
  }

  static HtmlContext inside(Element owner) {
    return new HtmlContext(
        owner, true, null, false, new Hint.None(), 0, 0, 0, false, new boolean[1], new int[1]);
  }

  HtmlContext silent(Element element) {
    return new HtmlContext(
        element,
        inside,
        leftOut,
        true,
        hint,
        listDepth,
        style,
        linkNumber,
        preformatted,
        itemUsed,
        nextNumber);
  }

  HtmlContext leftOut(Element element, Topic reason) {
    return new HtmlContext(
        element, inside, reason, silent, hint, listDepth, 0, 0, preformatted, itemUsed, nextNumber);
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
        nextNumber);
  }

  HtmlContext list(Element element) {
    int first =
        Math.max(1, NumeralSystem.readDigits(element.attr("start").replaceAll("[^0-9]", "")));
    int[] numbers = {element.normalName().equals("ol") ? first : 0};
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
        numbers);
  }

  /** An item of the list; its number is what a browser would show. */
  HtmlContext item(Element element) {
    String label = "";
    String value = element.attr("value").strip();
    if (nextNumber[0] > 0 && value.matches("[1-9]\\d{0,4}")) {
      nextNumber[0] = Integer.parseInt(value);
    }
    if (nextNumber[0] > 0) {
      label = label(element, nextNumber[0]);
      nextNumber[0]++;
    }
    if (!label.isEmpty() && isAlone(element)) {
      // A list of one item that says where it begins is a numbered line.
      return with(element, new Hint.Shown(label));
    }
    return with(element, new Hint.Item(Math.max(1, listDepth), label));
  }

  /** The number of an item as the type of its list shows it. */
  private static String label(Element item, int number) {
    String type = item.parent() == null ? "" : item.parent().attr("type").strip();
    NumeralSystem system =
        switch (type) {
          case "a" -> NumeralSystem.LOWER_LETTER;
          case "A" -> NumeralSystem.UPPER_LETTER;
          case "i" -> NumeralSystem.LOWER_ROMAN;
          case "I" -> NumeralSystem.UPPER_ROMAN;
          default -> NumeralSystem.ARABIC;
        };
    return system.write(number) + ".";
  }

  private static boolean isAlone(Element item) {
    Element list = item.parent();
    return list != null
        && list.hasAttr("start")
        && list.childrenSize() == 1
        && list.closest("li") == null;
  }

  /** Adds the style and the link of an element. */
  HtmlContext within(Element element, Manuscript.Builder text) {
    String href = element.normalName().equals("a") ? element.attr("href").strip() : "";
    boolean usable = ADDRESS.matcher(href).matches();
    if (!href.isEmpty() && !usable && !href.startsWith("#") && inside && leftOut == null) {
      text.noteHere(Topic.LINK_DROPPED, href.length() > 200 ? href.substring(0, 200) : href);
    }
    int link = usable && inside ? text.link(encoded(href)) : linkNumber;
    return new HtmlContext(
        element,
        inside,
        leftOut,
        silent,
        hint,
        listDepth,
        style | HtmlElements.style(element),
        link,
        preformatted || element.normalName().equals("pre"),
        itemUsed,
        nextNumber);
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

  int style() {
    return style;
  }

  int linkNumber() {
    return linkNumber;
  }

  /** What the line is; further lines of an item belong to it. */
  Hint takeHint() {
    if (hint instanceof Hint.Item item) {
      boolean first = !itemUsed[0];
      itemUsed[0] = true;
      return first ? item : new Hint.ItemContinued(item.depth());
    }
    return hint;
  }
}
