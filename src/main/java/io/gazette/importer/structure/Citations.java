package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Edits;
import io.gazette.importer.manuscript.Passage;
import io.gazette.model.Citation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** How Gazette cites the clauses of a draft: what a link without words shows. */
final class Citations {

  private final Edits edits;
  private final IdentityHashMap<Section, String> printed = new IdentityHashMap<>();
  private final IdentityHashMap<Section, List<String>> labels = new IdentityHashMap<>();

  Citations(Draft draft, Edits edits) {
    this.edits = edits;
    new LabelCount(draft.numbering().numbering())
        .visit(draft.sections(), (section, path, label) -> printed.put(section, label));
    collect(draft.sections(), List.of());
  }

  private void collect(List<Section> siblings, List<String> above) {
    for (Section section : siblings) {
      List<String> own = new ArrayList<>(above);
      own.add(printed.getOrDefault(section, ""));
      labels.put(section, own);
      collect(section.children, own);
    }
  }

  /** Whether a link to a clause shows exactly these words, but for spaces. */
  boolean shows(Passage words, Section target) {
    String citation =
        Citation.of(
            labels.getOrDefault(target, List.of()),
            printed.getOrDefault(target, "") + edits.read(target.heading));
    return withoutSpaces(edits.read(words)).equals(withoutSpaces(citation));
  }

  private static String withoutSpaces(String words) {
    return words.replaceAll("[\\s\\u00A0\\u3000]", "");
  }
}
