package io.gazette.diff;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much of what was planted redlines found, summed over any number of them. */
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
    for (int j : moved) {
      if (planted.contains(j)) {
        movesFound++;
      } else {
        movesWrong++;
      }
    }
    countDepartures(revision, planted, diff);
    hunksPlanted += revision.hunks();
    hunksFound += hunks(diff);
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
