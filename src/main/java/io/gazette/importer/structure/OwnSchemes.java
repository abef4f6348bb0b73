package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Label;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Part.Items;
import io.gazette.model.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes numberings of the labels that a text has: at each level the format of the most of them. */
final class OwnSchemes {

  /** As deep as clauses or lists can be. */
  private static final int DEEPEST = 6;

  private final LabelFormats formats;
  private final List<Map<String, Integer>> clauses = new ArrayList<>();
  private final List<Map<String, Integer>> items = new ArrayList<>();

  OwnSchemes(Language language) {
    this.formats = new LabelFormats(language);
    for (int level = 0; level < DEEPEST; level++) {
      clauses.add(new LinkedHashMap<>());
      items.add(new LinkedHashMap<>());
    }
  }

  List<Scheme> of(List<Part> preamble, List<Section> chapters) {
    countItems(preamble, 0);
    countClauses(chapters);
    List<String> clauseFormats = usual(clauses);
    List<String> itemFormats = usual(items);
    List<String> throughout = throughout(clauseFormats);
    return List.of(
        Scheme.of(clauseFormats, List.of()),
        Scheme.of(clauseFormats, itemFormats),
        Scheme.of(throughout, itemFormats));
  }

  private void countClauses(List<Section> sections) {
    for (Section section : sections) {
      section.label.ifPresent(label -> count(label, clauses, section.level - 1));
      countItems(section.parts, 0);
      countClauses(section.children);
    }
  }

  private void countItems(List<Part> parts, int depth) {
    for (Part part : parts) {
      if (part instanceof Items list) {
        list.labels().forEach(label -> count(label, items, depth));
        int inside = list.labels().isEmpty() ? depth : depth + 1;
        list.items().forEach(item -> countItems(item, inside));
      }
    }
  }

  private void count(Label label, List<Map<String, Integer>> levels, int level) {
    formats
        .of(label)
        .filter(format -> level < levels.size())
        .ifPresent(format -> levels.get(level).merge(format, label.isLost() ? 0 : 1, Integer::sum));
  }

  /** The most frequent of each level, down to the last that has labels. */
  private static List<String> usual(List<Map<String, Integer>> levels) {
    List<String> usual = new ArrayList<>();
    for (int level = levels.size() - 1; level >= 0; level--) {
      Map<String, Integer> counts = levels.get(level);
      if (!counts.isEmpty() || !usual.isEmpty()) {
        usual.add(0, counts.isEmpty() ? "{1}." : mostFrequent(counts));
      }
    }
    return usual;
  }

  private static String mostFrequent(Map<String, Integer> counts) {
    String most = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      most = counts.getOrDefault(most, -1) < entry.getValue() ? entry.getKey() : most;
    }
    return most;
  }

  /** The same with counters that go on through all chapters, where chapters hold numbers. */
  private static List<String> throughout(List<String> formats) {
    List<String> throughout = new ArrayList<>();
    for (String format : formats) {
      boolean on = !throughout.isEmpty() && !format.contains("{1.1}");
      throughout.add(on ? format.replace("}", "…}") : format);
    }
    return throughout;
  }
}
