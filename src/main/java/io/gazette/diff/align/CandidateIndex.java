package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds among many units the few that may be like a given one: those that share most of the
 * features that few have. Linear in the size of the texts.
 */
public final class CandidateIndex {

  /** A feature of more units than this tells nothing. */
  private static final int MOST_POSTINGS = 32;

  private static final int MOST_CANDIDATES = 8;

  /** The units that have feature {@code f} are {@code postings[starts[f]]} and on. */
  private final int[] starts;

  private final int[] postings;
  private final int[] shared;

  public CandidateIndex(List<Unit> units) {
    int bound = units.stream().mapToInt(unit -> unit.features().bound()).max().orElse(0);
    int[] counts = new int[bound + 1];
    for (Unit unit : units) {
      unit.features().forEachDistinct(feature -> counts[feature]++);
    }
    starts = new int[counts.length];
    for (int feature = 0; feature + 1 < counts.length; feature++) {
      starts[feature + 1] =
          starts[feature] + (counts[feature] <= MOST_POSTINGS ? counts[feature] : 0);
    }
    postings = new int[starts[starts.length - 1]];
    shared = new int[units.size()];
    int[] next = starts.clone();
    for (int at = 0; at < units.size(); at++) {
      int place = at;
      units
          .get(at)
          .features()
          .forEachDistinct(
              feature -> {
                if (starts[feature] < starts[feature + 1]) {
                  postings[next[feature]++] = place;
                }
              });
    }
  }

  /** Places of the likeliest units, best first. */
  public List<Integer> likely(Unit unit) {
    List<Integer> touched = new ArrayList<>();
    unit.features()
        .forEachDistinct(
            feature -> {
              if (feature + 1 < starts.length) {
                touch(feature, touched);
              }
            });
    touched.sort(
        Comparator.comparingInt((Integer place) -> -shared[place])
            .thenComparing(Comparator.naturalOrder()));
    touched.forEach(place -> shared[place] = 0);
    return List.copyOf(touched.subList(0, Math.min(MOST_CANDIDATES, touched.size())));
  }

  private void touch(int feature, List<Integer> touched) {
    for (int at = starts[feature]; at < starts[feature + 1]; at++) {
      if (shared[postings[at]]++ == 0) {
        touched.add(postings[at]);
      }
    }
  }
}
