package io.gazette.diff;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much of what was planted redlines found, summed over any number of them.
 *
 * <p>A heading that was taken past paragraphs may be told as that, or from the other side: that
 * they stand below another heading now. Both are true, and the second is what readers ask.
 */
final class PlantedScore {

  int pairsPlanted;
  int pairsFound;
  int pairsWrong;
  int movesPlanted;
  int movesFound;
  int movesWrong;
  int departuresPlanted;
  int departuresFound;
  int hunksPlanted;
  int hunksFound;

  void add(PlantedRevision revision, TextDiff diff) {
    Map<Integer, Set<Integer>> found = found(diff);
    Map<Integer, Set<Integer>> origins = revision.origins();
    for (int j = 0; j < revision.newText().size(); j++) {
      for (int origin : origins.get(j)) {
        pairsPlanted++;
        pairsFound += found.getOrDefault(j, Set.of()).contains(origin) ? 1 : 0;
      }
      for (int partner : found.getOrDefault(j, Set.of())) {
        boolean same =
            revision.oldText().get(partner).body().equals(revision.newText().get(j).body());
        pairsWrong += origins.get(j).contains(partner) || same ? 0 : 1;
      }
    }
    Set<Integer> moved = moved(diff);
    Set<Integer> planted = revision.movedNew();
    movesPlanted += planted.size();
    Set<Integer> passed = new HashSet<>();
    for (int j : planted) {
      Set<Integer> others = passed(revision, j);
      if (moved.contains(j)) {
        movesFound++;
      } else if (revision.newText().get(j).isHeading() && moved.containsAll(others)) {
        movesFound++;
        departuresFound += origins.get(j).size();
        passed.addAll(others);
      }
    }
    movesWrong +=
        (int) moved.stream().filter(j -> !planted.contains(j) && !passed.contains(j)).count();
    countDepartures(revision, planted, diff);
    hunksPlanted += revision.hunks();
    hunksFound += hunks(diff);
  }

  /** The new blocks that were on the other side of one. */
  private static Set<Integer> passed(PlantedRevision revision, int planted) {
    Map<Integer, Set<Integer>> origins = revision.origins();
    int from = Collections.min(origins.get(planted));
    Set<Integer> passed = new HashSet<>();
    origins.forEach(
        (j, old) -> {
          if (!old.isEmpty() && (j < planted) != (Collections.min(old) < from) && j != planted) {
            passed.add(j);
          }
        });
    return passed;
  }

  /** Moves counted by old blocks: one that moved and was split on the way is one, not two. */
  private void countDepartures(PlantedRevision revision, Set<Integer> planted, TextDiff diff) {
    Set<Integer> departed = new HashSet<>();
    planted.forEach(j -> departed.addAll(revision.origins().get(j)));
    departuresPlanted += departed.size();
    for (Entry entry : diff.entries()) {
      if (entry.op() == Op.MOVED_FROM && departed.contains(entry.oldIndex().getAsInt())) {
        departuresFound++;
      }
    }
  }

  static int hunks(TextDiff diff) {
    int hunks = 0;
    for (Entry entry : diff.entries()) {
      if (entry.op() == Op.CHANGED || entry.op() == Op.MOVED_TO || entry.op() == Op.REPLACED) {
        boolean within = false;
        for (Edit edit : entry.edits()) {
          hunks += edit.isChange() && !within ? 1 : 0;
          within = edit.isChange();
        }
      }
    }
    return hunks;
  }

  private static Set<Integer> moved(TextDiff diff) {
    Set<Integer> moved = new HashSet<>();
    for (Entry entry : diff.entries()) {
      if (entry.op() == Op.MOVED_TO) {
        moved.add(entry.newIndex().getAsInt());
      }
    }
    return moved;
  }

  /** For each new block its old ones, wherever they stood. */
  private static Map<Integer, Set<Integer>> found(TextDiff diff) {
    Map<Integer, Set<Integer>> found = new HashMap<>();
    for (Entry entry : diff.entries()) {
      if (entry.isInNew() && entry.oldBlock().isPresent()) {
        found
            .computeIfAbsent(entry.newIndex().getAsInt(), j -> new HashSet<>())
            .add(entry.oldBlock().get().index());
      }
    }
    return found;
  }

  double pairRecall() {
    return (double) pairsFound / pairsPlanted;
  }

  double pairPrecision() {
    return (double) pairsFound / (pairsFound + pairsWrong);
  }

  double moveRecall() {
    return (double) movesFound / movesPlanted;
  }

  double departureRecall() {
    return (double) departuresFound / departuresPlanted;
  }

  double movePrecision() {
    return (double) movesFound / (movesFound + movesWrong);
  }

  double hunkRatio() {
    return (double) hunksFound / hunksPlanted;
  }
}
