package io.gazette.diff.align;

import io.gazette.diff.TextBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells passages that are worded alike apart, such as articles of one wording about different
 * things: where a passage is as like to another one of its own text as to its supposed version in
 * the other, what the two have in common is the wording that many have, and nothing tells that the
 * one became the other.
 *
 * <p>The test of the second nearest: D. Lowe, Distinctive Image Features from Scale-Invariant
 * Keypoints, 2004, section 7.1. Figures tell nothing here: they are what changes.
 *
 * <p>Two may also share a phrase of this clause and one of that: so what they have in common is
 * weighed by how few others say it, after K. Spärck Jones, A Statistical Interpretation of Term
 * Specificity, 1972.
 */
final class Distinction {

  /** How much nearer than its next of kin a passage must be to its version. */
  private static final double NEARER = 0.9;

  /** What is farther is no kin: all prose of one language has some words in common. */
  private static final double FARTHEST_KIN = 0.4;

  /** What is as near as this is of one wording, and differs in what it is about. */
  private static final double NEAREST_KIN = 0.2;

  /** So much of what hardly any other passage says must stand in the other of two, too. */
  private static final double LEAST_SHARED = 0.4;

  /** An item that says more has more to be known by. */
  private static final int MOST_OF_ITEM = 12;

  private static final int MOST_OF_SENTENCE = 32;

  private final Side old;
  private final Side now;

  Distinction(List<Unit> old, List<Unit> now) {
    this.old = new Side(old);
    this.now = new Side(now);
  }

  /** Whether a unit of each text are nearer to one another than to any other of their own texts. */
  boolean tells(Unit before, Unit after) {
    return !isOtherItem(before, after) && tells(List.of(before), List.of(after));
  }

  /**
   * Whether of a short item both what it is of and how much were exchanged: copies of medical
   * letters of 10 pages and copies of rental letters of 22 pages have a form in common, no matter.
   */
  private static boolean isOtherItem(Unit before, Unit after) {
    return before.block().kind() == TextBlock.Kind.ITEM
        && after.block().kind() == TextBlock.Kind.ITEM
        && isOther(before, after, MOST_OF_ITEM);
  }

  private static boolean isOther(Unit before, Unit after, int most) {
    return Math.max(before.distinguishing().size(), after.distinguishing().size()) <= most
        && areExchanged(before.distinguishing(), after.distinguishing())
        && areExchanged(figures(before), figures(after));
  }

  private static boolean areExchanged(Features before, Features after) {
    return before.minus(after).size() > 0 && after.minus(before).size() > 0;
  }

  private static Features figures(Unit unit) {
    return unit.features().minus(unit.distinguishing());
  }

  /**
   * Whether nobody would know one unit by the other if that stood elsewhere: something changed, and
   * others are worded as nearly like them, or what it is of and how much were both exchanged.
   */
  boolean isLostElsewhere(Unit before, Unit after) {
    return !before.core().equals(after.core())
        && (before.isHeading()
            ? !tells(before, after)
            : areOfManyAlike(before, after) || isOther(before, after, MOST_OF_SENTENCE));
  }

  /** Whether others are worded nearly like two units, but for what they are about. */
  boolean areOfManyAlike(Unit before, Unit after) {
    return Math.min(old.toNextOfKin(before), now.toNextOfKin(after)) <= NEAREST_KIN;
  }

  /** The same where one unit became several, or several one: of all of them together. */
  boolean tells(List<Unit> before, List<Unit> after) {
    double nearest = Math.min(old.toNextOfKin(before), now.toNextOfKin(after));
    return (nearest > FARTHEST_KIN || 1 - dice(before, after) < NEARER * nearest)
        && sharesMatter(before, after)
        && sharesMatterElsewhere(before, after);
  }

  private boolean sharesMatter(List<Unit> before, List<Unit> after) {
    return shareMatter(features(before), features(after));
  }

  /**
   * Whether they share matter besides the sentences that both have word for word, where those are
   * the lesser part of each: one sentence, as that nothing is disclosed without consent, may stand
   * in two articles that have nothing else in common but the wording of many.
   */
  private boolean sharesMatterElsewhere(List<Unit> before, List<Unit> after) {
    Set<String> common = sentences(before);
    common.retainAll(sentences(after));
    if (common.isEmpty()) {
      return true;
    }
    Features own = without(common, before);
    Features others = without(common, after);
    return 2 * own.size() <= features(before).size()
        || 2 * others.size() <= features(after).size()
        || shareMatter(own, others);
  }

  private static Features features(List<Unit> units) {
    return Features.of(units.stream().map(Unit::features).toList());
  }

  private static Set<String> sentences(List<Unit> units) {
    return units.stream()
        .flatMap(unit -> unit.sentences().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Features without(Set<String> sentences, List<Unit> units) {
    return Features.of(units.stream().map(unit -> unit.without(sentences)).toList());
  }

  /** Whether either says most of what is its own in the other one, too. */
  private boolean shareMatter(Features own, Features others) {
    return own.share(others, this::rarity) >= LEAST_SHARED
        || others.share(own, this::rarity) >= LEAST_SHARED;
  }

  private double rarity(int feature) {
    double units = Math.max(1, Math.max(old.unitsWith(feature), now.unitsWith(feature)));
    return 1 / (units * units * units);
  }

  private static double dice(List<Unit> before, List<Unit> after) {
    return distinguishing(before).dice(distinguishing(after));
  }

  private static Features distinguishing(List<Unit> units) {
    return Features.of(units.stream().map(Unit::distinguishing).toList());
  }

  /** One of the texts; what takes long is found when first asked for. */
  private static final class Side {

    private final List<Unit> units;
    private final Map<Integer, Double> known = new HashMap<>();
    private @Nullable CandidateIndex index;
    private int @Nullable [] counts;

    Side(List<Unit> units) {
      this.units = units;
    }

    /** How many units have a feature. */
    int unitsWith(int feature) {
      int[] known = counts;
      if (known == null) {
        int bound = units.stream().mapToInt(unit -> unit.features().bound()).max().orElse(0);
        int[] all = new int[bound];
        units.forEach(unit -> unit.features().forEachDistinct(own -> all[own]++));
        counts = all;
        known = all;
      }
      return feature < known.length ? known[feature] : 0;
    }

    double toNextOfKin(List<Unit> units) {
      return units.stream().mapToDouble(this::toNextOfKin).min().orElse(1);
    }

    /** The distance to the nearest other wording, 1 if none is near. */
    private double toNextOfKin(Unit unit) {
      return known.computeIfAbsent(unit.content(), first -> found(unit));
    }

    private double found(Unit unit) {
      if (index == null) {
        index = new CandidateIndex(units);
      }
      return index.likely(unit).stream()
          .map(units::get)
          .filter(other -> other.content() != unit.content())
          // A heading and a sentence that cites it are not two of one wording.
          .filter(other -> other.isHeading() == unit.isHeading())
          .mapToDouble(other -> 1 - unit.distinguishing().dice(other.distinguishing()))
          .min()
          .orElse(1);
    }
  }
}
