package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.CanonicalText;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What the ledger seals and what a redline compares are the same: two texts have one canonical form
 * if and only if their redline has neither a change nor a note.
 */
class CanonicalTextAndRedlineTest {

  private static final SourcePosition HERE = SourcePosition.startOf("en.md");

  /** Blanks of all kinds, invisible and bidi characters, composed and not, marks of Markdown. */
  private static final List<String> PIECES =
      List.of(
          "我们", "收集", "信息", "。", "，", "word", "data", "7", "天", " ", " ", "  ", "\t", "\u00a0",
          "\u3000", "\u2009", "\u200b", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u202e", "\u2069",
          "\u200d", "é", "e\u0301", "Å", "\u212b", "*", "**", "_", "`", "[", "|", "\\", "+", "-",
          "1. ", "（一）", "第三条", "<br>", "&amp;", "#", ">", "不", "١");

  private final Random random;

  CanonicalTextAndRedlineTest() {
    this.random = new Random(7);
  }

  @Test
  void textsOfOneFormHaveAnEmptyRedlineAndOthersDoNot() {
    int same = 0;
    int different = 0;
    for (int round = 0; round < 2_000; round++) {
      PolicyText old = text();
      PolicyText now = random.nextInt(5) == 0 ? text() : changed(old);
      boolean equal = CanonicalText.of(old).equals(CanonicalText.of(now));
      TextDiff diff = Redline.compare(TextBlocks.of(old), TextBlocks.of(now));
      assertThat(diff.isEmpty())
          .as(
              "round %d%n%s%n%s%n%s",
              round, CanonicalText.of(old), CanonicalText.of(now), PlainRedline.changes(diff))
          .isEqualTo(equal);
      if (equal) {
        same++;
      } else {
        different++;
      }
    }
    assertThat(same).isGreaterThan(300);
    assertThat(different).isGreaterThan(1_000);
  }

  @Test
  void namesWhatNobodySees() {
    assertThat(notes("a b c", "a\u00a0b c")).isEqualTo("equal invisible: a b c");
    assertThat(notes("a b c", "a b\u200b c")).isEqualTo("equal invisible: a b c");
    assertThat(notes("a b c", "a b \u200ec")).contains("invisible");
    assertThat(notes("a b c", "a  b\tc")).isEmpty();
  }

  private static String notes(String old, String now) {
    return PlainRedline.changes(
        Redline.compare(List.of(Texts.paragraph(old)), List.of(Texts.paragraph(now))));
  }

  private PolicyText text() {
    List<Clause> clauses = new ArrayList<>();
    for (int k = random.nextInt(3); k >= 0; k--) {
      clauses.add(clause(k));
    }
    return new PolicyText(new Language("en"), words(), blocks(1), clauses);
  }

  private Clause clause(int k) {
    return new Clause(
        "c" + k + random.nextInt(2), 1, k + ".", inlines(1), Set.of(), blocks(2), List.of(), HERE);
  }

  private List<Block> blocks(int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int k = random.nextInt(4); k > 0; k--) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  private Block block(int depth) {
    return switch (depth == 0 ? 6 + random.nextInt(4) : random.nextInt(10)) {
      case 0 -> new Block.KeyClause(blocks(depth - 1), HERE);
      case 1 -> new Block.Quote(blocks(depth - 1), HERE);
      case 2 -> new Block.BulletList(items("", depth), HERE);
      case 3 -> new Block.OrderedList(items("1.", depth), HERE);
      case 4 -> table();
      case 5 -> new Block.CodeBlock(words() + "\n" + words(), HERE);
      case 6 -> new Block.Divider(HERE);
      default -> new Block.Paragraph(inlines(2), HERE);
    };
  }

  private List<Block.Item> items(String label, int depth) {
    List<Block.Item> items = new ArrayList<>();
    for (int k = random.nextInt(3); k >= 0; k--) {
      items.add(new Block.Item(label, blocks(depth - 1), HERE));
    }
    return items;
  }

  private Block table() {
    List<Block.Row> rows = new ArrayList<>();
    for (int k = random.nextInt(3); k >= 0; k--) {
      Block.Cell left = new Block.Cell(inlines(1));
      rows.add(new Block.Row(List.of(left, new Block.Cell(inlines(1))), HERE));
    }
    return new Block.Table(
        List.of(Block.Alignment.START, Block.Alignment.END),
        rows.get(0),
        rows.subList(1, rows.size()),
        HERE);
  }

  private List<Inline> inlines(int depth) {
    List<Inline> inlines = new ArrayList<>();
    for (int k = random.nextInt(4); k >= 0; k--) {
      inlines.add(inline(depth));
    }
    return inlines;
  }

  private Inline inline(int depth) {
    return switch (depth == 0 ? 4 + random.nextInt(4) : random.nextInt(9)) {
      case 0 -> new Inline.Emphasis(inlines(depth - 1));
      case 1 -> new Inline.Key(pick(List.of(Inline.KeyStyle.values())), inlines(depth - 1));
      case 2 -> new Inline.Format(pick(List.of(Inline.FormatKind.values())), inlines(depth - 1));
      case 3 -> new Inline.Link(target(), inlines(depth - 1), HERE);
      case 4 -> new Inline.Code(words());
      case 5 -> new Inline.LineBreak();
      default -> new Inline.Text(words());
    };
  }

