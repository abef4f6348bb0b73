package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Edit.Matter;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.TextBlock;
import io.gazette.diff.align.FeatureExtractor;
import io.gazette.diff.align.Features;
import io.gazette.diff.entry.Stand.End;
import io.gazette.diff.words.BlockDiff;
import io.gazette.diff.words.SentenceCut;
import io.gazette.diff.words.WordCharacters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds sentences that went from one place and came to another, word for word or nearly so: of
 * blocks that stayed or moved, or that came or went around them. Such a sentence is told as moved
 * at both ends, and of its words only those that changed on the way are news.
 *
 * <p>A sentence that either text has twice moves nowhere but with another, and none does whose move
 * would explain less than half of what is to read without it.
 */
public final class SentenceMoves {

  /** Below this weight equal words may be chance: five ideographs, two or three words. */
  private static final int LEAST_WEIGHT = 10;

  /** … and similar ones below this. */
  private static final int LEAST_SIMILAR_WEIGHT = 16;

  /** Within a block a short sentence is no chance. */
  private static final int LEAST_WEIGHT_IN_BLOCK = 8;

  /** A sentence of which more than this stayed is where it was. */
  private static final double MOST_KEPT = 0.6;

  /** A sentence that changed on the way is one in words so similar. */
  private static final double LEAST_SIMILAR = 0.7;

  /** … and no other sentence of the two texts is as similar, but for this. */
  private static final double LEAST_AHEAD = 0.15;

  /** Comparisons of two sentences: so many are soon made. */
  private static final int MOST_COMPARISONS = 200_000;

  /** Characters of blocks that are compared anew to see what moves explain. */
  private static final int MOST_EFFORT = 300_000;

  /**
   * A sentence that may have moved.
   *
   * @param at its place among those of its side
   */
  private record Sentence(Stand stand, Edit.Type side, int at, int from, String text) {
    String words() {
      return text.strip();
    }

    /** Where its words stand in its block. */
    References.Passage passage() {
      int start = stand.startInBlock(side) + from + text.indexOf(words());
      return new References.Passage(stand.block(side), start, start + words().length());
    }

    /** Whether another one follows it without a gap. */
    boolean isBefore(Sentence next) {
      return stand == next.stand && from + text.length() == next.from;
    }

    int weight() {
      return WordCharacters.weight(text);
    }
  }

  private record Move(Sentence gone, Sentence come, List<Edit> changes) {

    int weight() {
      return Math.min(gone.weight(), come.weight());
    }

    /** One end, with the words that changed on the way as news. */
    End end(Sentence sentence, int number) {
      List<Edit> runs = new ArrayList<>();
      for (Edit edit : changes) {
        if (!edit.isChange()) {
          add(runs, new Edit(sentence.side, edit.text(), Matter.MOVED, number));
        } else if (edit.type() == sentence.side) {
          add(runs, new Edit(edit.type(), edit.text(), edit.matter(), number));
        }
      }
      return new End(sentence.from, sentence.from + sentence.text.length(), runs);
    }
  }

