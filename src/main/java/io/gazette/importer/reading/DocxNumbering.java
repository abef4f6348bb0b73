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
  }

  /**
   * A number as it is shown.
   *
   * @param text e.g. {@code （一）}; empty for a bullet
   */
  record Label(String text, int value) {}

  private final Map<Integer, Level[]> levelsByAbstract = new HashMap<>();
  private final Map<Integer, Integer> abstractByList = new HashMap<>();
  private final Map<Integer, Map<Integer, Integer>> startsByList = new HashMap<>();
  private final Map<Integer, int[]> counters = new HashMap<>();

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
    int override = 0;
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.name()) {
        case "abstractNum" -> {
          levels = newLevels();
          levelsByAbstract.put(xml.number("abstractNumId", 0), levels);
        }
        case "num" -> list = xml.number("numId", 0);
        case "lvl" -> level = levels[level(xml.number("ilvl", 0))];
        case "lvlOverride" -> {
          override = level(xml.number("ilvl", 0));
          levels = newLevels();
        }
        case "numFmt" -> level.format = xml.attribute("val").orElse("decimal");
        case "lvlText" -> level.text = xml.attribute("val").orElse("");
        case "start" -> level.start = xml.number("val", 1);
        case "abstractNumId" -> abstractByList.put(list, xml.number("val", 0));
        case "startOverride" ->
            startsByList
                .computeIfAbsent(list, key -> new HashMap<>())
                .put(override, xml.number("val", 1));
        default -> {}
      }
    }
  }

  private static Level[] newLevels() {
    Level[] levels = new Level[LEVELS];
    Arrays.setAll(levels, index -> new Level());
    return levels;
  }

  private static int level(int level) {
    return Math.max(0, Math.min(LEVELS - 1, level));
  }

  /** The number of the next paragraph of a list; empty if there is no such list or no number. */
  Optional<Label> next(int list, int listLevel) {
    Level[] levels = levelsByAbstract.get(abstractByList.getOrDefault(list, -1));
    if (levels == null) {
      return Optional.empty();
    }
    int level = level(listLevel);
    int value = count(list, level, levels);
    Level shown = levels[level];
    if (shown.format.equals("bullet")) {
      return Optional.of(new Label("", 0));
    }
    return shown.format.equals("none")
        ? Optional.empty()
        : Optional.of(new Label(text(list, level, levels), value));
  }

  /** Lists of one kind count on together; a list that starts anew does so once. */
  private int count(int list, int level, Level[] levels) {
    int kind = abstractByList.getOrDefault(list, -1);
    int[] counts = counters.computeIfAbsent(kind, key -> new int[LEVELS]);
    Map<Integer, Integer> starts = startsByList.getOrDefault(list, Map.of());
    if (starts.containsKey(level)) {
      counts[level] = starts.get(level) - 1;
      startsByList.remove(list);
    } else if (counts[level] == 0) {
      counts[level] = levels[level].start - 1;
    }
    counts[level]++;
    Arrays.fill(counts, level + 1, LEVELS, 0);
    return counts[level];
  }

  private String text(int list, int level, Level[] levels) {
    int[] counts = counters.getOrDefault(abstractByList.getOrDefault(list, -1), new int[LEVELS]);
    String text = levels[level].text;
    for (int at = 0; at <= level; at++) {
      int count = Math.max(counts[at], levels[at].start);
      text = text.replace("%" + (at + 1), NumberFormats.format(levels[at].format, count));
    }
    return text;
  }
}
