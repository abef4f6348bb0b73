package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives the clauses of a translation the ids of the first text's, by position. */
public final class ClauseAlignment {

  private final Set<String> taken = new HashSet<>();
  private final Decisions decisions;

  public ClauseAlignment(Decisions decisions) {
    this.decisions = decisions;
  }

  public void align(Draft first, Draft translation) {
    first.allSections().forEach(section -> taken.add(section.id));
    align(first.sections(), translation.sections(), "clause");
  }

  private void align(List<Section> first, List<Section> translation, String path) {
    for (int at = 0; at < translation.size(); at++) {
      Section section = translation.get(at);
      String place = path + "-" + (at + 1);
      if (at < first.size()) {
        section.id = first.get(at).id;
        section.roles.addAll(first.get(at).roles);
        align(first.get(at).children, section.children, place);
      } else {
        section.id = unused(place + "-only");
        decisions.guess(
            Topic.CLAUSE_UNMATCHED, section.heading, section.heading.text(), section.id);
        align(List.of(), section.children, place);
      }
    }
    for (Section missing :
        first.subList(Math.min(translation.size(), first.size()), first.size())) {
      decisions.guess(Topic.CLAUSE_UNMATCHED, Passage.empty(), missing.heading.text(), missing.id);
    }
  }

  private String unused(String proposal) {
    String id = proposal;
    for (int at = 2; !taken.add(id); at++) {
      id = proposal + "-" + at;
    }
    return id;
  }
}
