package io.gazette.diff.table;

import io.gazette.diff.align.CandidateIndex;
import io.gazette.diff.align.FeatureExtractor;
import io.gazette.diff.align.Features;
import io.gazette.diff.align.Pairing;
import io.gazette.diff.align.Similarity;
import io.gazette.diff.align.UniquePairs;
import io.gazette.diff.align.Unit;
import io.gazette.diff.align.UnitReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each row of a table the row it became, wherever it stands now: by declared key, then
 * word for word, then by the column that names the rows, then by likeness.
 */
final class RowPairing {

  private static final double ENOUGH = 0.5;

  /** A row that stands elsewhere has more in common with what it was than half of its words. */
  private static final double ENOUGH_TO_CROSS = 0.7;

  private static final Pattern AMOUNT = Pattern.compile("[-−+]?\\p{Sc}? ?\\d");

  private static final long MOST_CELLS = 400_000;

  private record Candidate(int p, int q, double similarity) {}

  private final List<Unit> old;
  private final List<Unit> now;
  private final Columns columns;
  private final int[] newOfOld;
  private final boolean[] taken;
  private final FeatureExtractor extractor = new FeatureExtractor();

  /** What each row is called; empty where no column names the rows. */
  private final List<String> oldNames;

  private final List<String> newNames;

  private @Nullable Features shared;

  RowPairing(Unit old, Unit now, Columns columns, UnitReader reader) {
    this.old = rows(old, reader);
    this.now = rows(now, reader);
    this.columns = columns;
    this.newOfOld = new int[this.old.size()];
    this.taken = new boolean[this.now.size()];
    Arrays.fill(newOfOld, Pairing.NONE);
    int[] naming = namingColumn();
    this.oldNames = naming.length == 0 ? List.of() : names(this.old, all(this.old), naming[0]);
    this.newNames = naming.length == 0 ? List.of() : names(this.now, all(this.now), naming[1]);
  }

  private static int[] all(List<Unit> rows) {
    return IntStream.range(0, rows.size()).toArray();
  }

  /** All rows but the header. */
  private static int[] below(List<Unit> rows) {
    return IntStream.range(rows.get(0).block().opensTable() ? 1 : 0, rows.size()).toArray();
  }

  /** The first columns in which half of the rows of the smaller table find one of their name. */
  private int[] namingColumn() {
    int least = Math.max(1, (Math.min(old.size(), now.size()) - 1) / 2);
    for (int[] column : columns.all()) {
      List<String> oldColumn = names(old, below(old), column[0]);
      List<String> newColumn = names(now, below(now), column[1]);
      int count = UniquePairs.of(oldColumn, newColumn, name -> name).size();
      boolean first = column[0] == 0 && column[1] == 0;
      if (isNaming(oldColumn)
          && isNaming(newColumn)
          && count >= least
          && (first || !(holdsAmounts(oldColumn) && holdsAmounts(newColumn)))) {
        return column;
      }
    }
    return new int[0];
  }

  /** Whether most cells begin with a figure, as prices do: those are what changes of a row. */
  private static boolean holdsAmounts(List<String> column) {
    return 2 * column.stream().filter(cell -> AMOUNT.matcher(cell).lookingAt()).count()
        > column.size();
  }

  /**
   * Whether two rows are called something altogether different: one is not the other. Rows of lists
   * have ids, and no likeness of words makes one entry of another.
   */
  private boolean areCalledApart(int p, int q) {
    String oldId = old.get(p).block().id();
    String newId = now.get(q).block().id();
    if (!oldId.isEmpty() && !newId.isEmpty() && !oldId.equals(newId)) {
      return true;
    }
    if (oldNames.isEmpty() || oldNames.get(p).isEmpty() || newNames.get(q).isEmpty()) {
      return false;
    }
    String before = oldNames.get(p);
    String after = newNames.get(q);
    return !before.contains(after)
        && !after.contains(before)
        && own(before).similarity(own(after)) <= ENOUGH;
  }

  /** What a name has that most others have not: 微博 of 微博SDK, where every row is called SDK. */
  private Features own(String name) {
    Features features = extractor.features(name);
    Features own = features.minus(shared());
    return own.size() == 0 ? features : own;
  }

  /** What more than half of the names have. */
  private Features shared() {
    if (shared == null) {
      List<Features> names =
          Stream.concat(oldNames.stream(), newNames.stream())
              .filter(name -> !name.isEmpty())
              .distinct()
              .map(extractor::features)
              .toList();
      Map<Integer, Integer> counts = new TreeMap<>();
      names.forEach(name -> name.forEachDistinct(each -> counts.merge(each, 1, Integer::sum)));
      counts.values().removeIf(count -> 2 * count <= names.size());
      shared = new Features(counts.keySet().stream().mapToInt(Integer::intValue).toArray());
    }
    return shared;
  }

  /** A row of which one cell stayed is the same row, if it stands between the same others. */
  private void pairInPlace() {
    int q = 0;
    for (int p = 0; p < newOfOld.length; p++) {
      if (newOfOld[p] != Pairing.NONE) {
        q = newOfOld[p] + 1;
      } else if (q < taken.length && !taken[q] && sharesCell(p, q) && !areCalledApart(p, q)) {
        pair(p, q++);
      }
    }
  }

