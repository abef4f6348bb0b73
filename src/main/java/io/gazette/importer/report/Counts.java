package io.gazette.importer.report;

import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.structure.Draft;
import io.gazette.importer.structure.Section;
import io.gazette.importer.writing.TextImport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts what was recognised in one text, for a person to compare with the source. */
final class Counts {

  private Counts() {}

  /** What was counted, by name, in the order of the report. */
  public static Map<String, Integer> of(TextImport text) {
    Draft draft = text.draft();
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put(
        "chapters",
        (int) draft.sections().stream().filter(section -> !section.kind.isUnnumbered()).count());
    counts.put("summary-parts", summaryParts(draft));
    counts.put("appendices", ofKind(draft, Section.Kind.APPENDIX));
    counts.put("clauses", draft.allSections().size());
    counts.put("lost-numbers", ofKind(draft, Section.Kind.LOST_NUMBER));
    counts.put("guessed-headings", ofKind(draft, Section.Kind.GUESSED));
    counts.put("contents-entries", draft.contents().map(list -> list.entries().size()).orElse(0));
    counts.put("contents-differences", decisions(text, Topic.CONTENTS_DIFFER));
    counts.put("dates", text.dateFacts.count());
    counts.put(
        "glossary-entries",
        decisions(text, Topic.TERM_FOUND) + decisions(text, Topic.TERM_UNCLEAR));
    counts.put("companions", decisions(text, Topic.COMPANION_NAMED));
    counts.put("sdks", draft.sdks().size());
    counts.put("sdk-packages", draft.sdks().stream().mapToInt(sdk -> sdk.packages().size()).sum());
    counts.put("sdk-links", (int) draft.sdks().stream().filter(sdk -> sdk.isLinked()).count());
    counts.put("permission-groups", draft.permissions().size());
    counts.put("permission-values", permissionValues(draft, ""));
    counts.put("permission-values-android", permissionValues(draft, "android.permission."));
    counts.put("references-linked", decisions(text, Topic.REFERENCE_LINKED));
    counts.put("references-unknown", decisions(text, Topic.REFERENCE_UNKNOWN));
    return counts;
  }

  /** How many headings have a number of each kind, by its first number. */
  static Map<String, Integer> headingsByMark(Draft draft) {
    Map<Family, Integer> counts = new TreeMap<>();
    for (Section section : draft.allSections()) {
      section.mark.ifPresent(mark -> counts.merge(mark.family(), 1, Integer::sum));
    }
    Map<String, Integer> named = new LinkedHashMap<>();
    counts.forEach((family, count) -> named.put(family.sample(), count));
    return named;
  }

  /** How many headings lost their number, by the clause they stand in. */
  static Map<String, Integer> lostByClause(Draft draft) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Section section : draft.allSections()) {
      List<Section> children = section.children;
      int lost =
          (int) children.stream().filter(child -> child.kind == Section.Kind.LOST_NUMBER).count();
      if (lost > 0) {
        counts.put(section.id, lost);
      }
    }
    return counts;
  }

  private static int summaryParts(Draft draft) {
    Optional<Section> summary =
        draft.sections().stream()
            .filter(section -> section.kind == Section.Kind.SUMMARY)
            .findFirst();
    return summary.map(section -> section.children.size()).orElse(0);
  }

  private static int ofKind(Draft draft, Section.Kind kind) {
    return (int) draft.allSections().stream().filter(section -> section.kind == kind).count();
  }

  private static int decisions(TextImport text, Topic topic) {
    return text.decisions.about(topic).size();
  }

  private static int permissionValues(Draft draft, String prefix) {
    return (int)
        draft.permissions().stream()
            .flatMap(group -> group.values().stream())
            .filter(value -> value.text().startsWith(prefix))
            .count();
  }
}
