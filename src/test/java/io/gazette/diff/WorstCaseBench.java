package io.gazette.diff;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.loose.LooseMarkdown;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Measures the files that cost most, from Markdown to redline. Run by hand, e.g. with {@code
 * -Xmx256m}.
 */
final class WorstCaseBench {

  private static final int SIZE = 500_000;

  private WorstCaseBench() {}

  private record Case(String name, List<TextBlock> old, List<TextBlock> now) {}

  public static void main(String[] arguments) {
    List<Supplier<Case>> cases =
        List.of(
            () -> nothingShared(false),
            () -> nothingShared(true),
            () -> shuffled(false),
            () -> shuffled(true),
            () -> identicalLines(10_000, 10_000),
            () -> identicalLines(10_000, 6_000),
            () -> twoKindsOfLines(),
            () -> editedParagraph(1_400, 60_000, false),
            () -> editedParagraph(1_400, 60_000, true),
            () -> editedParagraph(12_000, SIZE, false),
            () -> editedParagraph(12_000, SIZE, true),
            () -> paragraphOfOthers(false),
            () -> paragraphOfOthers(true),
            () -> table(),
            () -> tableWithoutNames(),
            () -> heavilyEdited(false),
            () -> heavilyEdited(true));
    for (Supplier<Case> supplier : cases) {
      Case one = supplier.get();
      String old = markdown(one.old());
      String now = markdown(one.now());
      heap().forEach(MemoryPoolMXBean::resetPeakUsage);
      double cold = time(one.name(), old, now);
      double warm = time(one.name(), old, now);
      long peak = heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      print(
          String.format(
              Locale.ROOT,
              "%-34s %4d KB: %5.0f ms, again %5.0f ms, heap at most %3d MB",
              one.name(),
              old.getBytes(StandardCharsets.UTF_8).length / 1024,
              cold,
              warm,
              peak >> 20));
    }
  }

  private static Stream<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static String markdown(List<TextBlock> blocks) {
    StringBuilder text = new StringBuilder();
    for (TextBlock block : blocks) {
      if (block.isRow()) {
        text.append("| ").append(block.body().replace("\t", " | ")).append(" |\n");
        text.append(block.opensTable() ? "|---|---|---|\n" : "");
      } else {
        text.append(block.body()).append("\n\n");
      }
    }
    return text.toString();
  }

  /** Processor time of reading both texts and comparing them, in milliseconds. */
  private static double time(String name, String old, String now) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    TextDiff diff =
        Redline.compare(
            LooseMarkdown.blocks(old, "old.md", new Diagnostics()),
            LooseMarkdown.blocks(now, "new.md", new Diagnostics()));
    if (!diff.unproven().isEmpty()) {
      throw new IllegalStateException("unproven: " + name);
    }
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static String sentence(Random random, boolean han, int salt) {
    StringBuilder text = new StringBuilder();
    int words = han ? 12 + random.nextInt(20) : 8 + random.nextInt(14);
    for (int k = 0; k < words; k++) {
      int word = (int) Math.abs(random.nextGaussian() * 250) + salt;
      if (han) {
        text.appendCodePoint(0x4E00 + word);
      } else {
        text.append(k == 0 ? "" : " ").append(Integer.toString(word * 7919 + 1296, 36));
      }
    }
    return text.append(han ? "。" : ". ").toString();
  }

