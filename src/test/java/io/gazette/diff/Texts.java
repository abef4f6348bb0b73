package io.gazette.diff;

import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts for tests: short ones written down, long ones made up in the manner of a policy. */
public final class Texts {

  /**
   * Characters that are easily cut: accents, emoji of several code points, flags, rare ideographs.
   */
  private static final List<String> FRAGILE =
      List.of(
          "e\u0301",
          "👩‍👩‍👧",
          "👍🏽",
          "🇨🇳",
          "𠮷",
          "❤️",
          "½",
          "user’s",
          "1,000.50",
          "क्षि",
          "ｶﾞ");

  private Texts() {}

  public static TextBlock heading(String text) {
    return TextBlockBuilder.of(Kind.HEADING).level(1).text(text).build();
  }

  /** The heading of a clause with an id. */
  static TextBlock clause(String id, String label, String text) {
    return TextBlockBuilder.of(Kind.HEADING)
        .level(1)
        .id(id)
        .clause(id)
        .label(label)
        .text(text)
        .build();
  }

  public static TextBlock paragraph(String text) {
    return TextBlockBuilder.of(Kind.PARAGRAPH).text(text).build();
  }

  public static TextBlock item(String label, String text) {
    return TextBlockBuilder.of(Kind.ITEM).level(1).label(label).text(text).build();
  }

  public static TextBlock header(String... cells) {
    return row(0, cells);
  }

  public static TextBlock row(String... cells) {
    return row(1, cells);
  }

  private static TextBlock row(int level, String... cells) {
    TextBlockBuilder row = TextBlockBuilder.of(Kind.ROW).level(level);
    for (int at = 0; at < cells.length; at++) {
      if (at > 0) {
        row.nextCell();
      }
      row.text(cells[at]);
    }
    return row.build();
  }

  /** A text of so many blocks with headings, which may have ids, items and tables. */
  static List<TextBlock> policy(Random random, boolean chinese, int blocks) {
    List<TextBlock> text = new ArrayList<>();
    boolean ids = random.nextBoolean();
    while (text.size() < blocks) {
      switch (random.nextInt(8)) {
        case 0 -> {
          String title = words(random, chinese, 3 + random.nextInt(4));
          text.add(ids ? clause("c" + random.nextInt(1_000), "1.", title) : heading(title));
        }
        case 1, 2 -> {
          for (int k = 1 + random.nextInt(4); k > 0; k--) {
            text.add(item(k + ".", sentence(random, chinese)));
          }
        }
        case 3 -> {
          if (random.nextInt(4) == 0) {
            text.addAll(table(random, chinese));
          }
        }
        default -> text.add(decorated(random, chinese));
      }
    }
    return text;
  }

  private static TextBlock decorated(Random random, boolean chinese) {
    TextBlockBuilder block = TextBlockBuilder.of(Kind.PARAGRAPH);
    block.text(prose(random, chinese, 1 + random.nextInt(4)));
    if (random.nextInt(3) == 0) {
      block.begin(TextBlock.Format.KEY).text(words(random, chinese, 4)).end();
    }
    if (random.nextInt(3) == 0) {
      block.beginLink("#" + random.nextInt(5)).text(words(random, chinese, 2)).end();
    }
    return block.text(sentence(random, chinese)).build();
  }

  private static List<TextBlock> table(Random random, boolean chinese) {
    List<TextBlock> table = new ArrayList<>();
    table.add(chinese ? header("名称", "用途", "期限") : header("Name", "Purpose", "Kept for"));
    for (int k = 2 + random.nextInt(6); k > 0; k--) {
      table.add(
          row(words(random, chinese, 2), words(random, chinese, 6), random.nextInt(40) + " d"));
    }
    return table;
  }

  public static String prose(Random random, boolean chinese, int sentences) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < sentences; k++) {
      text.append(k == 0 || chinese ? "" : " ").append(sentence(random, chinese));
    }
    return text.toString();
  }

  private static String sentence(Random random, boolean chinese) {
    String first = words(random, chinese, 6 + random.nextInt(8));
    String second = words(random, chinese, 4 + random.nextInt(8));
    return chinese ? first + "，" + second + "。" : first + ", " + second + ".";
  }

  /** Words as frequent and as rare as in real texts, now and then a fragile one. */
  static String words(Random random, boolean chinese, int count) {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < count; k++) {
      if (random.nextInt(60) == 0) {
        text.append(FRAGILE.get(random.nextInt(FRAGILE.size())));
      } else {
        int rank = (int) Math.exp(random.nextDouble() * 7);
        text.append(chinese ? ideographs(rank) : word(rank));
      }
      text.append(chinese || k + 1 == count ? "" : " ");
    }
    return text.toString();
  }

  private static String ideographs(int rank) {
    String one = Character.toString(0x4E00 + (rank * 37) % 8000);
    return rank < 20 ? one : one + Character.toString(0x4E00 + (rank * 61) % 8000);
  }

  private static String word(int rank) {
    String letters = "etaoinshrdlucmfwypvbgk";
    StringBuilder word = new StringBuilder();
    for (int left = rank * 31 + 7; left > 0; left /= letters.length()) {
      word.append(letters.charAt(left % letters.length()));
    }
    return word.toString();
  }
}
