package io.gazette.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.words.Hunk;
import io.gazette.diff.words.MyersDiff;
import io.gazette.diff.words.Tokenizer;
import io.gazette.diff.words.Tokens;
import io.gazette.diff.words.Vocabulary;
import io.gazette.loose.LooseMarkdown;
import io.gazette.text.Characters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures redlines of real pairs of texts: folders with an {@code old.md} and a {@code new.md}
 * each, in a folder given as argument. Run by hand, never by the build.
 */
final class RedlineBench {

  private RedlineBench() {}

  private record Pair(String name, List<TextBlock> old, List<TextBlock> now) {}

  private static final class Count {
    long characters;

    /** The characters of the same difference where no sliver is kept. */
    long floor;

    int hunks;
    int slivers;
  }

  public static void main(String[] arguments) throws IOException {
    List<Pair> pairs = read(Path.of(arguments[0]));
    if (arguments.length > 1) {
      for (Pair pair : pairs) {
        if (pair.name().contains(arguments[1])) {
          print("\n=== " + pair.name());
          print(PlainRedline.changes(Redline.compare(pair.old(), pair.now())));
        }
      }
      return;
    }
    print(
        String.format(
            Locale.ROOT,
            "%-26s %7s %7s %7s %6s %6s  %5s %5s %5s  %4s %4s",
            "pair",
            "raw ch",
            "no sliv",
            "our ch",
            "ratio",
            "to ns",
            "raw h",
            "our h",
            "ratio",
            "rawS",
            "ourS"));
    Count rawTotal = new Count();
    Count ourTotal = new Count();
    Count peerTotal = new Count();
    for (Pair pair : pairs) {
      Count raw = raw(pair);
      TextDiff diff = Redline.compare(pair.old(), pair.now());
      Count ours = ours(diff);
      row(pair.name() + (diff.unproven().isEmpty() ? "" : " UNPROVEN"), raw, ours);
      add(rawTotal, raw);
      add(peerTotal, peer(pair));
      add(ourTotal, ours);
    }
    row("total", rawTotal, ourTotal);
    row("java-diff-utils : ours", peerTotal, ourTotal);
    print("unrecoverable pairs: " + pairs.stream().filter(pair -> !isRecoverable(pair)).count());
    time("compare", () -> pairs.forEach(pair -> Redline.compare(pair.old(), pair.now())));
    time("read and compare", () -> readAndCompare(Path.of(arguments[0])));
    time("java-diff-utils on the same words", () -> pairs.forEach(RedlineBench::peer));
  }

