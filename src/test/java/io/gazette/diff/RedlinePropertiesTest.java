package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.align.ExactMoves;
import io.gazette.diff.align.HeaviestIncreasing;
import io.gazette.diff.words.WordCharacters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for redlines of whatever texts. */
class RedlinePropertiesTest {

  private static final int ROUNDS = 100;

  /** Any text, revised in every way there is, with seeds so that a failure can be repeated. */
  private static PlantedRevision revision(int seed) {
    Random random = new Random(seed);
    boolean chinese = seed % 2 == 0;
    List<TextBlock> old = Texts.policy(random, chinese, 5 + random.nextInt(60));
    List<String> words = List.of("新", "增", "改", "👩‍👩‍👧", "𠮷", "e\u0301");
    return new PlantedRevision(old, words, random)
        .moveBlocks(random.nextInt(4), 0)
        .editWords(random.nextDouble(), 2 + random.nextInt(20))
        .splitBlocks(random.nextInt(4))
        .mergeBlocks(random.nextInt(4))
        .deleteBlocks(random.nextInt(5))
        .insertBlocks(Texts.policy(random, chinese, random.nextInt(8)))
        .renumber();
  }

  private static TextDiff compare(PlantedRevision revision) {
    return Redline.compare(revision.oldText(), revision.newText());
  }

  @Test
  void bothTextsCanBeReadOffARedline() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      PlantedRevision revision = revision(seed);
      TextDiff diff = compare(revision);

