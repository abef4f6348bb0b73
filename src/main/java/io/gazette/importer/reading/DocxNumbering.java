package io.gazette.importer.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** Counts the numbers that Word shows but that nobody typed. */
final class DocxNumbering {

  private static final int LEVELS = 9;

  /** How one level of a list counts. */
  private static final class Level {
    String format = "decimal";
    String text = "";
    int start = 1;

    /** Whether all numbers in it are shown in digits. */
    boolean legal;

    /** Whether it goes on counting when a level above it counts. */
    boolean neverRestarts;

    /** The style whose paragraphs it counts; empty if none. */
    String style = "";
  }

  /**
   * A number as it is shown.
   *
   * @param text e.g. {@code （一）}; empty for a bullet
   * @param certain false if it counts in a way that is not known here
   */
  record Label(String text, boolean certain) {}

  private final Map<Integer, Level[]> levelsByAbstract = new HashMap<>();
  private final Map<Integer, Integer> abstractByList = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> startsByList = new HashMap<>();
  private final Map<Integer, Map<Integer, Level>> overridesByList = new HashMap<>();
  private final Map<Integer, Integer[]> counters = new HashMap<>();

  public static DocxNumbering read(DocxPackage docx) throws UnreadableSourceException {
    DocxNumbering numbering = new DocxNumbering();
    Optional<XmlEvents> part = docx.open("word/numbering.xml");
    if (part.isPresent()) {
      numbering.readAll(part.get());
    }
    return numbering;
  }

  private void readAll(XmlEvents xml) throws UnreadableSourceException {
    Level[] levels = newLevels();
    Level level = new Level();
    int list = 0;
    int override = -1;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "abstractNum" -> {
          levels = newLevels();
          override = -1;
          levelsByAbstract.put(xml.number("abstractNumId", 0), levels);
        }
        case "num" -> list = xml.number("numId", 0);
        case "abstractNumId" -> abstractByList.put(list, xml.number("val", 0));
        case "lvlOverride" -> override = level(xml.number("ilvl", 0));
        case "lvl" -> {
          level = override < 0 ? levels[level(xml.number("ilvl", 0))] : new Level();
          if (override >= 0) {
            forList(overridesByList, list).put(override, level);
          }
        }
        case "startOverride" -> forList(startsByList, list).put(override, xml.number("val", 1));
        default -> read(xml, level);
      }
    }
  }

  private static void read(XmlEvents xml, Level level) {
    switch (xml.name()) {
      case "numFmt" -> level.format = xml.attribute("val").orElse("decimal");
      case "lvlText" -> level.text = xml.attribute("val").orElse("");
      case "start" -> level.start = xml.number("val", 1);
      case "isLgl" -> level.legal = xml.isOn();
      case "lvlRestart" -> level.neverRestarts = xml.number("val", 1) == 0;
      case "pStyle" -> level.style = xml.attribute("val").orElse("");
      default -> {}
    }
  }

  private static <T> Map<Integer, T> forList(Map<Integer, Map<Integer, T>> byList, int list) {
    return byList.computeIfAbsent(list, key -> new HashMap<>());
  }

  private static Level[] newLevels() {
    Level[] levels = new Level[LEVELS];
    Arrays.setAll(levels, index -> new Level());
    return levels;
  }

  private static int level(int level) {
    return Math.max(0, Math.min(LEVELS - 1, level));
  }

  /** The levels of a list, its own in place of those of its kind; empty if there is no list. */
  private Optional<Level[]> levels(int list) {
    Level[] levels = levelsByAbstract.get(abstractByList.getOrDefault(list, -1));
    if (levels == null) {
      return Optional.empty();
    }
    Level[] own = levels.clone();
    overridesByList.getOrDefault(list, Map.of()).forEach((level, other) -> own[level] = other);
    return Optional.of(own);
  }

  /** The level of a list that counts the paragraphs of a style; 0 if none does expressly. */
  int levelOf(int list, String style) {
    Level[] levels = levels(list).orElseGet(DocxNumbering::newLevels);
    for (int level = 0; level < LEVELS; level++) {
      if (!style.isEmpty() && levels[level].style.equals(style)) {
        return level;
      }
    }
    return 0;
  }

  /** The number of the next paragraph of a list; empty if there is no such list or no number. */
  Optional<Label> next(int list, int listLevel) {
    Optional<Level[]> found = levels(list);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Level[] levels = found.get();
    int level = level(listLevel);
    Integer[] counts = count(list, level, levels);
    Level shown = levels[level];
    if (shown.format.equals("bullet")) {
      return Optional.of(new Label("", true));
    }
    return shown.format.equals("none") && !shown.text.contains("%") && shown.text.isBlank()
        ? Optional.empty()
        : Optional.of(label(level, levels, counts));
  }

  /** Lists of one kind count on together; a list that starts anew does so once on each level. */
  private Integer[] count(int list, int level, Level[] levels) {
    int kind = abstractByList.getOrDefault(list, -1);
    Integer[] counts = counters.computeIfAbsent(kind, key -> new Integer[LEVELS]);
    Integer start = forList(startsByList, list).remove(level);
    if (start != null) {
      counts[level] = start;
    } else {
      counts[level] = counts[level] == null ? levels[level].start : counts[level] + 1;
    }
    for (int below = level + 1; below < LEVELS; below++) {
      counts[below] = levels[below].neverRestarts ? counts[below] : null;
    }
    return counts;
  }

  private static Label label(int level, Level[] levels, Integer[] counts) {
    String text = levels[level].text;
    boolean certain = true;
    for (int at = 0; at <= level; at++) {
      String place = "%" + (at + 1);
      int count = counts[at] == null ? levels[at].start : counts[at];
      String format = levels[level].legal ? "decimal" : levels[at].format;
      certain &= !text.contains(place) || NumberFormats.isKnown(format);
      text = text.replace(place, NumberFormats.format(format, count));
    }
    return new Label(text, certain);
  }
}
