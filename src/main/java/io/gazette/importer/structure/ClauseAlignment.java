package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.vocabulary.UsualHeading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    List<Optional<Section>> partners = partners(first, translation);
    for (int at = 0; at < translation.size(); at++) {
      Section section = translation.get(at);
      String place = path + "-" + (at + 1);
      if (partners.get(at).isPresent()) {
        Section partner = partners.get(at).get();
        section.id = partner.id;
        section.roles.addAll(partner.roles);
        align(partner.children, section.children, place);
      } else {
        section.id = unused(place + "-only");
        decisions.guess(
            Topic.CLAUSE_UNMATCHED, section.heading, section.heading.text(), section.id);
        align(List.of(), section.children, place);
      }
    }
    first.stream()
        .filter(section -> !partners.contains(Optional.of(section)))
        .forEach(
            missing ->
                decisions.guess(
                    Topic.CLAUSE_UNMATCHED, Passage.empty(), missing.heading.text(), missing.id));
  }

  /** By role where both headings have a usual one, else in their order between those. */
  private static List<Optional<Section>> partners(List<Section> first, List<Section> others) {
    List<Optional<Section>> partners = new ArrayList<>();
    int next = 0;
    for (Section other : others) {
      int found = sameRole(first, next, other);
      partners.add(found < 0 ? Optional.empty() : Optional.of(first.get(found)));
      next = found < 0 ? next : found + 1;
    }
    fillGaps(first, others, partners);
    return partners;
  }

  private static int sameRole(List<Section> first, int from, Section other) {
    Optional<List<String>> usual = usual(other);
    for (int at = from; at < first.size() && usual.isPresent(); at++) {
      if (usual(first.get(at)).equals(usual)) {
        return at;
      }
    }
    return -1;
  }

  private static Optional<List<String>> usual(Section section) {
    return UsualHeading.find(section.heading.text()).map(UsualHeading::ids);
  }

  /** Between two pairs the rest is paired in order, except where two usual headings differ. */
  private static void fillGaps(
      List<Section> first, List<Section> others, List<Optional<Section>> partners) {
    int from = 0;
    int firstFrom = 0;
    for (int at = 0; at <= others.size(); at++) {
      boolean end = at == others.size();
      if (end || partners.get(at).isPresent()) {
        int firstTo = end ? first.size() : first.indexOf(partners.get(at).orElseThrow());
        int pairs = Math.min(at - from, firstTo - firstFrom);
        for (int gap = 0; gap < pairs; gap++) {
          Section other = others.get(from + gap);
          Section partner = first.get(firstFrom + gap);
          boolean contradicts = usual(other).isPresent() && usual(partner).isPresent();
          partners.set(from + gap, contradicts ? Optional.empty() : Optional.of(partner));
        }
        from = at + 1;
        firstFrom = firstTo + 1;
      }
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