  private boolean sharesCell(int p, int q) {
    List<String> before = old.get(p).block().cells();
    List<String> after = now.get(q).block().cells();
    return columns.all().stream()
        .filter(column -> column[0] < before.size() && column[1] < after.size())
        .anyMatch(
            column ->
                !before.get(column[0]).isEmpty()
                    && before.get(column[0]).equals(after.get(column[1])));
  }

  private static List<Unit> rows(Unit table, UnitReader reader) {
    return IntStream.range(0, table.blocks().size())
        .mapToObj(at -> reader.row(table.blocks().get(at), table.first() + at))
        .toList();
  }

  int[] pairs() {
    if (old.get(0).block().opensTable() && now.get(0).block().opensTable()) {
      pair(0, 0);
    }
    UniquePairs.of(old, now, row -> row.block().id()).forEach(pair -> pair(pair[0], pair[1]));
    pairIdentical();
    pairByName();
    pairAlike();
    pairInPlace();
    return newOfOld;
  }

  private void pair(int p, int q) {
    if (newOfOld[p] == Pairing.NONE && !taken[q]) {
      newOfOld[p] = q;
      taken[q] = true;
    }
  }

  private int[] freeOld() {
    return IntStream.range(0, newOfOld.length).filter(p -> newOfOld[p] == Pairing.NONE).toArray();
  }

  private int[] freeNew() {
    return IntStream.range(0, taken.length).filter(q -> !taken[q]).toArray();
  }

  /** Identical rows, the first with the first. */
  private void pairIdentical() {
    Map<Integer, Deque<Integer>> places = new HashMap<>();
    for (int q : freeNew()) {
      places.computeIfAbsent(now.get(q).content(), first -> new ArrayDeque<>()).add(q);
    }
    for (int p : freeOld()) {
      Deque<Integer> same = places.get(old.get(p).content());
      if (same != null && !same.isEmpty()) {
        pair(p, same.remove());
      }
    }
  }

  /** By the column in which most remaining rows find exactly one row with the same words. */
  private void pairByName() {
    int[] p = freeOld();
    int[] q = freeNew();
    List<int[]> best = List.of();
    for (int[] column : columns.all()) {
      List<String> oldNames = names(old, p, column[0]);
      List<String> newNames = names(now, q, column[1]);
      if (isNaming(oldNames) && isNaming(newNames)) {
        List<int[]> pairs = UniquePairs.of(oldNames, newNames, name -> name);
        best = pairs.size() > best.size() ? pairs : best;
      }
    }
    for (int[] pair : best) {
      if (!areCalledApart(p[pair[0]], q[pair[1]])) {
        pair(p[pair[0]], q[pair[1]]);
      }
    }
  }

  /** The cells of a column that have a letter: numbers name nothing. */
  private static List<String> names(List<Unit> rows, int[] places, int column) {
    List<String> names = new ArrayList<>(places.length);
    for (int place : places) {
      List<String> cells = rows.get(place).block().cells();
      String name = column < cells.size() ? cells.get(column) : "";
      names.add(name.codePoints().anyMatch(Character::isLetter) ? name : "");
    }
    return names;
  }

  /** Whether nearly every row has a word of its own there. */
  private static boolean isNaming(List<String> names) {
    Set<String> distinct = new HashSet<>(names);
    distinct.remove("");
    return distinct.size() >= 0.8 * names.size();
  }

  private void pairAlike() {
    List<Candidate> candidates = candidates(freeOld(), freeNew());
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.similarity)
            .thenComparingInt(candidate -> Math.abs(candidate.p - candidate.q))
            .thenComparingInt(Candidate::p));
    for (Candidate candidate : candidates) {
      if (candidate.similarity >= ENOUGH_TO_CROSS || !crosses(candidate.p, candidate.q)) {
        pair(candidate.p, candidate.q);
      }
    }
  }

  /** Whether a pair would cross those of the nearest rows on either side. */
  private boolean crosses(int p, int q) {
    int before = p - 1;
    while (before >= 0 && newOfOld[before] == Pairing.NONE) {
      before--;
    }
    int after = p + 1;
    while (after < newOfOld.length && newOfOld[after] == Pairing.NONE) {
      after++;
    }
    return (before >= 0 && newOfOld[before] > q)
        || (after < newOfOld.length && newOfOld[after] < q);
  }

  private List<Candidate> candidates(int[] p, int[] q) {
    List<Candidate> candidates = new ArrayList<>();
    if ((long) p.length * q.length <= MOST_CELLS) {
      for (int oldRow : p) {
        for (int newRow : q) {
          addIfAlike(candidates, oldRow, newRow);
        }
      }
      return candidates;
    }
    CandidateIndex index = new CandidateIndex(IntStream.of(q).mapToObj(now::get).toList());
    for (int oldRow : p) {
      index.likely(old.get(oldRow)).forEach(at -> addIfAlike(candidates, oldRow, q[at]));
    }
    return candidates;
  }

  private void addIfAlike(List<Candidate> candidates, int p, int q) {
    double similarity = Similarity.of(old.get(p), now.get(q));
    if (similarity >= ENOUGH && !areCalledApart(p, q)) {
      candidates.add(new Candidate(p, q, similarity));
    }
  }
}
