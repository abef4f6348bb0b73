package io.gazette.diff;

import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.align.ExactMoves;
import io.gazette.diff.align.HeaviestIncreasing;
import io.gazette.diff.words.TokenType;
import io.gazette.diff.words.Tokenizer;
import io.gazette.diff.words.Tokens;
import io.gazette.diff.words.WordCharacters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A text revised at random in ways that are known, so that a redline can be held against them. */
public final class PlantedRevision {

  /** A block on its way: where it came from, and what was done to it. */
  private static final class Planted {
    TextBlock block;
    final Set<Integer> origins = new HashSet<>();
    boolean moved;
    boolean split;

    Planted(TextBlock block) {
      this.block = block;
    }

    int weight() {
      return WordCharacters.weight(block.body());
    }
  }

  private final Random random;
  private final List<TextBlock> old;
  private final List<Planted> now = new ArrayList<>();
  private final List<String> words;
  private int hunks;

  /**
   * @param words what is written where words are replaced or inserted
   */
  public PlantedRevision(List<TextBlock> old, List<String> words, Random random) {
    this.random = random;
    this.old = List.copyOf(old);
    this.words = words;
    for (int i = 0; i < old.size(); i++) {
      Planted planted = new Planted(old.get(i));
      planted.origins.add(i);
      now.add(planted);
    }
  }

  List<TextBlock> oldText() {
    return old;
  }

  public List<TextBlock> newText() {
    return now.stream().map(planted -> planted.block).toList();
  }

  int hunks() {
    return hunks;
  }

  /** For each new block the old ones it came from. */
  Map<Integer, Set<Integer>> origins() {
    Map<Integer, Set<Integer>> origins = new HashMap<>();
    for (int j = 0; j < now.size(); j++) {
      origins.put(j, now.get(j).origins);
    }
    return origins;
  }

  /**
   * The new blocks that cannot have stayed in place, at the least weight: if a long run was taken
   * past a short one, the short one counts as moved.
   */
  Set<Integer> movedNew() {
    List<int[]> pairs = new ArrayList<>();
    for (int j = 0; j < now.size(); j++) {
      if (!now.get(j).origins.isEmpty()) {
        pairs.add(new int[] {Collections.min(now.get(j).origins), j});
      }
    }
    pairs.sort(Comparator.comparingInt((int[] pair) -> pair[0]).thenComparingInt(pair -> pair[1]));
    int[] places = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    double[] weights =
        pairs.stream()
            .mapToDouble(pair -> 1 + WordCharacters.weight(old.get(pair[0]).body()))
            .toArray();
    boolean[] inPlace = HeaviestIncreasing.of(places, weights);
    Set<Integer> moved = new HashSet<>();
    for (int at = 0; at < places.length; at++) {
      if (!inPlace[at] && weights[at] > ExactMoves.LEAST_WEIGHT) {
        moved.add(places[at]);
      }
    }
    return moved;
  }

  PlantedRevision deleteBlocks(int count) {
    for (int k = 0; k < count && now.size() > 1; k++) {
      now.remove(random.nextInt(now.size()));
    }
    return this;
  }

  PlantedRevision insertBlocks(List<TextBlock> inserted) {
    for (TextBlock block : inserted) {
      now.add(random.nextInt(now.size() + 1), new Planted(block));
    }
    return this;
  }

  /**
   * Moves runs of up to three blocks, each of at least this weight, past others that weigh at least
   * three times as much, so that nobody could say that those moved instead.
   */
  PlantedRevision moveBlocks(int count, int leastWeight) {
    for (int k = 0; k < count; k++) {
      int size = 1 + random.nextInt(3);
      int from = random.nextInt(now.size() - size);
      int to = random.nextInt(now.size() - size + 1);
      List<Planted> run = now.subList(from, from + size);
      List<Planted> passed =
          to < from ? now.subList(to, from) : now.subList(from + size, to + size);
      if (run.stream().allMatch(planted -> !planted.moved && planted.weight() >= leastWeight)
          && passed.stream().noneMatch(planted -> planted.moved)
          && weight(passed) >= 3 * weight(run)) {
        List<Planted> moved = new ArrayList<>(run);
        run.clear();
        moved.forEach(planted -> planted.moved = true);
        now.addAll(to, moved);
      }
    }
    return this;
  }