  private LinkTarget target() {
    return pick(
        List.of(
            new LinkTarget.ToClause("c0"),
            new LinkTarget.ToPolicy("other", Optional.empty(), Optional.of("x")),
            new LinkTarget.ToWeb("https://example.org/é"),
            new LinkTarget.ToWeb("https://example.org/e\u0301"),
            new LinkTarget.ToWeb("https://example.org/a b"),
            new LinkTarget.ToWeb("https://example.org/a%20b")));
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int k = random.nextInt(5); k >= 0; k--) {
      words.append(pick(PIECES));
    }
    return words.toString();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** The same text with one thing in it changed, or only put together from other nodes. */
  private PolicyText changed(PolicyText text) {
    if (random.nextInt(6) == 0) {
      return new PolicyText(
          text.language(), changed(text.title()), text.preamble(), text.clauses());
    }
    if (random.nextBoolean() && !text.preamble().isEmpty()) {
      return new PolicyText(
          text.language(), text.title(), changedBlocks(text.preamble()), text.clauses());
    }
    List<Clause> clauses = new ArrayList<>(text.clauses());
    int at = random.nextInt(clauses.size());
    Clause clause = clauses.get(at);
    boolean head = random.nextInt(3) == 0;
    clauses.set(
        at,
        new Clause(
            random.nextInt(12) == 0 ? clause.id() + "x" : clause.id(),
            clause.level(),
            clause.label(),
            head ? changedInlines(clause.heading()) : clause.heading(),
            clause.roles(),
            head ? clause.body() : changedBlocks(clause.body()),
            List.of(),
            HERE));
    return new PolicyText(text.language(), text.title(), text.preamble(), clauses);
  }

  private List<Block> changedBlocks(List<Block> blocks) {
    List<Block> changed = new ArrayList<>(blocks);
    if (blocks.isEmpty() || random.nextInt(8) == 0) {
      changed.add(random.nextInt(changed.size() + 1), block(1));
      return changed;
    }
    int at = random.nextInt(changed.size());
    changed.set(at, changed(changed.get(at)));
    return changed;
  }

  private Block changed(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(changedInlines(paragraph.content()), HERE);
    } else if (block instanceof Block.Quote quote) {
      return random.nextInt(3) == 0
          ? new Block.KeyClause(quote.content(), HERE)
          : new Block.Quote(changedBlocks(quote.content()), HERE);
    } else if (block instanceof Block.KeyClause key) {
      return new Block.KeyClause(changedBlocks(key.content()), HERE);
    } else if (block instanceof Block.CodeBlock code) {
      return new Block.CodeBlock(changed(code.text()), HERE);
    } else if (block instanceof Block.BulletList list) {
      List<Block.Item> items = new ArrayList<>(list.items());
      Block.Item first = items.get(0);
      items.set(0, new Block.Item("", changedBlocks(first.content()), HERE));
      return new Block.BulletList(items, HERE);
    }
    return random.nextInt(3) == 0 ? block(1) : block;
  }

  private List<Inline> changedInlines(List<Inline> content) {
    List<Inline> changed = new ArrayList<>(content);
    int at = random.nextInt(changed.size());
    Inline inline = changed.get(at);
    if (inline instanceof Inline.Text text && random.nextInt(3) == 0) {
      int cut = text.text().offsetByCodePoints(0, 1);
      changed.set(at, new Inline.Text(text.text().substring(0, cut)));
      changed.add(at + 1, new Inline.Text(text.text().substring(cut)));
    } else if (inline instanceof Inline.Text text) {
      changed.set(at, new Inline.Text(changed(text.text())));
    } else if (inline instanceof Inline.Key key) {
      changed.set(
          at,
          random.nextBoolean()
              ? new Inline.Key(Inline.KeyStyle.BOLD, List.of(inline))
              : new Inline.Key(key.style(), changedInlines(key.content())));
    } else if (inline instanceof Inline.Link link) {
      changed.set(at, new Inline.Link(target(), link.content(), HERE));
    } else {
      changed.add(random.nextInt(changed.size() + 1), inline(1));
    }
    return changed;
  }

  /** Changes that show least: another blank, another form of a letter, nothing at all. */
  private String changed(String text) {
    return switch (random.nextInt(8)) {
      case 0 -> text.replace(" ", "\u00a0");
      case 1 -> text.replace("\u00a0", " ");
      case 2 -> text.replace("é", "e\u0301");
      case 3 -> text + pick(List.of("\u200b", "\u00a0", " ", "\u200e", "\u2060"));
      case 4 -> text.replace(" ", "  ");
      case 5 -> text.replace("\u200b", "");
      case 6 -> text + pick(PIECES);
      default -> text;
    };
  }
}