  private static String prose(Random random, boolean han, int length, int salt) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(sentence(random, han, salt));
    }
    return text.toString().strip();
  }

  private static TextBlock block(Kind kind, String text) {
    return TextBlockBuilder.of(kind).level(kind == Kind.ROW ? 1 : 0).text(text).build();
  }

  private static List<TextBlock> paragraphs(int seed, boolean han, int salt) {
    Random random = new Random(seed);
    List<TextBlock> blocks = new ArrayList<>();
    for (int size = 0; size < (han ? SIZE / 3 : SIZE); ) {
      String text = prose(random, han, 60 + random.nextInt(han ? 120 : 400), salt);
      blocks.add(block(Kind.PARAGRAPH, text));
      size += text.length();
    }
    return blocks;
  }

  private static Case nothingShared(boolean han) {
    return new Case("nothing shared " + han, paragraphs(1, han, 0), paragraphs(2, han, 2_000));
  }

  private static Case shuffled(boolean han) {
    List<TextBlock> now = paragraphs(1, han, 0);
    Collections.shuffle(now, new Random(3));
    return new Case("shuffled " + han, paragraphs(1, han, 0), now);
  }

  private static Case identicalLines(int old, int now) {
    TextBlock line = block(Kind.PARAGRAPH, "The same line again and again.");
    return new Case(
        "identical lines " + old + "/" + now,
        Collections.nCopies(old, line),
        Collections.nCopies(now, line));
  }

  private static Case twoKindsOfLines() {
    List<List<TextBlock>> texts = new ArrayList<>();
    for (int seed = 0; seed < 2; seed++) {
      Random random = new Random(seed);
      List<TextBlock> lines = new ArrayList<>();
      for (int k = 0; k < 10_000; k++) {
        String line = random.nextBoolean() ? "The same line again." : "Another line as often.";
        lines.add(block(Kind.PARAGRAPH, line));
      }
      texts.add(lines);
    }
    return new Case("two kinds of lines, at random", texts.get(0), texts.get(1));
  }

  private static Case editedParagraph(int edits, int length, boolean han) {
    Random random = new Random(5);
    String old = prose(random, han, han ? length / 3 : length, 0);
    StringBuilder now = new StringBuilder(old);
    for (int k = 0; k < edits; k++) {
      int at = random.nextInt(now.length() - 10);
      if (random.nextBoolean()) {
        now.delete(at, at + 1 + random.nextInt(4));
      } else {
        now.insert(at, han ? "增加" : " added ");
      }
    }
    return new Case(
        edits + " edits in " + length + " bytes " + han,
        List.of(block(Kind.PARAGRAPH, old)),
        List.of(block(Kind.PARAGRAPH, now.toString())));
  }

  private static Case paragraphOfOthers(boolean han) {
    int length = han ? SIZE / 3 : SIZE;
    return new Case(
        "one paragraph, same words " + han,
        List.of(block(Kind.PARAGRAPH, prose(new Random(6), han, length, 0))),
        List.of(block(Kind.PARAGRAPH, prose(new Random(7), han, length, 0))));
  }

  private static TextBlock row(String name, Random random) {
    return TextBlockBuilder.of(Kind.ROW)
        .level(1)
        .text(name)
        .nextCell()
        .text(prose(random, random.nextBoolean(), 30, 0))
        .nextCell()
        .text(random.nextInt(100) + " days")
        .build();
  }

  private static Case table() {
    return table("table, half edited, shuffled", "SDK");
  }

  private static Case tableWithoutNames() {
    return table("the same without names", "");
  }

  private static Case table(String title, String name) {
    Random random = new Random(8);
    TextBlock header =
        TextBlockBuilder.of(Kind.ROW)
            .text("Name")
            .nextCell()
            .text("For")
            .nextCell()
            .text("Kept")
            .build();
    List<TextBlock> old = new ArrayList<>();
    for (int k = 0; k < 5_000; k++) {
      old.add(row(name.isEmpty() ? "" : name + k, random));
    }
    List<TextBlock> now = new ArrayList<>();
    for (TextBlock row : old) {
      String body = row.body();
      if (random.nextBoolean()) {
        int at = body.indexOf('\t') + 3 + random.nextInt(10);
        body = body.substring(0, at) + "changed " + body.substring(at);
      }
      now.add(PlantedRevision.with(row, body));
    }
    Collections.shuffle(now, random);
    old.add(0, header);
    now.add(0, header);
    return new Case(title, old, now);
  }

  private static Case heavilyEdited(boolean han) {
    PlantedRevision revision =
        new PlantedRevision(paragraphs(1, han, 0), List.of("甲", "乙"), new Random(9))
            .moveBlocks(300, 24)
            .editWords(1, 8)
            .deleteBlocks(100);
    return new Case("every paragraph edited " + han, revision.oldText(), revision.newText());
  }

  @SuppressWarnings("SystemOut")
  private static void print(String line) {
    System.out.println(line);
  }
}