  private static int weight(List<Planted> run) {
    return run.stream().mapToInt(Planted::weight).sum();
  }

  /** Replaces, inserts or deletes single tokens, on average one in {@code spacing}. */
  public PlantedRevision editWords(double share, int spacing) {
    for (Planted planted : now) {
      if (random.nextDouble() < share && planted.block.kind() != Kind.ROW) {
        planted.block = edited(planted.block, spacing);
      }
    }
    return this;
  }

  private TextBlock edited(TextBlock block, int spacing) {
    Tokens tokens = new Tokenizer().cut(block.body());
    StringBuilder body = new StringBuilder();
    int next = random.nextInt(spacing) + 1;
    for (int token = 0; token < tokens.size(); token++) {
      String text = tokens.text(token, token + 1);
      TokenType type = tokens.type(token);
      boolean word = type == TokenType.WORD || type == TokenType.IDEOGRAPH;
      if (--next > 0 || !word) {
        body.append(text);
        continue;
      }
      next = spacing / 2 + random.nextInt(spacing) + 1;
      hunks++;
      switch (random.nextInt(3)) {
        case 0 -> body.append(newWord(type));
        case 1 -> body.append(text).append(type == TokenType.WORD ? " " : "").append(newWord(type));
        default -> {}
      }
    }
    return with(block, body.toString());
  }

  private String newWord(TokenType type) {
    String word = words.get(random.nextInt(words.size()));
    return type == TokenType.WORD ? "w" + word.length() + "x" + random.nextInt(100) : word;
  }

  /** Halves blocks at a sentence end. */
  PlantedRevision splitBlocks(int count) {
    for (int k = 0; k < count; k++) {
      int at = random.nextInt(now.size());
      Planted planted = now.get(at);
      String body = planted.block.body();
      int cut = sentenceEnd(body);
      if (planted.block.kind() == Kind.PARAGRAPH
          && planted.origins.size() < 2
          && cut > 20
          && cut < body.length() - 20) {
        Planted rest = new Planted(with(planted.block, body.substring(cut).strip()));
        rest.origins.addAll(planted.origins);
        rest.moved = planted.moved;
        rest.split = true;
        planted.split = true;
        planted.block = with(planted.block, body.substring(0, cut).strip());
        now.add(at + 1, rest);
      }
    }
    return this;
  }

  private int sentenceEnd(String body) {
    int from = body.length() / 3 + random.nextInt(Math.max(1, body.length() / 3));
    int cut = body.indexOf('。', from);
    if (cut < 0) {
      cut = body.indexOf(". ", from);
    }
    return cut + 1;
  }

  PlantedRevision mergeBlocks(int count) {
    for (int k = 0; k < count && now.size() > 2; k++) {
      int at = random.nextInt(now.size() - 1);
      Planted first = now.get(at);
      Planted second = now.get(at + 1);
      if (first.block.kind() == Kind.PARAGRAPH
          && second.block.kind() == Kind.PARAGRAPH
          && !first.moved
          && !second.moved
          && !first.split
          && !second.split) {
        first.block = with(first.block, first.block.body() + " " + second.block.body());
        first.origins.addAll(second.origins);
        now.remove(at + 1);
      }
    }
    return this;
  }

  PlantedRevision renumber() {
    int number = 0;
    for (Planted planted : now) {
      if (!planted.block.label().isEmpty()) {
        planted.block = labelled(planted.block, ++number + ".");
      }
    }
    return this;
  }

  static TextBlock with(TextBlock block, String body) {
    return new TextBlock(
        block.kind(),
        block.id(),
        block.clauseId(),
        block.level(),
        block.label(),
        body,
        body,
        List.of(),
        List.of());
  }

  public static TextBlock labelled(TextBlock block, String label) {
    return new TextBlock(
        block.kind(),
        block.id(),
        block.clauseId(),
        block.level(),
        label,
        block.body(),
        block.exact(),
        block.formats(),
        block.links());
  }
}