  private static void add(List<Edit> runs, Edit edit) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).matter() == edit.matter()) {
      runs.set(last, edit.withText(runs.get(last).text() + edit.text()));
    } else {
      runs.add(edit);
    }
  }

  private final List<Entry> entries;
  private final List<TextBlock> oldText;
  private final List<TextBlock> newText;
  private final EntryWriter writer;
  private final BlockDiff blockDiff;
  private final List<Stand> stands = new ArrayList<>();

  /** What may still be compared anew. */
  private int effort = MOST_EFFORT;

  /** How often the texts have a sentence. */
  private final Map<String, Integer> oldTimes = new HashMap<>();

  private final Map<String, Integer> newTimes = new HashMap<>();

  private final List<Sentence> gone = new ArrayList<>();
  private final List<Sentence> come = new ArrayList<>();

  private SentenceMoves(
      List<Entry> entries,
      List<TextBlock> oldText,
      List<TextBlock> newText,
      EntryWriter writer,
      BlockDiff blockDiff) {
    this.entries = entries;
    this.oldText = oldText;
    this.newText = newText;
    this.writer = writer;
    this.blockDiff = blockDiff;
  }

  /** The entries, with such sentences marked at both ends. */
  public static List<Entry> marked(
      List<Entry> entries,
      List<TextBlock> oldText,
      List<TextBlock> newText,
      EntryWriter writer,
      BlockDiff blockDiff) {
    return new SentenceMoves(entries, oldText, newText, writer, blockDiff).marked();
  }

  private List<Entry> marked() {
    readStands();
    if (gone.isEmpty() || come.isEmpty()) {
      return entries;
    }
    List<Move> moves = new ArrayList<>();
    exact().stream().filter(move -> pays(move, () -> true)).forEach(moves::add);
    addNeighbours(moves);
    addChanged(moves);
    if (moves.isEmpty()) {
      return entries;
    }
    return told(moves);
  }

  private void readStands() {
    int[] oldAt = new int[oldText.size()];
    int[] newAt = new int[newText.size()];
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      int i = entry.oldIndex().orElse(-1);
      int j = entry.newIndex().orElse(-1);
      if (mayHaveMoved(entry)) {
        Stand stand = new Stand(at, entry, i < 0 ? 0 : oldAt[i], j < 0 ? 0 : newAt[j]);
        stands.add(stand);
        read(stand, Edit.Type.DELETED, gone);
        read(stand, Edit.Type.INSERTED, come);
      }
      if (i >= 0) {
        oldAt[i] += Proof.oldText(entry.edits()).length();
      }
      if (j >= 0) {
        newAt[j] += Proof.newText(entry.edits()).length();
      }
    }
  }

  private static boolean mayHaveMoved(Entry entry) {
    return switch (entry.op()) {
      case CHANGED, MOVED_TO, REPLACED ->
          !entry.has(Note.COLUMN_ORDER) && entry.edits().stream().anyMatch(Edit::isNews);
      case ADDED, REMOVED ->
          entry.kind() == TextBlock.Kind.PARAGRAPH || entry.kind() == TextBlock.Kind.ITEM;
      case EQUAL, MOVED_FROM -> false;
    };
  }

  private static void read(Stand stand, Edit.Type side, List<Sentence> into) {
    int[] stayed = stand.kept(side);
    int from = 0;
    for (String text : SentenceCut.of(stand.text(side))) {
      int weight = WordCharacters.weight(text);
      if (weight > 0) {
        int kept = stayed[from + text.length()] - stayed[from];
        if (kept == 0 || (stand.isFree() && kept <= MOST_KEPT * weight)) {
          into.add(new Sentence(stand, side, into.size(), from, text));
        }
      }
      from += text.length();
    }
  }

  /** Those that are word for word the same, and only once in either text. */
  private List<Move> exact() {
    Map<String, List<Sentence>> to = byWords(come);
    List<Move> moves = new ArrayList<>();
    byWords(gone)
        .forEach(
            (words, from) -> {
              List<Sentence> there = to.getOrDefault(words, List.of());
              if (from.size() == 1
                  && there.size() == 1
                  && isLongEnough(from.get(0), there.get(0))) {
                move(from.get(0), there.get(0)).ifPresent(moves::add);
              }
            });
    if (!moves.isEmpty()) {
      count();
      moves.removeIf(
          move ->
              oldTimes.getOrDefault(move.gone.words(), 0) > 1
                  || newTimes.getOrDefault(move.come.words(), 0) > 1);
    }
    return moves;
  }

  private static Map<String, List<Sentence>> byWords(List<Sentence> sentences) {
    Map<String, List<Sentence>> byWords = new LinkedHashMap<>();
    sentences.forEach(
        each -> byWords.computeIfAbsent(each.words(), first -> new ArrayList<>()).add(each));
    return byWords;
  }

  /** Counts the sentences of both texts, once. */
  private void count() {
    if (oldTimes.isEmpty()) {
      count(oldText, oldTimes);
      count(newText, newTimes);
    }
  }

  private static void count(List<TextBlock> text, Map<String, Integer> times) {
    for (TextBlock block : text) {
      SentenceCut.of(block.body()).forEach(each -> times.merge(each.strip(), 1, Integer::sum));
    }
  }

  private static boolean isLongEnough(Sentence from, Sentence to) {
    int least = from.stand == to.stand ? LEAST_WEIGHT_IN_BLOCK : LEAST_WEIGHT;
    return Math.min(from.weight(), to.weight()) >= least;
  }

  /**
   * Adds what went along with one that moved, word for word, before or behind it: that is no
   * chance, however short it is or often it is said.
   */
  private void addNeighbours(List<Move> moves) {
    Set<Sentence> moved = movedOf(moves);
    for (Move move : List.copyOf(moves)) {
      for (int step : new int[] {-1, 1}) {
        Optional<Move> next = neighbour(move, step);
        while (next.isPresent()
            && !moved.contains(next.get().gone)
            && !moved.contains(next.get().come)
            && pays(next.get(), () -> true)) {
          moves.add(next.get());
          moved.add(next.get().gone);
          moved.add(next.get().come);
          next = neighbour(next.get(), step);
        }
      }
    }
  }

  private Optional<Move> neighbour(Move move, int step) {
    Optional<Sentence> from = neighbour(gone, move.gone, step);
    Optional<Sentence> to = neighbour(come, move.come, step);
    return from.isPresent() && to.isPresent() && from.get().words().equals(to.get().words())
        ? move(from.get(), to.get())
        : Optional.empty();
  }

  private static Optional<Sentence> neighbour(List<Sentence> all, Sentence sentence, int step) {
    int at = sentence.at + step;
    if (at < 0 || at >= all.size()) {
      return Optional.empty();
    }
    Sentence other = all.get(at);
    boolean touches = step > 0 ? sentence.isBefore(other) : other.isBefore(sentence);
    return touches ? Optional.of(other) : Optional.empty();
  }

  /** A move, unless whole blocks went and came. */
  private Optional<Move> move(Sentence from, Sentence to) {
    Op left = from.stand.entry().op();
    Op reached = to.stand.entry().op();
    boolean blocks =
        left == Op.REMOVED
            && reached == Op.ADDED
            && from.text.equals(from.stand.text(Edit.Type.DELETED))
            && to.text.equals(to.stand.text(Edit.Type.INSERTED));
    if (blocks) {
      return Optional.empty();
    }
    List<Edit> changes =
        from.words().equals(to.words())
            ? List.of(Edit.equal(from.words()))
            : writer.edits(from.passage(), to.passage());
    return Optional.of(new Move(from, to, padded(changes, from, to)));
  }

  /** The changes with the blanks behind both sentences. */
  private static List<Edit> padded(List<Edit> changes, Sentence from, Sentence to) {
    List<Edit> padded = new ArrayList<>(changes);
    for (Sentence each : List.of(from, to)) {
      String blanks = each.text.substring(each.text.indexOf(each.words()) + each.words().length());
      if (!blanks.isEmpty()) {
        padded.add(new Edit(each.side, blanks, Matter.MOVED));
      }
    }
    return padded;
  }

  /** Adds those in nearly the same words, each the nearest to the other in both texts by far. */
  private void addChanged(List<Move> moves) {
    List<Sentence> from = left(gone, moves);
    List<Sentence> to = left(come, moves);
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    // What a text has twice, or the other text has too, is as like another as what it became.
    count();
    from.removeIf(
        each -> oldTimes.getOrDefault(each.words(), 0) > 1 || newTimes.containsKey(each.words()));
    to.removeIf(
        each -> newTimes.getOrDefault(each.words(), 0) > 1 || oldTimes.containsKey(each.words()));
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    FeatureExtractor extractor = new FeatureExtractor();
    List<Features> fromFeatures = from.stream().map(s -> extractor.features(s.words())).toList();
    List<Features> toFeatures = to.stream().map(s -> extractor.features(s.words())).toList();
    SimilarSentences similar = new SimilarSentences(fromFeatures, LEAST_SIMILAR);
    Rivals rivals = new Rivals(extractor);
    Set<Sentence> taken = movedOf(moves);
    for (int j = 0; j < to.size(); j++) {
      Features reached = toFeatures.get(j);
      for (int i : similar.to(reached).toArray()) {
        if (taken.contains(from.get(i)) || taken.contains(to.get(j))) {
          continue;
        }
        Features left = fromFeatures.get(i);
        move(from.get(i), to.get(j))
            .filter(move -> move.changes.stream().anyMatch(edit -> !edit.isChange()))
            .filter(move -> pays(move, () -> !rivals.any(left, reached)))
            .ifPresent(
                move -> {
                  moves.add(move);
                  taken.add(move.gone);
                  taken.add(move.come);
                });
      }
    }
  }

  private static Set<Sentence> movedOf(List<Move> moves) {
    Set<Sentence> moved = Collections.newSetFromMap(new IdentityHashMap<>());
    moves.forEach(
        move -> {
          moved.add(move.gone);
          moved.add(move.come);
        });
    return moved;
  }

  private List<Sentence> left(List<Sentence> sentences, List<Move> known) {
    Set<Sentence> moved = movedOf(known);
    List<Sentence> left = new ArrayList<>(sentences);
    left.removeIf(
        each ->
            each.weight() < LEAST_SIMILAR_WEIGHT
                || each.stand.length() > effort
                || moved.contains(each));
    return left;
  }

  /** All sentences of both texts, among which one may be as like another as the one it became. */
  private final class Rivals {

    private final FeatureExtractor extractor;
    private final List<Features> old = new ArrayList<>();
    private final List<Features> now = new ArrayList<>();
    private int comparisons = MOST_COMPARISONS;

    Rivals(FeatureExtractor extractor) {
      this.extractor = extractor;
    }

    boolean any(Features left, Features reached) {
      if (old.isEmpty()) {
        addAll(oldText, old);
        addAll(newText, now);
      }
      comparisons -= old.size() + now.size();
      double most = left.dice(reached) - LEAST_AHEAD;
      return comparisons < 0 || count(old, reached, most) > 1 || count(now, left, most) > 1;
    }

    private void addAll(List<TextBlock> text, List<Features> into) {
      for (TextBlock block : text) {
        SentenceCut.of(block.body()).forEach(each -> into.add(extractor.features(each.strip())));
      }
    }

    private static int count(List<Features> all, Features like, double least) {
      return (int) all.stream().filter(each -> each.dice(like) > least).count();
    }
  }

  /**
   * Tries a move: whether it explains at least half of what its two sentences are to read.
   *
   * @param andIs what else must be so, asked last since it costs most
   */
  private boolean pays(Move move, BooleanSupplier andIs) {
    Stand from = move.gone.stand;
    Stand to = move.come.stand;
    effort -= from.length() + to.length();
    if (effort < 0) {
      return false;
    }
    int before = read(from) + (from == to ? 0 : read(to));
    End left = move.end(move.gone, 1);
    End reached = move.end(move.come, 1);
    from.add(Edit.Type.DELETED, left);
    to.add(Edit.Type.INSERTED, reached);
    int after = read(from) + (from == to ? 0 : read(to));
    boolean pays = before - after >= move.weight() && andIs.getAsBoolean();
    if (!pays) {
      from.remove(Edit.Type.DELETED, left);
      to.remove(Edit.Type.INSERTED, reached);
    }
    return pays;
  }

  private int read(Stand stand) {
    return Stand.changed(stand.isUntouched() ? stand.entry().edits() : stand.edits(blockDiff));
  }

  /** Numbers the moves in the order in which they arrive. */
  private List<Entry> told(List<Move> moves) {
    moves.sort(
        Comparator.comparingInt((Move move) -> move.come.stand.place())
            .thenComparingInt(move -> move.come.from));
    stands.forEach(Stand::clear);
    int number = 0;
    for (Move move : moves) {
      number++;
      move.gone.stand.add(Edit.Type.DELETED, move.end(move.gone, number));
      move.come.stand.add(Edit.Type.INSERTED, move.end(move.come, number));
    }
    if (!stands.stream().allMatch(stand -> stand.isProven(blockDiff))) {
      return entries;
    }
    List<Entry> told = new ArrayList<>(entries);
    for (Stand stand : stands) {
      if (!stand.isUntouched()) {
        told.set(stand.place(), stand.told(writer, blockDiff));
      }
    }
    return told;
  }
}