  private static void readAndCompare(Path folder) {
    try {
      read(folder).forEach(pair -> Redline.compare(pair.old(), pair.now()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Processor time of all pairs together, first cold, then warm. */
  private static void time(String what, Runnable work) {
    List<Double> rounds = new ArrayList<>();
    for (int round = 0; round < 30; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.run();
      rounds.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
    }
    double cold = rounds.get(0);
    rounds.sort(Comparator.naturalOrder());
    print(
        String.format(
            Locale.ROOT, "%s: first %.0f ms, median %.0f ms", what, cold, rounds.get(15)));
  }

  /** Whether both texts can be put together again from the entries and nothing else. */
  private static boolean isRecoverable(Pair pair) {
    TextDiff diff = Redline.compare(pair.old(), pair.now());
    return diff.unproven().isEmpty()
        && words(diff, Entry::oldIndex, Edit.Type.INSERTED).equals(words(pair.old()))
        && words(diff, Entry::newIndex, Edit.Type.DELETED).equals(words(pair.now()));
  }

  private static String words(List<TextBlock> text) {
    return text.stream().map(TextBlock::body).collect(Collectors.joining());
  }

  private static String words(TextDiff diff, Function<Entry, OptionalInt> index, Edit.Type other) {
    return diff.entries().stream()
        .filter(entry -> index.apply(entry).isPresent())
        .sorted(Comparator.comparingInt(entry -> index.apply(entry).getAsInt()))
        .flatMap(entry -> entry.edits().stream())
        .filter(edit -> edit.type() != other)
        .map(Edit::text)
        .collect(Collectors.joining());
  }

  /** The same words compared by java-diff-utils, as they come. */
  private static Count peer(Pair pair) {
    Words words = new Words(pair);
    List<Hunk> hunks = new ArrayList<>();
    for (AbstractDelta<String> delta : DiffUtils.diff(words.old, words.now).getDeltas()) {
      int i = delta.getSource().getPosition();
      int j = delta.getTarget().getPosition();
      hunks.add(new Hunk(i, i + delta.getSource().size(), j, j + delta.getTarget().size()));
    }
    return words.count(hunks);
  }

  private static void row(String name, Count raw, Count ours) {
    print(
        String.format(
            Locale.ROOT,
            "%-26s %7d %7d %7d %6.2f %6.2f  %5d %5d %5.2f  %4d %4d",
            name,
            raw.characters,
            raw.floor,
            ours.characters,
            (double) ours.characters / raw.characters,
            (double) ours.characters / raw.floor,
            raw.hunks,
            ours.hunks,
            (double) ours.hunks / raw.hunks,
            raw.slivers,
            ours.slivers));
  }

  private static void add(Count total, Count one) {
    total.characters += one.characters;
    total.floor += one.floor;
    total.hunks += one.hunks;
    total.slivers += one.slivers;
  }

  private static Count raw(Pair pair) {
    Words words = new Words(pair);
    List<Hunk> hunks = words.hunks();
    Count raw = words.count(hunks);
    raw.floor = words.count(words.withoutSlivers(hunks)).characters;
    return raw;
  }

  /** Two texts as a raw difference sees them: blanks are words, and typography is their letters. */
  private static final class Words {
    final List<String> old;
    final List<String> now;

    Words(Pair pair) {
      this.old = words(pair.old());
      this.now = words(pair.now());
    }

    private static List<String> words(List<TextBlock> blocks) {
      String text = blocks.stream().map(TextBlock::body).collect(Collectors.joining("\n"));
      Tokens tokens = new Tokenizer().cut(text);
      List<String> words = new ArrayList<>();
      for (int token = 0; token < tokens.size(); token++) {
        String word = tokens.text(token, token + 1);
        int end = word.stripTrailing().length();
        words.add(word.substring(0, end == 0 ? word.length() : end));
        if (end > 0 && end < word.length()) {
          words.add(word.substring(end));
        }
      }
      return words;
    }

    /** The shortest difference. */
    List<Hunk> hunks() {
      Vocabulary vocabulary = new Vocabulary();
      return MyersDiff.hunks(
          old.stream().mapToInt(vocabulary::number).toArray(),
          now.stream().mapToInt(vocabulary::number).toArray(),
          Integer.MAX_VALUE / 4);
    }

    /** The same where changes with a sliver between them are one: what a reader needs at least. */
    List<Hunk> withoutSlivers(List<Hunk> hunks) {
      List<Hunk> joined = new ArrayList<>();
      for (Hunk hunk : hunks) {
        int last = joined.size() - 1;
        boolean sliver =
            last >= 0
                && isSliver(String.join("", old.subList(joined.get(last).oldTo(), hunk.oldFrom())));
        joined.add(sliver ? joined.remove(last).through(hunk) : hunk);
      }
      return joined;
    }

    Count count(List<Hunk> hunks) {
      List<Edit> edits = new ArrayList<>();
      int from = 0;
      for (Hunk hunk : hunks) {
        edits.add(Edit.equal(String.join("", old.subList(from, hunk.oldFrom()))));
        edits.add(Edit.deleted(String.join("", old.subList(hunk.oldFrom(), hunk.oldTo()))));
        edits.add(Edit.inserted(String.join("", now.subList(hunk.newFrom(), hunk.newTo()))));
        from = hunk.oldTo();
      }
      edits.add(Edit.equal(String.join("", old.subList(from, old.size()))));
      edits.removeIf(edit -> edit.text().isEmpty());
      Count count = new Count();
      RedlineBench.count(count, edits);
      return count;
    }
  }

  /**
   * All runs one after the other, so that a hunk may go on from block to block as in a raw diff.
   */
  private static Count ours(TextDiff diff) {
    Count count = new Count();
    List<Edit> edits = new ArrayList<>();
    for (Entry entry : diff.entries()) {
      if (entry.op() != Op.MOVED_FROM) {
        boolean goesOn =
            !edits.isEmpty()
                && edits.get(edits.size() - 1).isChange()
                && !entry.edits().isEmpty()
                && entry.edits().get(0).isChange();
        if (!goesOn) {
          edits.add(Edit.equal("\n"));
        }
        edits.addAll(entry.edits());
      }
    }
    count(count, edits);
    return count;
  }

  private static void count(Count count, List<Edit> edits) {
    for (int at = 0; at < edits.size(); at++) {
      Edit edit = edits.get(at);
      boolean before = at > 0 && edits.get(at - 1).isChange();
      boolean after = at + 1 < edits.size() && edits.get(at + 1).isChange();
      if (edit.isChange()) {
        count.characters += edit.text().length();
        count.hunks += before ? 0 : 1;
      } else if (before && after && isSliver(edit.text())) {
        count.slivers++;
      }
    }
  }

  /** At most two ideographs or four other characters. */
  private static boolean isSliver(String text) {
    if (text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0) {
      return false;
    }
    int ideographs = (int) text.codePoints().filter(Characters::isIdeograph).count();
    return ideographs > 0 ? ideographs <= 2 && text.length() <= 4 : text.length() <= 4;
  }

  private static List<TextBlock> blocks(Path file) throws IOException {
    String markdown = Files.readString(file, StandardCharsets.UTF_8);
    return LooseMarkdown.blocks(markdown, file.toString(), new Diagnostics());
  }

  private static List<Pair> read(Path folder) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    try (Stream<Path> folders = Files.list(folder)) {
      for (Path pair : folders.filter(Files::isDirectory).sorted().toList()) {
        pairs.add(
            new Pair(
                pair.getFileName().toString(),
                blocks(pair.resolve("old.md")),
                blocks(pair.resolve("new.md"))));
      }
    }
    return pairs;
  }

  @SuppressWarnings("SystemOut")
  private static void print(String line) {
    System.out.println(line);
  }
}