      assertThat(read(diff, Entry::oldIndex, Entry::oldBlock, Edit.Type.INSERTED))
          .as("old text, seed %d", seed)
          .isEqualTo(read(revision.oldText()));
      assertThat(read(diff, Entry::newIndex, Entry::newBlock, Edit.Type.DELETED))
          .as("new text, seed %d", seed)
          .isEqualTo(read(revision.newText()));
      assertThat(diff.unproven()).isEmpty();
    }
  }

  /** What is remembered of other comparisons changes none. */
  @Test
  void whatWasComparedBeforeMakesNoDifference() {
    for (int seed = 0; seed < ROUNDS / 2; seed++) {
      PlantedRevision revision = revision(seed);
      List<TextBlock> later = revision(seed + 2).newText();
      Redline redline = new Redline();
      redline.between(revision.newText(), later);
      redline.between(revision.oldText(), later);

      assertThat(redline.between(revision.oldText(), revision.newText()))
          .as("seed %d", seed)
          .isEqualTo(compare(revision));
    }
  }

  /** Written without the code under test: entries by index, then everything but the other side. */
  private static List<String> read(
      TextDiff diff,
      Function<Entry, java.util.OptionalInt> index,
      Function<Entry, Optional<Placed>> block,
      Edit.Type other) {
    Map<Integer, String> blocks = new TreeMap<>();
    for (Entry entry : diff.entries()) {
      if (index.apply(entry).isPresent()) {
        String text =
            entry.edits().stream()
                .filter(edit -> edit.type() != other)
                .map(Edit::text)
                .collect(Collectors.joining());
        blocks.merge(
            index.apply(entry).getAsInt(),
            block.apply(entry).orElseThrow().block().label() + "|" + text,
            (a, b) -> a + b.substring(b.indexOf('|') + 1));
      }
    }
    return new ArrayList<>(blocks.values());
  }

  private static List<String> read(List<TextBlock> blocks) {
    return blocks.stream().map(block -> block.label() + "|" + block.body()).toList();
  }

  /** Halves of characters, equal ids at different kinds, tabs where none belong, empty blocks. */
  @Test
  void evenStrangeTextsCanBeReadOff() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<TextBlock> old = strangeText(random);
      List<TextBlock> now = new ArrayList<>(old);
      Collections.shuffle(now, random);
      now.subList(0, now.size() / 2).replaceAll(block -> strange(random, block.body()));
      now.addAll(strangeText(random));

      TextDiff diff = Redline.compare(old, now);

      assertThat(diff.unproven()).as("seed %d", seed).isEmpty();
      assertThat(diff.summary()).isNotNull();
    }
  }

  private static List<TextBlock> strangeText(Random random) {
    List<TextBlock> text = new ArrayList<>();
    for (int k = random.nextInt(7); k > 0; k--) {
      text.add(strange(random, ""));
    }
    return text;
  }

  private static TextBlock strange(Random random, String start) {
    List<String> bits =
        List.of(
            "的",
            "。",
            " ",
            "\t",
            "\n",
            "word",
            "3.2",
            "\uD83D",
            "\uDE00",
            "👩‍👩‍👧",
            "\u0301",
            "（一）",
            ". ");
    StringBuilder body = new StringBuilder(start);
    for (int k = random.nextInt(10); k > 0; k--) {
      body.append(bits.get(random.nextInt(bits.size())));
    }
    List<TextBlock.Kind> kinds = List.of(TextBlock.Kind.values());
    TextBlock.Kind kind = kinds.get(random.nextInt(kinds.size()));
    String id = random.nextInt(4) == 0 ? "id" + random.nextInt(3) : "";
    String label = random.nextBoolean() ? "" : random.nextInt(4) + ".";
    String words = body.toString();
    return new TextBlock(
        kind, id, id, random.nextInt(2), label, words, words, List.of(), List.of());
  }

  @Test
  void newBlocksComeInTheOrderOfTheNewText() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<Integer> order =
          compare(revision(seed)).entries().stream()
              .filter(entry -> entry.newIndex().isPresent())
              .map(entry -> entry.newIndex().getAsInt())
              .toList();

      assertThat(order).as("seed %d", seed).isSorted();
    }
  }

  @Test
  void noRunCutsACharacterOrCrossesACell() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      PlantedRevision revision = revision(seed);
      for (Entry entry : compare(revision).entries()) {
        int cut = 0;
        for (Edit edit : entry.edits()) {
          assertThat(Character.isLowSurrogate(edit.text().charAt(0))).isFalse();
          assertThat(WordCharacters.extendsPrevious(edit.text().codePointAt(0)) && cut > 0)
              .as("seed %d: %s", seed, entry)
              .isFalse();
          assertThat(edit.text().length() > 1 && edit.text().contains("\t"))
              .as("seed %d: %s", seed, entry)
              .isFalse();
          cut++;
        }
      }
    }
  }

  @Test
  void aTextDoesNotDifferFromItself() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<TextBlock> text = revision(seed).newText();

      TextDiff diff = Redline.compare(text, text);

      assertThat(diff.isEmpty()).as("seed %d", seed).isTrue();
      assertThat(diff.clauses()).isEmpty();
      assertThat(diff.entries()).hasSameSizeAs(text);
    }
  }

  @Test
  void numbersLooksAndLinksAloneAreNeverInsertionsOrDeletions() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<TextBlock> old = Texts.policy(random, seed % 2 == 0, 30);
      List<TextBlock> now = old.stream().map(block -> redecorated(block, random)).toList();

      TextDiff diff = Redline.compare(old, now);

      assertThat(diff.entries()).as("seed %d", seed).extracting(Entry::op).containsOnly(Op.EQUAL);
      assertThat(diff.summary().of(Summary.Count.CHARACTERS_INSERTED)).isZero();
      assertThat(diff.isEmpty()).isFalse();
    }
  }

  private static TextBlock redecorated(TextBlock block, Random random) {
    List<TextBlock.Format> formats = List.of(TextBlock.Format.values());
    int length = block.body().length();
    List<TextBlock.Span> spans = new ArrayList<>();
    List<TextBlock.Link> links = new ArrayList<>();
    if (length > 2) {
      int from = random.nextInt(length - 1);
      int to = from + 1 + random.nextInt(length - from - 1);
      spans.add(new TextBlock.Span(formats.get(random.nextInt(formats.size())), from, to));
      links.add(new TextBlock.Link("#" + random.nextInt(9), from, to));
    }
    return new TextBlock(
        block.kind(),
        block.id(),
        block.clauseId(),
        block.level(),
        block.label() + random.nextInt(3),
        block.body(),
        block.exact(),
        spans,
        links);
  }

  @Test
  void whatIsAddedOneWayIsRemovedTheOther() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<TextBlock> text = new ArrayList<>(Texts.policy(random, seed % 2 == 0, 30));
      text.removeIf(block -> block.kind() == TextBlock.Kind.ROW);
      List<TextBlock> more = new ArrayList<>(text);
      for (int k = 0; k < 5; k++) {
        String words = "w" + seed + "x" + k + " ";
        more.add(
            random.nextInt(more.size()),
            Texts.paragraph(words.repeat(8) + Texts.prose(random, true, 1)));
      }

      List<String> added = bodies(Redline.compare(text, more), Op.ADDED, more, Entry::newIndex);
      List<String> removed = bodies(Redline.compare(more, text), Op.REMOVED, more, Entry::oldIndex);

      assertThat(added).as("seed %d", seed).isEqualTo(removed).hasSize(5);
    }
  }

  private static List<String> bodies(
      TextDiff diff, Op op, List<TextBlock> text, Function<Entry, java.util.OptionalInt> index) {
    return diff.entries().stream()
        .filter(entry -> entry.op() == op)
        .map(entry -> text.get(index.apply(entry).getAsInt()).body())
        .toList();
  }

  @Test
  void equalTextsGiveEqualRedlines() {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(compare(revision(seed))).isEqualTo(compare(revision(seed)));
    }
  }

  /** Of what was split or merged on its way, every part arrives and every origin departs. */
  @Test
  void everyMoveHasBothEnds() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<Entry> entries = compare(revision(seed)).entries();

      assertThat(ends(entries, Op.MOVED_FROM, Entry::oldBlock))
          .as("old blocks, seed %d", seed)
          .isEqualTo(ends(entries, Op.MOVED_TO, Entry::oldBlock));
      assertThat(ends(entries, Op.MOVED_TO, Entry::newBlock))
          .as("new blocks, seed %d", seed)
          .containsAll(ends(entries, Op.MOVED_FROM, Entry::newBlock));
    }
  }

  private static Set<String> ends(
      List<Entry> entries, Op op, Function<Entry, Optional<Placed>> block) {
    return entries.stream()
        .filter(entry -> entry.op() == op)
        .map(entry -> entry.moveGroup().getAsInt() + ": " + block.apply(entry).get().index())
        .collect(Collectors.toSet());
  }

  @Test
  void whatStaysInPlaceIsTheHeaviestPartThatCan() {
    int checked = 0;
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      List<TextBlock> old = new ArrayList<>();
      for (int k = 0; k < 12; k++) {
        old.add(Texts.paragraph(Texts.prose(random, seed % 2 == 0, 1 + random.nextInt(3))));
      }
      PlantedRevision revision =
          new PlantedRevision(old, List.of("新", "增", "改"), random)
              .moveBlocks(3, ExactMoves.LEAST_WEIGHT)
              .editWords(0.5, 6)
              .deleteBlocks(4);
      TextDiff diff = compare(revision);
      if (diff.entries().stream().noneMatch(e -> e.has(Note.SPLIT) || e.has(Note.MERGE))) {
        checked++;
        assertThat(stayed(diff, false)).as("seed %d", seed).isEqualTo(stayed(diff, true));
      }
    }
    assertThat(checked).isGreaterThan(300);
  }

  /** The weight of what stayed in place, or of what could have, whatever moved instead. */
  private static double stayed(TextDiff diff, boolean best) {
    List<int[]> pairs = new ArrayList<>();
    for (Entry entry : diff.entries()) {
      if (entry.op() == Op.MOVED_TO && best) {
        pairs.add(new int[] {entry.oldBlock().orElseThrow().index(), entry.newIndex().getAsInt()});
      } else if (entry.oldIndex().isPresent() && entry.newIndex().isPresent()) {
        pairs.add(new int[] {entry.oldIndex().getAsInt(), entry.newIndex().getAsInt()});
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> pair[0]));
    int[] places = pairs.stream().mapToInt(pair -> pair[1]).toArray();
    double[] weights = new double[places.length];
    for (int at = 0; at < weights.length; at++) {
      TextBlock before = diff.oldText().get(pairs.get(at)[0]);
      TextBlock after = diff.newText().get(pairs.get(at)[1]);
      weights[at] = 1 + WordCharacters.weight(before.body()) + WordCharacters.weight(after.body());
    }
    boolean[] stay = HeaviestIncreasing.of(places, weights);
    double total = 0;
    for (int at = 0; at < weights.length; at++) {
      total += stay[at] ? weights[at] : 0;
    }
    return total;
  }

  @Test
  void changesThatAreKnownAreFoundAndNoOthers() {
    PlantedScore score = new PlantedScore();
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      boolean chinese = seed % 2 == 0;
      List<TextBlock> old = new ArrayList<>();
      for (int k = 0; k < 40; k++) {
        old.add(Texts.paragraph(Texts.prose(random, chinese, 2 + random.nextInt(4))));
      }
      PlantedRevision revision =
          new PlantedRevision(old, List.of("新", "增", "改"), random)
              .moveBlocks(3, ExactMoves.LEAST_WEIGHT)
              .editWords(0.4, 25);
      score.add(revision, compare(revision));
    }

    assertThat(score.moveRecall()).as("moves found").isGreaterThanOrEqualTo(0.99);
    assertThat(score.movePrecision()).as("moves that are real").isGreaterThanOrEqualTo(0.95);
    assertThat(score.hunkRatio()).as("hunks").isLessThanOrEqualTo(1.01);
    assertThat(score.pairRecall()).as("pairs found").isGreaterThanOrEqualTo(0.99);
    assertThat(score.pairPrecision()).as("pairs that are real").isGreaterThanOrEqualTo(0.99);
    assertThat(score.movesPlanted).isGreaterThan(200);
    assertThat(score.hunksPlanted).isGreaterThan(2_000);
  }

  @Test
  void splitsAndMergesThatAreKnownAreFound() {
    PlantedScore score = new PlantedScore();
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<TextBlock> old = new ArrayList<>();
      for (int k = 0; k < 30; k++) {
        old.add(Texts.paragraph(Texts.prose(random, seed % 2 == 0, 4)));
      }
      Collections.shuffle(old, random);
      PlantedRevision revision =
          new PlantedRevision(old, List.of("新"), random)
              .splitBlocks(4)
              .mergeBlocks(4)
              .editWords(0.3, 30);
      score.add(revision, compare(revision));
    }

    assertThat(score.pairRecall()).isGreaterThanOrEqualTo(0.99);
    assertThat(score.pairPrecision()).isGreaterThanOrEqualTo(0.99);
  }

  /** A passage taken past ten others, there in two or three parts, one word in twelve another. */
  @Test
  void whatWasSplitOnItsWayIsToldAsMovedInAllItsParts() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      List<TextBlock> now = new ArrayList<>();
      for (int k = 0; k < 24; k++) {
        now.add(Texts.paragraph(Texts.prose(random, seed % 2 == 0, 3)));
      }
      int count = 2 + random.nextInt(2);
      List<TextBlock> parts = new ArrayList<>();
      for (int part = 0; part < count; part++) {
        parts.add(Texts.paragraph(Texts.prose(random, seed % 2 == 0, 2)));
      }
      List<TextBlock> old = new ArrayList<>(now);
      int from = random.nextInt(now.size() - 10);
      int to = from + 10 + random.nextInt(now.size() - from - 9);
      String whole = parts.stream().map(TextBlock::body).collect(Collectors.joining(" "));
      old.add(from, Texts.paragraph(whole));
      now.addAll(to, edited(parts, random));

      assertThat(placesOf(old, now, Note.SPLIT))
          .as("split, seed %d", seed)
          .isEqualTo(places(List.of(from), to, count));
      assertThat(placesOf(now, old, Note.MERGE))
          .as("merged, seed %d", seed)
          .isEqualTo(places(IntStream.range(to, to + count).boxed().toList(), from, 1));
    }
  }

  private static List<TextBlock> edited(List<TextBlock> blocks, Random random) {
    return new PlantedRevision(blocks, List.of("新", "增", "改"), random).editWords(1, 12).newText();
  }

  private static Set<String> places(List<Integer> departures, int arrival, int count) {
    Set<String> places = new TreeSet<>();
    departures.forEach(i -> places.add("from " + i));
    IntStream.range(arrival, arrival + count).forEach(j -> places.add("to " + j));
    return places;
  }

  /** What left and what came, if nothing else changed and all that came has the note. */
  private static Set<String> placesOf(List<TextBlock> old, List<TextBlock> now, Note note) {
    Set<String> places = new TreeSet<>();
    for (Entry entry : Redline.compare(old, now).entries()) {
      if (entry.op() == Op.MOVED_FROM) {
        places.add("from " + entry.oldIndex().getAsInt());
      } else if (entry.op() == Op.MOVED_TO && entry.has(note)) {
        places.add("to " + entry.newIndex().getAsInt());
      } else if (entry.isChange()) {
        places.add(PlainRedline.of(entry));
      }
    }
    return places;
  }
}
