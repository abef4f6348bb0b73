package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.MarkReader;
import io.gazette.importer.manuscript.Passage;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A contents list that was typed: short lines one after another, most of which come again later.
 *
 * @param from index of the first entry
 * @param to index after the last entry
 * @param captioned whether a line before it says what it is
 */
public record ContentsList(int from, int to, boolean captioned, List<Entry> entries) {

  private static final int FEWEST = 3;
  private static final int FEWEST_CAPTIONED = 2;
  private static final Pattern PAGE = Pattern.compile("[\\s.…·]*[\\s.…·\\t]\\d{1,3}$");
  private static final Pattern CAPTION =
      Pattern.compile("(?i)(目\\s*录|目\\s*錄|索引|(table of )?contents)[:：]?");

  public ContentsList {
    entries = List.copyOf(entries);
  }

  /** One entry, and the words by which its heading is known. */
  record Entry(Passage words, String title, String key) {}

  /**
   * Whether the list, with its caption, begins at a line. What comes first without a number of its
   * own or of a page may be the title, if that comes again behind the list.
   */
  boolean beginsAt(int index) {
    Entry first = entries.get(0);
    boolean counted =
        PAGE.matcher(first.words().text()).find()
            || MarkReader.candidates(first.words().text()).stream()
                .anyMatch(mark -> !mark.doubtful());
    return captioned ? from == index + 1 : from == index && counted;
  }

  /** Whether a line is nothing but the caption of a contents list. */
  static boolean isCaption(String line) {
    return CAPTION.matcher(line).matches();
  }

  /** The first contents list, if there is one. */
  static Optional<ContentsList> find(List<Element> elements) {
    Map<String, Integer> lastByKey = new TreeMap<>();
    for (int index = 0; index < elements.size(); index++) {
      for (String key : keys(elements.get(index))) {
        lastByKey.put(key, index);
      }
    }
    for (int from = 0; from < elements.size(); from++) {
      Optional<ContentsList> list = from(elements, from, lastByKey);
      if (list.isPresent()) {
        return list;
      }
    }
    return Optional.empty();
  }

  private static Optional<ContentsList> from(
      List<Element> elements, int from, Map<String, Integer> lastByKey) {
    if (echo(elements.get(from), from, lastByKey).isEmpty()) {
      return Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int to = from;
    int echoes = 0;
    for (int index = from; index < elements.size(); index++) {
      List<String> keys = keys(elements.get(index));
      if (keys.isEmpty() || keys.stream().anyMatch(seen::contains)) {
        break;
      }
      seen.addAll(keys);
      Optional<String> echo = echo(elements.get(index), index, lastByKey);
      entries.add(entry((Words) elements.get(index), echo));
      if (echo.isPresent()) {
        echoes++;
        to = index + 1;
      }
    }
    List<Entry> list = entries.subList(0, to - from);
    boolean captioned =
        from > 0 && elements.get(from - 1) instanceof Words before && isCaption(before.text());
    return echoes >= (captioned ? FEWEST_CAPTIONED : FEWEST)
            && 5 * echoes >= 3 * list.size()
            && (captioned || areHeadings(list, lastByKey, elements))
        ? Optional.of(new ContentsList(from, to, captioned, list))
        : Optional.empty();
  }

  /** Headings have sentences below them; a block that comes again is no contents list. */
  private static boolean areHeadings(
      List<Entry> entries, Map<String, Integer> lastByKey, List<Element> elements) {
    int headed = 0;
    int adjacent = 0;
    int before = -1;
    for (Entry entry : entries) {
      int echo = lastByKey.getOrDefault(entry.key(), -1);
      adjacent += before >= 0 && echo == before + 1 ? 1 : 0;
      before = echo;
      headed += echo >= 0 && hasTextBelow(elements, echo) ? 1 : 0;
    }
    return 2 * adjacent < entries.size() && 2 * headed >= entries.size();
  }

  /** Whether what follows is no short line either, or one that is marked as a heading. */
  private static boolean hasTextBelow(List<Element> elements, int index) {
    if (index + 1 >= elements.size() || !(elements.get(index + 1) instanceof Words below)) {
      return true;
    }
    return !HeadingShape.fits(below.text())
        || !below.marks().isEmpty()
        || !below.line().isPlain()
        || !((Words) elements.get(index)).marks().isEmpty()
        || !elements.get(index).line().isPlain();
  }

  private static Entry entry(Words words, Optional<String> echo) {
    Passage title =
        words.marks().isEmpty() ? words.line().words() : words.without(words.marks().get(0));
    String plain = PAGE.matcher(title.text()).replaceFirst("");
    return new Entry(words.line().words(), plain, echo.orElse(Chars.key(plain)));
  }

  private static Optional<String> echo(Element element, int index, Map<String, Integer> lastByKey) {
    return keys(element).stream().filter(key -> lastByKey.getOrDefault(key, 0) > index).findFirst();
  }

  /** The ways to read a short line: with each mark it may have taken away, and as it stands. */
  static List<String> keys(Element element) {
    if (!(element instanceof Words words) || Characters.width(words.text()) > 120) {
      return List.of();
    }
    List<String> keys = new ArrayList<>();
    for (Mark mark : words.marks()) {
      addKey(words.without(mark).text(), keys);
    }
    addKey(words.text(), keys);
    return keys;
  }

  private static void addKey(String title, List<String> keys) {
    String plain = PAGE.matcher(title).replaceFirst("");
    String key = Chars.key(plain);
    if (HeadingShape.fits(plain.replaceFirst("[:：]", " ")) && key.length() > 1) {
      keys.add(key);
    }
  }
}
